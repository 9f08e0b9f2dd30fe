using System.Net;
using EPupns.Core.Akun.Batas;
using EPupns.Core.Dasar;
using EPupns.Core.Pemulihan.Permintaan;
using EPupns.Core.Pendaftaran;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.WebPortal.Tests.Sanggah;

/// <summary>The link "Ini bukan saya" of a letter, in a browser that runs no script.</summary>
public sealed class SanggahTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    [Fact]
    public async Task TautanDibukaBerkali_BelumDitekan_TidakAdaYangBerubah()
    {
        var (permintaan, tautan) = await TautanAsync();
        using var pengunjung = situs.Pengunjung();

        await pengunjung.BukaAsync(tautan);
        var halaman = await pengunjung.BukaAsync(tautan);

        Assert.Equal("Bukan Anda yang meminta?", halaman.Judul());
        Assert.Contains(permintaan.Nomor, halaman.Isi(), StringComparison.Ordinal);
        Assert.DoesNotContain(permintaan.Nip, halaman.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.True(pengunjung.Jawaban.Headers.CacheControl?.NoStore);
        Assert.Equal("no-referrer", pengunjung.Jawaban.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal(KeadaanPermintaan.MenungguKeputusan, await KeadaanAsync(permintaan));
    }

    [Fact]
    public async Task Ditekan_LaluDitekanLagi_DihentikanSekaliDanTautanHabis()
    {
        var (permintaan, tautan) = await TautanAsync();
        using var pengunjung = situs.Pengunjung();
        var borang = (await pengunjung.BukaAsync(tautan)).Borang(tautan);

        var halaman = await pengunjung.KirimAsync(borang, "Ini bukan saya");
        var lagi = await pengunjung.KirimAsync(borang, "Ini bukan saya");

        Assert.Equal("Permintaan dihentikan", halaman.Judul());
        Assert.Equal("Tautan ini tidak berlaku lagi", lagi.Judul());
        Assert.Equal(HttpStatusCode.Gone, pengunjung.Status);
        Assert.Equal(KeadaanPermintaan.Disanggah, await KeadaanAsync(permintaan));
    }

    [Fact]
    public async Task TautanTerpakaiLewatWaktuAtauKarangan_Dibuka_HalamanYangSama()
    {
        var (_, terpakai) = await TautanAsync();
        using var pengunjung = situs.Pengunjung();
        await pengunjung.KirimAsync((await pengunjung.BukaAsync(terpakai)).Borang(terpakai), "Ini bukan saya");
        var (_, lewat) = await TautanAsync();
        situs.Jam.Maju(TimeSpan.FromDays(61));

        var halaman = new List<string>();
        foreach (var tautan in new[] { terpakai, lewat, "/sanggah/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "/sanggah/x" })
        {
            halaman.Add((await pengunjung.BukaAsync(tautan)).Isi());
            Assert.Equal(HttpStatusCode.Gone, pengunjung.Status);
        }

        Assert.Single(halaman.Distinct());
        Assert.Contains("/lupa", halaman[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task TanpaTandaPengaman_Dikirim_DitolakDanTidakAdaYangBerubah()
    {
        var (permintaan, tautan) = await TautanAsync();
        using var pengunjung = situs.Pengunjung();

        await pengunjung.PosAsync(tautan, []);

        Assert.Equal(HttpStatusCode.BadRequest, pengunjung.Status);
        Assert.Equal(KeadaanPermintaan.MenungguKeputusan, await KeadaanAsync(permintaan));
    }

    private async Task<(PermintaanPemulihan Permintaan, string Tautan)> TautanAsync()
    {
        var registrasi = await situs.RegistrasiAsync(r => r.Keadaan = KeadaanRegistrasi.Disetujui);
        await using var lingkup = situs.Layanan.CreateAsyncScope();
        var permohonan = new PermohonanPemulihan(registrasi.Nip, registrasi.Nama, "Ciamis", new DateOnly(1970, 1, 1), new string('a', 64), Guid.NewGuid());
        var hasil = await lingkup.ServiceProvider.GetRequiredService<AjukanPemulihan>()
            .JalankanAsync(permohonan, new AsalPermintaan($"uji:{Guid.NewGuid():N}"), Pelaku.Pns(registrasi.Nip, "uji"), default);
        var token = await lingkup.ServiceProvider.GetRequiredService<SanggahLewatTautan>().BuatAsync(hasil.Nilai.Id, default);
        return (hasil.Nilai, $"/sanggah/{token}");
    }

    private Task<KeadaanPermintaan> KeadaanAsync(PermintaanPemulihan permintaan) =>
        situs.BacaAsync(db => db.Set<PermintaanPemulihan>().Where(p => p.Id == permintaan.Id).Select(p => p.Keadaan).SingleAsync());
}
