using EPupns.Bot.Percakapan.Keluar;
using EPupns.Core.Berkas;
using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Alur.Helpdesk;

/// <summary>A file of a thread, as it was sent.</summary>
internal sealed class LampiranLaporan(AmbilBerkas berkas) : IPembuatLampiran
{
    private const string JenisNya = "berkas-laporan";

    public string Jenis => JenisNya;

    /// <summary>Names the file; null when there is none.</summary>
    public static Lampiran? Untuk(string? sidik, string? nama) => sidik is null ? null : new Lampiran(JenisNya, sidik, nama ?? "berkas");

    public async Task<BerkasJadi?> BuatAsync(string kunci, CancellationToken batal) =>
        await berkas.JalankanAsync(kunci, batal) is { } isi ? new BerkasJadi(isi.Isi, isi.Jenis) : null;
}
