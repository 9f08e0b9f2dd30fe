using System.Text.Json;
using EPupns.Bot.Tests.Transkrip;

namespace EPupns.Bot.Tests.Kanal.DirectLine;

/// <summary>Stories over Direct Line: what the person does is posted, what the bot says is read back, files are fetched.</summary>
internal sealed class PanggungDirectLine(SitusDirectLine situs, KlienDirectLine klien) : IPanggung
{
    private readonly List<JsonElement> _semua = [];
    private int _terbaca;

    public IServiceProvider Layanan => situs.Layanan;

    /// <summary>The greeting comes by itself here; stories begin after it.</summary>
    public static async Task<PanggungDirectLine> BukaAsync(SitusDirectLine situs)
    {
        var panggung = new PanggungDirectLine(situs, await situs.TamuAsync());
        await panggung.AmbilAsync(1);
        return panggung;
    }

    public Task KetikAsync(string teks)
    {
        klien.TokenSegar();
        return klien.KetikAsync(teks);
    }

    // A web chat has no reply of its own; stories that need one say so in their name and are not played here.
    public Task BalasAsync(string teks) => throw new NotSupportedException();

    public async Task TekanAsync(string label, int mundur)
    {
        klien.TokenSegar();
        var pesan = _semua.Where(a => a.Tindakan().Any(t => t.GetProperty("title").GetString() == label)).Reverse().Skip(mundur).First();
        using var jawaban = await klien.TekanAsync(pesan.Tindakan(label));
        Assert.True(jawaban.IsSuccessStatusCode);
    }

    public async Task BalasTombolAsync(string label, string teks, (string Nama, byte[] Isi)? berkas)
    {
        klien.TokenSegar();
        var id = _semua.Last(a => a.Tindakan().Any(t => t.GetProperty("title").GetString() == label)).GetProperty("id").GetString()!;
        using var jawaban = await klien.BalasAsync(id, teks, berkas);
        Assert.True(jawaban.IsSuccessStatusCode);
    }

    public async Task KirimAsync(string nama, byte[] isi)
    {
        klien.TokenSegar();
        using var jawaban = await klien.UnggahAsync((nama, isi));
        Assert.True(jawaban.IsSuccessStatusCode);
    }

    public async Task<IReadOnlyList<PesanTerlihat>> AmbilAsync(int palingSedikit)
    {
        klien.TokenSegar();
        _semua.AddRange(await klien.BaruAsync());
        var baru = _semua.Skip(_terbaca).Where(a => a.DariBot()).ToList();
        _terbaca = _semua.Count;
        return await Task.WhenAll(baru.Select(TerlihatAsync));
    }

    public async Task<IPanggung> KeduaAsync() => await BukaAsync(situs);

    public async Task LanjutkanAsync(string token)
    {
        klien.TokenSegar();
        using var jawaban = await klien.PostingAsync(new { type = "event", name = "lanjut", value = token, from = new { id = "web" } });
        Assert.True(jawaban.IsSuccessStatusCode);
    }

    // Here we are the channel: what was said stands in the log at once.
    public Task HidupAsync(bool hidup) => Task.CompletedTask;

    public Task BlokirAsync() => throw new NotSupportedException("Direct Line knows no blocking.");

    public Task<IReadOnlyList<string>> PesanPnsAsync() =>
        Task.FromResult<IReadOnlyList<string>>([.. _semua.Where(a => !a.DariBot() && a.TryGetProperty("text", out _)).Select(a => a.Teks())]);

    public async ValueTask DisposeAsync()
    {
        klien.Dispose();
        await situs.DisposeAsync();
    }

    private async Task<PesanTerlihat> TerlihatAsync(JsonElement activity)
    {
        var tombol = activity.EPupns().GetProperty("tombol").EnumerateArray().SelectMany(b => b.EnumerateArray()).ToList();
        byte[]? berkas = null;
        foreach (var lampiran in activity.Lampiran())
        {
            using var jawaban = await klien.KirimAsync(HttpMethod.Get, lampiran.GetProperty("contentUrl").GetString()!, token: "");
            berkas = await jawaban.Content.ReadAsByteArrayAsync();
        }

        return new PesanTerlihat(
            activity.Polos(), [.. tombol.Select(t => t.GetProperty("label").GetString()!)], berkas,
            [.. tombol.Select(t => t.TryGetProperty("tautan", out var tautan) ? tautan.GetString() ?? "" : "")]);
    }
}
