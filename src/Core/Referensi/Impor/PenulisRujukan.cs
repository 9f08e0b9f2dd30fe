using EPupns.Core.Data;
using EPupns.Core.Data.Mentah;
using EPupns.Core.Referensi.Katalog;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Referensi.Impor;

/// <summary>
/// Writes rows of a list with all that search needs: new ones are added, known ones replaced, unchanged ones left alone. After the last
/// rows <see cref="SelesaikanAsync"/> makes the list's words anew.
/// </summary>
public sealed class PenulisRujukan(EPupnsDb db, Transaksi transaksi)
{
    private const int Sekaligus = 5_000;
    private readonly TulisMassal<Rujukan> _baris = new(db, ["daftar", "kode"], "id");
    private readonly TulisMassal<KataRujukan> _kata = new(db, ["daftar", "kata"]);
    private readonly Dictionary<string, PembacaLeluhur> _leluhur = [];

    /// <summary>Writes rows of one list inside the open transaction; a code may occur only once.</summary>
    /// <returns>How many are new or changed.</returns>
    /// <exception cref="InvalidOperationException">No transaction is open.</exception>
    public async Task<int> TulisAsync(DaftarRujukan daftar, IReadOnlyCollection<Rujukan> baris, CancellationToken batal)
    {
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
        var hitung = new Dictionary<string, KataRujukan>();
        var pohon = daftar.DaftarInduk == daftar.Kode;
        _leluhur.Remove(daftar.Kode);
        for (long sesudah = 0; ;)
        {
            var baris = await db.Set<Rujukan>().AsNoTracking().Where(r => r.Daftar == daftar.Kode && r.Id > sesudah).OrderBy(r => r.Id).Take(Sekaligus).ToListAsync(batal);
            if (baris.Count == 0)
            {
                break;
            }

            sesudah = baris[^1].Id;
            if (pohon)
            {
                await transaksi.JalankanAsync(() => TulisAsync(daftar, baris, batal), batal);
            }

            baris.ForEach(b => Hitung(daftar, b, hitung));
        }

        await transaksi.JalankanAsync(
            async () =>
            {
                await db.Set<KataRujukan>().Where(k => k.Daftar == daftar.Kode).ExecuteDeleteAsync(batal);
                return await _kata.TulisAsync(hitung.Values, batal);
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

    private static void Hitung(DaftarRujukan daftar, Rujukan baris, Dictionary<string, KataRujukan> hitung)
    {
        foreach (var tanda in baris.Kunci.Split(' '))
        {
            if (tanda.Length < 4 || tanda[2] is not (':' or '^'))
            {
                continue;
            }

            var kata = tanda[3..];
            if (!hitung.TryGetValue(kata, out var ada))
            {
                hitung[kata] = ada = new KataRujukan { Daftar = daftar.Kode, Kata = kata, Balik = Pencarian.IndeksBasis.Balik(kata) };
            }

            (ada.Banyak, ada.DiInduk) = tanda[2] == ':' ? (ada.Banyak + 1, ada.DiInduk) : (ada.Banyak, ada.DiInduk + 1);
        }
    }
}
