namespace EPupns.BotApiDouble.Antrean;

internal sealed record Webhook(Uri Alamat, string? Rahasia, int SambunganTerbanyak)
{
    public DateTimeOffset? WaktuGalat { get; set; }

    public string? Galat { get; set; }
}
