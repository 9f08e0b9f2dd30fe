using System.Collections.Concurrent;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Bot.Percakapan.Skema;
using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Tests.Transkrip;

/// <summary>A channel without a wire: what the engine says is put in a list.</summary>
internal sealed class AdapterUji(PembuatLampiran pembuat, PenandaPesan penanda) : BotAdapter
{
    private readonly ConcurrentDictionary<string, byte[]> _berkas = new();

    public override string ChannelId => "uji";

    /// <summary>Messages of the bot, in order.</summary>
    public ConcurrentQueue<(string Alamat, Pesan Pesan, byte[]? Berkas)> Terkirim { get; } = new();

    /// <summary>The person has blocked the bot.</summary>
    public bool Memblokir { get; set; }

    /// <summary>The channel is away.</summary>
    public bool Mati { get; set; }

    /// <summary>Messages that were updated, as they are then.</summary>
    public ConcurrentQueue<(string Alamat, Pesan Pesan)> Tersunting { get; } = new();

    /// <summary>Messages to one address.</summary>
    public IEnumerable<(Pesan Pesan, byte[]? Berkas)> Untuk(string alamat) => Terkirim.Where(t => t.Alamat == alamat).Select(t => (t.Pesan, t.Berkas));

    /// <summary>References of messages of the person that were deleted.</summary>
    public ConcurrentQueue<string> Terhapus { get; } = new();

    public Attachment Titipkan(string nama, byte[] isi)
    {
        _berkas[nama] = isi;
        return new Attachment { ContentUrl = nama, Name = nama };
    }

    public override TempatLanjut Lanjut(string token) => new("web", $"https://epupns.contoh.go.id/obrolan?lanjut={token}");

    public override bool MenjangkauYangPergi => false;

    public override Task<byte[]?> AmbilBerkasAsync(Attachment berkas, CancellationToken cancellationToken) =>
        Task.FromResult(_berkas.GetValueOrDefault(berkas.ContentUrl!));

    public override async Task<HasilKirim> SendAsync(BarisKotakKeluar baris, CancellationToken cancellationToken)
    {
        if (Mati)
        {
            return new HasilKirim.Tunda(null, "500");
        }

        if (Memblokir)
        {
            return new HasilKirim.Ditolak("403", Diblokir: true);
        }

        if (baris.Jenis == JenisKiriman.Hapus)
        {
            Terhapus.Enqueue(baris.Isi);
            return new HasilKirim.Terkirim();
        }

        var pesan = PesanJson.Baca(baris.Isi);
        if (baris.Jenis == JenisKiriman.Sunting && await penanda.CariAsync(baris, pesan.Kunci!, cancellationToken) is not null)
        {
            Tersunting.Enqueue((baris.Alamat, pesan));
            return new HasilKirim.Terkirim();
        }

        if (pesan.Kunci is { } kunci)
        {
            await penanda.CatatAsync(baris, kunci, kunci, cancellationToken);
        }

        var berkas = pesan.Lampiran is null ? null : await pembuat.BuatAsync(pesan.Lampiran, cancellationToken);
        Terkirim.Enqueue((baris.Alamat, pesan, berkas?.Isi));
        return new HasilKirim.Terkirim();
    }
}
