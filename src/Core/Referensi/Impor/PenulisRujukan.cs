using EPupns.Core.Data;
using EPupns.Core.Data.Mentah;
using EPupns.Core.Referensi.Katalog;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Referensi.Impor;

/// <summary>
/// Writes rows of a list with all that search needs: new ones are added, known ones replaced, unchanged ones left alone. After the last
/// rows <see cref="SelesaikanAsync"/> makes the list's words anew.
/// </summary>
public sealed class PenulisRujukan(EPupnsDb db, Transaksi transaksi, IngatanRujukan ingatan)
{
    private const int Sekaligus = 5_000;
    private const int Singgahan = 32_768;
    private readonly TulisMassal<Rujukan> _baris = new(db, ["daftar", "kode"], "id") { Iringan = SkemaRujukan.Iringan, Singgahan = Singgahan };
    private readonly TulisMassal<KataRujukan> _kata = new(db, ["daftar", "kata"]) { Singgahan = Singgahan };
    private readonly Dictionary<string, PembacaLeluhur> _leluhur = [];
    private readonly Dictionary<string, bool> _semulaKosong = [];

    /// <summary>Writes rows of one list inside the open transaction; a code may occur only once.</summary>
    /// <returns>How many are new or changed.</returns>
    /// <exception cref="InvalidOperationException">No transaction is open.</exception>
    public async Task<int> TulisAsync(DaftarRujukan daftar, IReadOnlyCollection<Rujukan> baris, CancellationToken batal)
    {
        if (!_semulaKosong.ContainsKey(daftar.Kode))
        {
            _semulaKosong[daftar.Kode] = !await db.Set<Rujukan>().AnyAsync(r => r.Daftar == daftar.Kode, batal);
        }

        var leluhur = Leluhur(daftar);
        await leluhur.SiapkanAsync(baris, batal);
        foreach (var satu in baris)
        {
            PenyusunKunci.Susun(daftar, satu, leluhur.Untuk(satu));
        }

        return await _baris.TulisAsync(baris, batal);
    }

    /// <summary>Ends a series of writes, in transactions of its own: rows whose parents came after them get their keys, and the list's words are counted.</summary>
    public async Task SelesaikanAsync(DaftarRujukan daftar, CancellationToken batal)
    {
        if (daftar.DaftarInduk == daftar.Kode && (!_semulaKosong.GetValueOrDefault(daftar.Kode) || Leluhur(daftar).AdaYangMendahului))
        {
            await SusunUlangAsync(daftar, batal);
        }

        ingatan.Lupakan();
        _leluhur.Remove(daftar.Kode);
        _semulaKosong.Remove(daftar.Kode);
        var kata = await PenghitungKata.HitungAsync(db, daftar, batal);
        await transaksi.JalankanAsync(
            async () =>
            {
                var berubah = await db.Set<KataRujukan>().Where(k => k.Daftar == daftar.Kode).ExecuteDeleteAsync(batal);
                foreach (var bagian in kata.Chunk(Sekaligus))
                {
                    berubah += await _kata.TulisAsync(bagian, batal);
                }

                return berubah;
            },
            batal);
        if (db.Penyedia == PenyediaData.PostgreSql)
        {
            await db.Database.ExecuteSqlRawAsync("SELECT gin_clean_pending_list('ix_rujukan_kunci'); ANALYZE rujukan; ANALYZE kata_rujukan", batal);
        }
    }

    /// <summary>Whether the list above has this code; asked after the codes of many rows were read by <see cref="KenaliAsync"/>.</summary>
    internal bool AdaInduk(DaftarRujukan daftar, string kode) => Leluhur(daftar).Ada(kode);

    /// <summary>Reads the rows above these.</summary>
    internal Task KenaliAsync(DaftarRujukan daftar, IReadOnlyCollection<Rujukan> baris, CancellationToken batal) => Leluhur(daftar).SiapkanAsync(baris, batal);

    private PembacaLeluhur Leluhur(DaftarRujukan daftar)
    {
        if (!_leluhur.TryGetValue(daftar.Kode, out var leluhur))
        {
            _leluhur[daftar.Kode] = leluhur = new PembacaLeluhur(db, daftar);
        }

        return leluhur;
    }

    // A row came before the one above it, or rows above were there already and may have been renamed.
    private async Task SusunUlangAsync(DaftarRujukan daftar, CancellationToken batal)
    {
        _leluhur.Remove(daftar.Kode);
        for (long sesudah = 0; ;)
        {
            var baris = await db.Set<Rujukan>().AsNoTracking().Where(r => r.Daftar == daftar.Kode && r.Id > sesudah).OrderBy(r => r.Id).Take(Sekaligus).ToListAsync(batal);
            if (baris.Count == 0)
            {
                return;
            }

            sesudah = baris[^1].Id;
            await transaksi.JalankanAsync(() => TulisAsync(daftar, baris, batal), batal);
        }
    }
}
