using EPupns.Core.Pengawasan;

namespace EPupns.Core.Tests.Pengawasan;

/// <summary>Whatever the number of leaves, each leads to the root, and nothing else does.</summary>
public sealed class PohonMerkleTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(33)]
    public void SetiapDaun_Diikuti_SampaiDiAkar(int banyak)
    {
        var ujung = Ujung(banyak);
        var akar = PohonMerkle.Akar(ujung);

        foreach (var u in ujung)
        {
            var jalan = PohonMerkle.Jalan(ujung, u.Rantai)!;
            Assert.Equal(akar, PohonMerkle.Ikuti(u, jalan));
            Assert.NotEqual(akar, PohonMerkle.Ikuti(u with { Urutan = u.Urutan + 1 }, jalan));
            Assert.NotEqual(akar, PohonMerkle.Ikuti(u with { Rantai = u.Rantai + "0" }, jalan));
        }
    }

    [Fact]
    public void UrutanDaunDatang_BerbedaBeda_AkarnyaSama() =>
        Assert.Equal(PohonMerkle.Akar(Ujung(9)), PohonMerkle.Akar([.. Ujung(9).Reverse()]));

    [Fact]
    public void RantaiYangTidakAda_Dicari_TidakPunyaJalan() => Assert.Null(PohonMerkle.Jalan(Ujung(4), "tidak ada"));

    private static UjungRantai[] Ujung(int banyak) =>
        [.. Enumerable.Range(0, banyak).Select(i => new UjungRantai($"19670101199003{i:D4}", i + 1, [.. Enumerable.Repeat((byte)i, SidikJejak.Panjang)]))];
}
