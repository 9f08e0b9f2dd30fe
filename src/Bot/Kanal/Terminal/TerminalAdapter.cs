using System.Globalization;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Bot.Percakapan.Skema;
using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Kanal.Terminal;

/// <summary>A chat in the terminal: the same engine and the same database, without any network.</summary>
public sealed class TerminalAdapter(TurnRunner pelari, PembuatLampiran pembuat, Layar layar) : BotAdapter
{
    private const int PalingBesar = 10 * 1024 * 1024;
    private readonly string _lari = Guid.NewGuid().ToString("N")[..8];
    private int _urut;

    /// <inheritdoc />
    public override string ChannelId => "terminal";

    /// <summary>The last message that had buttons or asked for something.</summary>
    public Pesan? Terakhir { get; private set; }

    /// <summary>Takes one line that the person typed.</summary>
    public Task<HasilGiliran> TerimaAsync(string alamat, string baris, CancellationToken batal)
    {
        var activity = Baru(alamat, ActivityTypes.Message);
        if (Terakhir is { MintaBerkas: true } && File.Exists(baris.Trim()))
        {
            activity.Attachments = [new Attachment { ContentUrl = Path.GetFullPath(baris.Trim()), Name = Path.GetFileName(baris.Trim()) }];
        }
        else
        {
            activity.Text = Pilihan(baris) ?? baris;
        }

        return pelari.RunAsync(this, activity, batal);
    }

    /// <summary>The chat was opened.</summary>
    public Task<HasilGiliran> BukaAsync(string alamat, CancellationToken batal)
    {
        var activity = Baru(alamat, ActivityTypes.Message);
        activity.Text = "/start";
        return pelari.RunAsync(this, activity, batal);
    }

    /// <inheritdoc />
    public override async Task<HasilKirim> SendAsync(BarisKotakKeluar baris, CancellationToken cancellationToken)
    {
        if (baris.Jenis is JenisKiriman.Pesan or JenisKiriman.Sunting)
        {
            var pesan = PesanJson.Baca(baris);
            layar.Tulis(pesan, await LampirkanAsync(pesan, cancellationToken));
            Terakhir = pesan.Tombol.Any(b => b.Any(t => t.Kode is not null)) ? pesan : Terakhir;
        }

        return new HasilKirim.Terkirim();
    }

    /// <inheritdoc />
    public override async Task<byte[]?> AmbilBerkasAsync(Attachment berkas, CancellationToken cancellationToken) =>
        new FileInfo(berkas.ContentUrl!).Length <= PalingBesar ? await File.ReadAllBytesAsync(berkas.ContentUrl!, cancellationToken) : null;

    private Activity Baru(string alamat, string jenis) => new()
    {
        Type = jenis,
        ChannelId = ChannelId,
        Id = string.Create(CultureInfo.InvariantCulture, $"{_lari}-{++_urut}"),
        Conversation = new ConversationAccount { Id = alamat },
    };

    // "2" is the second button of the question on the screen.
    private string? Pilihan(string baris)
    {
        var tombol = Terakhir?.Tombol.SelectMany(b => b).Where(t => t.Kode is not null).ToList();
        return tombol is not null && int.TryParse(baris.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var nomor)
            && baris.Trim().Length <= 2 && nomor >= 1 && nomor <= tombol.Count
            ? tombol[nomor - 1].Label
            : null;
    }

    private async Task<string?> LampirkanAsync(Pesan pesan, CancellationToken batal)
    {
        if (pesan.Lampiran is null || await pembuat.BuatAsync(pesan.Lampiran, batal) is not { } jadi)
        {
            return null;
        }

        var jalur = Path.GetFullPath(Path.Combine("data", "unduhan", pesan.Lampiran.NamaBerkas));
        Directory.CreateDirectory(Path.GetDirectoryName(jalur)!);
        await File.WriteAllBytesAsync(jalur, jadi.Isi, batal);
        return jalur;
    }
}
