namespace EPupns.Bot.Percakapan.Keluar;

/// <summary>Makes one kind of document when the message that names it leaves.</summary>
public interface IPembuatLampiran
{
    /// <summary>The kind, as in <see cref="Core.Notifikasi.Lampiran.Jenis"/>.</summary>
    string Jenis { get; }

    /// <summary>Renders it; null when what it is made from is gone.</summary>
    Task<BerkasJadi?> BuatAsync(string kunci, CancellationToken batal);
}

/// <summary>A document ready to be sent.</summary>
/// <param name="Isi">Bytes.</param>
/// <param name="JenisIsi">MIME type.</param>
public sealed record BerkasJadi(byte[] Isi, string JenisIsi)
{
    /// <summary>Shown as a picture rather than offered as a file.</summary>
    public bool Gambar => JenisIsi.StartsWith("image/", StringComparison.Ordinal);
}
