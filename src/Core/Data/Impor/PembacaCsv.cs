using System.Globalization;
using System.Runtime.CompilerServices;
using CsvHelper;
using CsvHelper.Configuration;

namespace EPupns.Core.Data.Impor;

/// <summary>Reads CSV with field codes as header, separated by comma, semicolon or tab.</summary>
internal static class PembacaCsv
{
    private static readonly CsvConfiguration Bentuk = new(CultureInfo.InvariantCulture)
    {
        DetectDelimiter = true,
        DetectDelimiterValues = [",", ";", "\t"],
        TrimOptions = TrimOptions.Trim,
        BadDataFound = null,
    };

    /// <summary>Checks the header at the first row.</summary>
    /// <exception cref="BerkasDitolakException">The header has an unknown column, twice the same, or lacks a required one.</exception>
    public static async IAsyncEnumerable<BarisMentah> BacaAsync(
        TextReader teks, IReadOnlySet<string> dikenal, IReadOnlyList<string> wajib, [EnumeratorCancellation] CancellationToken batal)
    {
        using var csv = new CsvParser(teks, Bentuk, leaveOpen: true);
        if (!await csv.ReadAsync())
        {
            yield break;
        }

        var kolom = csv.Record!.Select(k => k.Trim().ToLowerInvariant()).ToArray();
        PeriksaKepala(kolom, dikenal, wajib);
        while (await csv.ReadAsync())
        {
            batal.ThrowIfCancellationRequested();
            yield return Pecah(csv.RawRow, kolom, csv.Record!);
        }
    }

    private static void PeriksaKepala(string[] kolom, IReadOnlySet<string> dikenal, IReadOnlyList<string> wajib)
    {
        if (kolom.FirstOrDefault(k => !dikenal.Contains(k)) is { } asing)
        {
            throw new BerkasDitolakException($"Kolom \"{asing}\" tidak dikenal. Kolom yang dikenal: {string.Join(", ", dikenal.Order())}.");
        }

        if (kolom.GroupBy(k => k).FirstOrDefault(g => g.Count() > 1) is { } kembar)
        {
            throw new BerkasDitolakException($"Kolom \"{kembar.Key}\" ada dua kali.");
        }

        if (wajib.FirstOrDefault(w => !kolom.Contains(w)) is { } hilang)
        {
            throw new BerkasDitolakException($"Kolom \"{hilang}\" harus ada.");
        }
    }

    private static BarisMentah Pecah(long nomor, string[] kolom, string[] sel)
    {
        if (sel.Length > kolom.Length)
        {
            return BarisMentah.Rusak(nomor, $"Ada {sel.Length} kolom, padahal kepalanya {kolom.Length}.");
        }

        var isi = new Dictionary<string, string>(sel.Length);
        for (var i = 0; i < sel.Length; i++)
        {
            if (sel[i].Length > 0)
            {
                isi.Add(kolom[i], sel[i]);
            }
        }

        return new BarisMentah(nomor, isi);
    }
}
