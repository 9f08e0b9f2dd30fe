using System.Text;
using System.Text.Json;
using EPupns.Bot.Percakapan.Skema;
using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Percakapan.Masuk;

/// <summary>Reads an activity against the present question.</summary>
public sealed class PembacaMasukan(TandaTombol tanda)
{
    private const int PalingPanjang = 4096;

    /// <summary>What the person did.</summary>
    public Masukan Baca(Activity activity, Pesan? pertanyaan)
    {
        if (activity.Value is { ValueKind: JsonValueKind.String } nilai)
        {
            return Tombol(nilai.GetString()!, activity, pertanyaan);
        }

        var teks = Bersihkan(activity.Text ?? "");
        if (teks.StartsWith('/') && !teks.StartsWith("//", StringComparison.Ordinal) && teks.Length > 1)
        {
            return Perintah(teks);
        }

        var membalas = Dibalas(activity);
        return new Masukan
        {
            Teks = teks,
            Membalas = membalas,
            Kode = pertanyaan is null || membalas is not null ? null : KodeDariLabel(teks, pertanyaan),
            Berkas = activity.Attachments?.Where(a => a.ContentUrl is not null).ToList() ?? [],
            IsiLain = activity.IsiLain,
        };
    }

    /// <summary>A label as it is compared: lower case letters and digits, one space between words, no emoji.</summary>
    public static string Sederhana(string teks)
    {
        var hasil = new StringBuilder(teks.Length);
        foreach (var huruf in teks)
        {
            if (char.IsLetterOrDigit(huruf))
            {
                hasil.Append(char.ToLowerInvariant(huruf));
            }
            else if (hasil.Length > 0 && hasil[^1] != ' ' && !char.IsSurrogate(huruf))
            {
                hasil.Append(' ');
            }
        }

        return hasil.ToString().TrimEnd();
    }

    private Masukan Tombol(string data, Activity activity, Pesan? pertanyaan)
    {
        var sah = tanda.Baca(activity.ChannelId!, activity.Conversation!.Id!, data, out var langkah, out var kode);
        var berlaku = TombolLepas.Tindakan(kode) is not null || (langkah == pertanyaan?.Langkah && Ada(pertanyaan, kode));
        return sah && berlaku ? new Masukan { Kode = kode } : new Masukan { TombolUsang = true };
    }

    // A message of ours that asks something carries the button of its answer.
    private string? Dibalas(Activity activity)
    {
        foreach (var data in activity.TombolDibalas)
        {
            if (tanda.Baca(activity.ChannelId!, activity.Conversation!.Id!, data, out _, out var kode) && TombolLepas.Tindakan(kode) == TombolLepas.TindakanJawab)
            {
                return TombolLepas.Pokok(kode);
            }
        }

        return null;
    }

    private static Masukan Perintah(string teks)
    {
        var akhir = teks.AsSpan(1).IndexOfAny(' ', '\n');
        var nama = akhir < 0 ? teks[1..] : teks.Substring(1, akhir);

        // In groups Telegram writes /menu@NamaBot.
        nama = nama.Split('@')[0].ToLowerInvariant();
        return new Masukan { Teks = teks, Perintah = nama, Argumen = akhir < 0 ? "" : teks[(akhir + 2)..].Trim() };
    }

    private static string? KodeDariLabel(string teks, Pesan pertanyaan)
    {
        var dicari = Sederhana(teks);
        return dicari.Length == 0
            ? null
            : pertanyaan.Tombol.SelectMany(b => b).FirstOrDefault(t => t.Kode is not null && Sederhana(t.Label) == dicari)?.Kode;
    }

    private static bool Ada(Pesan pertanyaan, string kode) => pertanyaan.Tombol.Any(b => b.Any(t => t.Kode == kode));

    private static string Bersihkan(string teks)
    {
        var dipotong = teks.Length > PalingPanjang ? teks[..PalingPanjang] : teks;
        return string.Concat(dipotong.Where(h => !char.IsControl(h) || h == '\n')).Trim();
    }
}
