using EPupns.Bot.Percakapan;

namespace EPupns.Bot.Kanal.Telegram.Masuk;

/// <summary>Whether the open question of a chat takes every picture of an album, or only one.</summary>
internal sealed class AlbumDitunggu(IServiceScopeFactory lingkup)
{
    /// <summary>True where each picture counts.</summary>
    public async Task<bool> SemuaAsync(string alamat, CancellationToken batal)
    {
        await using var cakupan = lingkup.CreateAsyncScope();
        var percakapan = await cakupan.ServiceProvider.GetRequiredService<PenyimpanPercakapan>().IntipAsync(TelegramAdapter.Kanal, alamat, batal);
        return percakapan is not null && PesanJson.BacaPertanyaan(percakapan.Baris) is { BanyakBerkas: true };
    }
}
