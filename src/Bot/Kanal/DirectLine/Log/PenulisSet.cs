using System.Globalization;
using System.Text;
using EPupns.Bot.Kanal.DirectLine.Wujud;

namespace EPupns.Bot.Kanal.DirectLine.Log;

/// <summary>Activities as clients get them: the set and the watermark that they give back next time.</summary>
public sealed class PenulisSet(PenautLampiran penaut)
{
    /// <summary>The set as JSON.</summary>
    /// <param name="baris">Activities in order.</param>
    /// <param name="posisi">Position to name when there are none.</param>
    /// <param name="obrolan">Conversation.</param>
    /// <param name="dasar">Address of the service as the client reached it.</param>
    public string Tulis(IReadOnlyList<BarisLog> baris, long posisi, string obrolan, string dasar)
    {
        var hasil = new StringBuilder("{\"activities\":[");
        hasil.AppendJoin(',', baris.Select(b => penaut.Tautkan(b.Json, obrolan, dasar)));
        var watermark = baris.Count == 0 ? posisi : baris[^1].Urut;
        return hasil.Append(CultureInfo.InvariantCulture, $"],\"watermark\":\"{watermark}\"}}").ToString();
    }
}
