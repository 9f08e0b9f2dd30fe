using EPupns.Core.Dasar;

namespace EPupns.Core.Pengisian;

/// <summary>Why a form is to come back, in a sentence: the person's when they ask, the officer's when it is done unasked.</summary>
public static class AlasanTurun
{
    /// <summary>In one line. Mistakes: <c>alasan.kosong</c>, <c>alasan.panjang</c>.</summary>
    public static Hasil<string> Baca(string? teks)
    {
        var rapi = string.Join(' ', (teks ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return rapi.Length == 0 ? new Kesalahan("alasan.kosong", "Mohon tuliskan alasannya dalam satu kalimat.", "alasan")
            : rapi.Length > FormulirPns.PanjangAlasan
                ? new Kesalahan("alasan.panjang", $"Alasan paling banyak {FormulirPns.PanjangAlasan} karakter; yang Anda tulis {rapi.Length}.", "alasan")
            : rapi;
    }
}
