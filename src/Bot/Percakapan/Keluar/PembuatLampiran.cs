using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Percakapan.Keluar;

/// <summary>Renders whatever a message names. For channels, which live longer than a scope.</summary>
public sealed class PembuatLampiran(IServiceScopeFactory lingkup)
{
    private readonly Lazy<Dictionary<string, ObjectFactory>> _pembuat = new(() => Kenali(lingkup));

    /// <summary>The document; null when what it is made from is gone, e.g. a registration that was rejected meanwhile.</summary>
    /// <exception cref="KeyNotFoundException">Nobody makes this kind.</exception>
    public async Task<BerkasJadi?> BuatAsync(Lampiran lampiran, CancellationToken batal)
    {
        await using var cakupan = lingkup.CreateAsyncScope();
        var pembuat = (IPembuatLampiran)_pembuat.Value[lampiran.Jenis](cakupan.ServiceProvider, null);
        return await pembuat.BuatAsync(lampiran.Kunci, batal);
    }

    private static Dictionary<string, ObjectFactory> Kenali(IServiceScopeFactory lingkup)
    {
        using var cakupan = lingkup.CreateScope();
        return cakupan.ServiceProvider.GetServices<IPembuatLampiran>().ToDictionary(p => p.Jenis, p => ActivatorUtilities.CreateFactory(p.GetType(), []));
    }
}
