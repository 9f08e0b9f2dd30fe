using System.Text.Json;
using EPupns.Bot.Kanal.DirectLine.Tanda;
using EPupns.Bot.Kanal.DirectLine.Wujud;

namespace EPupns.Bot.Kanal.DirectLine.Titik;

/// <summary>tokens/generate and tokens/refresh.</summary>
internal static class TitikToken
{
    private const int PalingBesar = 4096;
    private const int IdPalingPanjang = 64;

    public static void Petakan(RouteGroupBuilder rute)
    {
        rute.MapPost("/tokens/generate", BuatAsync);
        rute.MapPost("/tokens/refresh", Perbarui).AddEndpointFilter<PenjagaToken>();
    }

    /// <summary>The answer that carries a token.</summary>
    public static IResult Jawab(TokenDirectLine token, TokenObrolan isi) => Results.Json(
        new { conversationId = isi.Obrolan, token = token.Buat(isi), expires_in = (int)TokenDirectLine.Umur.TotalSeconds }, ActivityJson.Pilihan);

    private static async Task<IResult> BuatAsync(HttpContext konteks, TokenDirectLine token, BatasDirectLine batas)
    {
        if (batas.TungguToken(konteks.Connection.RemoteIpAddress) is { } tunggu)
        {
            return GalatDirectLine.TerlaluSering(konteks, tunggu);
        }

        var (badan, galat) = await PembacaBadan.BacaAsync(konteks, PalingBesar, bolehKosong: true);
        return galat ?? Jawab(token, new TokenObrolan(TokenDirectLine.ObrolanBaru(), Pengguna(badan)));
    }

    private static IResult Perbarui(HttpContext konteks, TokenDirectLine token) => Jawab(token, konteks.Token());

    // An id that we could not sign or store as it is, is as good as none.
    private static string? Pengguna(JsonElement badan) =>
        badan is { ValueKind: JsonValueKind.Object } && badan.TryGetProperty("user", out var pengguna)
        && pengguna is { ValueKind: JsonValueKind.Object } && pengguna.TryGetProperty("id", out var id)
        && id is { ValueKind: JsonValueKind.String } && id.GetString() is { Length: > 0 and <= IdPalingPanjang } nama && !nama.Any(char.IsControl)
            ? nama
            : null;
}
