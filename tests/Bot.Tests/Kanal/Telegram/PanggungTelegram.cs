using EPupns.Bot.Tests.Transkrip;
using EPupns.BotApiDouble;
using EPupns.Uji;

namespace EPupns.Bot.Tests.Kanal.Telegram;

/// <summary>A story over Telegram's wire: everything goes through HTTP, in the Bot API's words.</summary>
internal sealed class PanggungTelegram(RumahTelegram rumah) : IPanggung
{
    private readonly List<(int Id, string Teks)> _pesan = [];

    public IServiceProvider Layanan => rumah.Rumah.Layanan;

    public JamUji Jam => rumah.Rumah.Jam;

    /// <summary>Parameters that Telegram does not know.</summary>
    public IReadOnlyList<string> ParameterAsing => rumah.Tiruan.ParameterAsing;

    public async Task KetikAsync(string teks) => _pesan.Add((await rumah.Siti.KetikAsync(teks), teks));

    public async Task TekanAsync(string label, int mundur)
    {
        var pada = rumah.Siti.Tampak.Where(p => p.Tombol.Any(t => t.Label == label)).Reverse().Skip(mundur).First();
        await rumah.Siti.TungguJawabanAsync(await rumah.Siti.TekanAsync(label, pada), TimeSpan.FromSeconds(60));
    }

    public async Task KirimAsync(string nama, byte[] isi) => await rumah.Siti.KirimBerkasAsync(nama, isi, "application/octet-stream");

    public async Task<IReadOnlyList<PesanTerlihat>> AmbilAsync(int palingSedikit)
    {
        await rumah.TuntasAsync();
        return [.. rumah.Siti.BacaSisa().Select(Lihat)];
    }

    public Task<IReadOnlyList<string>> PesanPnsAsync() =>
        Task.FromResult<IReadOnlyList<string>>([.. _pesan.Where(p => !rumah.Siti.SudahDihapus(p.Id)).Select(p => p.Teks)]);

    public ValueTask DisposeAsync() => rumah.DisposeAsync();

    private static PesanTerlihat Lihat(PesanDiterima pesan) => new(pesan.Teks, [.. pesan.Label], (pesan.Dokumen ?? pesan.Foto)?.Isi);
}
