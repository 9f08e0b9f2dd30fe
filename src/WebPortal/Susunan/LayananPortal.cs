using System.Net;
using EPupns.Bot.Alur.Pendaftaran;
using EPupns.Core.Akun;
using EPupns.WebPortal.DaftarCatatan;
using EPupns.WebPortal.Galat;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.KelolaPetugas;
using EPupns.WebPortal.Masuk;
using EPupns.WebPortal.PilihRujukan;
using EPupns.WebPortal.Pindai;
using EPupns.WebPortal.PintuPns;
using EPupns.WebPortal.Obrolan;
using EPupns.WebPortal.Periksa;
using EPupns.WebPortal.Periksa.Simpan;
using EPupns.WebPortal.Rangka;
using EPupns.WebPortal.Status;
using EPupns.WebPortal.Unggah;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace EPupns.WebPortal.Susunan;

/// <summary>Registers what the pages need.</summary>
public static class LayananPortal
{
    /// <summary>Controllers with the views beside them, the staff session, keys, proxies, error pages.</summary>
    public static IServiceCollection TambahPortal(this IServiceCollection layanan, IConfiguration susunan)
    {
        layanan.AddSingleton<IPostConfigureOptions<PilihanPortal>, AlamatPublik>();
        layanan.TambahHalaman();
        layanan.TambahSesiPetugas();
        layanan.AddSingleton<RuteProgram>();
        layanan.AddScoped<SetengahMasuk>();
        layanan.AddScoped<PencariKasus>();
        layanan.AddScoped<Helpdesk.PenyusunLaporan>();
        layanan.AddScoped<PilihanIkatan>();
        layanan.TambahSesiPns();
        layanan.TambahHalamanPns();
        layanan.AddScoped<PenerimaUnggahan>();
        layanan.TambahProksi(susunan);
        layanan.AddSingleton<KueObrolan>();
        layanan.AddSingleton<BatasStatus>();
        layanan.AddSingleton<Beranda.KeadaanLayanan>();
        layanan.AddScoped<PembacaLog>();
        layanan.AddExceptionHandler<PencatatGalat>();
        layanan.AddScoped<PetugasContoh>();
        layanan.AddHostedService<KirimanDemo>();
        layanan.AddDataProtection()
            .SetApplicationName("EPupns")
            .PersistKeysToFileSystem(FolderSesi(susunan));
        return layanan;
    }

    private static void TambahHalamanPns(this IServiceCollection layanan) => layanan
        .AddSingleton<BatasSaran>()
        .AddScoped<PenyusunHalaman>()
        .AddScoped<PenyusunDaftar>()
        .AddScoped<PenyimpanKiriman>()
        .AddScoped<PenindakTombol>()
        .AddScoped<PengisiKerabat>()
        .AddScoped<PenyimpanPenjelasan>();

    private static DirectoryInfo FolderSesi(IConfiguration susunan)
    {
        var keamanan = susunan.GetSection(PilihanKeamanan.Bagian).Get<PilihanKeamanan>() ?? new PilihanKeamanan();
        var folder = Path.Combine(keamanan.FolderKunci, "sesi");

        // Whoever reads these keys can make a session of any officer.
        return OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(folder)
            : Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static void TambahHalaman(this IServiceCollection layanan)
    {
        layanan.AddControllersWithViews(o =>
            {
                o.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
                o.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            })
            .AddRazorOptions(o => o.ViewLocationFormats.Insert(0, "/{1}/{0}.cshtml"))
            .AddRazorOptions(o => o.ViewLocationFormats.Insert(1, "/Rangka/{0}.cshtml"))
            .AddRazorOptions(o => o.ViewLocationFormats.Insert(2, "/VerifikasiKasus/{0}.cshtml"));
        layanan.Configure<CookieTempDataProviderOptions>(o =>
        {
            o.Cookie.Name = Kabar.Kue;
            o.Cookie.SameSite = SameSiteMode.Strict;
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        layanan.Configure<KestrelServerOptions>(o => o.AddServerHeader = false);
        layanan.AddAntiforgery(o =>
        {
            o.Cookie.Name = "epupns-borang";
            o.Cookie.SameSite = SameSiteMode.Strict;
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            o.SuppressXFrameOptionsHeader = true;
        });

        // Only the stylesheet and scripts are compressed: pages carry secrets next to what a visitor can choose (BREACH).
        layanan.AddResponseCompression(o =>
        {
            o.EnableForHttps = true;
            o.MimeTypes = ["text/css", "text/javascript", "image/svg+xml"];
        });
        layanan.AddHsts(o => o.MaxAge = TimeSpan.FromDays(365));
    }

    private static void TambahProksi(this IServiceCollection layanan, IConfiguration susunan)
    {
        var tepercaya = (susunan["Portal:TrustedProxies"] ?? "")
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        layanan.Configure<ForwardedHeadersOptions>(o =>
        {
            o.ForwardedHeaders = tepercaya.Length == 0
                ? ForwardedHeaders.None
                : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            o.KnownProxies.Clear();
            o.KnownIPNetworks.Clear();
            foreach (var alamat in tepercaya)
            {
                o.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(alamat.Contains('/', StringComparison.Ordinal) ? alamat : Tunggal(alamat)));
            }
        });
    }

    private static string Tunggal(string alamat) =>
        $"{alamat}/{(IPAddress.Parse(alamat).AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6 ? 128 : 32)}";
}
