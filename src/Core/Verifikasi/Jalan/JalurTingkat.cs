using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;

namespace EPupns.Core.Verifikasi;

/// <summary>Which levels a sending goes through. BKN is never switched off; the others may be, per instansi, for what is sent from then on.</summary>
internal static class JalurTingkat
{
    public static IReadOnlyList<Putusan> TingkatAktif(this FormulirPns formulir) => [.. Enum.GetValues<Putusan>().Where(t => Aktif(formulir, t))];

    /// <summary>The level that has the final word when the one named is switched off: the next above it.</summary>
    public static Putusan Akhir(this FormulirPns formulir, Putusan putusan) => formulir.TingkatAktif().First(t => t >= putusan);

    private static bool Aktif(FormulirPns formulir, Putusan tingkat) => tingkat switch
    {
        Putusan.Skpd => !formulir.TanpaSkpd,
        Putusan.Bkd => !formulir.TanpaBkd,
        _ => true,
    };
}
