using EPupns.Core.Dasar;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Berkas;

/// <summary>Registers the slice.</summary>
public static class LayananBerkas
{
    /// <summary>Files in the folder of <c>Berkas:Path</c>, or in the object store of <c>Berkas:S3</c>.</summary>
    public static IServiceCollection TambahBerkas(this IServiceCollection layanan, IConfiguration susunan)
    {
        layanan.Configure<PilihanBerkas>(susunan.GetSection(PilihanBerkas.Bagian));
        layanan.AddOptions<PilihanRetensi>().Bind(susunan.GetSection(PilihanRetensi.Bagian)).Validate(r => r.Wajar, "Retensi: setiap umur paling sedikit satu jam.").ValidateOnStart();
        var pilihan = susunan.GetSection(PilihanBerkas.Bagian).Get<PilihanBerkas>() ?? new PilihanBerkas();
        layanan = pilihan.S3.Aktif ? layanan.AddSingleton<IPenyimpananBerkas, PenyimpananS3>() : layanan.AddSingleton<IPenyimpananBerkas, PenyimpananFolder>();
        layanan.AddSingleton<PemindaiClamAv>();
        return layanan.AddScoped<SimpanBerkas>().AddScoped<AmbilBerkas>().AddScoped<PembersihBerkas>();
    }
}
