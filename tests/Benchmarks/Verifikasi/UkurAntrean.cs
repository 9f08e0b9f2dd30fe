using System.Diagnostics;
using EPupns.Benchmarks.Data;
using EPupns.Benchmarks.Ukur;
using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using EPupns.Core.Pengisian;
using EPupns.Core.Verifikasi;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Benchmarks.Verifikasi;

/// <summary>The queue of one BKD with many sent forms (--antrean, 50,000): its pages as an officer turns them, under filters, in every order.</summary>
internal static class UkurAntrean
{
    private const int Sekaligus = 5_000;
    private static readonly string[] Bagian = ["data_utama", "golongan", "jabatan", "pendidikan", "pasangan", "anak"];
    private static readonly Petugas Bkd = new() { NamaPengguna = "ukur", Nama = "Ukur", Peran = Peran.VerifikatorBkd, InstansiKode = "6112" };

    private static readonly (string Nama, SaringanAntrean Saringan)[] Halaman =
    [
        ("first page, oldest first", new()),
        ("by name", new() { Urut = UrutanAntrean.Nama }),
        ("by unit", new() { Urut = UrutanAntrean.Unit }),
        ("most warnings first", new() { Urut = UrutanAntrean.Peringatan }),
        ("all states, newest first", new() { Kelompok = KelompokAntrean.Semua, Urut = UrutanAntrean.Terbaru }),
        ("part of a name", new() { Cari = "siti" }),
        ("a name that nobody has", new() { Cari = "xyz" }),
        ("a whole NIP, all states", new() { Cari = "19650101201501", Kelompok = KelompokAntrean.Semua }),
        ("a section, with warnings, older than a week", new() { Bagian = "pendidikan", Peringatan = true, Umur = 7 }),
        ("part of a unit", new() { Unit = "cipaku" }),
        ("late", new() { Kelompok = KelompokAntrean.Terlambat }),
    ];

    public static async Task<int> JalankanAsync(Pilihan pilihan)
    {
        using var basis = await BasisBeban.SiapkanAsync(pilihan);
        await IsiAsync(basis, pilihan.Antrean);
        foreach (var (nama, saringan) in Halaman.Append(("a page in the middle", new SaringanAntrean { Setelah = await TengahAsync(basis) })))
        {
            var sebaran = new Sebaran();
            for (var i = -3; i < pilihan.Orang; i++)
            {
                await using var lingkup = basis.Lingkup();
                var mulai = Stopwatch.GetTimestamp();
                await lingkup.ServiceProvider.GetRequiredService<DaftarAntrean>().AmbilAsync(saringan, Bkd, CancellationToken.None);
                if (i >= 0)
                {
                    sebaran.Tambah(Stopwatch.GetElapsedTime(mulai));
                }
            }

            Console.WriteLine($"  {nama}: {sebaran}");
        }

        return 0;
    }

    private static async Task IsiAsync(BasisBeban basis, int banyak)
    {
        var acak = new Random(2015);
        foreach (var sebagian in Enumerable.Range(0, banyak).Chunk(Sekaligus))
        {
            await using var lingkup = basis.Lingkup();
            var db = lingkup.ServiceProvider.GetRequiredService<EPupnsDb>();
            db.AddRange(sebagian.Select(_ => Buat(acak)));
            await db.SaveChangesAsync();
        }

        await using var rapikan = basis.Lingkup();
        await rapikan.ServiceProvider.GetRequiredService<EPupnsDb>().Database.ExecuteSqlRawAsync("ANALYZE");
    }

    // Most wait for BKD: that is the heaviest case.
    private static FormulirPns Buat(Random acak) => FormulirUji.Buat(
        acak.Next(10) switch { 0 => KeadaanFormulir.Terkirim, 1 => KeadaanFormulir.DiBkn, 2 => KeadaanFormulir.Dikembalikan, _ => KeadaanFormulir.DiBkd },
        f =>
        {
            (f.Nama, f.UnitL1, f.NamaUnit) = ($"{(acak.Next(8) == 0 ? "SITI" : "NAMA")} {acak.Next():x8} {acak.Next():x8}", $"u{acak.Next(60)}", $"UPTD {acak.Next(60)} {(acak.Next(20) == 0 ? "CIPAKU" : "CIAMIS")}");
            (f.BanyakPerubahan, f.BanyakPeringatan) = (acak.Next(12), Math.Max(0, acak.Next(8) - 4));
            f.Berubah = BagianBerubah.Tulis(Bagian.Where(_ => acak.Next(3) == 0));
            f.DikirimPada = DateTimeOffset.UtcNow.AddMinutes(-acak.Next(40 * 24 * 60));
        });

    private static async Task<PosisiAntrean> TengahAsync(BasisBeban basis)
    {
        await using var lingkup = basis.Lingkup();
        var db = lingkup.ServiceProvider.GetRequiredService<EPupnsDb>();
        var waktu = await db.Set<FormulirPns>().Where(f => f.Keadaan == KeadaanFormulir.DiBkd).OrderBy(f => f.DikirimPada).Select(f => f.DikirimPada).Skip(await db.Set<FormulirPns>().CountAsync() / 3).FirstAsync();
        return new PosisiAntrean($"{waktu!.Value.UtcTicks}", "0");
    }
}
