namespace EPupns.Core.Formulir.Pupns;

/// <summary>The form of PUPNS 2015 (domain.md §3.2–3.9, rules §4).</summary>
public static class Pupns2015
{
    /// <summary>The form, checked.</summary>
    public static DefinisiFormulir Definisi { get; } = new(
        "pupns2015",
        [
            DataUtama.Bagian, DataPosisi.Bagian,
            RiwayatGolongan.Bagian, RiwayatPendidikan.Bagian, DiklatStruktural.Bagian, DiklatFungsional.Bagian, RiwayatJabatan.Bagian,
            OrangTua.Bagian, Pasangan.Bagian, Anak.Bagian,
            Skp.Bagian, Potensi.Bagian, DataGuru.Bagian, DataDokter.Bagian, Stakeholder.Bagian, Perumahan.Bagian, PendidikanAnak.Bagian,
        ],
        [
            .. AturanDiri.Semua, .. AturanPosisi.Semua, .. AturanGolongan.Semua, .. AturanSk.Semua, .. AturanPendidikan.Semua, .. AturanGelar.Semua,
            .. AturanJabatan.Semua, .. AturanTugas.Semua, .. AturanPernikahan.Semua, .. AturanKeluarga.Semua, .. AturanKirim.Semua,
        ]);
}
