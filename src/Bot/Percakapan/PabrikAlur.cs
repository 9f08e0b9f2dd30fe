using EPupns.Bot.Alur;

namespace EPupns.Bot.Percakapan;

/// <summary>Makes the one flow that a turn needs: to make all of them for every turn would cost more than the turn.</summary>
internal sealed class PabrikAlur(IServiceScopeFactory lingkup)
{
    private readonly Lazy<Dictionary<string, (string Judul, ObjectFactory Buat)>> _alur = new(() => Kenali(lingkup));

    /// <summary>What the flow is called in sentences; null when this program has no such flow (any more).</summary>
    public string? Judul(string nama) => _alur.Value.TryGetValue(nama, out var satu) ? satu.Judul : null;

    /// <summary>The flow, with the services of this scope.</summary>
    /// <exception cref="KeyNotFoundException">There is no such flow.</exception>
    public IAlur Buat(string nama, IServiceProvider layanan) => (IAlur)_alur.Value[nama].Buat(layanan, null);

    private static Dictionary<string, (string, ObjectFactory)> Kenali(IServiceScopeFactory lingkup)
    {
        using var cakupan = lingkup.CreateScope();
        return cakupan.ServiceProvider.GetServices<IAlur>().ToDictionary(a => a.Nama, a => (a.Judul, ActivatorUtilities.CreateFactory(a.GetType(), [])));
    }
}
