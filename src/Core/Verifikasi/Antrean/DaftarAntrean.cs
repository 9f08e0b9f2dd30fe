using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using EPupns.Core.Pengisian;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Verifikasi;

/// <summary>
/// A verifier's queue (features.md V3, X2). Pages by position (keyset): page 2,000 costs what page 1 does, and a row that leaves the queue while
/// it is being worked through makes no other row slip by unseen.
/// </summary>
public sealed class DaftarAntrean(EPupnsDb db, TimeProvider waktu)
{
    /// <summary>One page of what the officer may see.</summary>
    public async Task<HalamanAntrean> AmbilAsync(SaringanAntrean saringan, Petugas petugas, CancellationToken batal)
    {
        var kini = waktu.GetUtcNow();
        var partisi = new PartisiAntrean(petugas, kini);
        var semua = PenyaringAntrean.Saring(CakupanFormulir.Terapkan(db.Set<FormulirPns>().AsNoTracking(), petugas), saringan, kini);
        var mundur = saringan.Setelah is null && saringan.Sebelum is not null;
        var batas = saringan.Setelah ?? saringan.Sebelum;
        var baris = await PengurutAntrean.Potong(partisi.Terapkan(semua, saringan.Kelompok), saringan.Urut, batas, mundur)
            .Take(saringan.Ukuran + 1)
            .Select(f => new
            {
                f.Nomor, f.Nip, f.Nama, f.InstansiKode, f.NamaUnit, f.DikirimPada, f.Keadaan, f.BanyakPerubahan, f.Berubah, f.BanyakPeringatan, f.Kiriman,
                Pemegang = f.DipegangSampai > kini ? f.PemegangId : null,
            })
            .ToListAsync(batal);
        var halaman = Potongan.Ambil<BarisAntrean>(
            [
                .. baris.Select(f => new BarisAntrean(
                    f.Nomor, f.Nip, f.Nama, f.InstansiKode, f.NamaUnit, f.DikirimPada!.Value, f.Keadaan, f.BanyakPerubahan, BagianBerubah.Baca(f.Berubah), f.BanyakPeringatan, f.Kiriman, f.Pemegang)),
            ],
            saringan.Ukuran, mundur, batas is not null);
        return new HalamanAntrean(halaman.Baris, halaman.AdaSebelum, halaman.AdaSetelah, await HitungAsync(semua, partisi, petugas, kini, batal));
    }

    private static async Task<IReadOnlyDictionary<KelompokAntrean, int>> HitungAsync(
        IQueryable<FormulirPns> semua, PartisiAntrean partisi, Petugas petugas, DateTimeOffset kini, CancellationToken batal)
    {
        var (skpd, bkd, bkn) = (partisi.Batas(KeadaanFormulir.Terkirim), partisi.Batas(KeadaanFormulir.DiBkd), partisi.Batas(KeadaanFormulir.DiBkn));
        var jumlah = await semua.Where(f => f.Keadaan != KeadaanFormulir.Isi).GroupBy(f => f.Keadaan)
            .Select(g => new
            {
                g.Key, Banyak = g.Count(), Skpd = g.Count(f => f.DikirimPada < skpd), Bkd = g.Count(f => f.DikirimPada < bkd), Bkn = g.Count(f => f.DikirimPada < bkn),
            })
            .ToListAsync(batal);
        var dipegang = await semua.Where(f => f.PemegangId != null && f.DipegangSampai > kini && f.Tingkat != null)
            .GroupBy(f => new { f.Keadaan, Saya = f.PemegangId == petugas.Id }).Select(g => new { g.Key.Keadaan, g.Key.Saya, Banyak = g.Count() }).ToListAsync(batal);
        return partisi.Jumlah(
            jumlah.ToDictionary(j => j.Key, j => j.Banyak),
            jumlah.ToDictionary(j => j.Key, j => partisi.Batas(j.Key) == skpd ? j.Skpd : partisi.Batas(j.Key) == bkd ? j.Bkd : j.Bkn),
            dipegang.Where(d => d.Saya).Sum(d => d.Banyak), dipegang.Where(d => !d.Saya).Sum(d => d.Banyak),
            dipegang.Where(d => partisi.Menunggu().Contains(d.Keadaan)).Sum(d => d.Banyak));
    }
}
