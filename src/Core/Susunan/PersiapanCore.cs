using EPupns.Core.Data;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Susunan;

/// <summary>What has to be true before a process does its first work.</summary>
public static class PersiapanCore
{
    /// <summary>Brings the schema up to date and, with <c>Demo:Jumlah</c> above 0, fills an empty database with demo people.</summary>
    public static async Task SiapkanCoreAsync(this IServiceProvider layanan, CancellationToken batal)
    {
        await using var lingkup = layanan.CreateAsyncScope();
        var penyedia = lingkup.ServiceProvider;
        await penyedia.GetRequiredService<EPupnsDb>().SiapkanAsync(penyedia.GetRequiredService<PilihanData>(), batal);
        if (penyedia.GetRequiredService<IConfiguration>().GetValue<int>("Demo:Jumlah") is > 0 and var jumlah)
        {
            await penyedia.GetRequiredService<PenanamDemo>().TanamAsync(jumlah, batal);
        }
    }
}
