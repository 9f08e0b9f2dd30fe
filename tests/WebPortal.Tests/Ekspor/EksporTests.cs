using System.Net;
using System.Net.Http.Headers;
using EPupns.Core.Ekspor;
using EPupns.WebPortal.Susunan;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.WebPortal.Tests.Ekspor;

/// <summary>Asking for a table and taking it away, over HTTP and without script.</summary>
public sealed class EksporTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    [Fact]
    public async Task Admin_MemintaDanMengunduh_BerlanjutDariTengah()
    {
        var sini = await situs.RegistrasiAsync();
        var sana = await situs.RegistrasiAsync(r => r.InstansiKode = SitusPortal.Kemenkes);
        using var admin = await situs.MasukAsync(PetugasContoh.Admin("ciamis"));
        var halaman = await admin.BukaAsync("/ekspor");

        halaman = await admin.KirimAsync(halaman.Borang("/ekspor"), null, ("tabel", "pns"), ("bentuk", "csv"));
        Assert.Contains("masuk antrean", halaman.Kabar(), StringComparison.Ordinal);
        var alamat = await TungguAsync(admin);

        using var klien = Klien(admin);
        using var utuh = await klien.GetAsync(alamat);
        var isi = await utuh.Content.ReadAsByteArrayAsync();
        using var lanjut = await MintaAsync(klien, alamat, 100, utuh.Headers.ETag);
        using var berubah = await MintaAsync(klien, alamat, 100, new EntityTagHeaderValue("\"lain\""));
        var teks = System.Text.Encoding.UTF8.GetString(isi);

        Assert.Equal(("text/csv", "bytes"), (utuh.Content.Headers.ContentType?.MediaType, utuh.Headers.AcceptRanges.Single()));
        Assert.Matches(@"^epupns-pns-\d{4}-\d\d-\d\d\.csv$", utuh.Content.Headers.ContentDisposition?.FileName);
        Assert.Contains(sini.Nip, teks, StringComparison.Ordinal);
        Assert.DoesNotContain(sana.Nip, teks, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.PartialContent, HttpStatusCode.OK), (lanjut.StatusCode, berubah.StatusCode));
        Assert.Equal(isi[100..], await lanjut.Content.ReadAsByteArrayAsync());

        using var rekan = await situs.MasukAsync(PetugasContoh.Bkd("ciamis"));
        Assert.Contains("tidak ada lagi", (await rekan.BukaAsync(alamat)).Kabar(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Helpdesk_MelihatPilihan_HanyaTabelYangBolehDilihat()
    {
        using var helpdesk = await situs.MasukAsync(PetugasContoh.Helpdesk("ciamis"));

        var tabel = (await helpdesk.BukaAsync("/ekspor")).QuerySelectorAll("input[name=tabel]").Select(t => t.GetAttribute("value")).ToList();

        Assert.Contains("pns", tabel);
        Assert.DoesNotContain("perubahan", tabel);
    }

    [Fact]
    public async Task SaringanSalah_Dikirim_KembaliDenganKalimatDanIsinya()
    {
        using var admin = await situs.MasukAsync(PetugasContoh.Admin("ciamis"));

        var halaman = await admin.KirimAsync((await admin.BukaAsync("/ekspor")).Borang("/ekspor"), null, ("tabel", "pns"), ("dari", "31-02-2015"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, admin.Status);
        Assert.Contains("Tanggal belum terbaca", halaman.Kabar(), StringComparison.Ordinal);
        Assert.Equal("31-02-2015", halaman.QuerySelector("#dari")!.GetAttribute("value"));
    }

    private static async Task<HttpResponseMessage> MintaAsync(HttpClient klien, string alamat, long dari, EntityTagHeaderValue? tanda)
    {
        using var permintaan = new HttpRequestMessage(HttpMethod.Get, alamat);
        permintaan.Headers.Range = new RangeHeaderValue(dari, null);
        permintaan.Headers.IfRange = new RangeConditionHeaderValue(tanda!);
        return await klien.SendAsync(permintaan);
    }

    private HttpClient Klien(Pengunjung siapa) => new(new SocketsHttpHandler { CookieContainer = siapa.Kue }) { BaseAddress = new Uri(situs.BaseUrl) };

    // The site's own worker may be quicker than the test.
    private async Task<string> TungguAsync(Pengunjung siapa)
    {
        for (var i = 0; i < 200; i++)
        {
            await using (var lingkup = situs.Layanan.CreateAsyncScope())
            {
                await lingkup.ServiceProvider.GetRequiredService<KerjakanEkspor>().JalankanAsync(default);
            }

            if ((await siapa.BukaAsync("/ekspor")).QuerySelector("#daftar-ekspor a[download]")?.GetAttribute("href") is { } alamat)
            {
                return alamat;
            }

            await Task.Delay(50);
        }

        throw new InvalidOperationException(string.Join(", ", await situs.BacaAsync(db => db.Set<PekerjaanEkspor>().Select(e => $"{e.Keadaan} {e.Galat}").ToListAsync())));
    }
}
