using EPupns.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Benchmarks.Dasbor;

/// <summary>A country in one file: 640 instansi with a hundred units each, of whom 85 % registered and 75 % began. Written by statements over a series, SQLite only.</summary>
internal static class NegeriBeban
{
    public const int Instansi = 640;

    /// <summary>Fills the database with so many people.</summary>
    public static async Task IsiAsync(IServiceProvider layanan, int orang, long kini)
    {
        var db = layanan.GetRequiredService<EPupnsDb>();
        db.Database.SetCommandTimeout(TimeSpan.FromHours(1));
        await db.Database.OpenConnectionAsync();
        await JalankanAsync(db, "PRAGMA synchronous = OFF; PRAGMA cache_size = -1000000; PRAGMA temp_store = FILE");
        var indeks = await db.Database.SqlQuery<string>($"SELECT sql AS Value FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ('pns', 'registrasi', 'formulir')").ToListAsync();
        foreach (var satu in indeks)
        {
            await JalankanAsync(db, $"DROP INDEX {satu.Split('"')[1]}");
        }

        foreach (var satu in Perintah(orang, kini).Concat(indeks).Append("ANALYZE"))
        {
            await JalankanAsync(db, satu);
        }

        await db.Database.CloseConnectionAsync();
    }

    // People of an instansi are spread over the whole table, as their NIPs are.
    private static string[] Perintah(int orang, long kini)
    {
        string Deret(int sampai) => $"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {sampai}) ";
        const string Nip = "printf('%018d', 190000000000000000 + i * 7)";
        const string Kode = "printf('B%04d', i % 640)";
        const string Unit = "printf('UNIT KERJA %03d', (i / 640) % 100)";
        const string Id = "printf('%08X-0000-7000-8000-%012X', i, i)";
        var (daftar, mulai, hari) = (orang / 100 * 85, orang / 100 * 75, 86_400_000);
        return
        [
            Deret(Instansi) + "INSERT INTO instansi (kode, nama, jenis, kanreg, aktif) SELECT printf('B%04d', i - 1), 'Pemerintah Daerah ' || i, 'D', 1 + i % 14, 1 FROM n",
            Deret(orang) + $"INSERT INTO pns (nip, nama, instansi_kode, unit_kerja) SELECT {Nip}, 'NAMA ORANG ' || i, {Kode}, {Unit} FROM n",
            Deret(daftar) + "INSERT INTO registrasi (id, nomor, nip, instansi_kode, unit_kerja, nama, keadaan, sandi_hash, ibu_hash, pertanyaan, jawaban_hash, nik_belum_diperiksa, tanggal_daftar, cetakan, versi) "
            + $"SELECT {Id}, printf('%012d', i), {Nip}, {Kode}, {Unit}, 'NAMA ORANG ' || i, CASE i % 20 WHEN 0 THEN 1 ELSE 2 END, 'h', 'h', 'p', 'h', 0, {kini} - (i % 90) * {hari}, 1, 0 FROM n",
            Deret(mulai) + "INSERT INTO formulir (registrasi_id, nip, nomor, nama, instansi_kode, nama_unit, banyak_perubahan, berubah, banyak_peringatan, kanreg, keadaan, tingkat, dikirim_pada, kiriman, tanpa_skpd, tanpa_bkd, versi) "
            + $"SELECT {Id}, {Nip}, printf('%012d', i), 'NAMA ORANG ' || i, {Kode}, '', i % 9, '', 0, 1, 1 + i % 6, CASE i % 6 WHEN 1 THEN 1 WHEN 2 THEN 2 WHEN 3 THEN 3 END, {kini} - (i % 40) * {hari}, 1, 0, 0, 0 FROM n",
        ];
    }

    private static Task JalankanAsync(EPupnsDb db, string perintah) => db.Database.ExecuteSqlRawAsync(perintah);
}
