using System.Text.Json;

namespace EPupns.Bot.Percakapan.Menu;

/// <summary>
/// A half-finished flow that was set aside: flow, state, answers and question as they stood. It is not read, only moved, so a
/// flow that went wrong cannot get in the way of setting it aside.
/// </summary>
internal sealed class Tertunda(PabrikAlur pabrik)
{
    /// <summary>Sets the running flow aside; its title, or null when none ran.</summary>
    public string? Sisihkan(ITurnContext giliran)
    {
        var baris = giliran.Percakapan;
        if (baris.Alur is null)
        {
            return null;
        }

        // A flow that this program does not have (any more) cannot be resumed.
        var judul = pabrik.Judul(baris.Alur);
        if (baris.Keadaan is not null && judul is not null)
        {
            baris.Tertunda = JsonSerializer.Serialize(new Simpanan(baris.Alur, baris.Keadaan, baris.Isi!, baris.Pertanyaan, judul));
        }

        (baris.Alur, baris.Keadaan, baris.Isi) = (null, null, null);
        return judul;
    }

    /// <summary>Title of what is set aside.</summary>
    public string? Judul(ITurnContext giliran) => Baca(giliran)?.Judul;

    /// <summary>Name of what is set aside.</summary>
    public string? Alur(ITurnContext giliran) => Baca(giliran)?.Alur;

    /// <summary>Takes it up again; the present question is the one it stood at.</summary>
    public bool Lanjutkan(ITurnContext giliran)
    {
        if (Baca(giliran) is not { } simpanan)
        {
            return false;
        }

        var baris = giliran.Percakapan;
        (baris.Alur, baris.Keadaan, baris.Isi, baris.Tertunda) = (simpanan.Alur, simpanan.Keadaan, simpanan.Isi, null);
        giliran.Pertanyaan = simpanan.Pertanyaan is { } json ? PesanJson.Baca(json) : null;
        return true;
    }

    /// <summary>Throws it away; its flow's name.</summary>
    public string? Buang(ITurnContext giliran)
    {
        var alur = Alur(giliran);
        giliran.Percakapan.Tertunda = null;
        return alur;
    }

    private static Simpanan? Baca(ITurnContext giliran) =>
        giliran.Percakapan.Tertunda is { } json ? JsonSerializer.Deserialize<Simpanan>(json) : null;

    private sealed record Simpanan(string Alur, string Keadaan, string Isi, string? Pertanyaan, string Judul);
}
