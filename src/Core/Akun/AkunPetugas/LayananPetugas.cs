using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Akun.AkunPetugas;

/// <summary>Registers the accounts of staff.</summary>
public static class LayananPetugas
{
    /// <summary>Invitation, login and password of staff.</summary>
    public static IServiceCollection TambahAkunPetugas(this IServiceCollection layanan)
    {
        layanan.AddScoped<TambahPetugas>();
        layanan.AddScoped<TerimaUndangan>();
        layanan.AddScoped<MasukPetugas>();
        layanan.AddScoped<GantiSandiPetugas>();
        return layanan;
    }
}
