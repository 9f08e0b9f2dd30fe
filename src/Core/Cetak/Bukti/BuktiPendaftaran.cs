using EPupns.Core.Cetak.Pdf;
using EPupns.Core.Cetak.Tata;

namespace EPupns.Core.Cetak;

/// <summary>
/// The proof of registration: one A4 sheet to be cut in the middle, the upper half for the verifier, the lower half for the PNS
/// (features.md R15–R20).
/// </summary>
public static class BuktiPendaftaran
{
    private static readonly UkuranKertas Kertas = UkuranKertas.A4;

    /// <summary>Describes the sheet; nothing is drawn before it is written.</summary>
    public static Dokumen Susun(DataBuktiPendaftaran data)
    {
        var inti = new IntiBukti(data);
        return new Dokumen($"Tanda Bukti Pendaftaran PUPNS {inti.NomorBerkelompok}", halaman =>
        {
            halaman.Ukuran(Kertas);
            halaman.Batas(new Sisi(0));
            halaman.GayaTeks(GayaBukti.Isi);
            halaman.Isi(isi => isi.Kolom(kolom =>
            {
                Belahan(kolom, belahan => new LembarVerifikator(data, inti).Susun(belahan));
                kolom.Butir().Lukis(Kertas.Lebar, 0, GarisPotong.Lukis);
                Belahan(kolom, belahan => new LembarPns(data, inti).Susun(belahan));
            }));
        });
    }

    private static void Belahan(Kolom kolom, Action<Kolom> susun) =>
        kolom.Butir().Tinggi(Kertas.Tinggi / 2).Bantalan(new Sisi(44, 26, 44, 22)).Kolom(susun);
}
