using System.Text.Json;
using System.Text.Json.Serialization;

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
            Simpan(giliran, new Simpanan(baris.Alur, baris.Keadaan, baris.Isi!, baris.Pertanyaan, judul, Titipan(giliran)));
        }

        (baris.Alur, baris.Keadaan, baris.Isi) = (null, null, null);
        return judul;
    }

    /// <summary>
    /// Puts the beginning of a flow on top of what is set aside, the running flow included: it comes first when something is taken up again, and the
    /// rest stays below it. A login that was under way is begun anew anyway.
    /// </summary>
    public void Titipkan(ITurnContext giliran, string alur, string argumen, string judul)
    {
        if (giliran.Percakapan.Alur is not null and not "masuk")
        {
            Sisihkan(giliran);
        }

        // Asked for once more it still waits only once.
        if (Baca(giliran) is { Titipan: true } atas && atas.Alur == alur && atas.Isi == argumen)
        {
            return;
        }

        Simpan(giliran, new Simpanan(alur, "", argumen, null, judul, Baca(giliran)));
    }

    /// <summary>Title of what is set aside.</summary>
    public string? Judul(ITurnContext giliran) => Baca(giliran)?.Judul;

    /// <summary>Name of what is set aside.</summary>
    public string? Alur(ITurnContext giliran) => Baca(giliran)?.Alur;

    /// <summary>Takes it up again: the question it stood at is shown, or it begins. False when nothing is set aside.</summary>
    public bool Lanjutkan(ITurnContext giliran)
    {
        if (Baca(giliran) is not { } simpanan)
        {
            return false;
        }

        Simpan(giliran, simpanan.Bawah);
        if (simpanan.Titipan)
        {
            giliran.Pindah = (simpanan.Alur, simpanan.Isi);
            return true;
        }

        var baris = giliran.Percakapan;
        (baris.Alur, baris.Keadaan, baris.Isi) = (simpanan.Alur, simpanan.Keadaan, simpanan.Isi);
        giliran.Pertanyaan = simpanan.Pertanyaan is { } json ? PesanJson.Baca(json) : null;
        giliran.UlangiPertanyaan();
        return true;
    }

    /// <summary>Throws it away; its flow's name.</summary>
    public string? Buang(ITurnContext giliran)
    {
        var alur = Alur(giliran);
        Simpan(giliran, Baca(giliran)?.Bawah);
        return alur;
    }

    // What was only begun is never thrown away by setting something else aside.
    private static Simpanan? Titipan(ITurnContext giliran) => Baca(giliran) is { Titipan: true } titipan ? titipan : null;

    private static void Simpan(ITurnContext giliran, Simpanan? simpanan) => giliran.Percakapan.Tertunda = simpanan is null ? null : JsonSerializer.Serialize(simpanan);

    private static Simpanan? Baca(ITurnContext giliran) =>
        giliran.Percakapan.Tertunda is { } json ? JsonSerializer.Deserialize<Simpanan>(json) : null;

    private sealed record Simpanan(string Alur, string Keadaan, string Isi, string? Pertanyaan, string Judul, Simpanan? Bawah = null)
    {
        // A flow that has not begun has no state yet, and its contents are the word for its beginning.
        [JsonIgnore]
        public bool Titipan => Keadaan.Length == 0;
    }
}
