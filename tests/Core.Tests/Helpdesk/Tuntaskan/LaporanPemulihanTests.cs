using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Helpdesk;
using EPupns.Core.Pemulihan.Permintaan;
using EPupns.Core.Tests.Pemulihan;
using EPupns.Core.Tests.Pemulihan.Permintaan;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Tests.Helpdesk.Tuntaskan;

public sealed class LaporanPemulihanSqliteTests(BasisSqlite basis) : LaporanPemulihanTests<BasisSqlite>(basis);

public sealed class LaporanPemulihanPgTests(BasisPg basis) : LaporanPemulihanTests<BasisPg>(basis);

/// <summary>A request for recovery is a report on the desk of its instansi.</summary>
public abstract class LaporanPemulihanTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    [Fact]
    public async Task PermintaanDiajukan_MenjadiLaporanBernomorSamaDiMejaInstansi_TanpaAkteDanTanpaPemilik()
    {
        var r = await basis.SiapkanPemilikAsync();

        var permintaan = await basis.AjukanAsync(r);

        var l = await LaporanAsync(permintaan);
        Assert.Equal((JenisLaporan.PemulihanBertingkat, r.InstansiKode, r.Nip, permintaan.PercakapanId), (l.Jenis, l.Meja, l.Nip, l.PercakapanId));
        Assert.Equal((null, null, true), (l.BerkasSidik, l.RegistrasiId, l.JanjiJawab is not null));
        Assert.Equal([("Tempat lahir", "Ciamis"), ("Tanggal lahir", "01-01-1970")], FaktaLaporan.Baca(l));
    }

    [Fact]
    public async Task DuaPetugasMenyetujuiLaluMasaSanggahHabis_ThreadMencatatnyaDanLaporanSelesaiSendiri()
    {
        var r = await basis.SiapkanPemilikAsync();
        var permintaan = await basis.DisetujuiDuaAsync(r);
        var agen = await AgenAsync(r.InstansiKode);

        var ditutup = await basis.PakaiAsync((SelesaikanLaporan s) => s.JalankanAsync(permintaan.Nomor, null, agen, CancellationToken.None));
        var diteruskan = await basis.PakaiAsync((TeruskanLaporan s) => s.JalankanAsync(permintaan.Nomor, Meja.Pusat, null, agen, CancellationToken.None));
        basis.Jam.Maju(TimeSpan.FromHours(25));
        await basis.JamBerdetakAsync();

        Assert.Equal(("laporan.pemulihan", "laporan.pemulihan"), (ditutup.Kesalahan?.Kode, diteruskan.Kesalahan?.Kode));
        Assert.Equal(KeadaanLaporan.Selesai, (await LaporanAsync(permintaan)).Keadaan);
        Assert.Equal(
            ["Persetujuan pertama diberikan", "Persetujuan kedua diberikan", "Tidak ada yang menyanggah"],
            (await ThreadAsync(permintaan)).Select(p => p.Teks.Split('.', ';')[0]));
    }

    [Fact]
    public async Task PemilikMenyanggahSesudahTautanDikirim_LaporanTetapSelesaiDanThreadMencatatnya()
    {
        var permintaan = await basis.DisetujuiDuaAsync(await basis.SiapkanPemilikAsync());
        basis.Jam.Maju(TimeSpan.FromHours(25));
        await basis.JamBerdetakAsync();

        Assert.True((await basis.SanggahAsync(permintaan)).Berhasil);

        Assert.Equal(KeadaanLaporan.Selesai, (await LaporanAsync(permintaan)).Keadaan);
        Assert.StartsWith("Pemilik akun menyanggah", (await ThreadAsync(permintaan))[^1].Teks, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DitolakPetugas_LaporanSelesaiDenganAlasannya()
    {
        var r = await basis.SiapkanPemilikAsync();
        var permintaan = await basis.AjukanAsync(r);

        await basis.TolakAsync(permintaan, Latar.Verifikator(r.InstansiKode));

        Assert.Equal(KeadaanLaporan.Selesai, (await LaporanAsync(permintaan)).Keadaan);
        Assert.Equal("Permintaan ditolak: Akte tidak terbaca.", Assert.Single(await ThreadAsync(permintaan)).Teks);
    }

    private async Task<Penangan> AgenAsync(string instansi)
    {
        var petugas = new Petugas { NamaPengguna = $"a.{Guid.NewGuid():N}"[..30], Nama = "Ani", Peran = Peran.Helpdesk, InstansiKode = instansi };
        await basis.TambahAsync(petugas);
        return new Penangan(petugas, "portal");
    }

    private Task<Laporan> LaporanAsync(PermintaanPemulihan permintaan) => basis.BacaAsync(db => db.Set<Laporan>().AsNoTracking().SingleAsync(l => l.Nomor == permintaan.Nomor));

    private Task<List<PesanLaporan>> ThreadAsync(PermintaanPemulihan permintaan) => basis.BacaAsync(async db =>
    {
        var id = await db.Set<Laporan>().Where(l => l.Nomor == permintaan.Nomor).Select(l => l.Id).SingleAsync();
        return await db.Set<PesanLaporan>().AsNoTracking().Where(p => p.LaporanId == id).OrderBy(p => p.Id).ToListAsync();
    });
}
