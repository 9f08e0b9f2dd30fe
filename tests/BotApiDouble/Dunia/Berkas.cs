namespace EPupns.BotApiDouble.Dunia;

/// <summary>A file Telegram holds; <see cref="Alamat"/> is where getFile says it can be fetched.</summary>
internal sealed record Berkas(string Id, string IdUnik, string Nama, string Mime, byte[] Isi, string Alamat)
{
    /// <summary>Told by tests about files too large to keep in memory.</summary>
    public long Ukuran { get; init; } = Isi.Length;
}
