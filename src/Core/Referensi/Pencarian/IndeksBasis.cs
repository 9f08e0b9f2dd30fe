using EPupns.Core.Data;
using EPupns.Core.Referensi.Katalog;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Referensi.Pencarian;

/// <summary>The index in the database: FTS5 on SQLite, GIN on PostgreSQL (<see cref="SkemaRujukan"/>), and ordered words on both.</summary>
internal sealed class IndeksBasis : IIndeksRujukan
{
    private const int KataPalingBanyak = 3_000;
    private readonly EPupnsDb _db;
    private readonly DaftarRujukan _daftar;
    private readonly string _berawal;
    private readonly string _kata;
    private readonly string _balik;

    public IndeksBasis(EPupnsDb db, DaftarRujukan daftar)
    {
        // Words are compared byte by byte; SQLite does so by itself.
        var urut = db.Penyedia == PenyediaData.PostgreSql ? "COLLATE \"C\"" : "";
        (_db, _daftar) = (db, daftar);
        _berawal = $"SELECT * FROM rujukan WHERE daftar = {{0}} AND inti {urut} >= {{1}} AND inti {urut} < {{2}} ORDER BY inti {urut} LIMIT {{3}}";
        _kata = Rentang("kata");
        _balik = Rentang("balik");

        string Rentang(string kolom) =>
            $"SELECT * FROM kata_rujukan WHERE daftar = {{0}} AND {kolom} {urut} >= {{1}} AND {kolom} {urut} < {{2}} AND length(kata) BETWEEN {{3}} AND {{4}} LIMIT {{5}}";
    }

    public async Task<IReadOnlyList<KataRujukan>> KataAsync(IReadOnlyCollection<string> kata, CancellationToken batal) =>
        await _db.Set<KataRujukan>().AsNoTracking().Where(k => k.Daftar == _daftar.Kode && kata.Contains(k.Kata)).ToListAsync(batal);

    public async Task<IReadOnlyList<KataRujukan>> SekitarAsync(string awal, string akhir, int terpendek, int terpanjang, CancellationToken batal) =>
    [
        .. await RentangAsync(_kata, awal, terpendek, terpanjang, batal),
        .. await RentangAsync(_balik, Balik(akhir), terpendek, terpanjang, batal),
    ];

    public async Task<IReadOnlyList<KataRujukan>> LanjutanAsync(string awal, CancellationToken batal) =>
        await RentangAsync(_kata, awal, awal.Length, int.MaxValue, batal);

    public async Task<IReadOnlyList<Rujukan>> BarisAsync(IReadOnlyList<IReadOnlyList<string>> kelompok, int paling, CancellationToken batal) =>
        await (_db.Penyedia == PenyediaData.PostgreSql
            ? _db.Set<Rujukan>().FromSqlRaw(
                "SELECT r.* FROM rujukan r JOIN cari_rujukan(CAST({0} AS tsquery), {1}) AS c (id) ON c.id = r.id",
                Susun(kelompok, '\'', " | ", " & "), paling)
            : _db.Set<Rujukan>().FromSqlRaw(
                "SELECT * FROM rujukan WHERE id IN (SELECT rowid FROM rujukan_fts WHERE rujukan_fts MATCH {0} LIMIT {1})",
                Susun(kelompok, '"', " OR ", " AND "), paling))
            .AsNoTracking().ToListAsync(batal);

    public async Task<IReadOnlyList<Rujukan>> BerawalAsync(string inti, int paling, CancellationToken batal) =>
        await _db.Set<Rujukan>().FromSqlRaw(_berawal, _daftar.Kode, inti, inti + "{", paling).AsNoTracking().ToListAsync(batal);

    internal static string Balik(string kata) => string.Create(kata.Length, kata, static (wadah, isi) =>
    {
        isi.AsSpan().CopyTo(wadah);
        wadah.Reverse();
    });

    // The words hold letters and digits only, so nothing in them can end the quotation.
    private static string Susun(IReadOnlyList<IReadOnlyList<string>> kelompok, char kutip, string atau, string dan) =>
        string.Join(dan, kelompok.Select(k => $"({string.Join(atau, k.Select(t => $"{kutip}{t}{kutip}"))})"));

    private async Task<List<KataRujukan>> RentangAsync(string perintah, string awal, int terpendek, int terpanjang, CancellationToken batal) =>
        await _db.Set<KataRujukan>().FromSqlRaw(perintah, _daftar.Kode, awal, awal + "{", terpendek, terpanjang, KataPalingBanyak).AsNoTracking().ToListAsync(batal);
}
