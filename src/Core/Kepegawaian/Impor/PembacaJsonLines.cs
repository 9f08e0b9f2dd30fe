using System.Runtime.CompilerServices;
using System.Text.Json;
using EPupns.Core.Data.Impor;

namespace EPupns.Core.Kepegawaian.Impor;

/// <summary>Reads JSON Lines: one object a line, never more than one line in memory.</summary>
internal static class PembacaJsonLines
{
    private const int BarisTerpanjang = 1_000_000;

    public static async IAsyncEnumerable<BarisMentah> BacaAsync(TextReader teks, [EnumeratorCancellation] CancellationToken batal)
    {
        for (var nomor = 1L; await teks.ReadLineAsync(batal) is { } baris; nomor++)
        {
            if (!string.IsNullOrWhiteSpace(baris))
            {
                yield return Pecah(nomor, baris);
            }
        }
    }

    private static BarisMentah Pecah(long nomor, string baris)
    {
        if (baris.Length > BarisTerpanjang)
        {
            return BarisMentah.Rusak(nomor, $"Baris terlalu panjang: {baris.Length} karakter.");
        }

        try
        {
            using var dokumen = JsonDocument.Parse(baris);
            return dokumen.RootElement.ValueKind == JsonValueKind.Object
                ? Pecah(nomor, dokumen.RootElement)
                : BarisMentah.Rusak(nomor, "Baris harus berisi satu objek JSON: {…}.");
        }
        catch (JsonException galat)
        {
            return BarisMentah.Rusak(nomor, $"Bukan JSON yang sah (dekat karakter {galat.BytePositionInLine + 1}).");
        }
    }

    private static BarisMentah Pecah(long nomor, JsonElement objek)
    {
        var isi = new Dictionary<string, string>();
        JsonElement? riwayat = null;
        foreach (var bagian in objek.EnumerateObject())
        {
            if (bagian.NameEquals("riwayat"))
            {
                riwayat = bagian.Value.Clone();
            }
            else if (bagian.Value.ValueKind is not (JsonValueKind.String or JsonValueKind.Number or JsonValueKind.Null))
            {
                return BarisMentah.Rusak(nomor, $"Isian \"{bagian.Name}\" harus berupa teks.");
            }
            else if (!isi.TryAdd(bagian.Name, bagian.Value.ToString()))
            {
                return BarisMentah.Rusak(nomor, $"Isian \"{bagian.Name}\" ada dua kali.");
            }
        }

        return new BarisMentah(nomor, isi) { Riwayat = riwayat };
    }
}
