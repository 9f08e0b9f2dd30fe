using System.Runtime.CompilerServices;
using EPupns.Core.Data.Impor;

namespace EPupns.Core.Formulir.Pupns;

/// <summary>Reads a file of examples: CSV with the columns <c>field, ketikan, nilai, hasil</c> and, if one likes, <c>catatan</c>.</summary>
public static class BerkasUcapan
{
    private static readonly HashSet<string> Kolom = ["field", "ketikan", "nilai", "hasil", "catatan"];

    /// <summary>The examples, each with its line in the file.</summary>
    /// <exception cref="BerkasDitolakException">The header is another one, or a row has more cells than the header.</exception>
    public static async IAsyncEnumerable<(long Baris, ContohUcapan Contoh)> BacaAsync(TextReader teks, [EnumeratorCancellation] CancellationToken batal)
    {
        await foreach (var baris in PembacaCsv.BacaAsync(teks, Kolom, ["field", "ketikan", "nilai", "hasil"], batal))
        {
            if (baris.Galat is { } galat)
            {
                throw new BerkasDitolakException($"Baris {baris.Nomor}: {galat}");
            }

            yield return (baris.Nomor, new ContohUcapan(Sel(baris, "field"), Sel(baris, "ketikan"), Sel(baris, "nilai"), Sel(baris, "hasil")));
        }
    }

    private static string Sel(BarisMentah baris, string kolom) => baris.Isi.GetValueOrDefault(kolom, "");
}
