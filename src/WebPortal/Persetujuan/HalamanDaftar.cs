using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Antrean;
using EPupns.Core.Referensi;

namespace EPupns.WebPortal.Persetujuan;

/// <summary>The list of registrations.</summary>
/// <param name="Saringan">What was asked for.</param>
/// <param name="Isi">What was found.</param>
/// <param name="Petugas">Who looks.</param>
/// <param name="Instansi">Instansi that they may see, to name and to choose from.</param>
public sealed record HalamanDaftar(SaringanDaftar Saringan, HalamanRegistrasi Isi, Petugas Petugas, IReadOnlyList<Instansi> Instansi)
{
    /// <summary>True when rows can be chosen for a decision.</summary>
    public bool BolehMemutuskan => CakupanPetugas.BolehMemutuskan(Petugas.Peran) && Isi.Baris.Any(b => b.Keadaan == KeadaanRegistrasi.Terdaftar);

    /// <summary>True for those who see more than one instansi.</summary>
    public bool BanyakInstansi => Instansi.Count > 1;

    /// <summary>Whose registrations these are.</summary>
    public string Cakupan => Petugas switch
    {
        { InstansiKode: null } => "Seluruh instansi",
        { Unit: { } unit } => $"{NamaInstansi(Petugas.InstansiKode)} · {unit}",
        _ => NamaInstansi(Petugas.InstansiKode),
    };

    /// <summary>The order of the list.</summary>
    public UrutanRegistrasi Urut => Saringan.UntukCore().Urut;

    /// <summary>The tabs over the list.</summary>
    public IEnumerable<(string Kata, string Label, int Banyak, bool Kini)> Tab()
    {
        var kini = Saringan.UntukCore().Keadaan;
        yield return (SaringanDaftar.Menunggu, "Menunggu", Banyak(KeadaanRegistrasi.Terdaftar), kini == KeadaanRegistrasi.Terdaftar);
        yield return (SaringanDaftar.Disetujui, "Disetujui", Banyak(KeadaanRegistrasi.Disetujui), kini == KeadaanRegistrasi.Disetujui);
        yield return (SaringanDaftar.Semua, "Semua", Isi.Jumlah.Values.Sum(), kini is null);
    }

    /// <summary>An instansi by its code.</summary>
    public string NamaInstansi(string kode) => Instansi.FirstOrDefault(i => i.Kode == kode)?.Nama ?? kode;

    private int Banyak(KeadaanRegistrasi keadaan) => Isi.Jumlah.GetValueOrDefault(keadaan);
}
