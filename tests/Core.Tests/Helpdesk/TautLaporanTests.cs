using EPupns.Core.Dasar;
using EPupns.Core.Helpdesk;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Uji;

namespace EPupns.Core.Tests.Helpdesk;

public sealed class TautLaporanSqliteTests(BasisSqlite basis) : TautLaporanTests<BasisSqlite>(basis);

public sealed class TautLaporanPgTests(BasisPg basis) : TautLaporanTests<BasisPg>(basis);

/// <summary>Reports that belong together.</summary>
public abstract class TautLaporanTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    [Fact]
    public async Task DuaLaporan_DitautkanDuaKaliLaluDilepas_SalingMenunjukSekaliLaluTidakLagi()
    {
        var m = await MejaUji.SiapkanAsync(basis);
        var (satu, dua) = (await m.LaporkanAsync(), await m.LaporkanAsync());

        Assert.True((await TautkanAsync(satu, dua, m.Ani)).Berhasil);
        Assert.True((await TautkanAsync(dua, satu, m.Budi)).Berhasil);

        Assert.Equal([dua], await DaftarAsync(satu, m.Ani));
        Assert.Equal([satu], await DaftarAsync(dua, m.Ani));
        Assert.Equal($"Laporan ini ditautkan dengan laporan {dua}.", Assert.Single(await m.ThreadAsync(satu)).Teks);
        Assert.True((await basis.PakaiAsync((TautLaporan t) => t.LepaskanAsync(satu, dua, m.Ani, CancellationToken.None))).Berhasil);
        Assert.Empty(await DaftarAsync(dua, m.Ani));
    }

    [Fact]
    public async Task DiriSendiriAtauMejaLain_Ditautkan_DitolakDanYangTidakTerlihatTidakTampil()
    {
        var (m, lain) = (await MejaUji.SiapkanAsync(basis), await MejaUji.SiapkanAsync(basis));
        var (milik, asing) = (await m.LaporkanAsync(), await lain.LaporkanAsync());

        Assert.Equal("taut.sama", (await TautkanAsync(milik, milik, m.Ani)).Kesalahan?.Kode);
        Assert.Equal("taut.tidak_ada", (await TautkanAsync(milik, asing, m.Ani)).Kesalahan?.Kode);
        Assert.Equal("laporan.tidak_ada", (await TautkanAsync(asing, milik, m.Ani)).Kesalahan?.Kode);

        Assert.True((await TautkanAsync(milik, asing, m.Pusat)).Berhasil);
        Assert.Empty(await DaftarAsync(milik, m.Ani));
        Assert.Equal([asing], await DaftarAsync(milik, m.Pusat));
    }

    private Task<Hasil<Laporan>> TautkanAsync(string nomor, string dengan, Penangan siapa) =>
        basis.PakaiAsync((TautLaporan t) => t.TautkanAsync(nomor, dengan, siapa, CancellationToken.None));

    private async Task<IEnumerable<string>> DaftarAsync(string nomor, Penangan siapa) =>
        (await basis.PakaiAsync((TautLaporan t) => t.DaftarAsync(nomor, siapa.Petugas, CancellationToken.None))).Select(l => l.Nomor);
}
