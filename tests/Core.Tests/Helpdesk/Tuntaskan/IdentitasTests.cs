using EPupns.Core.Dasar;
using EPupns.Core.Helpdesk;
using EPupns.Core.Jejak;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Tests.Helpdesk.Tuntaskan;

public sealed class IdentitasSqliteTests(BasisSqlite basis) : IdentitasTests<BasisSqlite>(basis);

public sealed class IdentitasPgTests(BasisPg basis) : IdentitasTests<BasisPg>(basis);

/// <summary>Another name or instansi: proposed by one officer, agreed to by another.</summary>
public abstract class IdentitasTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    private const string Sk = "SK 821.12/123/BKD/2001";

    [Fact]
    public async Task NamaDiusulkanSatuDisetujuiRekan_SapkDanRegistrasiBerubah_PelaporDikabari()
    {
        var (m, nomor) = await SiapkanAsync();
        await basis.SiapkanRegistrasiAsync(r => (r.Nip, r.InstansiKode) = (m.Nip, m.Instansi));
        var lama = (await PnsAsync(m)).Nama;

        Assert.True((await UsulkanAsync(nomor, m.Ani, " budi   hartono ")).Berhasil);
        Assert.Equal("usul.petugas_sama", (await SetujuiAsync(nomor, m.Ani)).Kesalahan?.Kode);
        Assert.Equal(lama, (await PnsAsync(m)).Nama);
        Assert.True((await SetujuiAsync(nomor, m.Budi)).Berhasil);

        Assert.Equal("BUDI HARTONO", (await PnsAsync(m)).Nama);
        Assert.Equal("BUDI HARTONO", (await basis.BacaAsync(db => db.Set<Registrasi>().SingleAsync(r => r.Nip == m.Nip))).Nama);
        Assert.Equal("Nama Anda sudah diperbaiki menjadi BUDI HARTONO. Silakan lanjutkan pendaftaran atau pengisian Anda.", (await m.ThreadAsync(nomor))[^1].Teks);
        Assert.Equal((KeadaanLaporan.Dijawab, DariPesan.Petugas), ((await m.BacaAsync(nomor)).Keadaan, (await m.ThreadAsync(nomor))[^1].Dari));
        var jejak = await basis.BacaAsync(db => db.Set<BarisJejak>().Where(j => j.Nip == m.Nip && j.Tindakan.StartsWith("identitas.")).OrderBy(j => j.Id).ToListAsync());
        Assert.Equal(["identitas.diusulkan", "identitas.diperbaiki"], jejak.Select(j => j.Tindakan));
        Assert.Contains(m.Ani.Petugas.Id.ToString(), jejak[1].Sesudah!, StringComparison.Ordinal);
        Assert.Equal("usul.tidak_ada", (await SetujuiAsync(nomor, m.Admin)).Kesalahan?.Kode);
    }

    [Fact]
    public async Task DiusulkanLagi_DitolakRekan_TidakAdaYangBerubahDanPelaporTidakDikabari()
    {
        var (m, nomor) = await SiapkanAsync();
        var lama = (await PnsAsync(m)).Nama;
        await UsulkanAsync(nomor, m.Ani, "BUDI HARTONO");

        Assert.Equal("usul.ada", (await UsulkanAsync(nomor, m.Ani, "ORANG LAIN")).Kesalahan?.Kode);
        Assert.True((await basis.PakaiAsync((PutuskanIdentitas p) => p.TolakAsync(nomor, m.Budi, CancellationToken.None))).Berhasil);

        Assert.Equal((lama, "usul.tidak_ada"), ((await PnsAsync(m)).Nama, (await SetujuiAsync(nomor, m.Admin)).Kesalahan?.Kode));
        Assert.All(await m.ThreadAsync(nomor), p => Assert.Equal(DariPesan.Sistem, p.Dari));
    }

    [Fact]
    public async Task InstansiDisetujui_PendaftaranPindah_AntreanInstansiLamaTidakMelihatnyaLagi()
    {
        var (m, nomor) = await SiapkanAsync();
        var tujuan = await MejaUji.SiapkanAsync(basis);
        var registrasi = await basis.SiapkanRegistrasiAsync(r => (r.Nip, r.InstansiKode, r.UnitKerja) = (m.Nip, m.Instansi, "SMP Negeri 1"));

        Assert.True((await UsulkanAsync(nomor, m.Ani, tujuan.Instansi, MedanIdentitas.Instansi)).Berhasil);
        Assert.True((await SetujuiAsync(nomor, m.Pusat)).Berhasil);

        var kini = await basis.BacaAsync(db => db.Set<Registrasi>().SingleAsync(r => r.Id == registrasi.Id));
        Assert.Equal((tujuan.Instansi, (string?)null, tujuan.Instansi), (kini.InstansiKode, kini.UnitKerja, (await PnsAsync(m)).InstansiKode));
    }

    [Fact]
    public async Task FormulirSedangDiverifikasi_InstansiDisetujui_DitolakSampaiStatusnyaTurun()
    {
        var (m, nomor) = await SiapkanAsync();
        var tujuan = await MejaUji.SiapkanAsync(basis);
        await TurunkanDariLaporanTests<TBasis>.TerkirimAsync(basis, m);
        await UsulkanAsync(nomor, m.Ani, tujuan.Instansi, MedanIdentitas.Instansi);

        Assert.Equal("usul.terkirim", (await SetujuiAsync(nomor, m.Budi)).Kesalahan?.Kode);
        Assert.True((await basis.PakaiAsync((TurunkanDariLaporan t) => t.JalankanAsync(nomor, "Instansi diperbaiki", m.Ani, CancellationToken.None))).Berhasil);
        Assert.True((await SetujuiAsync(nomor, m.Budi)).Berhasil);

        Assert.Equal(tujuan.Instansi, (await basis.BacaAsync(db => db.Set<FormulirPns>().SingleAsync(f => f.Nip == m.Nip))).InstansiKode);
    }

    [Fact]
    public async Task SapkBerubahSesudahDiusulkan_Disetujui_Ditolak()
    {
        var (m, nomor) = await SiapkanAsync();
        await UsulkanAsync(nomor, m.Ani, "BUDI HARTONO");
        await basis.BacaAsync(db => db.Set<Pns>().Where(p => p.Nip == m.Nip).ExecuteUpdateAsync(u => u.SetProperty(p => p.Nama, "NAMA DARI SAPK")));

        Assert.Equal("usul.berubah", (await SetujuiAsync(nomor, m.Budi)).Kesalahan?.Kode);
        Assert.Equal("NAMA DARI SAPK", (await PnsAsync(m)).Nama);
    }

    [Fact]
    public async Task InstansiLainAtauIsianKeliru_Diusulkan_DitolakTanpaUsul()
    {
        var (m, nomor) = await SiapkanAsync();
        var lain = await MejaUji.SiapkanAsync(basis);
        // Sent on to another desk: that desk answers, but somebody else's record stays closed to it.
        var diteruskan = await m.LaporkanAsync(JenisLaporan.NamaSalah);
        await basis.PakaiAsync((TeruskanLaporan t) => t.JalankanAsync(diteruskan, lain.Instansi, null, m.Ani, CancellationToken.None));

        string?[] kode =
        [
            (await UsulkanAsync(nomor, lain.Ani, "BUDI HARTONO")).Kesalahan?.Kode,
            (await UsulkanAsync(diteruskan, lain.Ani, "BUDI HARTONO")).Kesalahan?.Kode,
            (await UsulkanAsync(nomor, m.Ani, "B4DI")).Kesalahan?.Kode,
            (await UsulkanAsync(nomor, m.Ani, (await PnsAsync(m)).Nama)).Kesalahan?.Kode,
            (await UsulkanAsync(nomor, m.Ani, "000", MedanIdentitas.Instansi)).Kesalahan?.Kode,
            (await UsulkanAsync(nomor, m.Ani, "BUDI HARTONO", alasan: " ")).Kesalahan?.Kode,
        ];

        Assert.Equal("laporan.tidak_ada usul.pns usul.nama usul.sama usul.instansi usul.alasan", string.Join(' ', kode));
        Assert.False(await basis.BacaAsync(db => db.Set<UsulIdentitas>().AnyAsync(u => u.Nip == m.Nip)));
    }

    [Fact]
    public async Task DuaRekanMenyetujuiBersamaan_SatuSajaYangBerlaku()
    {
        var (m, nomor) = await SiapkanAsync();
        await UsulkanAsync(nomor, m.Ani, "BUDI HARTONO");

        var hasil = await Task.WhenAll(new[] { m.Budi, m.Admin, m.Pusat }.Select(p => Task.Run(() => SetujuiAsync(nomor, p))));

        Assert.Single(hasil, h => h.Berhasil);
        Assert.Single(await m.ThreadAsync(nomor), p => p.Dari == DariPesan.Petugas);
    }

    private async Task<(MejaUji Meja, string Nomor)> SiapkanAsync()
    {
        var m = await MejaUji.SiapkanAsync(basis);
        return (m, await m.LaporkanAsync(JenisLaporan.NamaSalah));
    }

    private Task<Pns> PnsAsync(MejaUji meja) => basis.BacaAsync(db => db.Set<Pns>().AsNoTracking().SingleAsync(p => p.Nip == meja.Nip));

    private Task<Hasil<UsulIdentitas>> UsulkanAsync(string nomor, Penangan siapa, string baru, MedanIdentitas medan = MedanIdentitas.Nama, string alasan = Sk) =>
        basis.PakaiAsync((UsulkanIdentitas u) => u.JalankanAsync(nomor, new UsulanIdentitas(medan, baru, alasan), siapa, CancellationToken.None));

    private Task<Hasil<UsulIdentitas>> SetujuiAsync(string nomor, Penangan siapa) =>
        basis.PakaiAsync((PutuskanIdentitas p) => p.SetujuiAsync(nomor, siapa, CancellationToken.None));
}
