using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Kepegawaian.Demo;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Bukti;
using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;
using EPupns.Core.Verifikasi;
using EPupns.Uji;
using EPupns.WebPortal.Tests.Periksa;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.WebPortal.Tests.Kirim;

/// <summary>Sending on the page, the locked pages after it, the papers, and taking it down by staff.</summary>
public sealed class LamanKirimTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    [Fact]
    public async Task BelumLengkap_Dibuka_MenautKeIsiannyaTanpaTombolKirim()
    {
        using var saya = await MasukAsync("197503152000031701", lengkap: false);

        var halaman = await saya.Pengunjung.BukaAsync("/kirim");

        Assert.NotNull(halaman.QuerySelector("a[href='/data/data_utama#isian-nama']"));
        Assert.Null(halaman.QuerySelector("input[name=setuju]"));
        Assert.Contains("Riwayat Golongan", halaman.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lengkap_DikirimTanpaLaluDenganPernyataan_TerkunciDanBuktinyaAsli()
    {
        using var saya = await MasukAsync("197503152000031702", lengkap: true);
        var halaman = await saya.Pengunjung.BukaAsync("/kirim");

        halaman = await KirimAsync(saya.Pengunjung, halaman, "/kirim");
        Assert.Contains("belum Anda setujui", halaman.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        halaman = await KirimAsync(saya.Pengunjung, halaman, "/kirim", ("setuju", "true"));

        Assert.Contains("sudah terkirim", halaman.QuerySelector(".kabar")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Menunggu verifikasi SKPD", halaman.Body!.TextContent, StringComparison.Ordinal);
        foreach (var alamat in (string[])["/data", "/data/data_utama", "/data/golongan", "/data/golongan/sapk-0"])
        {
            var terkunci = await saya.Pengunjung.BukaAsync(alamat);
            Assert.Contains("tidak dapat diubah tanpa persetujuan verifikator", terkunci.Body!.TextContent, StringComparison.Ordinal);
            Assert.Empty(terkunci.QuerySelectorAll("main input, main textarea, main select"));
        }

        var kiriman = await situs.BacaAsync(db => db.Set<KirimanFormulir>().SingleAsync(k => k.RegistrasiId == saya.Registrasi.Id));
        var kode = situs.Layanan.GetRequiredService<TandaBukti>().Buat(new IsiTandaKirim(saya.Registrasi.Nomor, saya.Registrasi.Nip, kiriman.Waktu, 1, kiriman.Sidik));
        var cek = await saya.Pengunjung.BukaAsync($"/cek/{kode}");
        Assert.Contains("Bukti pengisian ini asli", cek.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(kiriman.Sidik[..8], cek.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("tidak berlaku", cek.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Terkirim_DimintaTurunDanDiturunkanPetugas_DapatDiubahLagi()
    {
        using var saya = await MasukAsync("197503152000031703", lengkap: true);
        await KirimAsync(saya.Pengunjung, await saya.Pengunjung.BukaAsync("/kirim"), "/kirim", ("setuju", "true"));

        var halaman = await KirimAsync(saya.Pengunjung, await saya.Pengunjung.BukaAsync("/kirim"), "/kirim/turun", ("alasan", "NIK keliru"));
        Assert.Contains("NIK keliru", halaman.Body!.TextContent, StringComparison.Ordinal);
        using var petugas = await situs.MasukAsync("verifikator.ciamis");
        var kasus = await petugas.BukaAsync($"/registrasi/{saya.Registrasi.Nomor}");
        Assert.Contains("NIK keliru", kasus.Body!.TextContent, StringComparison.Ordinal);
        kasus = await KirimAsync(petugas, kasus, $"/registrasi/{saya.Registrasi.Nomor}/turun-status", ("alasan", "Sesuai permintaan PNS"));

        Assert.Contains("diturunkan", kasus.QuerySelector(".kabar")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(KeadaanFormulir.Isi, (await situs.BacaAsync(db => db.Set<FormulirPns>().SingleAsync(f => f.RegistrasiId == saya.Registrasi.Id))).Keadaan);
        Assert.NotEmpty((await saya.Pengunjung.BukaAsync("/data/data_utama")).QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task FormulirInstansiLain_DiturunkanPetugas_TidakAda()
    {
        using var saya = await MasukAsync("197503152000031704", lengkap: true);
        await KirimAsync(saya.Pengunjung, await saya.Pengunjung.BukaAsync("/kirim"), "/kirim", ("setuju", "true"));
        await situs.PetugasAsync("verifikator.lain", Peran.VerifikatorRegistrasi, SitusPortal.Kemenkes);
        using var petugas = await situs.MasukAsync("verifikator.lain");

        var token = (await petugas.BukaAsync("/registrasi")).QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]")!;
        await petugas.PosAsync($"/registrasi/{saya.Registrasi.Nomor}/turun-status", [new(token.Name!, token.Value), new("alasan", "Coba")]);

        Assert.Equal(HttpStatusCode.NotFound, petugas.Status);
        Assert.Equal(KeadaanFormulir.Terkirim, (await situs.BacaAsync(db => db.Set<FormulirPns>().SingleAsync(f => f.RegistrasiId == saya.Registrasi.Id))).Keadaan);
    }

    [Fact]
    public async Task TercatatTerkirimTanpaKiriman_Dibuka_HalamanYangJelas()
    {
        using var saya = await MasukAsync("197503152000031705", lengkap: true);
        await situs.TulisAsync(layanan => layanan.GetRequiredService<EPupnsDb>().Set<FormulirPns>().Where(f => f.RegistrasiId == saya.Registrasi.Id)
            .ExecuteUpdateAsync(u => u.SetProperty(f => f.Keadaan, KeadaanFormulir.Terkirim)));

        foreach (var alamat in (string[])["/kirim", "/kirim/isi"])
        {
            var halaman = await saya.Pengunjung.BukaAsync(alamat);
            Assert.Equal(HttpStatusCode.OK, saya.Pengunjung.Status);
            Assert.Contains("tidak ditemukan", halaman.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task SemuaTingkatSelesai_BuktinyaDiunduhPnsDanVerifikator_TerbuktiAsli()
    {
        using var saya = await MasukAsync("197503152000031706", lengkap: true);
        await KirimAsync(saya.Pengunjung, await saya.Pengunjung.BukaAsync("/kirim"), "/kirim", ("setuju", "true"));
        await saya.Pengunjung.BukaAsync("/kirim/selesai.pdf");
        Assert.Equal(HttpStatusCode.NotFound, saya.Pengunjung.Status);
        await situs.TambahAsync(new TingkatTuntas { RegistrasiId = saya.Registrasi.Id, Ke = 1, Tingkat = Putusan.Bkn, PetugasId = Guid.NewGuid(), Waktu = situs.Jam.GetUtcNow() });
        await situs.TulisAsync(layanan => layanan.GetRequiredService<EPupnsDb>().Set<FormulirPns>().Where(f => f.RegistrasiId == saya.Registrasi.Id)
            .ExecuteUpdateAsync(u => u.SetProperty(f => f.Keadaan, KeadaanFormulir.Selesai)));
        await situs.PetugasAsync("bkd.selesai", Peran.VerifikatorBkd);
        await situs.PetugasAsync("bkd.selesai.lain", Peran.VerifikatorBkd, SitusPortal.Kemenkes);
        using var petugas = await situs.MasukAsync("bkd.selesai");
        using var lain = await situs.MasukAsync("bkd.selesai.lain");
        var alamat = $"/verifikasi/{saya.Registrasi.Nomor}/bukti-selesai.pdf";

        Assert.NotNull((await saya.Pengunjung.BukaAsync("/kirim")).QuerySelector("a[href='/kirim/selesai.pdf']"));
        await saya.Pengunjung.BukaAsync("/kirim/selesai.pdf");
        Assert.Equal("%PDF"u8.ToArray(), (await saya.Pengunjung.Jawaban.Content.ReadAsByteArrayAsync())[..4]);
        Assert.NotNull((await petugas.BukaAsync($"/verifikasi/{saya.Registrasi.Nomor}")).QuerySelector($"a[href='{alamat}']"));
        await petugas.BukaAsync(alamat);
        Assert.Equal("application/pdf", petugas.Jawaban.Content.Headers.ContentType?.MediaType);
        await lain.BukaAsync(alamat);
        Assert.Equal(HttpStatusCode.NotFound, lain.Status);

        await using var lingkup = situs.Layanan.CreateAsyncScope();
        var kasus = await lingkup.ServiceProvider.GetRequiredService<BacaKasus>().UntukPemilikAsync(saya.Registrasi.Id, default);
        var kode = situs.Layanan.GetRequiredService<TandaBukti>().Buat(RingkasSelesai.Dari(kasus!)!.Tanda);
        var cek = await saya.Pengunjung.BukaAsync($"/cek/{kode}");
        Assert.Equal("Bukti selesai ini asli", cek.Judul());
        Assert.DoesNotContain("tidak berlaku", cek.Isi(), StringComparison.Ordinal);
        Assert.All([saya.Registrasi.Nip, saya.Registrasi.Nomor, saya.Registrasi.Nama], rahasia => Assert.DoesNotContain(rahasia, cek.Source.Text, StringComparison.Ordinal));
        var pindai = await petugas.BukaAsync($"/pindai?kode={saya.Registrasi.Nomor} {situs.Layanan.GetRequiredService<TandaBukti>().KodePeriksa(kode)}");
        Assert.Contains("Tanda bukti selesai asli", pindai.Isi(), StringComparison.Ordinal);
    }

    private static Task<IHtmlDocument> KirimAsync(Pengunjung pengunjung, IHtmlDocument halaman, string borang, params (string Nama, string Isi)[] isian) =>
        pengunjung.KirimAsync(halaman.Borang(borang), null, isian);

    private async Task<Saya> MasukAsync(string nip, bool lengkap)
    {
        var asal = OrangDemo.Semua().Single(p => p.Nip == OrangDemo.Budi);
        var registrasi = await PnsUji.DaftarkanAsync(situs, new Pns
        {
            Nip = nip, Nama = asal.Nama, Nik = $"320701150375{nip[^4..]}", TempatLahir = asal.TempatLahir, TanggalLahir = asal.TanggalLahir,
            InstansiKode = asal.InstansiKode, UnitKerja = asal.UnitKerja, Data = asal.Data,
        });
        if (lengkap)
        {
            await using var lingkup = situs.Layanan.CreateAsyncScope();
            await new PengisiFormulir(lingkup.ServiceProvider, registrasi).LengkapiAsync();
        }

        var pengunjung = situs.Pengunjung();
        await new PengisiLaman(pengunjung, registrasi).MasukAsync();
        return new Saya(pengunjung, registrasi);
    }

    private sealed record Saya(Pengunjung Pengunjung, Registrasi Registrasi) : IDisposable
    {
        public void Dispose() => Pengunjung.Dispose();
    }
}
