using System.Net;
using AngleSharp.Html.Parser;
using EPupns.Core.Akun.AkunPetugas;
using EPupns.Uji;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Susunan;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.WebPortal.Tests.HakAkses;

/// <summary>The table role × route × instansi: every route has a rule, and every cell is tried over HTTP.</summary>
public sealed class HakAksesTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    private static readonly IReadOnlyDictionary<Peran, string> Akun = new Dictionary<Peran, string>
    {
        [Peran.VerifikatorRegistrasi] = PetugasContoh.VerifikatorUnit("ciamis"),
        [Peran.VerifikatorSkpd] = PetugasContoh.Skpd("ciamis"),
        [Peran.VerifikatorBkd] = PetugasContoh.Bkd("ciamis"),
        [Peran.VerifikatorBkn] = PetugasContoh.Bkn(3),
        [Peran.Helpdesk] = PetugasContoh.Helpdesk("ciamis"),
        [Peran.Auditor] = PetugasContoh.Auditor("ciamis"),
        [Peran.AdminInstansi] = PetugasContoh.Admin("ciamis"),
        [Peran.AdminPusat] = PetugasContoh.Pusat,
    };

    [Fact]
    public void SetiapRute_Diperiksa_MenyatakanSiapaYangBoleh()
    {
        var tanpa = Rute().Where(r => AturanRute.Baca((RouteEndpoint)r) is null).Select(r => r.DisplayName);

        Assert.Empty(tanpa);
    }

    [Fact]
    public void Auditor_PadaRuteYangMengubah_TidakPernahBoleh()
    {
        var mengubah = Petugas().Where(a => a.Cara is not ("GET" or "HEAD") && !a.Wewenang.Contains(Wewenang.AkunSendiri)).ToList();

        Assert.NotEmpty(mengubah);
        Assert.DoesNotContain(mengubah, a => a.Boleh(Peran.Auditor));
    }

    [Fact]
    public async Task TabelHak_DitulisLagi_SamaDenganYangTersimpan()
    {
        var tersimpan = await File.ReadAllTextAsync(Path.Combine(Repositori.Akar, "docs", "hak-akses.md"));

        // Stale? Run: dotnet run --project src/WebPortal -- hak
        Assert.Equal(TabelHak.Tulis(TabelHak.Susun(Rute())), tersimpan);
    }

    [Fact]
    public async Task SetiapSel_Dicoba_SesuaiTabel()
    {
        var latar = new Dictionary<Tempat, LatarHak>();
        foreach (var tempat in Enum.GetValues<Tempat>())
        {
            latar[tempat] = await LatarHak.TanamAsync(situs, tempat);
        }

        var galat = new List<string>();
        foreach (var (peran, akun) in Akun)
        {
            using var pencoba = new Pencoba(situs.BaseUrl);
            await pencoba.MasukAsync(akun);
            foreach (var (aturan, tempat) in Sel())
            {
                var alamat = latar[tempat].Alamat(aturan) ?? throw new InvalidOperationException($"{aturan.Alamat}: ajari {nameof(LatarHak)} isi parameternya.");
                var (status, tujuan) = await pencoba.CobaAsync(aturan.Cara, alamat);
                if (!Sesuai(Harapan(peran, aturan, tempat), status, tujuan))
                {
                    galat.Add($"{peran} {aturan.Cara} {aturan.Alamat} ({tempat}): {(int)status} {tujuan}, seharusnya {Harapan(peran, aturan, tempat)}");
                }
            }
        }

        Assert.Empty(galat);
    }

    [Fact]
    public async Task Pengunjung_PadaSetiapRutePetugasDanPns_DimintaMasuk()
    {
        var latar = await LatarHak.TanamAsync(situs, Tempat.Unit);
        using var pencoba = new Pencoba(situs.BaseUrl);
        var galat = new List<string>();
        foreach (var aturan in TabelHak.Susun(Rute()).Where(a => a.Pintu != Pintu.Umum))
        {
            var alamat = aturan.Pintu == Pintu.Petugas ? latar.Alamat(aturan)! : aturan.Alamat.Replace("{id}", $"{Guid.Empty}", StringComparison.Ordinal);
            var (status, tujuan) = await pencoba.CobaAsync(aturan.Cara, alamat);
            if (status != HttpStatusCode.Redirect || !tujuan.StartsWith(aturan.Pintu == Pintu.Petugas ? "/petugas/masuk?" : "/masuk?", StringComparison.Ordinal))
            {
                galat.Add($"{aturan.Cara} {alamat}: {(int)status} {tujuan}");
            }
        }

        Assert.Empty(galat);
    }

    private static bool Sesuai(HttpStatusCode harapan, HttpStatusCode status, string tujuan) => harapan == HttpStatusCode.OK
        ? (int)status is >= 200 and < 500 and not (400 or 401 or 403 or 404 or 405) && !tujuan.StartsWith("/petugas/masuk", StringComparison.Ordinal)
        : status == harapan;

    private static HttpStatusCode Harapan(Peran peran, AturanRute aturan, Tempat tempat) => !aturan.Boleh(peran) ? HttpStatusCode.Forbidden
        : Menjangkau(peran, aturan, tempat) ? HttpStatusCode.OK
        : HttpStatusCode.NotFound;

    // An instansi has no units of its own kind, and neither have its accounts: who reaches the instansi reaches them.
    private static bool Menjangkau(Peran peran, AturanRute aturan, Tempat tempat) => aturan.Wewenang.Contains(Wewenang.AkunSendiri) || peran.Jangkauan() switch
    {
        Jangkauan.Negara => true,
        Jangkauan.Wilayah => tempat != Tempat.WilayahLain,
        Jangkauan.Unit => tempat == Tempat.Unit,
        _ => tempat is Tempat.Unit or Tempat.UnitLain,
    };

    private IEnumerable<(AturanRute Aturan, Tempat Tempat)> Sel() =>
        from aturan in Petugas()
        from tempat in aturan.Alamat.Contains('{', StringComparison.Ordinal) ? Enum.GetValues<Tempat>() : [Tempat.Unit]
        select (aturan, tempat);

    private IEnumerable<AturanRute> Petugas() => TabelHak.Susun(Rute()).Where(a => a.Pintu == Pintu.Petugas);

    // Pages that only tests have are not part of the program.
    private IEnumerable<Endpoint> Rute() => situs.Layanan.GetRequiredService<RuteProgram>().Semua
        .Where(r => r.Metadata.GetMetadata<ControllerActionDescriptor>() is not { } aksi || aksi.ControllerTypeInfo.Assembly == typeof(Portal).Assembly);

    /// <summary>Sends requests as an officer's browser would, and follows no redirect.</summary>
    private sealed class Pencoba(string alamat) : IDisposable
    {
        private const string Kolom = "__RequestVerificationToken";
        private readonly HttpClient _klien = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(alamat) };
        private string _tanda = "";

        public async Task MasukAsync(string namaPengguna)
        {
            await BacaTandaAsync("/petugas/masuk");
            await KirimAsync("/petugas/masuk", ("namaPengguna", namaPengguna), ("sandi", PetugasContoh.Sandi));
            await BacaTandaAsync("/petugas/sandi");
        }

        public async Task<(HttpStatusCode Status, string Tujuan)> CobaAsync(string cara, string jalan)
        {
            using var jawaban = cara == "POST" ? await KirimAsync(jalan) : await _klien.SendAsync(new HttpRequestMessage(new HttpMethod(cara), jalan));
            return (jawaban.StatusCode, jawaban.Headers.Location is { } tujuan ? tujuan.IsAbsoluteUri ? tujuan.PathAndQuery : tujuan.OriginalString : "");
        }

        public void Dispose() => _klien.Dispose();

        private Task<HttpResponseMessage> KirimAsync(string jalan, params (string Nama, string Isi)[] isian) => _klien.PostAsync(
            jalan, new FormUrlEncodedContent(isian.Append((Kolom, _tanda)).Select(i => KeyValuePair.Create(i.Item1, i.Item2))));

        private async Task BacaTandaAsync(string jalan) =>
            _tanda = new HtmlParser().ParseDocument(await _klien.GetStringAsync(jalan)).QuerySelector($"input[name={Kolom}]")!.GetAttribute("value")!;
    }
}
