using System.Globalization;
using System.Text.RegularExpressions;
using EPupns.Core.Dasar.Ketikan;

namespace EPupns.Core.Formulir;

/// <summary>A list as people write it, cut: what stands before it, and its items.</summary>
/// <param name="Kepala">Words before the list that are not only an announcement: they hold for every item.</param>
/// <param name="Disebut">How many the announcement promises; null when it does not say.</param>
/// <param name="Butir">The items; one when nothing but commas could part them.</param>
internal sealed record DaftarTerpotong(string Kepala, int? Disebut, IReadOnlyList<string> Butir);

/// <summary>Cuts lists: <c>2 anak: … , …</c>, numbers in front, a line each, semicolons.</summary>
internal sealed partial class PemotongDaftar(Bagian bagian)
{
    private static readonly HashSet<string> Pengantar =
    [
        .. PembacaKalimat.KataBasa, "punya", "mempunyai", "ada", "orang", "buah", "berikut", "daftar", "riwayat", "semua", "data", "antara", "lain", "namanya", "yakni", "kali", "baris", "catatan", "isi", "tambah", "tambahkan",
    ];

    private readonly HashSet<string> _judul = [.. KataKetikan.Baca(bagian.Judul)];

    // "Ibu" is small talk, and an answer where parents are told.
    private readonly HashSet<string> _jawaban = [.. bagian.Isian.OfType<IsianPilihan>().SelectMany(p => p.Daftar.Kunci).Where(k => k.Length > 2)];

    public DaftarTerpotong Potong(string teks)
    {
        var (kepala, isi) = Kepala(teks.Trim());
        var bernomor = Bernomor(isi);
        if (bernomor.Count > 1)
        {
            // What stands before the first number announces, too.
            kepala = kepala.Length > 0 ? kepala : isi[..bernomor[0].Mulai].Trim(' ', ':', '\n', ',');
            var butir = bernomor.Select((b, i) => isi[b.Akhir..(i + 1 < bernomor.Count ? bernomor[i + 1].Mulai : isi.Length)]);
            return new(SisaKepala(kepala), Banyak(kepala), Rapi(butir));
        }

        IReadOnlyList<string>[] cara = [Rapi(isi.Split('\n')), Rapi(isi.Split(';'))];
        return new(SisaKepala(kepala), Banyak(kepala), Array.Find(cara, c => c.Count > 1) ?? [isi]);
    }

    /// <summary>Without the words that only announce: "2 anak Budi …".</summary>
    public string TanpaPengantar(string teks)
    {
        var kata = KataKetikan.Urai(teks);
        var awal = 0;
        while (awal < kata.Count && (Mengantar(kata[awal].Baku) || (kata[awal].Baku.Length < 3 && kata[awal].Baku.All(char.IsAsciiDigit) && awal + 1 < kata.Count && (_judul.Contains(kata[awal + 1].Baku) || kata[awal + 1].Baku == "orang"))))
        {
            awal++;
        }

        return awal == kata.Count ? "" : teks[(awal == 0 ? 0 : kata[awal].Mulai)..].Trim(' ', ':', ',', ';');
    }

    // Up to the first colon, when that announces a list and is no field's name.
    private (string Kepala, string Isi) Kepala(string teks)
    {
        var titik = teks.IndexOf(':', StringComparison.Ordinal);
        if (titik is < 1 or > 80 || teks.AsSpan(0, titik).Contains('\n'))
        {
            return ("", teks);
        }

        var kata = KataKetikan.Baca(teks[..titik]);
        return kata.Any(_judul.Contains) || kata.All(k => Pengantar.Contains(k)) || _jawaban.Contains(string.Concat(kata)) ? (teks[..titik], teks[(titik + 1)..].Trim()) : ("", teks);
    }

    private bool Mengantar(string kata) => (Pengantar.Contains(kata) && !_jawaban.Contains(kata)) || _judul.Contains(kata);

    private string SisaKepala(string kepala) => KataKetikan.Urai(kepala) is var kata && kata.Any(k => !Mengantar(k.Baku) && !k.Baku.All(char.IsAsciiDigit)) ? kepala : "";

    private static int? Banyak(string kepala) => KataKetikan.Baca(kepala).FirstOrDefault(k => k.Length < 3 && k.All(char.IsAsciiDigit)) is { } angka ? int.Parse(angka, CultureInfo.InvariantCulture) : null;

    // Numbers count only when they begin with 1 and go on by one: "12. 5. 1986" is a date.
    private static List<(int Mulai, int Akhir)> Bernomor(string teks)
    {
        var hasil = new List<(int, int)>();
        foreach (Match cocok in Nomor().Matches(teks))
        {
            if (int.Parse(cocok.Groups[1].ValueSpan, CultureInfo.InvariantCulture) == hasil.Count + 1)
            {
                hasil.Add((cocok.Groups[1].Index, cocok.Index + cocok.Length));
            }
        }

        return hasil;
    }

    private static IReadOnlyList<string> Rapi(IEnumerable<string> butir) => [.. butir.Select(b => b.Trim(' ', ',', ';', '\n', '\r', '-', '•', '*')).Where(b => b.Any(char.IsLetterOrDigit))];

    [GeneratedRegex(@"(?<![^\s,;])(\d{1,2})[.)](?!\d)\s*")]
    private static partial Regex Nomor();
}
