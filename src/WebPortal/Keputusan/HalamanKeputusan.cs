using EPupns.Core.Pendaftaran;
using EPupns.WebPortal.Rangka;

namespace EPupns.WebPortal.Keputusan;

/// <summary>The page that asks to confirm.</summary>
/// <param name="Isian">What was asked for.</param>
/// <param name="Baris">Whom it concerns; who was decided meanwhile is not among them.</param>
public sealed record HalamanKeputusan(IsianKeputusan Isian, IReadOnlyList<Registrasi> Baris)
{
    /// <summary>True for a rejection.</summary>
    public bool Menolak => Isian.Jenis == JenisKeputusan.Tolak;

    /// <summary>How many of those asked for are not here any more.</summary>
    public int Gugur => Isian.Id.Distinct().Count() - Baris.Count;

    /// <summary>Verb and number.</summary>
    public string Judul => $"{(Menolak ? "Tolak" : "Setujui")} {(Baris.Count == 1 ? "registrasi" : $"{Angka.Tampil(Baris.Count)} registrasi")}";
}
