using EPupns.Bot.Percakapan.Skema;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Kanal.Telegram.Masuk;

/// <summary>Of an album one picture is taken; the person is told so, once.</summary>
internal sealed class KabarAlbum(KirimanTambahan kiriman, Katalog katalog)
{
    public Task KabarkanAsync(Activity activity, CancellationToken batal) =>
        kiriman.KirimAsync($"{activity.Id}:kabar", null, activity.Conversation!.Id!, new Pesan { Isi = katalog.Ucapkan(TeksTelegram.Album) }, batal);
}
