using System.Collections.Frozen;

namespace EPupns.Core.Dasar.Ketikan;

/// <summary>Answers that answer nothing: "there is none", "I do not know", "the same as before".</summary>
public static class KataKosong
{
    private static readonly FrozenSet<string> Sangkal = FrozenSet.Create("tidak", "belum", "bukan", "tanpa", "kurang");

    private static readonly FrozenSet<string> Punya = FrozenSet.Create(
        "ada", "punya", "memiliki", "mempunyai", "dapat", "mendapat", "terbit", "keluar", "jadi", "buat", "membuat", "bikin", "urus", "mengurus", "tercantum", "tertulis", "diisi", "isi", "terima", "menerima");

    private static readonly FrozenSet<string> Nihil = FrozenSet.Create("kosong", "nihil", "nil", "none", "na", "kosongkan", "dikosongkan", "tidak", "belum", "gaada", "tidakada", "gada");

    private static readonly FrozenSet<string> Tahu = FrozenSet.Create("tahu", "tau", "ingat", "inget", "hafal", "hapal", "paham", "mengerti", "ngerti", "yakin");

    private static readonly FrozenSet<string> Lupa = FrozenSet.Create("lupa", "entah", "entahlah", "bingung", "lp", "embuh", "mbuh");

    // What stands around without a meaning of its own.
    private static readonly FrozenSet<string> Basa = FrozenSet.Create(
        "saya", "ini", "itu", "nya", "sama", "sekali", "untuk", "masih", "memang", "pak", "bapak", "bu", "ibu", "min", "kok", "sih", "ya", "lagi", "data", "nomor", "kartu", "isian", "sampai",
        "sekarang", "saat", "jadi", "maaf", "mohon", "karena", "dulu", "lah", "apa", "apapun", "punyanya", "adanya", "dong", "kak", "mas", "mbak", "juga", "sudah", "tersebut", "dari", "yang", "di");

    private static readonly FrozenSet<string> Acuan = FrozenSet.Create("sama", "seperti", "dengan", "kayak", "kaya", "yang", "tadi", "di", "atas", "sebelumnya", "kemarin", "dulu", "semula", "ditto", "idem", "sda", "sama2");

    /// <summary>True for "there is none": a dash, <c>tidak punya</c>, <c>belum ada</c>, with the field's own words around it or not.</summary>
    /// <param name="teks">What was typed.</param>
    /// <param name="kataIsian">Words by which the field itself is called.</param>
    public static bool Kosong(string teks, IReadOnlySet<string> kataIsian)
    {
        if (!teks.Any(char.IsLetterOrDigit))
        {
            return teks.AsSpan().Trim().Length > 0 && teks.All(c => "-\u2010\u2011\u2012\u2013\u2014\u2212_~./ ".Contains(c, StringComparison.Ordinal));
        }

        return Inti(teks, kataIsian) switch
        {
            ["n", "a"] => true,
            [var satu] => Nihil.Contains(satu),
            [var satu, var dua] => Sangkal.Contains(satu) && Punya.Contains(dua),
            _ => false,
        };
    }

    /// <summary>True for "I do not know" and "I forgot".</summary>
    public static bool TidakTahu(string teks, IReadOnlySet<string> kataIsian) => Inti(teks, kataIsian) switch
    {
        [var satu] => Lupa.Contains(satu),
        [var satu, var dua] => Sangkal.Contains(satu) && Tahu.Contains(dua),
        _ => false,
    };

    /// <summary>True for "the same as before": what that was is never guessed.</summary>
    public static bool SamaSaja(string teks) =>
        KataKetikan.Baca(teks) is { Count: > 0 } kata && kata.All(Acuan.Contains) && (kata.Count > 1 ? kata.Contains("sama") || kata.Contains("seperti") : kata[0] is "idem" or "sda" or "ditto" or "sama");

    // "punya" and "ada" may be the field's own words ("Sudah punya KPE"), but they carry the meaning here.
    private static List<string> Inti(string teks, IReadOnlySet<string> kataIsian) =>
        [.. KataKetikan.Baca(teks.Length > 200 ? teks[..200] : teks).Where(k => Sangkal.Contains(k) || Punya.Contains(k) || (!Basa.Contains(k) && !kataIsian.Contains(k)))];
}
