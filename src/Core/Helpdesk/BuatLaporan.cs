using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Helpdesk;

/// <summary>Stores a report (features.md R6–R8, H5, H6).</summary>
public sealed class BuatLaporan(EPupnsDb db, Transaksi transaksi, Catatan jejak, TimeProvider waktu)
{
    private const long Terkecil = 1_000_000_000;

    /// <summary>Stores it under a new number. Joins the caller's transaction.</summary>
    /// <param name="jenis">Kind.</param>
    /// <param name="nip">NIP that was given.</param>
    /// <param name="instansi">Code of the instansi according to SAPK; null when unknown.</param>
    /// <param name="isi">Answers; stored as JSON.</param>
    /// <param name="berkasSidik">Fingerprint of the photo or file.</param>
    /// <param name="percakapanId">Conversation to answer.</param>
    /// <param name="pelaku">Who.</param>
    /// <param name="batal">Stops waiting.</param>
    public Task<Laporan> JalankanAsync(
        JenisLaporan jenis, string nip, string? instansi, object isi, string? berkasSidik, Guid? percakapanId, Pelaku pelaku, CancellationToken batal) =>
        transaksi.JalankanAsync(
            async () =>
            {
                var laporan = new Laporan
                {
                    Nomor = await NomorBebasAsync(batal),
                    Jenis = jenis,
                    Nip = nip,
                    InstansiKode = instansi,
                    Isi = JsonSerializer.Serialize(isi, isi.GetType()),
                    BerkasSidik = berkasSidik,
                    PercakapanId = percakapanId,
                    Waktu = waktu.GetUtcNow(),
                };
                db.Add(laporan);
                jejak.Tulis(pelaku, "laporan.dibuat", $"laporan:{laporan.Nomor}", nip, sesudah: new { jenis = jenis.ToString(), berkas = berkasSidik });
                return laporan;
            },
            batal);

    private async Task<string> NomorBebasAsync(CancellationToken batal)
    {
        while (true)
        {
            var acak = BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(8)) % (9 * (ulong)Terkecil);
            var nomor = (acak + (ulong)Terkecil).ToString(CultureInfo.InvariantCulture);
            if (!await db.Set<Laporan>().AnyAsync(l => l.Nomor == nomor, batal))
            {
                return nomor;
            }
        }
    }
}
