using EPupns.Bot.Kanal.Telegram.Terima;
using FsCheck;
using FsCheck.Fluent;

namespace EPupns.Bot.Tests.Kanal.Telegram.Terima;

public sealed class JendelaUpdateTests
{
    [Fact]
    public void UrutanApaPun_Selesai_OffsetTidakMelewatiYangTerbuka()
    {
        var urutan = Gen.Shuffle(Enumerable.Range(1, 30)).ToArbitrary();
        Prop.ForAll(urutan, Gen.Choose(0, 30).ToArbitrary(), (acak, banyak) =>
        {
            var jendela = new JendelaUpdate();
            var semuaBaru = acak.All(jendela.Buka);
            foreach (var id in acak.Take(banyak))
            {
                jendela.Tutup(id);
            }

            var terbuka = acak.Skip(banyak).ToList();
            return semuaBaru && jendela.Offset == (terbuka.Count > 0 ? terbuka.Min() : 31) && terbuka.All(id => !jendela.Buka(id));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void SudahSelesaiTetapiDiserahkanLagi_Dibuka_TidakDiambil()
    {
        var jendela = new JendelaUpdate();
        jendela.Buka(10);
        jendela.Buka(11);
        jendela.Tutup(11);

        var lagi = jendela.Buka(11);

        Assert.False(lagi);
        Assert.Equal(10, jendela.Offset);
    }

    [Fact]
    public void TidakAdaYangMenunggu_Dilupakan_NomorBolehMulaiLagiDariBawah()
    {
        var jendela = new JendelaUpdate();
        jendela.Buka(900);
        jendela.Tutup(900);

        jendela.Lupakan();

        Assert.Null(jendela.Offset);
    }
}
