using System.Collections.Frozen;

namespace EPupns.Core.Dasar.Ketikan;

/// <summary>The month a word means: full names, abbreviations, old spellings and usual misspellings, Roman numerals, and long names with one slip.</summary>
internal static class NamaBulanKetikan
{
    private static readonly string[] Lengkap =
    [
        "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november", "desember",
    ];

    private static readonly FrozenDictionary<string, int> Lain = new Dictionary<int, string>
    {
        [1] = "i jan january janu januar jnr jnuari januri jauari janwari yanuari djanuari",
        [2] = "ii feb februari pebruari peb pebr febr february febuari pebuari febrari februwari pebruwari fbr pbr febrauri febrary",
        [3] = "iii mar maret mrt march mart marer marret maart",
        [4] = "iv apr april apl aprl apri aprill appril",
        [5] = "v mei may mey mai meii mie",
        [6] = "vi jun juni june jn juny djuni yuni",
        [7] = "vii jul juli july jl jli djuli yuli jully",
        [8] = "viii agt ags agst agust agus aug august agu agts agustsu agutus agustuss augustus augst agusts agtus",
        [9] = "ix sep sept september spt septem septmber sepetember septembr sebtember",
        [10] = "x okt oct oktober october okto oktb oktbr oktobr otober octobre octber",
        [11] = "xi nov nop november nopember nopem novem nvb nopembr nofember nobember nopemver",
        [12] = "xii des dec desember december dese dess desem decem desmber disember desembr",
    }.SelectMany(b => b.Value.Split(' ').Select(k => KeyValuePair.Create(k, b.Key))).ToFrozenDictionary();

    /// <summary>1 to 12, and whether a slip had to be forgiven; null when the word is no month or could be two.</summary>
    /// <param name="kata">Lower case.</param>
    public static (int Bulan, bool Selip)? Cari(string kata)
    {
        if (Lain.TryGetValue(kata, out var bulan))
        {
            return (bulan, false);
        }

        // Shorter beginnings mean two months: "ju", "ma".
        return kata.Length < 3 ? null
            : Tunggal(kata, Berawal) is { } awal ? (awal, false)
            : kata.Length >= 5 && Tunggal(kata, SatuSelip) is { } mirip ? (mirip, true)
            : null;
    }

    private static int? Tunggal(string kata, Func<string, string, bool> cocok)
    {
        var bulan = Lengkap.Index().Where(b => cocok(b.Item, kata)).ToList();
        return bulan is [var satu] ? satu.Index + 1 : null;
    }

    private static bool Berawal(string nama, string kata) => nama.StartsWith(kata, StringComparison.Ordinal);

    private static bool SatuSelip(string nama, string kata) => nama.Length >= 5 && Math.Abs(nama.Length - kata.Length) <= 2 && JarakKetik.Hitung(kata, nama, 1.2) <= 1.2;
}
