using System.Data.Common;
using System.Text.Json;
using EPupns.Core.Data;
using EPupns.Core.Data.Mentah;
using EPupns.Core.Referensi.Katalog;

namespace EPupns.Core.Referensi.Pencarian.Indeks;

/// <summary>The index in the database: FTS5 on SQLite, GIN on PostgreSQL (<see cref="SkemaRujukan"/>), and ordered words on both.</summary>
internal sealed class IndeksBasis(EPupnsDb db, DaftarRujukan daftar) : IIndeksRujukan
{
    // Comes after every letter and digit.
    private const char Sesudah = '{';
    private readonly PerintahRujukan _perintah = PerintahRujukan.Untuk(db.Penyedia);

    public async Task<IReadOnlyDictionary<string, KataDaftar>> KataAsync(IReadOnlyCollection<string> kata, CancellationToken batal)
    {
        object isi = db.Penyedia == PenyediaData.PostgreSql ? kata.ToArray() : JsonSerializer.Serialize(kata);
        return (await BacaKataAsync(_perintah.Kata, [daftar.Kode, isi], batal)).ToDictionary(k => k.Kata);
    }

    public async Task<IReadOnlyList<KataDaftar>> SekitarAsync(string awal, string akhir, int terpendek, int terpanjang, CancellationToken batal)
    {
        var balik = Balik(akhir);
        return await BacaKataAsync(_perintah.Sekitar, [daftar.Kode, awal, awal + Sesudah, balik, balik + Sesudah, terpendek, terpanjang], batal);
    }

    public async Task<IReadOnlyList<KataDaftar>> LanjutanAsync(string awal, int paling, CancellationToken batal) =>
        await BacaKataAsync(_perintah.Lanjutan, [daftar.Kode, awal, awal + Sesudah, paling], batal);

    public async Task<IReadOnlyList<Rujukan>> BarisAsync(IReadOnlyList<IReadOnlyList<string>> kelompok, int paling, CancellationToken batal) =>
        await BacaBarisAsync(
            _perintah.Cari,
            [db.Penyedia == PenyediaData.PostgreSql ? Susun(kelompok, '\'', " | ", " & ") : Susun(kelompok, '"', " OR ", " AND "), paling],
            batal);

    public async Task<IReadOnlyList<Rujukan>> BerawalAsync(string inti, int paling, CancellationToken batal) =>
        await BacaBarisAsync(_perintah.Berawal, [daftar.Kode, inti, inti + Sesudah, paling], batal);

    internal static string Balik(string kata) => string.Create(kata.Length, kata, static (wadah, isi) =>
    {
        isi.AsSpan().CopyTo(wadah);
        wadah.Reverse();
    });

    // The words hold letters and digits only, so nothing in them can end the quotation.
    private static string Susun(IReadOnlyList<IReadOnlyList<string>> kelompok, char kutip, string atau, string dan) =>
        string.Join(dan, kelompok.Select(k => $"({string.Join(atau, k.Select(t => $"{kutip}{t}{kutip}"))})"));

    private async Task<List<KataDaftar>> BacaKataAsync(PerintahMentah perintah, object?[] nilai, CancellationToken batal)
    {
        var hasil = new List<KataDaftar>();
        await using var pembaca = await perintah.BacaAsync(db, nilai, batal);
        while (await pembaca.ReadAsync(batal))
        {
            hasil.Add(new(pembaca.GetString(0), pembaca.GetInt32(1), pembaca.GetInt32(2)));
        }

        return hasil;
    }

    private async Task<List<Rujukan>> BacaBarisAsync(PerintahMentah perintah, object?[] nilai, CancellationToken batal)
    {
        var hasil = new List<Rujukan>();
        await using var pembaca = await perintah.BacaAsync(db, nilai, batal);
        while (await pembaca.ReadAsync(batal))
        {
            hasil.Add(Baca(pembaca));
        }

        return hasil;
    }

    private Rujukan Baca(DbDataReader pembaca)
    {
        string? Teks(int kolom) => pembaca.IsDBNull(kolom) ? null : pembaca.GetString(kolom);

        return new()
        {
            Daftar = daftar.Kode,
            Id = pembaca.GetInt64(0),
            Kode = pembaca.GetString(1),
            Nama = pembaca.GetString(2),
            Induk = Teks(3),
            Jenis = Teks(4),
            Rinci = Teks(5),
            Instansi = Teks(6),
            Alias = Teks(7),
            Aktif = pembaca.GetBoolean(8),
            Keterangan = Teks(9),
            Inti = pembaca.GetString(10),
            Kunci = pembaca.GetString(11),
        };
    }
}
