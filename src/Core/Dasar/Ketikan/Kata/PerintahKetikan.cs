using System.Collections.Frozen;

namespace EPupns.Core.Dasar.Ketikan;

/// <summary>Words that move a conversation instead of answering its question.</summary>
public static class PerintahKetikan
{
    /// <summary>Back to the question before.</summary>
    public const string Kembali = "kembali";

    /// <summary>On to the next question.</summary>
    public const string Lanjut = "lanjut";

    /// <summary>Leave the flow.</summary>
    public const string Batal = "batal";

    private static readonly FrozenDictionary<string, string> Semua = new Dictionary<string, string[]>
    {
        [Kembali] = ["kembali", "balik", "mundur", "back", "sebelumnya", "kembalikan", "kembali dulu", "balik lagi", "ke sebelumnya", "pertanyaan sebelumnya"],
        [Lanjut] = ["lanjut", "lanjutkan", "next", "terus", "skip", "lewati", "lewat", "lewatkan", "berikutnya", "selanjutnya", "lanjut saja", "lanjut aja", "nanti saja", "nanti aja"],
        [Batal] = ["batal", "batalkan", "cancel", "stop", "berhenti", "sudahi", "tidak jadi", "gak jadi", "keluar"],
    }.SelectMany(p => p.Value.Select(k => KeyValuePair.Create(KataKetikan.Kunci(k), p.Key))).DistinctBy(p => p.Key).ToFrozenDictionary();

    private static readonly FrozenSet<string> Basa = FrozenSet.Create("pak", "bapak", "bu", "ibu", "min", "dong", "ya", "deh", "kak", "tolong", "mohon", "saya", "mau", "dulu");

    /// <summary>One of the constants; null when the text is no command.</summary>
    public static string? Baca(string teks)
    {
        var kata = KataKetikan.Baca(teks.Length > 60 ? "" : teks);
        return Semua.GetValueOrDefault(string.Concat(kata)) ?? Semua.GetValueOrDefault(string.Concat(kata.Where(k => !Basa.Contains(k))));
    }
}
