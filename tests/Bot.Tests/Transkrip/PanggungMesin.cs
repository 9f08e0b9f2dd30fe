using System.Text.Json;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Bot.Percakapan.Masuk;
using EPupns.Bot.Percakapan.Skema;
using EPupns.Core.Notifikasi;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Transkrip;

/// <summary>The plain engine: activities go in, outbox rows come out.</summary>
internal sealed class PanggungMesin(RumahUji rumah, string alamat = "pns-1") : IPanggung
{
    private readonly AdapterUji _adapter = (AdapterUji)rumah.Layanan.GetRequiredService<BotAdapter>();
    private readonly List<(string Rujukan, string Teks)> _pesan = [];
    private int _terbaca;
    private int _urut;

    public IServiceProvider Layanan => rumah.Layanan;

    public Task KetikAsync(string teks) => GiliranAsync(a => a.Text = teks);

    public Task BalasAsync(string teks) => GiliranAsync(a => (a.Text, a.ReplyToId) = (teks, _adapter.Untuk(alamat).Select(t => t.Pesan).Last(p => p.Tombol.Count > 0).Kunci));

    public Task TekanAsync(string label, int mundur) => GiliranAsync(a => a.Value = JsonSerializer.SerializeToElement(Data(label, mundur)));

    public Task BalasTombolAsync(string label, string teks, (string Nama, byte[] Isi)? berkas) => GiliranAsync(a =>
    {
        (a.Text, a.TombolDibalas) = (teks, [Data(label, 0)]);
        a.Attachments = berkas is { } satu ? [_adapter.Titipkan(satu.Nama, satu.Isi)] : null;
    });

    public Task KirimAsync(string nama, byte[] isi) => GiliranAsync(a => a.Attachments = [_adapter.Titipkan(nama, isi)]);

    public async Task<IReadOnlyList<PesanTerlihat>> AmbilAsync(int palingSedikit)
    {
        await rumah.Layanan.GetRequiredService<PengirimKotakKeluar>().KurasAsync(CancellationToken.None);
        var baru = _adapter.Untuk(alamat).Skip(_terbaca).ToList();
        _terbaca += baru.Count;
        return [.. baru.Select(b => new PesanTerlihat(b.Pesan.Polos(), [.. b.Pesan.Tombol.SelectMany(r => r).Select(t => t.Label)], b.Berkas, [.. b.Pesan.Tombol.SelectMany(r => r).Select(t => t.Tautan ?? "")]))];
    }

    public Task<IPanggung> KeduaAsync() => Task.FromResult<IPanggung>(new PanggungMesin(rumah, "pns-2"));

    public Task LanjutkanAsync(string token) => KetikAsync($"/start lanjut-{token}");

    public Task BlokirAsync()
    {
        _adapter.Memblokir = true;
        return Task.CompletedTask;
    }

    public Task HidupAsync(bool hidup)
    {
        _adapter.Mati = !hidup;
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<string>> PesanPnsAsync() =>
        Task.FromResult<IReadOnlyList<string>>([.. _pesan.Where(p => !_adapter.Terhapus.Contains(p.Rujukan)).Select(p => p.Teks)]);

    public ValueTask DisposeAsync() => rumah.DisposeAsync();

    private static Tombol? Tombol(Pesan pesan, string label) => pesan.Tombol.SelectMany(b => b).FirstOrDefault(t => t.Label == label && t.Kode is not null);

    private string Data(string label, int mundur)
    {
        var pesan = _adapter.Untuk(alamat).Select(t => t.Pesan).Where(p => Tombol(p, label) is not null).Reverse().Skip(mundur).First();
        return rumah.Layanan.GetRequiredService<TandaTombol>().Tulis("uji", alamat, pesan.Langkah, Tombol(pesan, label)!.Kode!);
    }

    private Task GiliranAsync(Action<Activity> isi)
    {
        var activity = new Activity
        {
            ChannelId = "uji",
            Id = $"{alamat}-u{++_urut}",
            RujukanPesan = $"{alamat}-m{_urut}",
            Conversation = new ConversationAccount { Id = alamat },
        };
        isi(activity);
        _pesan.Add((activity.RujukanPesan, activity.Text ?? ""));
        return rumah.Layanan.GetRequiredService<TurnRunner>().RunAsync(_adapter, activity, CancellationToken.None);
    }
}
