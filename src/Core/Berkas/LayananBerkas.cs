using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Berkas;

/// <summary>Registers the slice.</summary>
public static class LayananBerkas
{
    /// <summary>Files in the folder of <c>Berkas:Path</c>.</summary>
    public static IServiceCollection TambahBerkas(this IServiceCollection layanan, IConfiguration susunan)
    {
        layanan.Configure<PilihanBerkas>(susunan.GetSection(PilihanBerkas.Bagian));
        layanan.AddSingleton<IPenyimpananBerkas, PenyimpananFolder>();
        return layanan.AddScoped<SimpanBerkas>().AddScoped<AmbilBerkas>();
    }
}
