using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Antrean;

namespace EPupns.WebPortal.Persetujuan;

/// <summary>One registration, with the data beside the decision.</summary>
/// <param name="Isi">The data.</param>
/// <param name="Berwenang">The officer's role decides.</param>
/// <param name="DariPindai">Reached by scanning: the next paper follows the decision.</param>
public sealed record HalamanRincian(RincianRegistrasi Isi, bool Berwenang, bool DariPindai)
{
    /// <summary>True while there is something to decide.</summary>
    public bool DapatDiputuskan => Berwenang && Isi.Registrasi.Keadaan == KeadaanRegistrasi.Terdaftar;

    /// <summary>Where the decision leads back to.</summary>
    public string Kembali => DariPindai ? "/registrasi/pindai" : "/registrasi";
}
