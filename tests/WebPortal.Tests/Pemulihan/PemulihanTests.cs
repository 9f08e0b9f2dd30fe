using System.Net;
using EPupns.Core.Akun.Batas;
using EPupns.Core.Berkas;
using EPupns.Core.Cetak.Gambar;
using EPupns.Core.Dasar;
using EPupns.Core.Jejak;
using EPupns.Core.Pemulihan.Permintaan;
using EPupns.Core.Pendaftaran;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.WebPortal.Tests.Pemulihan;

/// <summary>Officers decide on recoveries: two different ones, each within their scope.</summary>
public sealed class PemulihanTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    [Fact]
    public async Task DuaPetugasBerbeda_Menyetujui_MasaSanggahDimulai()
    {
        var permintaan = await AjukanAsync();
        using var satu = await situs.MasukAsync("verifikator.ciamis");
        using var dua = await situs.MasukAsync("admin.ciamis");

        var pertama = await TekanAsync(satu, permintaan, "persetujuan", "Setujui");
        var lagi = await satu.BukaAsync($"/pemulihan/{permintaan.Nomor}");
        var kedua = await TekanAsync(dua, permintaan, "persetujuan", "Setujui");

        Assert.Contains("menunggu petugas lain", pertama.Kabar(), StringComparison.Ordinal);
        Assert.Contains("Anda sudah menyetujui", lagi.Isi(), StringComparison.Ordinal);
        Assert.DoesNotContain(lagi.QuerySelectorAll("button"), b => b.TextContent == "Setujui");
        Assert.Contains("24 jam", kedua.Kabar(), StringComparison.Ordinal);
        var kini = await KiniAsync(permintaan);
        Assert.Equal(KeadaanPermintaan.MasaSanggah, kini.Keadaan);
        Assert.Equal(situs.Jam.GetUtcNow() + TimeSpan.FromHours(24), kini.SanggahSampai);
    }

    [Fact]
    public async Task DiMejaHelpdesk_DisetujuiDariLaporannya_KembaliKeLaporanDenganThreadnya()
    {
        var permintaan = await AjukanAsync();
        using var agen = await situs.MasukAsync("helpdesk.ciamis");
        var laporan = await agen.BukaAsync($"/helpdesk/{permintaan.Nomor}");

        var kembali = await agen.KirimAsync(laporan.Borang($"/pemulihan/{permintaan.Nomor}/persetujuan"), "Setujui");

        Assert.EndsWith($"/helpdesk/{permintaan.Nomor}", agen.Alamat, StringComparison.Ordinal);
        Assert.Contains("Persetujuan pertama diberikan; menunggu petugas kedua.", kembali.Isi(), StringComparison.Ordinal);
        Assert.Contains("Persetujuan kedua harus dari petugas lain", kembali.Isi(), StringComparison.Ordinal);
        Assert.NotNull(laporan.QuerySelector($"a[href='/pemulihan/{permintaan.Nomor}/akte']"));
    }

    [Fact]
    public async Task PetugasSamaMengirimDuaKali_TanpaHalaman_TetapSatuPersetujuan()
    {
        var permintaan = await AjukanAsync();
        using var petugas = await situs.MasukAsync("verifikator.ciamis");
        var borang = (await petugas.BukaAsync($"/pemulihan/{permintaan.Nomor}")).Borang($"/pemulihan/{permintaan.Nomor}/persetujuan");

        await petugas.KirimAsync(borang, "Setujui");
        var lagi = await petugas.KirimAsync(borang, "Setujui");

        Assert.Contains("harus dari petugas lain", lagi.Kabar(), StringComparison.Ordinal);
        Assert.Equal(KeadaanPermintaan.DisetujuiSatu, (await KiniAsync(permintaan)).Keadaan);
    }

    [Fact]
    public async Task PetugasInstansiLain_DaftarKasusAkteDanPutusan_SepertiTidakAda()
    {
        var permintaan = await AjukanAsync();
        await situs.PetugasAsync("pulih.kemenkes", instansi: SitusPortal.Kemenkes);
        using var lain = await situs.MasukAsync("pulih.kemenkes");
        var tanda = (await lain.BukaAsync("/petugas/sandi")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        Assert.DoesNotContain(permintaan.Nomor, (await lain.BukaAsync("/pemulihan")).Isi(), StringComparison.Ordinal);
        foreach (var jalan in new[] { "", "/akte" })
        {
            await lain.BukaAsync($"/pemulihan/{permintaan.Nomor}{jalan}");
            Assert.Equal(HttpStatusCode.NotFound, lain.Status);
        }

        await lain.PosAsync($"/pemulihan/{permintaan.Nomor}/persetujuan", [KeyValuePair.Create("__RequestVerificationToken", tanda)]);
        Assert.Equal(HttpStatusCode.NotFound, lain.Status);
        Assert.Equal(KeadaanPermintaan.MenungguKeputusan, (await KiniAsync(permintaan)).Keadaan);
    }

    [Fact]
    public async Task TanpaAlasan_Ditolak_DimintaLaluDisimpanDanTampil()
    {
        var permintaan = await AjukanAsync();
        using var petugas = await situs.MasukAsync("verifikator.ciamis");

        var kosong = await TekanAsync(petugas, permintaan, "penolakan", "Tolak", ("alasan", " "));
        var status = petugas.Status;
        var berhasil = await TekanAsync(petugas, permintaan, "penolakan", "Tolak", ("alasan", "Akte <b>tidak</b> terbaca."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("Mohon tulis alasannya", kosong.Isi(), StringComparison.Ordinal);
        Assert.Contains("Akte <b>tidak</b> terbaca.", berhasil.Isi(), StringComparison.Ordinal);
        Assert.Equal(KeadaanPermintaan.Ditolak, (await KiniAsync(permintaan)).Keadaan);
    }

    [Fact]
    public async Task TanpaMasuk_Dibuka_DimintaMasuk()
    {
        var permintaan = await AjukanAsync();
        using var tamu = situs.Pengunjung();

        await tamu.BukaAsync($"/pemulihan/{permintaan.Nomor}/akte");

        Assert.StartsWith("/petugas/masuk", tamu.Alamat, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AkteDibuka_OlehYangBerwenangDanBukan_HanyaYangMelihatTercatat()
    {
        var permintaan = await AjukanAsync();
        await situs.PetugasAsync("akte.kemenkes", instansi: SitusPortal.Kemenkes);
        using var berwenang = await situs.MasukAsync("verifikator.ciamis");
        using var lain = await situs.MasukAsync("akte.kemenkes");

        await berwenang.BukaAsync($"/pemulihan/{permintaan.Nomor}/akte");
        var status = berwenang.Status;
        await lain.BukaAsync($"/pemulihan/{permintaan.Nomor}/akte");

        Assert.Equal(HttpStatusCode.OK, status);
        var jejak = Assert.Single(await situs.BacaAsync(db => db.Set<BarisJejak>().AsNoTracking()
            .Where(j => j.Tindakan == "pemulihan.akte-dibuka" && j.Objek == $"pemulihan:{permintaan.Nomor}").ToListAsync()));
        Assert.Equal((permintaan.Nip, "verifikator-registrasi"), (jejak.Nip, jejak.Sebagai));
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> TekanAsync(
        Pengunjung petugas, PermintaanPemulihan permintaan, string putusan, string tombol, params (string Nama, string Isi)[] isian)
    {
        var halaman = await petugas.BukaAsync($"/pemulihan/{permintaan.Nomor}");
        return await petugas.KirimAsync(halaman.Borang($"/pemulihan/{permintaan.Nomor}/{putusan}"), tombol, isian);
    }

    private async Task<PermintaanPemulihan> AjukanAsync()
    {
        var registrasi = await situs.RegistrasiAsync(r => r.Keadaan = KeadaanRegistrasi.Disetujui);
        await using var lingkup = situs.Layanan.CreateAsyncScope();
        var akte = await lingkup.ServiceProvider.GetRequiredService<SimpanBerkas>().JalankanAsync(KodeTerlihat.Gambar("ACD34", 7), default);
        var permohonan = new PermohonanPemulihan(registrasi.Nip, registrasi.Nama, "Ciamis", new DateOnly(1970, 1, 1), akte.Nilai.Sidik, Guid.NewGuid());
        return (await lingkup.ServiceProvider.GetRequiredService<AjukanPemulihan>()
            .JalankanAsync(permohonan, new AsalPermintaan($"uji:{Guid.NewGuid():N}"), Pelaku.Pns(registrasi.Nip, "uji"), default)).Nilai;
    }

    private Task<PermintaanPemulihan> KiniAsync(PermintaanPemulihan permintaan) =>
        situs.BacaAsync(db => db.Set<PermintaanPemulihan>().AsNoTracking().SingleAsync(p => p.Id == permintaan.Id));
}
