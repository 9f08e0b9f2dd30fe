using EPupns.Core.Dasar;
using System.Text.RegularExpressions;

namespace EPupns.Core.Formulir.Pupns;

/// <summary>Rules of one field that several fields share.</summary>
internal static partial class AturanIsian
{
    /// <summary>A name: letters, spaces, apostrophe, dot, dash (domain.md §3.2).</summary>
    public static Kesalahan? Nama(string nilai, Konteks konteks) =>
        HurufNama().IsMatch(nilai) ? null : new Kesalahan("nama.aksara", "Nama hanya berisi huruf, spasi, tanda petik, titik, dan tanda hubung.");

    /// <summary>V23: titles of pilgrimage are not recorded.</summary>
    public static Kesalahan? GelarAgama(string nilai, Konteks konteks) =>
        Haji().IsMatch(nilai) ? new Kesalahan("V23", "Gelar H. dan Hj. tidak dicantumkan; hanya gelar akademik yang diakui BKN.") : null;

    /// <summary>The year of a date, stored text; null without one.</summary>
    public static string? Tahun(DateOnly? tanggal) => tanggal?.Year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[\p{L}\p{M} '’.\-]+$")]
    private static partial Regex HurufNama();

    // The H of "S.H." and of "S. H." is law.
    [GeneratedRegex(@"(?<=^|[\s,])(?<!\b[a-z]\.\s)hj?(?=[.,\s]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Haji();
}
