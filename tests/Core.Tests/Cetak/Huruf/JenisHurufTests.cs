using EPupns.Core.Cetak.Huruf;
using EPupns.Core.Cetak.Tata;

namespace EPupns.Core.Tests.Cetak.Huruf;

public class JenisHurufTests
{
    private static readonly string SemuaHuruf = new(
    [
        .. Enumerable.Range(33, 94).Concat(Enumerable.Range(0xA1, 95)).Select(kode => (char)kode).Where(c => c != '\u00AD'),
        .. "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ",
    ]);

    public static TheoryData<string> Jenis =>
    [
        nameof(JenisHuruf.Biasa), nameof(JenisHuruf.Tebal), nameof(JenisHuruf.Miring), nameof(JenisHuruf.Mesin),
        nameof(JenisHuruf.MesinTebal),
    ];

    // Poppler brings its own copy of Adobe's widths: agreement on every letter is a check from outside. Its Courier has one slip
    // (± is 603 wide, Adobe's metrics file says 600), so a tenth of a point is allowed at size 20.
    [Theory]
    [MemberData(nameof(Jenis))]
    public void SetiapHurufWinAnsi_Diukur_SamaDenganUkuranPoppler(string nama)
    {
        var huruf = (JenisHuruf)typeof(JenisHuruf).GetField(nama)!.GetValue(null)!;
        var dokumen = new Dokumen("Huruf", h => h.Isi(i => i.Kolom(k =>
        {
            foreach (char[] sebaris in SemuaHuruf.Chunk(10))
                k.Butir().Baris(b => Array.ForEach(sebaris, c => b.Tetap(50).Teks($"{c}", g => g with { Huruf = huruf, Ukuran = 20 })));
        })));
        using var alat = new Alat(dokumen.KePdf());

        KataTerletak[] terukur = alat.Kata();

        Assert.Equal(SemuaHuruf.Length, terukur.Length);
        Assert.All(terukur, t => Assert.Equal(t.Lebar, huruf.Lebar(t.Isi, 20), 0.1));
    }
}
