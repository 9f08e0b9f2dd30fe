using EPupns.Core.Referensi.Katalog;
using EPupns.Core.Referensi.Pencarian;

namespace EPupns.Core.Tests.Referensi.Pencarian;

public sealed class PenandaTests
{
    private const string Kunci = "se:sd se:sukasari se^sukasari se^raya!sari se^jati se!320711 se!3207 se!32";

    [Theory]
    [InlineData("sukasari", true)]
    [InlineData("jati", true)]
    [InlineData("sari", false)]
    [InlineData("suka", false)]
    [InlineData("sd", false)]
    [InlineData("jatisari", false)]
    public void KataDiAtas_Dicari_HanyaYangUtuh(string kata, bool ada) => Assert.Equal(ada, Penanda.AdaInduk(Kunci, kata));

    [Theory]
    [InlineData("32", true)]
    [InlineData("32.07", true)]
    [InlineData("32.07.11", true)]
    [InlineData("3", false)]
    [InlineData("07", false)]
    [InlineData("32.07.1", false)]
    public void KodeDiAtas_Dicari_HanyaYangUtuh(string kode, bool ada) =>
        Assert.Equal(ada, Penanda.Ada(Kunci, Penanda.Kode(SemuaRujukan.Ambil("sekolah"), kode)));
}
