using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace EPupns.WebPortal.Rangka;

/// <summary>A sentence that the next page shows once, on top.</summary>
/// <param name="Nada">How it looks.</param>
/// <param name="Pesan">What it says.</param>
public sealed record Kabar(Nada Nada, string Pesan)
{
    /// <summary>Cookie that carries it.</summary>
    public const string Kue = "epupns-kabar";

    private const string Kunci = "kabar";

    /// <summary>Takes what was left for this page.</summary>
    public static Kabar? Ambil(ITempDataDictionary titipan) =>
        titipan[Kunci] is string[] { Length: 2 } isi && Enum.TryParse<Nada>(isi[0], out var nada) ? new Kabar(nada, isi[1]) : null;

    internal static void Titipkan(ITempDataDictionary titipan, Kabar kabar) =>
        titipan[Kunci] = new[] { kabar.Nada.ToString(), kabar.Pesan };
}

/// <summary>Tones of a message; the names are the stylesheet's classes in lower case.</summary>
public enum Nada
{
    /// <summary>It worked.</summary>
    Sukses = 0,

    /// <summary>It worked in part, or there is something to know.</summary>
    Peringatan = 1,

    /// <summary>It did not work.</summary>
    Bahaya = 2,
}

/// <summary>Leaves messages for the next page.</summary>
public static class TitipanKabar
{
    /// <summary>The next page of this visitor shows <paramref name="pesan"/>.</summary>
    public static void Kabari(this Controller pengendali, Nada nada, string pesan) =>
        Kabar.Titipkan(pengendali.TempData, new Kabar(nada, pesan));
}
