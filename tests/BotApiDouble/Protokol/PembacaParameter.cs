using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace EPupns.BotApiDouble.Protokol;

/// <summary>All four ways the Bot API takes parameters: query string, JSON, form, multipart form.</summary>
internal static class PembacaParameter
{
    public static async Task<Parameter> BacaAsync(HttpRequest permintaan)
    {
        var nilai = new Dictionary<string, string>(StringComparer.Ordinal);
        var berkas = new Dictionary<string, BerkasUnggahan>(StringComparer.Ordinal);
        foreach (var (nama, isi) in permintaan.Query)
            nilai[nama] = isi.ToString();
        if (permintaan.HasFormContentType)
            await BacaFormulirAsync(permintaan, nilai, berkas);
        else if (permintaan.HasJsonContentType())
            await BacaJsonAsync(permintaan, nilai);
        return new Parameter(nilai, berkas);
    }

    /// <summary>The members of an object, each as it would stand in a query.</summary>
    public static Dictionary<string, string> DariJson(JsonElement objek) => objek.EnumerateObject()
        .Where(anggota => anggota.Value.ValueKind != JsonValueKind.Null)
        .ToDictionary(anggota => anggota.Name, anggota => anggota.Value.ToString(), StringComparer.Ordinal);

    private static async Task BacaFormulirAsync(
        HttpRequest permintaan, Dictionary<string, string> nilai, Dictionary<string, BerkasUnggahan> berkas)
    {
        var formulir = await permintaan.ReadFormAsync(permintaan.HttpContext.RequestAborted);
        foreach (var (nama, isi) in formulir)
            nilai[nama] = isi.ToString();
        foreach (var bagian in formulir.Files)
        {
            using var salinan = new MemoryStream();
            await bagian.CopyToAsync(salinan, permintaan.HttpContext.RequestAborted);
            berkas[bagian.Name] = new BerkasUnggahan(bagian.FileName, bagian.ContentType, salinan.ToArray());
        }
    }

    private static async Task BacaJsonAsync(HttpRequest permintaan, Dictionary<string, string> nilai)
    {
        try
        {
            using var json = await JsonDocument.ParseAsync(permintaan.Body, default, permintaan.HttpContext.RequestAborted);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                throw Penolakan.Buruk("can't parse request: object expected");
            foreach (var (nama, isi) in DariJson(json.RootElement))
                nilai[nama] = isi;
        }
        catch (JsonException)
        {
            throw Penolakan.Buruk("can't parse request as a JSON object");
        }
    }
}
