using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Referensi.Katalog;

namespace EPupns.Core.Tests.Referensi;

public sealed class SemuaRujukanTests
{
    [Fact]
    public void DaftarYangDisebutFormulir_Dicari_AdaSemua()
    {
        var disebut = Pupns2015.Definisi.Bagian.SelectMany(b => b.Isian).OfType<IsianRujukan>().Select(i => i.NamaDaftar).Distinct();

        Assert.All(disebut, d => Assert.NotNull(SemuaRujukan.Cari(d)));
    }

    [Fact]
    public void Tanda_Dibandingkan_DuaHurufDanBerbeda()
    {
        Assert.All(SemuaRujukan.Semua, d => Assert.Matches("^[a-z]{2}$", d.Tanda));
        Assert.Equal(SemuaRujukan.Semua.Count, SemuaRujukan.Semua.Select(d => d.Tanda).Distinct().Count());
    }
}
