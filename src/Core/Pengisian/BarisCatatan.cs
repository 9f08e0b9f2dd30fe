using EPupns.Core.Formulir;

namespace EPupns.Core.Pengisian;

/// <summary>How a record stands to what SAPK has.</summary>
public enum KeadaanCatatan
{
    /// <summary>As SAPK has it.</summary>
    Sama = 0,

    /// <summary>SAPK has it, and at least one answer differs.</summary>
    Diubah = 1,

    /// <summary>SAPK does not have it.</summary>
    Baru = 2,

    /// <summary>SAPK has it, and it is to go.</summary>
    UsulHapus = 3,
}

/// <summary>One record of a section as a row of its table (features.md F13, F14).</summary>
/// <param name="Catatan">The record; of one that is to go what SAPK has.</param>
/// <param name="Keadaan">How it stands to what SAPK has.</param>
/// <param name="Kurang">What it lacks.</param>
public sealed record BarisCatatan(CatatanIsi Catatan, KeadaanCatatan Keadaan, IReadOnlyList<IsianKurang> Kurang)
{
    /// <summary>All records of a section, in its order, those that are to go among them.</summary>
    public static IReadOnlyList<BarisCatatan> Susun(Bagian bagian, BorangTerbaca borang, KelengkapanBagian? kelengkapan)
    {
        var sapk = borang.Sapk.Catatan(bagian).ToDictionary(c => c.Id);
        var hapus = sapk.Values.Where(c => borang.UsulHapus.Contains((bagian.Kode, c.Id)));
        var kurang = (kelengkapan?.Kurang ?? []).ToLookup(k => k.CatatanId);
        return
        [
            .. bagian.Urutkan([.. borang.Kini.Catatan(bagian), .. hapus]).Select(c => borang.UsulHapus.Contains((bagian.Kode, c.Id))
                ? new BarisCatatan(c, KeadaanCatatan.UsulHapus, [])
                : new BarisCatatan(c, Banding(bagian, c, sapk.GetValueOrDefault(c.Id)), [.. kurang[c.Id]])),
        ];
    }

    /// <summary>How one record stands; a record that is nowhere yet is new.</summary>
    public static KeadaanCatatan KeadaanDari(Bagian bagian, BorangTerbaca borang, string kunci) =>
        borang.UsulHapus.Contains((bagian.Kode, kunci)) ? KeadaanCatatan.UsulHapus
            : borang.Kini.Catatan(bagian).FirstOrDefault(c => c.Id == kunci) is { } kini ? Banding(bagian, kini, borang.Sapk.Catatan(bagian).FirstOrDefault(c => c.Id == kunci)) : KeadaanCatatan.Baru;

    private static KeadaanCatatan Banding(Bagian bagian, CatatanIsi kini, CatatanIsi? sapk) => sapk is null ? KeadaanCatatan.Baru
        : kini.Menunggu.Count > 0 || bagian.Isian.Any(i => i.Sumber is Sumber.Isi or Sumber.Koreksi && kini.Isi[i] != sapk.Isi[i]) ? KeadaanCatatan.Diubah
        : KeadaanCatatan.Sama;
}
