using EPupns.Bot.Kanal.DirectLine.Tanda;
using EPupns.Bot.Kanal.DirectLine.Wujud;
using EPupns.Bot.Percakapan.Keluar;

namespace EPupns.Bot.Kanal.DirectLine.Titik;

/// <summary>Documents of messages, rendered when they are fetched. The address is the permission; it lives half an hour.</summary>
internal static class TitikLampiran
{
    public static void Petakan(RouteGroupBuilder rute) => rute.MapGet("/conversations/{obrolan}/lampiran/{nama}", AmbilAsync);

    private static async Task<IResult> AmbilAsync(HttpContext konteks, string obrolan, PenautLampiran penaut, PembuatLampiran pembuat)
    {
        switch (penaut.Baca(konteks.Request.Query["t"], obrolan, out var lampiran))
        {
            case KeadaanTanda.Kedaluwarsa:
                return GalatDirectLine.TokenKedaluwarsa;
            case KeadaanTanda.Palsu:
                return GalatDirectLine.TautanPalsu;
        }

        return await pembuat.BuatAsync(lampiran, konteks.RequestAborted) is { } jadi
            ? Results.File(jadi.Isi, jadi.JenisIsi, jadi.Gambar ? null : lampiran.NamaBerkas)
            : GalatDirectLine.TidakAda;
    }
}
