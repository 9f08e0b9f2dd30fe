namespace EPupns.BotApiDouble;

/// <summary>What goes wrong with a call.</summary>
public abstract record Gangguan
{
    private Gangguan()
    {
    }

    public static Gangguan TerlaluBanyak(int detik) => new Tolakan(429, $"Too Many Requests: retry after {detik}", detik);

    public static Gangguan GalatServer() => new Tolakan(500, "Internal Server Error", null);

    public static Gangguan Diblokir() => new Tolakan(403, "Forbidden: bot was blocked by the user", null);

    public static Gangguan Ditolak(int kode, string keterangan) => new Tolakan(kode, keterangan, null);

    /// <summary>A gateway's page where JSON was expected.</summary>
    public static Gangguan HalamanHtml() => new Halaman();

    /// <summary>The call never took effect: the line is cut before.</summary>
    public static Gangguan Putus() => new Pemutusan(SetelahBerhasil: false);

    /// <summary>The call took effect, but its answer never arrives.</summary>
    public static Gangguan PutusSetelahBerhasil() => new Pemutusan(SetelahBerhasil: true);

    public static Gangguan Tunda(TimeSpan lama) => new Penundaan(() => Task.Delay(lama));

    /// <summary>The call waits until the test lets it go on.</summary>
    public static Gangguan Tahan(Task sampai) => new Penundaan(() => sampai);

    /// <summary>The call is neither carried out nor ever answered; it ends when the caller gives up.</summary>
    public static Gangguan Bisu() => new Kebisuan();

    internal sealed record Kebisuan : Gangguan;

    internal sealed record Tolakan(int Kode, string Keterangan, int? UlangiSetelah) : Gangguan;

    internal sealed record Halaman : Gangguan;

    internal sealed record Pemutusan(bool SetelahBerhasil) : Gangguan;

    internal sealed record Penundaan(Func<Task> Selesai) : Gangguan;
}
