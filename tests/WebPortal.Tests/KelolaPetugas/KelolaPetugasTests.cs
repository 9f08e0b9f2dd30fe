using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.Tests.KelolaPetugas;

/// <summary>Admins manage their staff on pages.</summary>
public sealed class KelolaPetugasTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    [Fact]
    public async Task AdminInstansi_MengundangVerifikatorSkpd_TautannyaDapatDipakai()
    {
        using var admin = await situs.MasukAsync("admin.ciamis");
        var pilih = await admin.BukaAsync("/petugas/tambah?peran=VerifikatorSkpd");

        var tautan = await admin.KirimAsync(
            pilih.Borang("/petugas/tambah"), "Buat undangan", ("nama", "Wawan Setiawan"), ("namaPengguna", "wawan.setiawan"), ("surel", ""), ("unit", "D6112-3"));
        using var tamu = situs.Pengunjung();
        var alamat = new Uri(tautan.QuerySelector<IHtmlInputElement>("#tautan")!.Value).PathAndQuery;
        var terima = await tamu.BukaAsync(alamat);
        await tamu.KirimAsync(terima.Borang(alamat), null, ("sandi", "gunung sawal 1799"), ("ulangi", "gunung sawal 1799"));

        var akun = await AkunAsync("wawan.setiawan");
        Assert.Equal((Peran.VerifikatorSkpd, "6112", "D6112-3"), (akun.Peran, akun.InstansiKode, akun.Unit));
        Assert.Equal("/verifikasi", tamu.Alamat);
        Assert.Contains("Dinas Kesehatan", (await admin.BukaAsync("/petugas?cari=wawan")).Isi(), StringComparison.Ordinal);
        await tamu.BukaAsync(alamat);
        Assert.Equal(HttpStatusCode.Gone, tamu.Status);
    }

    [Fact]
    public async Task UndanganKeliru_Dikirim_KembaliDenganIsianDanSebabnya()
    {
        using var admin = await situs.MasukAsync("admin.ciamis");
        var pilih = await admin.BukaAsync("/petugas/tambah?peran=VerifikatorRegistrasi");

        var surel = await admin.KirimAsync(pilih.Borang("/petugas/tambah"), "Buat undangan", ("nama", "Wawan"), ("namaPengguna", "W W"), ("surel", "x"), ("unit", ""));
        var halaman = await admin.KirimAsync(surel.Borang("/petugas/tambah"), "Buat undangan", ("surel", ""));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, admin.Status);
        Assert.StartsWith("Alamat email memerlukan tanda @", surel.QuerySelector("#salah-surel")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Wawan", halaman.QuerySelector<IHtmlInputElement>("#nama")!.Value);
        Assert.StartsWith("Nama pengguna terdiri dari", halaman.QuerySelector("#salah-namaPengguna")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Peran.AdminInstansi, "6112")]
    [InlineData(Peran.Auditor, "6112")]
    [InlineData(Peran.VerifikatorRegistrasi, "3011")]
    public async Task AdminInstansi_MemintaYangDiLuarWewenang_TidakDiberi(Peran peran, string instansi)
    {
        using var admin = await situs.MasukAsync("admin.ciamis");
        var nama = $"nakal.{Guid.NewGuid():N}";
        var borang = (await admin.BukaAsync("/petugas/tambah?peran=VerifikatorRegistrasi")).Borang("/petugas/tambah");

        await admin.KirimAsync(borang, "Buat undangan", ("nama", "Nakal Sekali"), ("namaPengguna", nama), ("surel", ""), ("peran", $"{peran}"), ("instansi", instansi));

        var akun = await situs.BacaAsync(db => db.Set<Petugas>().AsNoTracking().SingleOrDefaultAsync(p => p.NamaPengguna == nama));
        Assert.True(akun is null or { Peran: Peran.VerifikatorRegistrasi, InstansiKode: "6112" });
    }

    [Fact]
    public async Task PeranDiubah_SaatOrangnyaMasuk_LangsungBerlakuDanTercatat()
    {
        var akun = await situs.PetugasAsync("pindah.peran");
        using var orang = await situs.MasukAsync("pindah.peran");
        using var admin = await situs.MasukAsync("admin.ciamis");
        await orang.BukaAsync("/registrasi");
        var semula = orang.Status;
        var halaman = await admin.BukaAsync($"/petugas/{akun.Id}/hak?peran=VerifikatorSkpd");

        var selesai = await admin.KirimAsync(halaman.Borang($"/petugas/{akun.Id}/hak"), "Simpan", ("unit", "D6112-2"));
        await orang.BukaAsync("/registrasi");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Forbidden), (semula, orang.Status));
        Assert.Contains("langsung berlaku", selesai.Kabar(), StringComparison.Ordinal);
        var jejak = await situs.BacaAsync(db => db.Set<BarisJejak>().AsNoTracking().SingleAsync(j => j.Tindakan == "petugas.hak-diubah" && j.Objek == "petugas:pindah.peran"));
        Assert.Contains("verifikator-registrasi", jejak.Sebelum, StringComparison.Ordinal);
        Assert.Contains("verifikator-skpd", jejak.Sesudah, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AkunDinonaktifkan_SaatOrangnyaMasuk_DikeluarkanLaluDapatDiaktifkanLagi()
    {
        var akun = await situs.PetugasAsync("tutup.akun");
        using var orang = await situs.MasukAsync("tutup.akun");
        using var admin = await situs.MasukAsync("admin.ciamis");

        var tutup = await admin.KirimAsync((await admin.BukaAsync($"/petugas/{akun.Id}")).Borang($"/petugas/{akun.Id}/aktif"), "Nonaktifkan");
        await orang.BukaAsync("/registrasi");
        await admin.KirimAsync(tutup.Borang($"/petugas/{akun.Id}/aktif"), "Aktifkan");

        Assert.StartsWith("/petugas/masuk", orang.Alamat, StringComparison.Ordinal);
        Assert.True((await AkunAsync("tutup.akun")).Aktif);
        await orang.BukaAsync("/registrasi");
        Assert.StartsWith("/petugas/masuk", orang.Alamat, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UndanganDibatalkan_LaluDibuatLagi_HanyaTautanTerakhirBerlaku()
    {
        using var admin = await situs.MasukAsync("admin.ciamis");
        var pilih = await admin.BukaAsync("/petugas/tambah?peran=Helpdesk");
        var satu = await admin.KirimAsync(pilih.Borang("/petugas/tambah"), "Buat undangan", ("nama", "Ujang Koswara"), ("namaPengguna", "ujang.koswara"), ("surel", ""));
        var id = (await AkunAsync("ujang.koswara")).Id;
        using var tamu = situs.Pengunjung();

        var batal = await admin.KirimAsync((await admin.BukaAsync($"/petugas/{id}")).Borang($"/petugas/{id}/undangan/batal"), "Batalkan");
        await tamu.BukaAsync(new Uri(satu.QuerySelector<IHtmlInputElement>("#tautan")!.Value).PathAndQuery);
        var mati = tamu.Status;
        var dua = await admin.KirimAsync(batal.Borang($"/petugas/{id}/undangan"), "Buat tautan baru");
        await tamu.BukaAsync(new Uri(dua.QuerySelector<IHtmlInputElement>("#tautan")!.Value).PathAndQuery);

        Assert.Equal((HttpStatusCode.Gone, HttpStatusCode.OK), (mati, tamu.Status));
    }

    [Fact]
    public async Task AkunSendiriDanAdminLain_Dibuka_TidakDapatDiubah()
    {
        var admin = await AkunAsync("admin.ciamis");
        var rekan = await situs.PetugasAsync("admin.rekan", Peran.AdminInstansi);
        using var orang = await situs.MasukAsync("admin.ciamis");

        foreach (var (id, kalimat) in new[] { (admin.Id, "hanya dapat diubah oleh admin lain"), (rekan.Id, "hanya dapat diubah oleh admin pusat") })
        {
            var halaman = await orang.BukaAsync($"/petugas/{id}");
            Assert.Empty(halaman.QuerySelectorAll("main form"));
            var tanda = (await orang.BukaAsync("/petugas/sandi")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

            var hasil = await orang.PosAsync($"/petugas/{id}/aktif", [KeyValuePair.Create("aktif", "false"), KeyValuePair.Create("__RequestVerificationToken", tanda)]);

            Assert.Contains(kalimat, hasil.Kabar(), StringComparison.Ordinal);
        }

        Assert.True((await AkunAsync("admin.ciamis")).Aktif);
        Assert.True((await AkunAsync("admin.rekan")).Aktif);
    }

    [Fact]
    public async Task AdminPusat_MengundangVerifikatorBkn_MemilihWilayah()
    {
        using var pusat = await situs.MasukAsync("pusat");
        var pilih = await pusat.BukaAsync("/petugas/tambah?peran=VerifikatorBkn");

        await pusat.KirimAsync(pilih.Borang("/petugas/tambah"), "Buat undangan", ("nama", "Made Sudiarta"), ("namaPengguna", "made.sudiarta"), ("surel", ""), ("kanreg", "10"));

        var akun = await AkunAsync("made.sudiarta");
        Assert.Equal((Peran.VerifikatorBkn, 10, (string?)null), (akun.Peran, akun.Kanreg, akun.InstansiKode));
        Assert.Contains("Kanreg X Denpasar", (await pusat.BukaAsync("/petugas?peran=VerifikatorBkn")).Isi(), StringComparison.Ordinal);
    }

    private Task<Petugas> AkunAsync(string nama) => situs.BacaAsync(db => db.Set<Petugas>().AsNoTracking().SingleAsync(p => p.NamaPengguna == nama));
}
