using System.Text.Json;

namespace EPupns.Bot.Kanal.DirectLine.Titik;

/// <summary>Reads a JSON body within limits.</summary>
internal static class PembacaBadan
{
    /// <summary>The object, or the refusal. An empty body is an undefined element where that is allowed.</summary>
    public static async Task<(JsonElement Badan, IResult? Galat)> BacaAsync(HttpContext konteks, int palingBesar, bool bolehKosong = false)
    {
        if (konteks.Request.ContentLength > palingBesar)
        {
            return (default, GalatDirectLine.TerlaluBesar);
        }

        var isi = new byte[palingBesar + 1];
        var panjang = await konteks.Request.Body.ReadAtLeastAsync(isi, isi.Length, throwOnEndOfStream: false, konteks.RequestAborted);
        if (panjang > palingBesar)
        {
            return (default, GalatDirectLine.TerlaluBesar);
        }

        return panjang == 0 && bolehKosong ? default : Urai(isi.AsMemory(0, panjang));
    }

    /// <summary>One JSON object, or the refusal.</summary>
    public static (JsonElement Badan, IResult? Galat) Urai(ReadOnlyMemory<byte> isi)
    {
        try
        {
            using var dokumen = JsonDocument.Parse(isi);
            return dokumen.RootElement.ValueKind == JsonValueKind.Object ? (dokumen.RootElement.Clone(), null) : (default, GalatDirectLine.BukanJson);
        }
        catch (JsonException)
        {
            return (default, GalatDirectLine.BukanJson);
        }
    }
}
