using EPupns.Core.Akun.Batas;
using EPupns.Core.Akun.Sandi;
using EPupns.Core.Akun.Tautan;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EPupns.Core.Akun;

/// <summary>Registers keys, hashes and limits.</summary>
public static class LayananAkun
{
    /// <summary>Section <c>Keamanan</c>, the server's key, the hashes of passwords and answers, the limits.</summary>
    public static IServiceCollection TambahAkun(this IServiceCollection layanan, IConfiguration susunan)
    {
        layanan.Configure<PilihanKeamanan>(susunan.GetSection(PilihanKeamanan.Bagian));
        layanan.AddSingleton<KunciServer>();
        layanan.AddSingleton<PencincangSandi>();
        layanan.AddSingleton<PencincangJawaban>();
        layanan.AddSingleton<PenyamarAlamat>();
        layanan.TryAddScoped<Pembatas>();
        layanan.TryAddScoped<PenjagaTebakan>();
        layanan.TryAddScoped<TautanSekali>();
        layanan.TryAddScoped<KodeSurel>();
        return layanan;
    }
}
