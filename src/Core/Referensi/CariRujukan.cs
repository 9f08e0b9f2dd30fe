using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Data;
using EPupns.Core.Referensi.Katalog;
using EPupns.Core.Referensi.Pencarian;
using EPupns.Core.Referensi.Pencarian.Indeks;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Referensi;

/// <summary>Finds rows of the reference lists (features.md F9, F10, F29): by what people type, by code, from above to below.</summary>
public sealed class CariRujukan(EPupnsDb db)
{
    private const int KodeTerpanjang = 40;

    /// <summary>Rows that fit, likeliest first, retired ones last. Slips, abbreviations and nicknames are understood; a code finds its row.</summary>
    /// <param name="daftar">Code of the list.</param>
    /// <param name="teks">What was typed, anything at all.</param>
    /// <param name="asal">What makes rows likely.</param>
    /// <param name="banyak">At most so many.</param>
    /// <param name="batal">Gives up.</param>
    /// <exception cref="ArgumentException">There is no such list.</exception>
    public async Task<IReadOnlyList<BarisRujukan>> CariAsync(string daftar, string teks, AsalPencari asal, int banyak, CancellationToken batal)
    {
        var mana = SemuaRujukan.Ambil(daftar);
        return await KodeAsync(mana, teks, batal) is { } satu
            ? [satu]
            : [.. (await TemukanAsync(mana, teks, asal, batal)).Take(banyak).Select(t => BarisDari.Ubah(mana, t.Baris))];
    }

    /// <summary>What a typed answer means: one row, one to be confirmed, several to choose from with labels that differ, or none.</summary>
    /// <exception cref="ArgumentException">There is no such list.</exception>
    public async Task<Tafsir> TafsirkanAsync(string daftar, string teks, AsalPencari asal, CancellationToken batal)
    {
        var mana = SemuaRujukan.Ambil(daftar);
        return await KodeAsync(mana, teks, batal) is { } satu
            ? new Tafsir.Pasti(satu.Kode)
            : new Penafsir(mana).Tafsirkan(teks, await TemukanAsync(mana, teks, asal, batal));
    }

    /// <summary>The active rows below a row, or at the top when <paramref name="induk"/> is null, by name.</summary>
    /// <param name="daftar">Code of the list.</param>
    /// <param name="induk">Code of the row above.</param>
    /// <param name="asal">The instansi whose tree it is.</param>
    /// <param name="lewati">Rows of earlier pages.</param>
    /// <param name="banyak">Rows of a page.</param>
    /// <param name="batal">Gives up.</param>
    /// <exception cref="ArgumentException">There is no such list.</exception>
    public async Task<IReadOnlyList<BarisRujukan>> AnakAsync(string daftar, string? induk, AsalPencari asal, int lewati, int banyak, CancellationToken batal)
    {
        var mana = SemuaRujukan.Ambil(daftar);
        if (daftar == SemuaRujukan.Instansi)
        {
            var semua = await InstansiRujukan.SemuaAsync(db, mana, batal);
            return induk is not null ? [] : [.. semua.Where(r => r.Aktif).OrderBy(r => r.Nama, StringComparer.Ordinal).Skip(lewati).Take(banyak).Select(r => BarisDari.Ubah(mana, r))];
        }

        var instansi = mana.PerInstansi ? asal.Instansi : null;
        var baris = await db.Set<Rujukan>().AsNoTracking()
            .Where(r => r.Daftar == daftar && r.Induk == induk && r.Aktif && (instansi == null || r.Instansi == instansi))
            .OrderBy(r => r.Nama).ThenBy(r => r.Kode).Skip(lewati).Take(banyak).ToListAsync(batal);
        return [.. baris.Select(r => BarisDari.Ubah(mana, r))];
    }

    /// <summary>The row of this code; null when the list has none.</summary>
    /// <exception cref="ArgumentException">There is no such list.</exception>
    public async Task<BarisRujukan?> AmbilAsync(string daftar, string kode, CancellationToken batal)
    {
        var mana = SemuaRujukan.Ambil(daftar);
        var baris = daftar == SemuaRujukan.Instansi
            ? await db.Set<Instansi>().AsNoTracking().FirstOrDefaultAsync(i => i.Kode == kode, batal) is { } instansi ? InstansiRujukan.Baris(mana, instansi) : null
            : await db.Set<Rujukan>().AsNoTracking().FirstOrDefaultAsync(r => r.Daftar == daftar && r.Kode == kode, batal);
        return baris is null ? null : BarisDari.Ubah(mana, baris);
    }

    /// <summary>Whether the list has any row: one that nobody imported yet cannot answer.</summary>
    /// <exception cref="ArgumentException">There is no such list.</exception>
    public Task<bool> TerisiAsync(string daftar, CancellationToken batal) => SemuaRujukan.Ambil(daftar).Kode == SemuaRujukan.Instansi
        ? db.Set<Instansi>().AnyAsync(batal)
        : db.Set<Rujukan>().AnyAsync(r => r.Daftar == daftar, batal);

    // What has no digit is a name; the codes of small lists are too short to be meant ("1", "2").
    private async Task<BarisRujukan?> KodeAsync(DaftarRujukan daftar, string teks, CancellationToken batal) =>
        teks.Trim() is { Length: >= 4 and <= KodeTerpanjang } kode && kode.Any(char.IsAsciiDigit) && !kode.Any(char.IsWhiteSpace)
            ? await AmbilAsync(daftar.Kode, kode, batal)
            : null;

    private async Task<IReadOnlyList<Temuan>> TemukanAsync(DaftarRujukan daftar, string teks, AsalPencari asal, CancellationToken batal)
    {
        IIndeksRujukan indeks = daftar.Kode == SemuaRujukan.Instansi
            ? new IndeksMemori(daftar, await InstansiRujukan.SemuaAsync(db, daftar, batal))
            : new IndeksBasis(db, daftar);
        return await new Pencari(daftar, new IndeksIngat(indeks), asal).CariAsync(teks, batal);
    }
}
