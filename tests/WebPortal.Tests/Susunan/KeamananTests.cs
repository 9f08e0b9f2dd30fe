using System.Net;
using System.Reflection;
using EPupns.Core.Kepegawaian;
using EPupns.WebPortal.PintuPns;
using EPupns.WebPortal.Susunan;
using EPupns.WebPortal.Tests.Periksa;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.WebPortal.Tests.Susunan;

public sealed class KeamananTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/gaya.css")]
    [InlineData("/tidak-ada")]
    [InlineData("/uji/galat")]
    public async Task JawabanApaPun_Dikirim_MembawaTajukKeamanan(string alamat)
    {
        using var pengunjung = situs.Pengunjung();

        await pengunjung.BukaAsync(alamat);

        string Tajuk(string nama) => pengunjung.Jawaban.Headers.GetValues(nama).Single();
        Assert.Contains("default-src 'self'; script-src 'self'; style-src 'self'", Tajuk("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", Tajuk("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", Tajuk("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("nosniff", Tajuk("X-Content-Type-Options"));
        Assert.Equal("DENY", Tajuk("X-Frame-Options"));
        Assert.Equal("same-origin", Tajuk("Referrer-Policy"));
        Assert.False(pengunjung.Jawaban.Headers.Contains("Server"));
    }

    [Fact]
    public void SetiapPengendali_Diperiksa_MenyatakanSiapYangBoleh()
    {
        var tanpa = typeof(Portal).Assembly.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(Controller)))
            .Where(t => t.GetCustomAttribute<AuthorizeAttribute>() is null && t.GetCustomAttribute<AllowAnonymousAttribute>() is null);

        Assert.Empty(tanpa);
    }

    [Fact]
    public async Task SetiapBorang_DikirimTanpaToken_Ditolak()
    {
        using var pengunjung = await situs.MasukAsync("pusat");
        var pns = new Pns { Nip = "198001012005011091", Nama = "SITI AMINAH", InstansiKode = SitusPortal.Ciamis };
        await new PengisiLaman(pengunjung, await PnsUji.DaftarkanAsync(situs, pns)).MasukAsync();
        using var verifikator = await situs.MasukAsync(PetugasContoh.Skpd("ciamis"));
        var pos = Alamat("POST").ToList();

        foreach (var alamat in pos)
        {
            // What the first one has no right to, somebody else has.
            await pengunjung.PosAsync(alamat, []);
            var status = pengunjung.Status;
            if (status == HttpStatusCode.Forbidden)
            {
                await verifikator.PosAsync(alamat, []);
                status = verifikator.Status;
            }

            Assert.True(status == HttpStatusCode.BadRequest, $"{alamat}: {status}");
        }

        Assert.Contains("/petugas/sandi", pos);
    }

    [Fact]
    public async Task BelumMasuk_BukaHalamanPetugas_DimintaMasuk()
    {
        using var pengunjung = situs.Pengunjung();
        var tertutup = Rute().Where(r => r.Metadata.GetMetadata<IAuthorizeData>() is not null && r.Metadata.GetMetadata<IAllowAnonymous>() is null && Menerima(r, "GET"))
            .Select(r => (Alamat: Contoh(r), Pintu: r.Metadata.GetMetadata<IAuthorizeData>()!.AuthenticationSchemes == SesiPns.Skema ? "/masuk" : "/petugas/masuk")).Distinct().ToList();

        foreach (var (alamat, pintu) in tertutup)
        {
            await pengunjung.BukaAsync(alamat);
            Assert.StartsWith($"{pintu}?kembali=", pengunjung.Alamat, StringComparison.Ordinal);
        }

        Assert.Contains(("/registrasi", "/petugas/masuk"), tertutup);
        Assert.Contains(("/pemulihan", "/petugas/masuk"), tertutup);
        Assert.Contains(("/data", "/masuk"), tertutup);
    }

    private IEnumerable<string> Alamat(string cara) => Rute().Where(r => Menerima(r, cara)).Select(Contoh);

    private static bool Menerima(RouteEndpoint rute, string cara) => rute.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains(cara) == true;

    private IEnumerable<RouteEndpoint> Rute() => situs.Layanan.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(r => r.Metadata.GetMetadata<ControllerActionDescriptor>()?.ControllerTypeInfo.Assembly == typeof(Portal).Assembly)
        .Where(r => !r.RoutePattern.RawText!.StartsWith("galat", StringComparison.Ordinal) && !r.RoutePattern.RawText.StartsWith("/galat", StringComparison.Ordinal));

    private static string Contoh(RouteEndpoint rute) => "/" + string.Join('/', rute.RoutePattern.PathSegments.Select(s => s.Parts[0] switch
    {
        RoutePatternLiteralPart harfiah => harfiah.Content,
        RoutePatternParameterPart { Name: "nomor" } => rute.RoutePattern.RawText!.TrimStart('/').Split('/')[0] is "pemulihan" or "helpdesk" ? "1234567890" : "123456789012",
        RoutePatternParameterPart { ParameterPolicies: var syarat } when syarat.Any(p => p.Content == "guid") => Guid.Empty.ToString(),
        RoutePatternParameterPart { ParameterPolicies: var syarat } when syarat.Any(p => p.Content == "long") => "1",
        _ => "x",
    }));
}
