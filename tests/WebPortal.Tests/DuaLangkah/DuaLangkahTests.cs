using System.Net;
using AngleSharp.Html.Dom;
using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Akun.DuaLangkah;
using EPupns.Core.Jejak;
using EPupns.WebPortal.Susunan;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.Tests.DuaLangkah;

public sealed class DuaLangkahTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    [Fact]
    public async Task Dipasang_MasukLagi_KodeDimintaSebelumHalamanApaPun()
    {
        var petugas = await situs.PetugasAsync("langkah.satu", Peran.AdminInstansi);
        var rahasia = await PasangAsync(petugas.NamaPengguna);
        using var pengunjung = situs.Pengunjung();

        var tanya = await pengunjung.MasukAsync(petugas.NamaPengguna, kembali: "/instansi");
        var (judul, alamat) = (tanya.Judul(), pengunjung.Alamat);
        await pengunjung.BukaAsync("/registrasi");
        var belumMasuk = pengunjung.Alamat;
        await pengunjung.KirimAsync(tanya.Borang("/petugas/kode"), null, ("kode", Kode(rahasia, 1)));

        Assert.Equal(("Kode verifikasi", "/petugas/kode?kembali=%2Finstansi"), (judul, alamat));
        Assert.StartsWith("/petugas/masuk", belumMasuk, StringComparison.Ordinal);
        Assert.StartsWith("/instansi", pengunjung.Alamat, StringComparison.Ordinal);
    }

    [Fact]
    public async Task KodeKeliru_Dikirim_DiberiTahuSisanyaDanTidakMasuk()
    {
        var petugas = await situs.PetugasAsync("langkah.keliru", Peran.AdminInstansi);
        await PasangAsync(petugas.NamaPengguna);
        using var pengunjung = situs.Pengunjung();
        var tanya = await pengunjung.MasukAsync(petugas.NamaPengguna);

        var halaman = await pengunjung.KirimAsync(tanya.Borang("/petugas/kode"), null, ("kode", "000 000"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, pengunjung.Status);
        Assert.Equal("Kode itu tidak cocok atau sudah dipakai. Kesempatan tersisa: 4.", halaman.Kabar());
        await pengunjung.BukaAsync("/registrasi");
        Assert.StartsWith("/petugas/masuk", pengunjung.Alamat, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LimaMenitLewat_KodeBenar_MulaiDariKataSandi()
    {
        var petugas = await situs.PetugasAsync("langkah.lambat", Peran.AdminInstansi);
        var rahasia = await PasangAsync(petugas.NamaPengguna);
        using var pengunjung = situs.Pengunjung();
        var tanya = await pengunjung.MasukAsync(petugas.NamaPengguna);
        situs.Jam.Maju(TimeSpan.FromMinutes(6));

        await pengunjung.KirimAsync(tanya.Borang("/petugas/kode"), null, ("kode", Kode(rahasia, 0)));

        Assert.StartsWith("/petugas/masuk", pengunjung.Alamat, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TanpaKataSandi_HalamanKode_MulaiDariKataSandi()
    {
        using var pengunjung = situs.Pengunjung();

        await pengunjung.BukaAsync("/petugas/kode");

        Assert.Equal("/petugas/masuk", pengunjung.Alamat);
    }

    [Fact]
    public async Task DilepasDenganKode_Halaman_MenawarkanKodeQrBaru()
    {
        var petugas = await situs.PetugasAsync("langkah.ganti", Peran.AdminInstansi);
        using var pengunjung = await situs.MasukAsync(petugas.NamaPengguna);
        var cadangan = await SahkanAsync(pengunjung);
        var halaman = await pengunjung.BukaAsync("/petugas/dua-langkah");
        Assert.Contains("Kode cadangan yang tersisa: 10", halaman.Isi(), StringComparison.Ordinal);

        var baru = await pengunjung.KirimAsync(halaman.Borang("/petugas/dua-langkah/lepas"), null, ("kode", cadangan[0]));

        Assert.Equal("/petugas/dua-langkah", pengunjung.Alamat);
        Assert.NotNull(baru.QuerySelector("svg[role=img] path"));
    }

    [Fact]
    public async Task PonselHilang_DilepasAdminDenganAlasan_SesinyaBerakhirDanMasukTanpaKode()
    {
        var petugas = await situs.PetugasAsync("langkah.hilang", Peran.VerifikatorBkd);
        await PasangAsync(petugas.NamaPengguna);
        using var admin = await situs.MasukAsync("admin.ciamis");
        var akun = await admin.BukaAsync($"/petugas/{petugas.Id}");

        var tanpa = await admin.KirimAsync(akun.Borang($"/petugas/{petugas.Id}/dua-langkah/lepas"), "Lepaskan", ("alasan", " "));
        var lepas = await admin.KirimAsync((await admin.BukaAsync($"/petugas/{petugas.Id}")).Borang($"/petugas/{petugas.Id}/dua-langkah/lepas"), "Lepaskan", ("alasan", "Datang sendiri dengan KTP."));
        using var orang = situs.Pengunjung();
        await orang.MasukAsync(petugas.NamaPengguna);

        Assert.Contains("Mohon tulis bagaimana Anda memastikan", tanpa.Isi(), StringComparison.Ordinal);
        Assert.Equal("Verifikasi dua langkah dilepas. Orangnya memasang lagi saat masuk berikutnya.", lepas.Kabar());
        Assert.Null(lepas.QuerySelector($"form[action='/petugas/{petugas.Id}/dua-langkah/lepas']"));
        Assert.Equal("/verifikasi", orang.Alamat);
        var jejak = await situs.BacaAsync(db => db.Set<BarisJejak>().AsNoTracking().Where(j => j.Objek == $"petugas:{petugas.NamaPengguna}").ToListAsync());
        Assert.Contains(jejak, j => j.Alasan == "Datang sendiri dengan KTP.");
    }

    // The clock of the site stands still where a test left it.
    private string Kode(byte[] rahasia, int langkah) => KodeWaktu.Hitung(rahasia, KodeWaktu.Langkah(situs.Jam.GetUtcNow()) + langkah);

    private async Task<byte[]> PasangAsync(string nama)
    {
        using var pengunjung = await situs.MasukAsync(nama);
        var halaman = await pengunjung.BukaAsync("/petugas/dua-langkah");
        var rahasia = Rahasia(halaman);
        await pengunjung.KirimAsync(halaman.Borang("/petugas/dua-langkah"), null, ("kode", Kode(rahasia, 0)));
        return rahasia;
    }

    private async Task<IReadOnlyList<string>> SahkanAsync(Pengunjung pengunjung)
    {
        var halaman = await pengunjung.BukaAsync("/petugas/dua-langkah");
        var hasil = await pengunjung.KirimAsync(halaman.Borang("/petugas/dua-langkah"), null, ("kode", Kode(Rahasia(halaman), 0)));
        return [.. hasil.QuerySelectorAll(".kode-cadangan code").Select(k => k.TextContent)];
    }

    private static byte[] Rahasia(IHtmlDocument halaman)
    {
        const string Aksara = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        var bit = string.Concat(halaman.QuerySelector("code.kunci")!.TextContent.Where(char.IsAsciiLetterOrDigit).Select(c => Convert.ToString(Aksara.IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bit.Chunk(8).Where(b => b.Length == 8).Select(b => Convert.ToByte(new string(b), 2))];
    }
}

public sealed class WajibDuaLangkahTests(WajibDuaLangkahTests.SitusWajib situs) : IClassFixture<WajibDuaLangkahTests.SitusWajib>
{
    [Theory]
    [InlineData("admin.ciamis", "/registrasi", "/petugas/dua-langkah")]
    [InlineData("pusat", "/instansi", "/petugas/dua-langkah")]
    [InlineData("verifikator.ciamis", "/registrasi", "/registrasi")]
    [InlineData("pusat", "/petugas/sesi", "/petugas/sesi")]
    [InlineData("pusat", "/cek", "/cek")]
    public async Task BelumDipasang_Membuka_HanyaPeranPertamaYangBoleh(string nama, string dibuka, string sampai)
    {
        using var pengunjung = await situs.MasukAsync(nama);

        await pengunjung.BukaAsync(dibuka);

        Assert.Equal(sampai, pengunjung.Alamat);
    }

    public sealed class SitusWajib : Uji.SitusUji
    {
        protected override IEnumerable<string> Pilihan => ["--Demo:Jumlah=10", "--Keamanan:DuaLangkah=wajib"];

        public async Task<Pengunjung> MasukAsync(string nama)
        {
            var pengunjung = new Pengunjung(BaseUrl);
            await pengunjung.MasukAsync(nama, PetugasContoh.Sandi);
            return pengunjung;
        }
    }
}
