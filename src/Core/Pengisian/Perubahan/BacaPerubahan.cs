using EPupns.Core.Data;
using EPupns.Core.Formulir;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pengisian;

/// <summary>What happened to a field, or to a whole record, in one step.</summary>
public enum JenisLangkah
{
    /// <summary>Another value.</summary>
    Nilai = 0,

    /// <summary>SAPK's value was found right.</summary>
    Sesuai = 1,

    /// <summary>The record was taken away, or proposed to be.</summary>
    Dihapus = 2,

    /// <summary>The record was brought back.</summary>
    Dipulihkan = 3,
}

/// <summary>One change of a record: every correction is a proposal with a history of its own.</summary>
/// <param name="Waktu">When.</param>
/// <param name="Langkah">What was done together has the same one.</param>
/// <param name="Jenis">What happened.</param>
/// <param name="Isian">The field; null for the whole record.</param>
/// <param name="Lama">Stored text before, SAPK's included; null when there was none.</param>
/// <param name="Baru">Stored text after, SAPK's included; null when there is none.</param>
/// <param name="Ikutan">It followed from another change of the same step.</param>
/// <param name="Diurungkan">It was taken back later.</param>
public sealed record PerubahanTerbaca(DateTimeOffset Waktu, Guid Langkah, JenisLangkah Jenis, Isian? Isian, string? Lama, string? Baru, bool Ikutan, bool Diurungkan);

/// <summary>Reads the history of one record, for its owner and for those who verify it.</summary>
public sealed class BacaPerubahan(EPupnsDb db, DefinisiFormulir definisi, BacaBorang borang)
{
    /// <summary>The changes, the newest first.</summary>
    /// <param name="registrasiId">Whose form; whoever calls has made sure that it may be seen.</param>
    /// <param name="bagian">Section code.</param>
    /// <param name="kunci">Record.</param>
    /// <param name="terbanyak">How many at most.</param>
    /// <param name="batal">Stops waiting.</param>
    public async Task<IReadOnlyList<PerubahanTerbaca>> JalankanAsync(Guid registrasiId, string bagian, string kunci, int terbanyak, CancellationToken batal)
    {
        var satu = definisi.AmbilBagian(bagian);
        var perubahan = await db.Set<PerubahanIsian>().AsNoTracking()
            .Where(p => db.Set<CatatanPengisian>().Any(c => c.Id == p.CatatanId && c.RegistrasiId == registrasiId && c.Bagian == bagian && c.Kunci == kunci))
            .OrderByDescending(p => p.Id).Take(terbanyak).ToListAsync(batal);
        var sapk = (await borang.JalankanAsync(registrasiId, batal)).Sapk.Catatan(satu).FirstOrDefault(c => c.Id == kunci)?.Isi ?? Isi.Kosong;
        return [.. perubahan.Where(p => p.Isian == PerubahanIsian.SeluruhCatatan || satu.CariIsian(p.Isian) is not null).Select(p => Baca(p, satu, sapk))];
    }

    private static PerubahanTerbaca Baca(PerubahanIsian p, Bagian bagian, Isi sapk)
    {
        if (p.Isian == PerubahanIsian.SeluruhCatatan)
        {
            return new(p.Waktu, p.Langkah, p.Baru == PerubahanIsian.CatatanDihapus ? JenisLangkah.Dihapus : JenisLangkah.Dipulihkan, null, null, null, p.Ikutan, p.Diurungkan);
        }

        // Nothing of one's own means SAPK's value; an empty text means that it is to go.
        var (lama, baru) = (p.Lama ?? sapk[p.Isian], p.Baru ?? sapk[p.Isian]);
        return new(
            p.Waktu, p.Langkah, p.Baru is null && p.Lama is null && !p.Ikutan ? JenisLangkah.Sesuai : JenisLangkah.Nilai, bagian.AmbilIsian(p.Isian),
            lama is "" ? null : lama, baru is "" ? null : baru, p.Ikutan, p.Diurungkan);
    }
}
