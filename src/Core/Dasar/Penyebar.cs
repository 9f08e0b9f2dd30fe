using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Dasar;

/// <summary>Carries an event to everybody who listens to its kind, in the order they were registered.</summary>
public sealed class Penyebar(IServiceProvider layanan)
{
    /// <summary>Returns when every listener has written what it had to write.</summary>
    public async Task SebarkanAsync<T>(T peristiwa, CancellationToken batal)
        where T : IPeristiwa
    {
        foreach (var pendengar in layanan.GetServices<IPendengar<T>>())
        {
            await pendengar.DengarAsync(peristiwa, batal);
        }
    }
}
