using System.Collections.Concurrent;
using EPupns.Bot.Kanal.Surel;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Core.Notifikasi;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Transkrip;

/// <summary>The mailbox of a story: letters are read from it instead of going out.</summary>
internal sealed class KotakSurat(PembuatLampiran pembuat) : BotAdapter
{
    /// <summary>The server of stories with letters.</summary>
    public const string Server = "kotak-surat";

    private readonly ConcurrentQueue<string> _surat = new();

    public override string ChannelId => PilihanSurel.Kanal;

    public bool Kosong => _surat.IsEmpty;

    public static void Pasang(IServiceCollection layanan, string? server)
    {
        if (server == Server)
        {
            layanan.AddSingleton<KotakSurat>();
            layanan.AddSingleton<BotAdapter>(l => l.GetRequiredService<KotakSurat>());
        }
    }

    /// <summary>The oldest letter that nobody has read: address and subject in the first line.</summary>
    public string? Ambil() => _surat.TryDequeue(out var surat) ? surat : null;

    public IReadOnlyCollection<string> Sisa() => _surat;

    public override async Task<HasilKirim> SendAsync(BarisKotakKeluar baris, CancellationToken cancellationToken)
    {
        var pesan = PesanJson.Baca(baris.Isi);
        var berkas = pesan.Lampiran is { } l ? await pembuat.BuatAsync(l, cancellationToken) : null;
        var sisipan = berkas is null ? "" : $"\n\n{System.Text.Encoding.UTF8.GetString(berkas.Isi)}";
        _surat.Enqueue($"{baris.Alamat} · {pesan.Perihal}\n{pesan.Polos()}{sisipan}");
        return new HasilKirim.Terkirim();
    }
}
