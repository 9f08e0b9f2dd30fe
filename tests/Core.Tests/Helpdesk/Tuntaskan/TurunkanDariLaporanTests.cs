using EPupns.Core.Dasar;
using EPupns.Core.Helpdesk;
using EPupns.Core.Jejak;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Tests.Helpdesk.Tuntaskan;

public sealed class TurunkanDariLaporanSqliteTests(BasisSqlite basis) : TurunkanDariLaporanTests<BasisSqlite>(basis);

public sealed class TurunkanDariLaporanPgTests(BasisPg basis) : TurunkanDariLaporanTests<BasisPg>(basis);

/// <summary>"Turun status" through a report.</summary>
public abstract class TurunkanDariLaporanTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    [Fact]
    public async Task FormulirTerkirim_DiturunkanDariLaporan_TerbukaTerjejakDanLaporanDijawab()
    {
        var m = await MejaUji.SiapkanAsync(basis);
        var (nomor, registrasi) = (await m.LaporkanAsync(JenisLaporan.TurunStatus), await TerkirimAsync(basis, m));

        Assert.True((await TurunkanAsync(nomor, "Alamat keliru", m.Ani)).Berhasil);

        Assert.Equal(KeadaanFormulir.Isi, (await FormulirAsync(m)).Keadaan);
        Assert.Equal((KeadaanLaporan.Dijawab, m.Ani.Petugas.Id), ((await m.BacaAsync(nomor)).Keadaan, (await m.BacaAsync(nomor)).PemegangId));
        Assert.StartsWith("Status formulir sudah diturunkan.", (await m.ThreadAsync(nomor))[^1].Teks, StringComparison.Ordinal);
        var jejak = await basis.BacaAsync(db => db.Set<BarisJejak>().SingleAsync(j => j.Tindakan == "formulir.turun_status" && j.Objek == $"registrasi:{registrasi.Nomor}"));
        Assert.Equal(("Alamat keliru", m.Ani.Petugas.Id.ToString()), (jejak.Alasan, jejak.Pelaku));
        Assert.Equal("turun.terbuka", (await TurunkanAsync(nomor, "Lagi", m.Ani)).Kesalahan?.Kode);
    }

    [Fact]
    public async Task SudahLewatBkdAtauTanpaAlasanAtauDipegangRekan_Diturunkan_FormulirDanLaporanTetap()
    {
        var m = await MejaUji.SiapkanAsync(basis);
        var nomor = await m.LaporkanAsync(JenisLaporan.TurunStatus);
        await TerkirimAsync(basis, m, KeadaanFormulir.DiBkn);

        string?[] kode = [(await TurunkanAsync(nomor, "Alamat keliru", m.Ani)).Kesalahan?.Kode, (await TurunkanAsync(nomor, " ", m.Ani)).Kesalahan?.Kode];
        await m.AmbilAsync(nomor, m.Budi);

        Assert.Equal("turun.sudah_lewat alasan.kosong laporan.dipegang", string.Join(' ', [.. kode, (await TurunkanAsync(nomor, "Alamat keliru", m.Ani)).Kesalahan?.Kode]));
        Assert.Equal((KeadaanFormulir.DiBkn, KeadaanLaporan.Diambil), ((await FormulirAsync(m)).Keadaan, (await m.BacaAsync(nomor)).Keadaan));
    }

    [Fact]
    public async Task LaporanDiteruskanKeMejaLain_MejaItuMenurunkan_BukanWewenangnya()
    {
        var (m, lain) = (await MejaUji.SiapkanAsync(basis), await MejaUji.SiapkanAsync(basis));
        var nomor = await m.LaporkanAsync(JenisLaporan.TurunStatus);
        await TerkirimAsync(basis, m);

        Assert.Equal("laporan.tidak_ada", (await TurunkanAsync(nomor, "x", lain.Ani)).Kesalahan?.Kode);
        await basis.PakaiAsync((TeruskanLaporan t) => t.JalankanAsync(nomor, lain.Instansi, null, m.Ani, CancellationToken.None));
        Assert.Equal("turun.bukan_wewenang", (await TurunkanAsync(nomor, "x", lain.Ani)).Kesalahan?.Kode);
    }

    /// <summary>The reporter is registered, and their form is sent.</summary>
    internal static async Task<Registrasi> TerkirimAsync(BasisData basis, MejaUji meja, KeadaanFormulir keadaan = KeadaanFormulir.Terkirim)
    {
        var registrasi = await basis.SiapkanRegistrasiAsync(r => (r.Nip, r.InstansiKode, r.Keadaan) = (meja.Nip, meja.Instansi, KeadaanRegistrasi.Disetujui));
        await basis.TambahAsync(FormulirUji.Buat(keadaan, f => (f.RegistrasiId, f.Nip, f.Nomor, f.InstansiKode) = (registrasi.Id, registrasi.Nip, registrasi.Nomor, registrasi.InstansiKode)));
        return registrasi;
    }

    private Task<FormulirPns> FormulirAsync(MejaUji meja) => basis.BacaAsync(db => db.Set<FormulirPns>().AsNoTracking().SingleAsync(f => f.Nip == meja.Nip));

    private Task<Hasil<Laporan>> TurunkanAsync(string nomor, string alasan, Penangan siapa) =>
        basis.PakaiAsync((TurunkanDariLaporan t) => t.JalankanAsync(nomor, alasan, siapa, CancellationToken.None));
}
