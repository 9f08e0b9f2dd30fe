using System.Collections.Concurrent;
using EPupns.Core.Dasar;
using EPupns.Uji;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Tests.Pendaftaran;

/// <summary>Writes down every event of one kind.</summary>
internal sealed class Pendengar<T> : IPendengar<T>
    where T : IPeristiwa
{
    public ConcurrentQueue<T> Terdengar { get; } = new();

    public Task DengarAsync(T peristiwa, CancellationToken batal)
    {
        Terdengar.Enqueue(peristiwa);
        return Task.CompletedTask;
    }

    /// <summary>A process on the same database that this one listens in.</summary>
    public ServiceProvider Proses(BasisData basis) => basis.ProsesBaru((layanan, _) => layanan.AddSingleton<IPendengar<T>>(this));
}
