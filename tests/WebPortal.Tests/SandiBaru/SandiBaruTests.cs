using EPupns.Core.Akun.Batas;
using EPupns.Core.Akun.Sandi;
using System.Net;
using AngleSharp.Html.Dom;
using EPupns.Core.Dasar;
using EPupns.Core.Jejak;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pemulihan;
using EPupns.Core.Pendaftaran.Masuk;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Percakapan;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.WebPortal.Tests.SandiBaru;

public sealed class SandiBaruTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    private const string Baru = "gunung sawal 1799";

    [Fact]
    public async Task TautanDariObrolan_SandiDisimpan_ObrolanDikabariDanTautanHabis()
    {
        var (registrasi, tautan) = await TautanAsync();
        using var pengunjung = situs.Pengunjung();

        var halaman = await IsiAsync(pengunjung, tautan, Baru, Baru);
        await pengunjung.BukaAsync(tautan);

        Assert.Equal("Kata sandi sudah diganti", halaman.Judul());
        Assert.Contains(NomorRegistrasi.Tampil(registrasi.Nomor), halaman.Isi(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, pengunjung.Status);
        Assert.True(await MasukAsync(registrasi, Baru));
        Assert.Contains("sudah diganti", await KabarAsync(registrasi.PercakapanId!.Value), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HalamanDibukaBerkali_BelumDisimpan_TautanMasihBerlakuDanTidakAdaYangBerubah()
    {
        var (registrasi, tautan) = await TautanAsync();
        using var pengunjung = situs.Pengunjung();

        await pengunjung.BukaAsync(tautan);
        var halaman = await pengunjung.BukaAsync(tautan);

        Assert.Equal("Kata sandi baru", halaman.Judul());
        Assert.DoesNotContain(registrasi.Nomor[4..8], halaman.Isi(), StringComparison.Ordinal);
        Assert.Equal(registrasi.SandiHash, (await situs.CariAsync(registrasi))!.SandiHash);
        Assert.Equal("no-referrer", pengunjung.Jawaban.Headers.GetValues("Referrer-Policy").Single());
        Assert.True(pengunjung.Jawaban.Headers.CacheControl?.NoStore);
        Assert.Contains("default-src 'self'", pengunjung.Jawaban.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("singkat", "singkat", "Kata sandi minimal 8 karakter; yang Anda kirim 7.")]
    [InlineData(Baru, "berbeda 12345", "Kedua kata sandi tidak sama. Mohon ketik sekali lagi.")]
    public async Task SandiTidakBaik_Disimpan_DimintaLagiDanTautanMasihBerlaku(string sandi, string ulangi, string pesan)
    {
        var (_, tautan) = await TautanAsync();
        using var pengunjung = situs.Pengunjung();

        var halaman = await IsiAsync(pengunjung, tautan, sandi, ulangi);
        var status = pengunjung.Status;
        var berhasil = await IsiAsync(pengunjung, tautan, Baru, Baru);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal(pesan, halaman.Kabar());
        Assert.DoesNotContain(sandi, halaman.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal("Kata sandi sudah diganti", berhasil.Judul());
    }

    [Fact]
    public async Task TautanHabisLewatWaktuAtauKarangan_Dibuka_HalamanYangSama()
    {
        var (_, terpakai) = await TautanAsync();
        using var pengunjung = situs.Pengunjung();
        await IsiAsync(pengunjung, terpakai, Baru, Baru);
        var (_, lewat) = await TautanAsync();
        situs.Jam.Maju(TimeSpan.FromMinutes(11));

        var halaman = new List<string>();
        foreach (var tautan in new[] { terpakai, lewat, "/sandi-baru/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "/sandi-baru/x" })
        {
            halaman.Add((await pengunjung.BukaAsync(tautan)).Isi());
            Assert.Equal(HttpStatusCode.Gone, pengunjung.Status);
        }

        Assert.Single(halaman.Distinct());
        Assert.Contains("/lupa", halaman[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task DuaOrangMemakaiSatuTautan_Bersamaan_HanyaSatuBerhasil()
    {
        var (registrasi, tautan) = await TautanAsync();
        using var satu = situs.Pengunjung();
        using var dua = situs.Pengunjung();
        var borang = new[] { (await satu.BukaAsync(tautan)).Borang(tautan), (await dua.BukaAsync(tautan)).Borang(tautan) };

        var hasil = await Task.WhenAll(
            satu.KirimAsync(borang[0], null, ("sandi", Baru), ("ulangi", Baru)), dua.KirimAsync(borang[1], null, ("sandi", Baru + "2"), ("ulangi", Baru + "2")));

        Assert.Equal(["Kata sandi sudah diganti", "Tautan ini tidak berlaku lagi"], hasil.Select(h => h.Judul()).Order());
        Assert.Equal(1, await situs.BacaAsync(db => db.Set<BarisJejak>().CountAsync(j => j.Tindakan == "pns.sandi-diganti" && j.Nip == registrasi.Nip)));
    }

    [Fact]
    public async Task DuaTautanUntukSatuAkun_SatuDipakai_YangLainMati()
    {
        var (registrasi, satu) = await TautanAsync();
        var (_, dua) = await TautanAsync(registrasi);
        using var pengunjung = situs.Pengunjung();

        await IsiAsync(pengunjung, dua, Baru, Baru);
        await pengunjung.BukaAsync(satu);

        Assert.Equal(HttpStatusCode.Gone, pengunjung.Status);
    }

    private static async Task<IHtmlDocument> IsiAsync(Pengunjung pengunjung, string tautan, string sandi, string ulangi)
    {
        var halaman = await pengunjung.BukaAsync(tautan);
        return await pengunjung.KirimAsync(halaman.Borang(tautan), null, ("sandi", sandi), ("ulangi", ulangi));
    }

    // As the chat does after the right answer.
    private async Task<(Registrasi Registrasi, string Tautan)> TautanAsync(Registrasi? untuk = null)
    {
        await using var lingkup = situs.Layanan.CreateAsyncScope();
        var layanan = lingkup.ServiceProvider;
        var registrasi = untuk ?? await TerdaftarAsync(layanan);
        var bukti = new Pembuktian(registrasi.Nip, registrasi.Nomor, CaraBukti.Jawaban, "Ciamis", registrasi.PercakapanId!.Value);
        var hasil = await layanan.GetRequiredService<BuktikanDiri>().JalankanAsync(bukti, new AsalPermintaan("uji"), Pelaku.Pns(registrasi.Nip, "uji"), default);
        var izin = Assert.IsType<HasilPembuktian.Terbukti>(hasil).IzinId;
        return (registrasi, $"/sandi-baru/{await layanan.GetRequiredService<SandiLewatTautan>().BuatAsync(izin, default)}");
    }

    private async Task<Registrasi> TerdaftarAsync(IServiceProvider layanan)
    {
        var percakapan = new BarisPercakapan { Kanal = "uji", Alamat = $"{Guid.NewGuid():N}", Dibuat = situs.Jam.GetUtcNow() };
        await situs.TambahAsync(percakapan);
        return await situs.RegistrasiAsync(r =>
        {
            (r.Keadaan, r.Nomor, r.PercakapanId) = (KeadaanRegistrasi.Disetujui, NomorRegistrasi.Baru(), percakapan.Id);
            r.JawabanHash = layanan.GetRequiredService<PencincangJawaban>().Cincang("Ciamis", r.Nip);
        });
    }

    private async Task<bool> MasukAsync(Registrasi registrasi, string sandi)
    {
        await using var lingkup = situs.Layanan.CreateAsyncScope();
        return (await lingkup.ServiceProvider.GetRequiredService<MasukPns>().CocokkanAsync(registrasi.Nomor, sandi, default)).Cocok;
    }

    private Task<string> KabarAsync(Guid percakapan) => situs.BacaAsync(async db =>
    {
        var alamat = await db.Set<BarisPercakapan>().Where(p => p.Id == percakapan).Select(p => p.Alamat).SingleAsync();
        return await db.Set<BarisKotakKeluar>().Where(b => b.Alamat == alamat).Select(b => b.Isi).SingleAsync();
    });
}
