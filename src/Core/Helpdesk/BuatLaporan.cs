using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Pemulihan.Permintaan;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Helpdesk;

/// <summary>What somebody reports.</summary>
/// <param name="Jenis">Kind; it decides the desk.</param>
/// <param name="Nip">NIP that was given, 18 digits.</param>
/// <param name="InstansiKode">Code of the instansi according to SAPK; null when unknown.</param>
/// <param name="Isi">Answers; stored as JSON.</param>
/// <param name="PercakapanId">Conversation to answer.</param>
public sealed record LaporanBaru(JenisLaporan Jenis, string Nip, string? InstansiKode, object Isi, Guid? PercakapanId)
{
    /// <summary>What it is about in one line; cut at <see cref="Laporan.PanjangPokok"/>.</summary>
    public string? Pokok { get; init; }

    /// <summary>Name that the person gave; SAPK's is taken where it has the NIP.</summary>
    public string? Nama { get; init; }

    /// <summary>Alike for all who miss the same row of a list.</summary>
    public string? Kelompok { get; init; }

    /// <summary>Fingerprint of the photo or file.</summary>
    public string? BerkasSidik { get; init; }

    /// <summary>Registration of who is logged in.</summary>
    public Guid? RegistrasiId { get; init; }

    /// <summary>A number that the person knows it by already; another one is taken where it is not free.</summary>
    public string? Nomor { get; init; }
}

/// <summary>Files a report (features.md R6–R8, H4–H6) at its desk and lets the desk know.</summary>
public sealed class BuatLaporan(EPupnsDb db, Transaksi transaksi, KalenderMeja kalender, Penyebar penyebar, Catatan jejak, BatasLaporan batas, TimeProvider waktu)
{
    private const long Terkecil = 1_000_000_000;

    /// <summary>Stores it under a new number. Joins the caller's transaction.</summary>
    public Task<Laporan> JalankanAsync(LaporanBaru baru, Pelaku pelaku, CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            var laporan = await SusunAsync(baru, batal);
            db.Add(laporan);
            jejak.Tulis(
                pelaku, "laporan.dibuat", $"laporan:{laporan.Nomor}", baru.Nip,
                sesudah: new { jenis = baru.Jenis.ToString(), meja = laporan.Meja, berkas = baru.BerkasSidik });
            await db.SaveChangesAsync(batal);
            await penyebar.SebarkanAsync(new LaporanDibuat(laporan), batal);
            return laporan;
        },
        batal);

    /// <summary>The same for a person, unless they flood the desk.</summary>
    /// <returns>The report, or <c>laporan.terlalu_banyak</c>.</returns>
    public Task<Hasil<Laporan>> UntukPelaporAsync(LaporanBaru baru, Pelapor pelapor, Pelaku pelaku, CancellationToken batal) => transaksi.JalankanAsync<Hasil<Laporan>>(
        async () => await batas.MelaporAsync(pelapor, batal) is { } salah ? salah : await JalankanAsync(baru, pelaku, batal), batal);

    private async Task<Laporan> SusunAsync(LaporanBaru baru, CancellationToken batal)
    {
        var (kini, pokok, meja) = (waktu.GetUtcNow(), (baru.Pokok ?? "").Trim(), Meja.Untuk(baru.Jenis, baru.InstansiKode));
        var (jawab, selesai) = await kalender.JanjiAsync(meja, kini, batal);
        return new Laporan
        {
            Nomor = await NomorBebasAsync(baru.Nomor, batal),
            Jenis = baru.Jenis,
            Nip = baru.Nip,
            Nama = await db.Set<Pns>().Where(p => p.Nip == baru.Nip).Select(p => p.Nama).FirstOrDefaultAsync(batal) ?? baru.Nama,
            InstansiKode = baru.InstansiKode,
            Meja = meja,
            JanjiJawab = jawab,
            JanjiSelesai = selesai,
            Isi = JsonSerializer.Serialize(baru.Isi, baru.Isi.GetType()),
            Pokok = pokok.Length > Laporan.PanjangPokok ? pokok[..Laporan.PanjangPokok] : pokok,
            Kelompok = baru.Kelompok,
            BerkasSidik = baru.BerkasSidik,
            PercakapanId = baru.PercakapanId,
            RegistrasiId = baru.RegistrasiId,
            Waktu = kini,
            TerakhirPada = kini,
        };
    }

    // Requests for recovery are reports too: a number stands for one of either.
    private async Task<string> NomorBebasAsync(string? diminta, CancellationToken batal)
    {
        if (diminta is not null && !await db.Set<Laporan>().AnyAsync(l => l.Nomor == diminta, batal))
        {
            return diminta;
        }

        while (true)
        {
            var acak = BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(8)) % (9 * (ulong)Terkecil);
            var nomor = (acak + (ulong)Terkecil).ToString(CultureInfo.InvariantCulture);
            if (!await db.Set<Laporan>().AnyAsync(l => l.Nomor == nomor, batal) && !await db.Set<PermintaanPemulihan>().AnyAsync(p => p.Nomor == nomor, batal))
            {
                return nomor;
            }
        }
    }
}
