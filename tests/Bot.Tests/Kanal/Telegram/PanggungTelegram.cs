using EPupns.Bot.Tests.Transkrip;
using EPupns.BotApiDouble;
using EPupns.Uji;

namespace EPupns.Bot.Tests.Kanal.Telegram;

/// <summary>A story over Telegram's wire: everything goes through HTTP, in the Bot API's words.</summary>
internal sealed class PanggungTelegram(RumahTelegram rumah, Obrolan obrolan) : IPanggung
{
    private readonly List<(int Id, string Teks)> _pesan = [];

    public IServiceProvider Layanan => rumah.Rumah.Layanan;

    public JamUji Jam => rumah.Rumah.Jam;

    /// <summary>Parameters that Telegram does not know.</summary>
    public IReadOnlyList<string> ParameterAsing => rumah.Tiruan.ParameterAsing;

    public async Task KetikAsync(string teks) => _pesan.Add((await obrolan.KetikAsync(teks), teks));

    public async Task BalasAsync(string teks) => _pesan.Add((await obrolan.KetikAsync(teks, obrolan.Tampak.Last(p => p.Tombol.Any()).Id), teks));

    public async Task TekanAsync(string label, int mundur)
    {
        var pada = obrolan.Tampak.Where(p => p.Tombol.Any(t => t.Label == label)).Reverse().Skip(mundur).First();
        await obrolan.TungguJawabanAsync(await obrolan.TekanAsync(label, pada), TimeSpan.FromSeconds(60));
    }

    public async Task BalasTombolAsync(string label, string teks, (string Nama, byte[] Isi)? berkas)
    {
        var pada = obrolan.Tampak.Last(p => p.Tombol.Any(t => t.Label == label)).Id;
        _ = berkas is { } satu
            ? await obrolan.KirimBerkasAsync(satu.Nama, satu.Isi, "application/octet-stream", membalasKe: pada)
            : await obrolan.KetikAsync(teks, pada);
    }

    public async Task KirimAsync(string nama, byte[] isi) => await obrolan.KirimBerkasAsync(nama, isi, "application/octet-stream");

    public Task HidupAsync(bool hidup)
    {
        rumah.Tiruan.GangguAcak(hidup ? null : metode => metode.StartsWith("send", StringComparison.Ordinal) ? Gangguan.GalatServer() : null);
        return Task.CompletedTask;
    }

    public async Task<IReadOnlyList<PesanTerlihat>> AmbilAsync(int palingSedikit)
    {
        await rumah.TuntasAsync();
        return [.. obrolan.BacaSisa().Select(Lihat)];
    }

    public Task<IPanggung> KeduaAsync() => Task.FromResult<IPanggung>(new PanggungTelegram(rumah, rumah.Tiruan.Obrolan(5002, "Siti di tablet", sudahMulai: true)));

    public Task LanjutkanAsync(string token) => KetikAsync($"/start lanjut-{token}");

    public Task BlokirAsync() => obrolan.BlokirAsync();

    public Task<IReadOnlyList<string>> PesanPnsAsync() =>
        Task.FromResult<IReadOnlyList<string>>([.. _pesan.Where(p => !obrolan.SudahDihapus(p.Id)).Select(p => p.Teks)]);

    public ValueTask DisposeAsync() => rumah.DisposeAsync();

    private static PesanTerlihat Lihat(PesanDiterima pesan) => new(pesan.Teks, [.. pesan.Label], (pesan.Dokumen ?? pesan.Foto)?.Isi, [.. pesan.Tombol.Select(t => t.Url ?? "")]);
}
