using EPupns.Core.Dasar;
using EPupns.Core.Helpdesk;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Uji;

namespace EPupns.Core.Tests.Helpdesk;

/// <summary>Promises count working hours only.</summary>
public sealed class JanjiTests(BasisSqlite basis) : IClassFixture<BasisSqlite>
{
    private static readonly HashSet<DateOnly> Kamis = [new DateOnly(2015, 12, 24)];

    [Theory]
    [InlineData("2015-12-21T09:00", 2, "2015-12-21T11:00")]
    [InlineData("2015-12-21T05:00", 1, "2015-12-21T08:30")]
    [InlineData("2015-12-21T15:00", 2, "2015-12-22T08:30")]
    [InlineData("2015-12-23T15:00", 2, "2015-12-25T08:30")]
    [InlineData("2015-12-25T15:30", 1, "2015-12-28T08:00")]
    [InlineData("2015-12-26T10:00", 8.5, "2015-12-28T16:00")]
    public void JamKerja_Ditambah_MelewatiMalamAkhirPekanDanLibur(string sejak, double jam, string sampai) =>
        Assert.Equal(Wib(sampai), JamKerja.Tambah(Wib(sejak), TimeSpan.FromHours(jam), Kamis));

    [Fact]
    public async Task Laporan_Masuk_JanjinyaMenurutKalenderMejanya()
    {
        var m = await MejaUji.SiapkanAsync(basis);
        var biasa = await m.BacaAsync(await m.LaporkanAsync());
        await basis.PakaiAsync((KalenderMeja k) => k.TulisAsync(Tanggal.Tampil(Tanggal.HariWib(biasa.JanjiJawab!.Value)), "Libur daerah", m.Admin, CancellationToken.None));

        var libur = await m.BacaAsync(await m.LaporkanAsync());
        var mejaLain = await MejaUji.SiapkanAsync(basis);
        var lain = await mejaLain.BacaAsync(await mejaLain.LaporkanAsync());

        Assert.True(libur.JanjiJawab > biasa.JanjiJawab);
        Assert.True(libur.JanjiSelesai > libur.JanjiJawab);
        Assert.Equal(biasa.JanjiJawab, lain.JanjiJawab);
    }

    private static DateTimeOffset Wib(string waktu) => new(DateTime.Parse(waktu, System.Globalization.CultureInfo.InvariantCulture), TimeSpan.FromHours(7));
}
