using EPupns.Core.Dasar.Ketikan;

namespace EPupns.Core.Formulir.Pupns;

/// <summary>An example of what is typed and how it is to be understood: a row of a file of examples.</summary>
/// <param name="Isian">Name of the field, as in <see cref="KamusUcapan"/>.</param>
/// <param name="Ketikan">What is typed.</param>
/// <param name="Nilai">Stored text, or as people read it; empty when there is no value.</param>
/// <param name="Hasil"><c>ok konfirmasi ambigu error kosong</c>.</param>
public sealed record ContohUcapan(string Isian, string Ketikan, string Nilai, string Hasil)
{
    /// <summary>The word for what came out.</summary>
    public static string Kata(Tafsir tafsir) => tafsir switch
    {
        Tafsir.Pasti => "ok",
        Tafsir.Konfirmasi => "konfirmasi",
        Tafsir.Ambigu => "ambigu",
        Tafsir.Kosong => "kosong",
        _ => "error",
    };

    /// <summary>True when it was understood as the example says. A value that is left open matches any.</summary>
    public bool Sesuai(Tafsir? tafsir, Konteks konteks) =>
        tafsir is not null && Kata(tafsir) == Hasil && (Nilai.Length == 0 || tafsir.Calon == Nilai || (tafsir.Calon is { } calon && KamusUcapan.CariIsian(Isian)?.Tampil(calon, konteks) == Nilai));
}
