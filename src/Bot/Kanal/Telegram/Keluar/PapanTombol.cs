using EPupns.Bot.Percakapan.Masuk;
using EPupns.Core.Notifikasi;
using Telegram.Bot.Types;
using Telegram.Bot.Types.ReplyMarkups;

namespace EPupns.Bot.Kanal.Telegram.Keluar;

/// <summary>Buttons as an inline keyboard.</summary>
internal sealed class PapanTombol(TandaTombol tanda)
{
    private const int SebarisTerbanyak = 8;
    private const int SalinTerpanjang = 256;

    /// <summary>The keyboard; null when there is nothing to press.</summary>
    public InlineKeyboardMarkup? Buat(string alamat, Pesan pesan)
    {
        var baris = pesan.Tombol
            .Select(b => b.Where(Bisa).Select(t => Buat(alamat, pesan.Langkah, t)).ToList())
            .Where(b => b.Count > 0)
            .SelectMany(b => b.Chunk(SebarisTerbanyak))
            .ToList();
        return baris.Count == 0 ? null : new InlineKeyboardMarkup(baris);
    }

    /// <summary>What a button would have done, where Telegram does not take the button: a local address, too long a text.</summary>
    public static IEnumerable<Potongan> Pengganti(Pesan pesan)
    {
        foreach (var tombol in pesan.Tombol.SelectMany(b => b).Where(t => !Bisa(t)))
        {
            yield return new Potongan($"\n{tombol.Label}: ");
            yield return new Potongan(tombol.Tautan ?? tombol.Salin ?? "", tombol.Salin is null ? Gaya.Biasa : Gaya.Kode);
        }
    }

    private static bool Bisa(Tombol tombol) => tombol switch
    {
        { Kode: not null } => true,
        { Salin: not null } => tombol.Salin.Length is > 0 and <= SalinTerpanjang,
        _ => AlamatUmum(tombol.Tautan),
    };

    private static bool AlamatUmum(string? tautan) =>
        Uri.TryCreate(tautan, UriKind.Absolute, out var alamat)
        && alamat.Scheme is "http" or "https"
        && alamat.Host.Contains('.', StringComparison.Ordinal);

    private InlineKeyboardButton Buat(string alamat, int langkah, Tombol tombol) => tombol switch
    {
        { Kode: { } kode } => InlineKeyboardButton.WithCallbackData(tombol.Label, tanda.Tulis(TelegramAdapter.Kanal, alamat, langkah, kode)),
        { Salin: { } salin } => InlineKeyboardButton.WithCopyText(tombol.Label, new CopyTextButton { Text = salin }),
        _ => InlineKeyboardButton.WithUrl(tombol.Label, tombol.Tautan!),
    };
}
