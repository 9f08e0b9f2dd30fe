using EPupns.Core.Susunan;

namespace EPupns.WebPortal.Susunan;

/// <summary>What has to be true before the first request.</summary>
public static class PersiapanPortal
{
    /// <summary>Brings the schema up to date and, when asked for, fills an empty database with demo people and staff.</summary>
    public static async Task SiapkanAsync(this WebApplication situs)
    {
        var batal = situs.Lifetime.ApplicationStopping;
        await situs.Services.SiapkanCoreAsync(batal);
        if (situs.Configuration.GetValue<int>("Demo:Jumlah") > 0)
        {
            await using var lingkup = situs.Services.CreateAsyncScope();
            await lingkup.ServiceProvider.GetRequiredService<PetugasContoh>().TambahAsync(batal);
        }
    }
}
