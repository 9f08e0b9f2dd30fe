using System.Diagnostics;
using System.Text.Json;
using EPupns.Benchmarks.Data;
using EPupns.Benchmarks.Ukur;
using EPupns.Core.Data;
using EPupns.Core.Formulir;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Benchmarks.Formulir;

/// <summary>What rules cost over a whole career, and reading a form with sixty records beside one with none: in this process, on one thread.</summary>
internal static class UkurAturan
{
    private const int Pemanasan = 200;

    public static async Task<int> JalankanAsync(Pilihan pilihan)
    {
        using var basis = await BasisBeban.SiapkanAsync(pilihan);
        var kosong = await TanamAsync(basis, "197503152000031901", "{}");
        var penuh = await TanamAsync(basis, "197503152000031902", Karier());
        var (bacaKosong, _, _) = await UkurAsync(basis, kosong, pilihan.Orang);
        var (bacaPenuh, nilaiPenuh, aturan) = await UkurAsync(basis, penuh, pilihan.Orang);
        Console.WriteLine($"all rules over a career of 60 records: {aturan}");
        Console.WriteLine($"reading the form with no record: {bacaKosong}");
        Console.WriteLine($"reading the form with 60 records: {bacaPenuh}");
        Console.WriteLine($"reading and judging it, with what the rules ask of the database: {nilaiPenuh}");
        return 0;
    }

    private static async Task<(Sebaran Baca, Sebaran Nilai, Sebaran Aturan)> UkurAsync(BasisBeban basis, Registrasi registrasi, int banyak)
    {
        var (baca, nilai, aturan) = (new Sebaran(), new Sebaran(), new Sebaran());
        for (var i = -Pemanasan; i < banyak; i++)
        {
            await using var lingkup = basis.Lingkup();
            var (pembaca, pemeriksa, definisi) = (lingkup.ServiceProvider.GetRequiredService<BacaBorang>(), lingkup.ServiceProvider.GetRequiredService<PeriksaBorang>(), lingkup.ServiceProvider.GetRequiredService<DefinisiFormulir>());
            var mulai = Stopwatch.GetTimestamp();
            var borang = await pembaca.JalankanAsync(registrasi.Id, CancellationToken.None);
            var terbaca = Stopwatch.GetElapsedTime(mulai);
            var diperiksa = await pemeriksa.NilaiAsync(registrasi, borang, CancellationToken.None);
            var dinilai = Stopwatch.GetElapsedTime(mulai);
            mulai = Stopwatch.GetTimestamp();
            definisi.PeriksaKirim(borang.Kini, diperiksa.Konteks);
            if (i >= 0)
            {
                baca.Tambah(terbaca);
                nilai.Tambah(dinilai);
                aturan.Tambah(Stopwatch.GetElapsedTime(mulai));
            }
        }

        return (baca, nilai, aturan);
    }

    private static async Task<Registrasi> TanamAsync(BasisBeban basis, string nip, string data)
    {
        await using var lingkup = basis.Lingkup();
        var db = lingkup.ServiceProvider.GetRequiredService<EPupnsDb>();
        var instansi = await db.Set<Pns>().Select(p => p.InstansiKode).FirstAsync();
        var registrasi = new Registrasi
        {
            Nomor = $"1{nip[7..]}", Nip = nip, Nama = "ORANG UJI", InstansiKode = instansi, UnitKerja = "Unit", Keadaan = KeadaanRegistrasi.Disetujui,
            SandiHash = "-", IbuHash = "-", Pertanyaan = "-", JawabanHash = "-", TanggalDaftar = DateTimeOffset.UtcNow,
        };
        db.AddRange(new Pns { Nip = nip, Nama = "ORANG UJI", TanggalLahir = new DateOnly(1975, 3, 15), TempatLahir = "CIAMIS", Nik = "3207011503750001", InstansiKode = instansi, Data = data }, registrasi);
        await db.SaveChangesAsync();
        return registrasi;
    }

    // Ten records of each of six kinds.
    private static string Karier() => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["jenis_kelamin"] = "M", ["tmt_cpns"] = "2000-03-01", ["tmt_pns"] = "2001-04-01", ["status_perkawinan"] = "1", ["jenis_pegawai"] = "15",
        ["riwayat"] = new Dictionary<string, object>
        {
            ["golongan"] = Sepuluh(i => new() { ["golongan"] = $"{(i < 4 ? 21 + i : i < 8 ? 27 + i : 33 + i)}", ["tmt_golongan"] = $"{2000 + i}-04-01", ["masa_kerja_tahun"] = $"{i}", ["masa_kerja_bulan"] = "1", ["nomor_sk"] = $"823/{i}/{2000 + i}", ["tanggal_sk"] = $"{2000 + i}-03-01", ["jenis_kp"] = "202" }),
            ["pendidikan"] = Sepuluh(i => new() { ["pendidikan"] = $"PENDIDIKAN {i}", ["tanggal_lulus"] = $"{1985 + i}-06-01", ["tahun_lulus"] = $"{1985 + i}", ["nomor_ijazah"] = $"{i}", ["nama_sekolah"] = "SEKOLAH" }),
            ["jabatan"] = Sepuluh(i => new() { ["jenis_jabatan"] = "2", ["nama_jabatan"] = "Guru Muda", ["unor"] = "UNIT", ["tmt_jabatan"] = $"{2000 + i}-05-01", ["nomor_sk"] = $"821/{i}", ["tanggal_sk"] = $"{2000 + i}-04-01" }),
            ["diklat_fungsional"] = Sepuluh(i => new() { ["nama"] = $"DIKLAT {i}", ["nomor"] = $"{i}", ["tanggal"] = $"{2001 + i}-07-01", ["tahun"] = $"{2001 + i}" }),
            ["anak"] = Sepuluh(i => new() { ["orang_tua"] = "ISTRI 0", ["nama"] = $"ANAK {i}", ["tanggal_lahir"] = $"{2002 + i}-01-02", ["jenis_kelamin"] = "F", ["status_anak"] = "1" }),
            ["guru"] = Sepuluh(i => new() { ["tipe_sekolah"] = "1", ["sekolah_induk"] = "S", ["sekolah_mengajar"] = "S", ["bidang_studi"] = "1", ["tmt"] = $"{2000 + i}-07-01" }),
        },
    });

    private static Dictionary<string, string>[] Sepuluh(Func<int, Dictionary<string, string>> satu) => [.. Enumerable.Range(0, 10).Select(satu)];
}
