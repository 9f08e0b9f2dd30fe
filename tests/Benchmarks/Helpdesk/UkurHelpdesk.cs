using System.Diagnostics;
using EPupns.Benchmarks.Data;
using EPupns.Benchmarks.Ukur;
using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using EPupns.Core.Helpdesk;
using EPupns.Core.Kepegawaian.Demo;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sebaran = EPupns.Benchmarks.Ukur.Sebaran;

namespace EPupns.Benchmarks.Helpdesk;

/// <summary>The desks with many reports (--laporan, 100,000): pages of the inbox, its counts, searches, groups of the same missing row, and the figures.</summary>
internal static class UkurHelpdesk
{
    private const int Sekaligus = 5_000;
    private static readonly Petugas Pusat = new() { NamaPengguna = "pusat", Nama = "Pusat", Peran = Peran.AdminPusat };
    private static readonly Petugas Agen = new() { NamaPengguna = "agen", Nama = "Agen", Peran = Peran.Helpdesk, InstansiKode = "6112" };

    private static readonly (string Nama, Petugas Petugas, SaringanLaporan Saringan)[] Halaman =
    [
        ("inbox of one instansi (20,000), waiting", Agen, new(BagianLaporan.Menunggu)),
        ("inbox of the country, waiting", Pusat, new(BagianLaporan.Menunggu)),
        ("late", Pusat, new(BagianLaporan.Terlambat)),
        ("mine", Agen, new(BagianLaporan.Saya)),
        ("closed, newest first", Pusat, new(BagianLaporan.Selesai)),
        ("one kind", Pusat, new(BagianLaporan.Terbuka, Jenis: JenisLaporan.RujukanSekolah)),
        ("by its number", Pusat, new(BagianLaporan.Terbuka, "1000050000")),
        ("by NIP", Pusat, new(BagianLaporan.Terbuka, PembuatPns.Buat(777).Nip)),
        ("two words of the subject", Pusat, new(BagianLaporan.Terbuka, "kawali tujuh")),
        ("a word in one report, all closed", Pusat, new(BagianLaporan.Selesai, "khusus4242")),
        ("a word that nobody wrote, country", Pusat, new(BagianLaporan.Terbuka, "zzzz")),
        ("a word that nobody wrote, one instansi", Agen, new(BagianLaporan.Terbuka, "zzzz")),
    ];

    public static async Task<int> JalankanAsync(Pilihan pilihan)
    {
        using var basis = await BasisBeban.SiapkanAsync(pilihan);
        await IsiAsync(basis, pilihan.Laporan);
        foreach (var (nama, petugas, saringan) in Halaman)
        {
            await UkurAsync(basis, nama, pilihan.Orang, l => l.GetRequiredService<DaftarLaporan>().AmbilAsync(saringan, petugas, CancellationToken.None));
        }

        await UkurAsync(basis, "counts of the parts, country", pilihan.Orang, l => l.GetRequiredService<DaftarLaporan>().HitungAsync(Pusat, CancellationToken.None));
        await UkurAsync(basis, "counts of the parts, one instansi", pilihan.Orang, l => l.GetRequiredService<DaftarLaporan>().HitungAsync(Agen, CancellationToken.None));
        var satu = Buat(7, new Random(7));
        await UkurAsync(basis, "how many miss the same row", pilihan.Orang, l => l.GetRequiredService<JawabKelompok>().HitungAsync(satu, Pusat, CancellationToken.None));
        var hariIni = DateOnly.FromDateTime(DateTime.UtcNow);
        await UkurAsync(basis, "figures of the country, 60 days", Math.Max(3, pilihan.Orang / 10), l => l.GetRequiredService<AngkaMeja>().HitungAsync(Pusat, hariIni.AddDays(-60), hariIni.AddDays(1), CancellationToken.None));
        return 0;
    }

    private static async Task UkurAsync<T>(BasisBeban basis, string nama, int banyak, Func<IServiceProvider, Task<T>> kerja)
    {
        var sebaran = new Sebaran();
        for (var i = -2; i < banyak; i++)
        {
            await using var lingkup = basis.Lingkup();
            var mulai = Stopwatch.GetTimestamp();
            await kerja(lingkup.ServiceProvider);
            if (i >= 0)
            {
                sebaran.Tambah(Stopwatch.GetElapsedTime(mulai));
            }
        }

        Console.WriteLine($"  {nama}: {sebaran}");
    }

    private static async Task IsiAsync(BasisBeban basis, int banyak)
    {
        var acak = new Random(2015);
        foreach (var sebagian in Enumerable.Range(0, banyak).Chunk(Sekaligus))
        {
            await using var lingkup = basis.Lingkup();
            var db = lingkup.ServiceProvider.GetRequiredService<EPupnsDb>();
            db.AddRange(sebagian.Select(i => Buat(i, acak)));
            await db.SaveChangesAsync();
        }

        await using var rapikan = basis.Lingkup();
        await rapikan.ServiceProvider.GetRequiredService<EPupnsDb>().Database.ExecuteSqlRawAsync("ANALYZE");
    }

    // A third is open; one in five belongs to one large instansi; a hundred people miss each of the same rows.
    private static Laporan Buat(int urut, Random acak)
    {
        var pns = PembuatPns.Buat(urut % 9_000);
        var (rujukan, waktu) = (urut % 5 == 0, DateTimeOffset.UtcNow.AddMinutes(-acak.Next(50 * 24 * 60)));
        var pokok = rujukan ? $"SMP Negeri {urut % 400} Kawali" : $"{(acak.Next(30) == 0 ? "Kawali tujuh" : "Mohon bantuan")} {acak.Next():x8} khusus{urut}";
        var keadaan = (urut % 6) switch { 0 => KeadaanLaporan.Baru, 1 => KeadaanLaporan.Diambil, 2 => KeadaanLaporan.Dijawab, _ => KeadaanLaporan.Selesai };
        var dijawab = keadaan is KeadaanLaporan.Dijawab or KeadaanLaporan.Selesai ? waktu.AddMinutes(acak.Next(4000)) : (DateTimeOffset?)null;
        var instansi = urut % 5 == 1 ? "6112" : $"9{urut % 500:D3}";
        return new Laporan
        {
            Nomor = $"{1_000_000_000 + urut}", Jenis = rujukan ? JenisLaporan.RujukanSekolah : JenisLaporan.Lainnya, Nip = pns.Nip, Nama = pns.Nama, InstansiKode = instansi, Meja = instansi,
            Isi = "{}", Pokok = pokok, Kelompok = rujukan ? KunciKelompok.Untuk("sekolah", pokok) : null, Waktu = waktu, TerakhirPada = waktu, Keadaan = keadaan, DijawabPada = dijawab,
            SelesaiPada = keadaan == KeadaanLaporan.Selesai ? dijawab!.Value.AddMinutes(acak.Next(4000)) : null, JanjiJawab = waktu.AddDays(1), JanjiSelesai = waktu.AddDays(7),
            PemegangId = keadaan == KeadaanLaporan.Diambil ? Agen.Id : null,
        };
    }
}
