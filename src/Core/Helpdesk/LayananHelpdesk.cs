using EPupns.Core.Berkas;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Helpdesk;

/// <summary>Registers the slice.</summary>
public static class LayananHelpdesk
{
    /// <summary>Reports.</summary>
    public static IServiceCollection TambahHelpdesk(this IServiceCollection layanan) => layanan.AddScoped<BuatLaporan>().AddScoped<IPemakaiBerkas, PemakaiBerkasLaporan>().AddScoped<LaporkanRujukan>();
}
