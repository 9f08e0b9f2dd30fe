using EPupns.Core.Dasar;
using EPupns.Core.Helpdesk;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Uji;

namespace EPupns.Core.Tests.Helpdesk;

public sealed class AngkaMejaSqliteTests(BasisSqlite basis) : AngkaMejaTests<BasisSqlite>(basis);

public sealed class AngkaMejaPgTests(BasisPg basis) : AngkaMejaTests<BasisPg>(basis);

/// <summary>How fast desks and agents answer.</summary>
public abstract class AngkaMejaTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    [Fact]
    public async Task SepuluhLaporan_MedianP90DanTepatJanji_MenurutMejaDanPetugas()
    {
        var m = await MejaUji.SiapkanAsync(basis);
        var kini = basis.Jam.GetUtcNow();
        var laporan = Enumerable.Range(1, 10).Select(i => Buat(m, kini.AddHours(-20), l =>
        {
            l.PemegangId = i <= 8 ? m.Ani.Petugas.Id : m.Budi.Petugas.Id;
            (l.DijawabPada, l.SelesaiPada, l.Keadaan) = (l.Waktu.AddHours(i), i == 10 ? null : l.Waktu.AddHours(i + 1), i == 10 ? KeadaanLaporan.Dijawab : KeadaanLaporan.Selesai);
            (l.JanjiJawab, l.JanjiSelesai) = (l.Waktu.AddHours(5), l.Waktu.AddHours(9));
        })).Append(Buat(m, kini.AddHours(-20), l => (l.Keadaan, l.GabungKe) = (KeadaanLaporan.Digabung, "1"))).Append(Buat(m, kini.AddDays(-60), _ => { })).ToArray();
        await basis.TambahAsync(laporan);

        var (admin, agen, lain) = (await HitungAsync(m.Admin), await HitungAsync(m.Ani), await HitungAsync((await MejaUji.SiapkanAsync(basis)).Admin));

        var meja = Assert.Single(admin.Meja);
        Assert.Equal((10, 1, 1, 50, 80), (meja.Masuk, meja.Terbuka, meja.Terlambat, meja.JawabTepat, meja.SelesaiTepat));
        Assert.Equal((TimeSpan.FromHours(5), TimeSpan.FromHours(9), 10), (meja.Jawab.Median, meja.Jawab.P90, meja.Jawab.Banyak));
        Assert.Equal((TimeSpan.FromHours(6), TimeSpan.FromHours(10), 9), (meja.Selesai.Median, meja.Selesai.P90, meja.Selesai.Banyak));
        Assert.Equal([("Ani", 8), ("Budi", 2)], admin.Agen.Select(a => (a.Nama, a.Masuk)));
        Assert.Equal([("Ani", 8)], agen.Agen.Select(a => (a.Nama, a.Masuk)));
        Assert.Empty(lain.Meja);
    }

    [Fact]
    public void TanpaUkuran_Sebaran_KosongBukanNol() => Assert.Equal(new Sebaran(0, null, null), Sebaran.Dari([]));

    private static Laporan Buat(MejaUji meja, DateTimeOffset waktu, Action<Laporan> ubah)
    {
        var laporan = new Laporan
        {
            Nomor = $"{Random.Shared.NextInt64(1_000_000_000, 9_999_999_999)}", Jenis = JenisLaporan.Lainnya, Nip = meja.Nip, InstansiKode = meja.Instansi, Meja = meja.Instansi, Isi = "{}",
            Waktu = waktu, TerakhirPada = waktu,
        };
        ubah(laporan);
        return laporan;
    }

    private Task<AngkaHelpdesk> HitungAsync(Penangan siapa)
    {
        var hariIni = Tanggal.HariWib(basis.Jam.GetUtcNow());
        return basis.PakaiAsync((AngkaMeja a) => a.HitungAsync(siapa.Petugas, hariIni.AddDays(-30), hariIni, CancellationToken.None));
    }
}
