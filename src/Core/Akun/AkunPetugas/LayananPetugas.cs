using EPupns.Core.Akun.AkunPetugas.DuaLangkah;
using EPupns.Core.Akun.AkunPetugas.Kelola;
using EPupns.Core.Akun.AkunPetugas.Obrolan;
using EPupns.Core.Akun.AkunPetugas.Sesi;
using EPupns.Core.Akun.DuaLangkah;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Akun.AkunPetugas;

/// <summary>Registers the accounts of staff.</summary>
public static class LayananPetugas
{
    /// <summary>Invitation, login, second step, sessions and password of staff.</summary>
    public static IServiceCollection TambahAkunPetugas(this IServiceCollection layanan)
    {
        layanan.AddScoped<TambahPetugas>();
        layanan.AddScoped<PemeriksaIkatan>();
        layanan.AddScoped<UndangPetugas>();
        layanan.AddScoped<TerimaUndangan>();
        layanan.AddScoped<MasukPetugas>();
        layanan.AddScoped<GantiSandiPetugas>();
        layanan.AddSingleton<PenyandiRahasia>();
        layanan.AddScoped<PasangDuaLangkah>();
        layanan.AddScoped<PeriksaKodePetugas>();
        layanan.AddScoped<LepasDuaLangkah>();
        layanan.AddScoped<KelolaSesi>();
        layanan.AddScoped<PengelolaAkun>();
        layanan.AddScoped<TautkanObrolan>();
        layanan.AddScoped<UndangAkun>();
        layanan.AddScoped<UbahHak>();
        layanan.AddScoped<AturAktif>();
        layanan.AddScoped<LepasKodePetugas>();
        layanan.AddScoped<DaftarPetugas>();
        return layanan;
    }
}
