using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Uji;

namespace EPupns.Bot.Tests.Transkrip;

/// <summary>Each rule of the form has a story in which it is broken and put right again; the stories themselves prove their marks when they are played.</summary>
public sealed class KisahAturanTests
{
    [Fact]
    public void SetiapAturan_PunyaKisahYangMemicuDanMembersihkannya()
    {
        var tanda = Directory.EnumerateFiles(Path.Combine(Repositori.Akar, "conversations", "contoh"), "*.chat").Select(File.ReadAllText).SelectMany(DaftarAturan.BacaTanda).ToHashSet();
        var aturan = Pupns2015.Definisi.Aturan.Where(a => a.Dijaga is null).Select(a => a.Id).ToList();

        Assert.DoesNotContain(aturan, a => !tanda.Contains((a, true)) || !tanda.Contains((a, false)));
        Assert.Empty(tanda.Select(t => t.Aturan).Except(Pupns2015.Definisi.Aturan.Select(a => a.Id)));
    }
}
