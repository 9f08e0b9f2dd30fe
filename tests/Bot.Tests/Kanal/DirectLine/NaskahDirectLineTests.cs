using EPupns.Bot.Tests.Transkrip;

namespace EPupns.Bot.Tests.Kanal.DirectLine;

/// <summary>Every story of conversations/contoh, over Direct Line.</summary>
public sealed class NaskahDirectLineTests
{
    // Nobody can block a web chat, nor answer one of its messages rather than the newest.
    public static TheoryData<string> Semua() => [.. Naskah.Berkas().Where(n => !n.Contains("blokir", StringComparison.Ordinal) && !n.Contains("membalas", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Semua))]
    public async Task Naskah_DimainkanLewatDirectLine_SesuaiKataDemiKata(string nama)
    {
        var situs = new SitusNaskah(nama);
        await situs.InitializeAsync();
        await using var panggung = await PanggungDirectLine.BukaAsync(situs);

        await new PemainNaskah(Naskah.Baca(nama), panggung, situs.Jam).MainkanAsync();
        var terbaca = await panggung.PesanPnsAsync();

        Assert.DoesNotContain(terbaca, t => t.Contains("rahasia", StringComparison.OrdinalIgnoreCase));
    }

    private sealed class SitusNaskah(string nama) : SitusDirectLine
    {
        protected override Dictionary<string, string?> Setelan => NaskahTests.Setelan(nama);
    }
}
