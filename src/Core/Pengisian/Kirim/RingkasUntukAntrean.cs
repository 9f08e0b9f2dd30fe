using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Pendaftaran;

namespace EPupns.Core.Pengisian;

/// <summary>What a verifier's queue tells and filters by, written once when the form is sent: no queue reads a frozen form.</summary>
internal static class RingkasUntukAntrean
{
    public static void Tulis(FormulirPns formulir, DefinisiFormulir definisi, Registrasi registrasi, BorangDiperiksa diperiksa)
    {
        var perubahan = RingkasanPerubahan.Hitung(definisi, diperiksa.Borang).Where(b => b.Perubahan.Count > 0 && !b.Bagian.TanpaVerifikasi).ToList();
        var unit = diperiksa.Borang.Kini.Isi(DataPosisi.Bagian)[DataPosisi.Verifikator];
        formulir.Nama = registrasi.Nama;
        formulir.UnitL1 = unit;
        formulir.NamaUnit = unit is null ? "" : diperiksa.Tampil(DataPosisi.Verifikator, unit);
        formulir.BanyakPerubahan = perubahan.Sum(b => b.Perubahan.Count);
        formulir.Berubah = BagianBerubah.Tulis(perubahan.Select(b => b.Bagian.Kode));
        formulir.BanyakPeringatan = diperiksa.Temuan.Concat(diperiksa.UntukVerifikator).Count(t => t.Temuan.Berat == Berat.Peringatan && definisi.CariAturan(t.Temuan.Aturan)?.Pengingat != true);
    }
}
