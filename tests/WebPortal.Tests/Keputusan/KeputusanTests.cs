using System.Net;
using AngleSharp.Html.Dom;
using EPupns.Core.Jejak;
using EPupns.Core.Pendaftaran;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.Tests.Keputusan;

public sealed class KeputusanTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    [Fact]
    public async Task Menunggu_DisetujuiDariRincian_LangsungDisetujui()
    {
        var registrasi = await situs.RegistrasiAsync();
        using var pengunjung = await situs.MasukAsync("verifikator.ciamis");
        var rincian = await pengunjung.BukaAsync($"/registrasi/{registrasi.Nomor}");

        var daftar = await pengunjung.KirimAsync(rincian.Borang("/registrasi/keputusan"), "Setujui");

        Assert.Equal("/registrasi", pengunjung.Alamat);
        Assert.Equal("1 registrasi disetujui. PNS yang bersangkutan diberi tahu.", daftar.Kabar());
        Assert.Equal(KeadaanRegistrasi.Disetujui, (await situs.CariAsync(registrasi))!.Keadaan);
        Assert.Equal(1, await JejakAsync(registrasi, "registrasi.disetujui"));
    }

    [Fact]
    public async Task Menunggu_DitolakDenganAlasan_DihapusDanBolehMendaftarLagi()
    {
        var registrasi = await situs.RegistrasiAsync();
        using var pengunjung = await situs.MasukAsync("verifikator.ciamis");
        var rincian = await pengunjung.BukaAsync($"/registrasi/{registrasi.Nomor}");

        var tanya = await pengunjung.KirimAsync(rincian.Borang("/registrasi/keputusan", "get"), "Tolak");
        var daftar = await pengunjung.KirimAsync(
            tanya.Borang("/registrasi/keputusan"), "Ya, tolak", ("alasan", "ktp-tidak-cocok"), ("catatan", "Mohon bawa KTP asli."));
        var lagi = await situs.RegistrasiAsync(r => r.Nip = registrasi.Nip);

        Assert.Equal("1 registrasi ditolak. PNS yang bersangkutan diberi tahu.", daftar.Kabar());
        Assert.Null(await situs.CariAsync(registrasi));
        Assert.NotNull(await situs.CariAsync(lagi));
        var jejak = await situs.BacaAsync(db => db.Set<BarisJejak>().SingleAsync(j => j.Objek == $"registrasi:{registrasi.Nomor}" && j.Tindakan == "registrasi.ditolak"));
        Assert.Equal("Data pada tanda bukti tidak cocok dengan KTP. Catatan petugas: Mohon bawa KTP asli.", jejak.Alasan);
    }

    [Theory]
    [InlineData(null, null, "Mohon pilih alasan penolakan.")]
    [InlineData("karangan", null, "Mohon pilih alasan penolakan.")]
    [InlineData("lainnya", "   ", "Mohon tulis alasannya pada catatan.")]
    public async Task AlasanKurang_Ditolak_DimintaLagiTanpaMengubahApaPun(string? alasan, string? catatan, string pesan)
    {
        var registrasi = await situs.RegistrasiAsync();
        using var pengunjung = await situs.MasukAsync("verifikator.ciamis");
        var tanya = await pengunjung.BukaAsync($"/registrasi/keputusan?jenis=tolak&id={registrasi.Id}");

        var halaman = await pengunjung.KirimAsync(tanya.Borang("/registrasi/keputusan"), null, ("alasan", alasan ?? ""), ("catatan", catatan ?? ""));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, pengunjung.Status);
        Assert.Equal(pesan, halaman.QuerySelector(".salah")?.TextContent);
        Assert.Equal(KeadaanRegistrasi.Terdaftar, (await situs.CariAsync(registrasi))!.Keadaan);
    }

    [Fact]
    public async Task BeberapaDicentang_DisetujuiBersama_YangLainTetap()
    {
        var dua = new[] { await Bernama("MASSAL SATU"), await Bernama("MASSAL DUA") };
        var lain = await Bernama("MASSAL TIGA");
        using var pengunjung = await situs.MasukAsync("verifikator.ciamis");
        var daftar = await pengunjung.BukaAsync("/registrasi?cari=massal&urut=nama");
        foreach (var kotak in daftar.QuerySelectorAll("input[name=id]").Cast<IHtmlInputElement>())
        {
            kotak.IsChecked = dua.Any(r => r.Id.ToString() == kotak.Value);
        }

        var tanya = await pengunjung.KirimAsync(daftar.Borang("/registrasi/keputusan", "get"), "Setujui");
        var selesai = await pengunjung.KirimAsync(tanya.Borang("/registrasi/keputusan"), "Ya, setujui");

        Assert.Equal("Setujui 2 registrasi?", tanya.Judul());
        Assert.Equal("/registrasi?cari=massal&urut=nama", pengunjung.Alamat);
        Assert.StartsWith("2 registrasi disetujui.", selesai.Kabar(), StringComparison.Ordinal);
        Assert.All(dua, r => Assert.Equal(KeadaanRegistrasi.Disetujui, situs.CariAsync(r).Result!.Keadaan));
        Assert.Equal(KeadaanRegistrasi.Terdaftar, (await situs.CariAsync(lain))!.Keadaan);
    }

    [Fact]
    public async Task DuaPetugasBersamaan_MemutuskanYangSama_YangKeduaDiberiTahu()
    {
        var registrasi = await situs.RegistrasiAsync();
        using var pertama = await situs.MasukAsync("verifikator.ciamis");
        using var kedua = await situs.MasukAsync("pusat");
        var halamanPertama = await pertama.BukaAsync($"/registrasi/{registrasi.Nomor}");
        var halamanKedua = await kedua.BukaAsync($"/registrasi/keputusan?jenis=tolak&id={registrasi.Id}");

        await pertama.KirimAsync(halamanPertama.Borang("/registrasi/keputusan"), "Setujui");
        var hasil = await kedua.KirimAsync(halamanKedua.Borang("/registrasi/keputusan"), "Ya, tolak", ("alasan", "orang-lain"));

        Assert.Equal("Satu registrasi sudah lebih dahulu diputuskan oleh petugas lain, jadi tidak diubah.", hasil.Kabar());
        Assert.Equal(KeadaanRegistrasi.Disetujui, (await situs.CariAsync(registrasi))!.Keadaan);
        Assert.Equal(0, await JejakAsync(registrasi, "registrasi.ditolak"));
    }

    [Fact]
    public async Task SudahDiputuskan_BukaKonfirmasi_DiberiTahu()
    {
        var registrasi = await situs.RegistrasiAsync(r => r.Keadaan = KeadaanRegistrasi.Disetujui);
        using var pengunjung = await situs.MasukAsync("verifikator.ciamis");

        var sudah = await pengunjung.BukaAsync($"/registrasi/keputusan?jenis=setujui&id={registrasi.Id}");
        var kosong = await pengunjung.BukaAsync("/registrasi/keputusan?jenis=setujui");

        Assert.Equal("Registrasi yang dipilih sudah diputuskan oleh petugas lain.", sudah.Kabar());
        Assert.StartsWith("Belum ada registrasi yang dipilih.", kosong.Kabar(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("verifikator.kemenkes")]
    [InlineData("unit.ciamis")]
    public async Task DiLuarCakupan_IdDikirimPaksa_TidakBerubah(string nama)
    {
        var registrasi = await situs.RegistrasiAsync(r => (r.UnitKerja, r.Nama) = ("Puskesmas Cipaku", "ORANG LAIN"));
        var milik = nama == "unit.ciamis"
            ? await situs.RegistrasiAsync(r => r.UnitKerja = "SMP Negeri 1 Cipaku")
            : await situs.RegistrasiAsync(r => r.InstansiKode = SitusPortal.Kemenkes);
        using var pengunjung = await situs.MasukAsync(nama);
        var tanya = await pengunjung.BukaAsync($"/registrasi/keputusan?jenis=setujui&id={milik.Id}");
        var borang = tanya.Borang("/registrasi/keputusan");
        ((IHtmlInputElement)borang.QuerySelector("input[name=id]")!).Value = registrasi.Id.ToString();

        await pengunjung.KirimAsync(borang);
        var konfirmasi = await pengunjung.BukaAsync($"/registrasi/keputusan?jenis=tolak&id={registrasi.Id}");

        Assert.Equal(KeadaanRegistrasi.Terdaftar, (await situs.CariAsync(registrasi))!.Keadaan);
        Assert.DoesNotContain(registrasi.Nama, konfirmasi.Isi(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AdminInstansi_MelihatTetapiTidakMemutuskan()
    {
        var registrasi = await situs.RegistrasiAsync();
        using var pengunjung = await situs.MasukAsync("admin.ciamis");

        var rincian = await pengunjung.BukaAsync($"/registrasi/{registrasi.Nomor}");
        var konfirmasi = await pengunjung.BukaAsync($"/registrasi/keputusan?jenis=setujui&id={registrasi.Id}");

        Assert.Equal(registrasi.Nama, rincian.Judul());
        Assert.Null(rincian.QuerySelector("form[action='/registrasi/keputusan']"));
        Assert.Equal(HttpStatusCode.Forbidden, pengunjung.Status);
        Assert.Equal("Anda tidak berwenang membuka halaman ini", konfirmasi.Judul());
    }

    private Task<Registrasi> Bernama(string nama) => situs.RegistrasiAsync(r => r.Nama = nama);

    private Task<int> JejakAsync(Registrasi registrasi, string tindakan) =>
        situs.BacaAsync(db => db.Set<BarisJejak>().CountAsync(j => j.Objek == $"registrasi:{registrasi.Nomor}" && j.Tindakan == tindakan));
}
