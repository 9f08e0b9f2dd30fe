using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Percakapan.Keluar;

/// <summary>Renders whatever a message names. For channels, which live longer than a scope.</summary>
public sealed class PembuatLampiran(IServiceScopeFactory lingkup)
{
    /// <summary>The document; null when what it is made from is gone, e.g. a registration that was rejected meanwhile.</summary>
    /// <exception cref="InvalidOperationException">Nobody makes this kind.</exception>
    public async Task<BerkasJadi?> BuatAsync(Lampiran lampiran, CancellationToken batal)
    {
        await using var cakupan = lingkup.CreateAsyncScope();
        var pembuat = cakupan.ServiceProvider.GetServices<IPembuatLampiran>().First(p => p.Jenis == lampiran.Jenis);
        return await pembuat.BuatAsync(lampiran.Kunci, batal);
    }
}
