using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Antrean;
using EPupns.Core.Pengisian;

namespace EPupns.WebPortal.Persetujuan;

/// <summary>One registration, with the data beside the decision.</summary>
/// <param name="Isi">The data.</param>
/// <param name="Berwenang">The officer's role decides.</param>
/// <param name="DariPindai">Reached by scanning: the next paper follows the decision.</param>
public sealed record HalamanRincian(RincianRegistrasi Isi, bool Berwenang, bool DariPindai)
{
    /// <summary>True while there is something to decide.</summary>
    public bool DapatDiputuskan => Berwenang && Isi.Registrasi.Keadaan == KeadaanRegistrasi.Terdaftar;

    /// <summary>The form; null while nothing was written into it.</summary>
    public FormulirPns? Formulir { get; init; }

    /// <summary>The officer's role takes forms down.</summary>
    public bool BolehMenurunkan { get; init; }

    /// <summary>The officer may take the sent form down.</summary>
    public bool DapatDiturunkan => BolehMenurunkan && Formulir is not null && MesinFormulir.Untuk(Formulir).CanFire(MesinFormulir.Pemicu.TurunStatus);

    /// <summary>Where the decision leads back to.</summary>
    public string Kembali => DariPindai ? "/pindai" : "/registrasi";
}
