using EPupns.Core.Dasar;
using EPupns.Core.Helpdesk;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Tests.Helpdesk;

public sealed class BatasLaporanSqliteTests(BasisSqlite basis) : BatasLaporanTests<BasisSqlite>(basis);

public sealed class BatasLaporanPgTests(BasisPg basis) : BatasLaporanTests<BasisPg>(basis);

/// <summary>Floods of one person, chat or address.</summary>
public abstract class BatasLaporanTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    [Fact]
    public async Task SatuObrolanMembanjiri_DitolakDenganJam_LaporanLamaTetapDanObrolanLainTidakTerganggu()
    {
        var m = await MejaUji.SiapkanAsync(basis);
        for (var i = 0; i < BatasLaporan.Laporan; i++)
        {
            Assert.True((await LaporAsync(m, m.Pelapor)).Berhasil);
        }

        var lebih = await LaporAsync(m, m.Pelapor);

        Assert.Equal("laporan.terlalu_banyak", lebih.Kesalahan?.Kode);
        Assert.Matches(@"silakan lanjutkan setelah .*WIB\.$", lebih.Kesalahan!.Pesan);
        Assert.Equal(BatasLaporan.Laporan, await basis.BacaAsync(db => db.Set<Laporan>().CountAsync(l => l.PercakapanId == m.Pelapor.PercakapanId)));
        Assert.True((await LaporAsync(m, new Pelapor(Guid.NewGuid(), null))).Berhasil);
        basis.Jam.Maju(TimeSpan.FromHours(1));
        Assert.True((await LaporAsync(m, m.Pelapor)).Berhasil);
    }

    [Fact]
    public async Task OrangSamaDariDuaObrolanSetelahMasuk_TerhitungSatuOrang()
    {
        var (m, registrasi) = (await MejaUji.SiapkanAsync(basis), Guid.NewGuid());
        var kanal = new[] { new Pelapor(Guid.NewGuid(), registrasi), new Pelapor(Guid.NewGuid(), registrasi) };
        for (var i = 0; i < BatasLaporan.Laporan; i++)
        {
            Assert.True((await LaporAsync(m, kanal[i % 2])).Berhasil);
        }

        Assert.Equal("laporan.terlalu_banyak", (await LaporAsync(m, kanal[0])).Kesalahan?.Kode);
        Assert.True((await LaporAsync(m, new Pelapor(kanal[1].PercakapanId, null))).Berhasil);
    }

    [Fact]
    public async Task SatuAlamatMenulisDariBanyakObrolan_DibatasiJugaDanPesannyaTidakTersimpan()
    {
        var (m, alamat) = (await MejaUji.SiapkanAsync(basis), $"{Guid.NewGuid():N}"[..16]);
        var pelapor = m.Pelapor with { Alamat = alamat };
        var nomor = await m.LaporkanAsync(pelapor: pelapor);
        for (var i = 0; i < BatasLaporan.Pesan; i++)
        {
            Assert.True((await m.TulisiAsync(nomor, $"pesan {i}", pelapor)).Berhasil);
        }

        Assert.Equal("laporan.terlalu_banyak", (await m.TulisiAsync(nomor, "satu lagi", pelapor)).Kesalahan?.Kode);
        Assert.Equal(BatasLaporan.Pesan, (await m.ThreadAsync(nomor)).Count);
    }

    private Task<Hasil<Laporan>> LaporAsync(MejaUji meja, Pelapor pelapor) => basis.PakaiAsync((BuatLaporan b) => b.UntukPelaporAsync(
        new LaporanBaru(JenisLaporan.Lainnya, meja.Nip, meja.Instansi, new { }, pelapor.PercakapanId), pelapor, Latar.Pelaku, CancellationToken.None));
}
