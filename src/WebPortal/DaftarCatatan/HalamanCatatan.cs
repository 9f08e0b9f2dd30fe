using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;
using EPupns.WebPortal.Peta;

namespace EPupns.WebPortal.DaftarCatatan;

/// <summary>The records of a section as a table (features.md F13, F14).</summary>
/// <param name="Bagian">The section.</param>
/// <param name="Kolom">The fields of the table.</param>
/// <param name="Baris">The records, in the order of the section.</param>
/// <param name="Peta">The tabs.</param>
public sealed record HalamanCatatan(Bagian Bagian, IReadOnlyList<Isian> Kolom, IReadOnlyList<BarisTabel> Baris, PetaBagian Peta)
{
    /// <summary>The record that is to be expected next; null when none is.</summary>
    public Saran? Saran { get; init; }

    /// <summary>The person's own records that were taken away lately, and what each is called.</summary>
    public IReadOnlyList<(string Kunci, string Nama)> Terhapus { get; init; } = [];

    /// <summary>How many records are still to be added; 0 when there are enough.</summary>
    public int Kurang => Math.Max(0, Bagian.PalingSedikit - Baris.Count(b => b.Catatan.Keadaan != KeadaanCatatan.UsulHapus));

    /// <summary>One more may be added.</summary>
    public bool DapatDitambah => Baris.Count(b => b.Catatan.Keadaan != KeadaanCatatan.UsulHapus) < Bagian.PalingBanyak;
}

/// <summary>One record.</summary>
/// <param name="Catatan">The record, and how it stands.</param>
/// <param name="Nama">What it is called by.</param>
/// <param name="Nilai">What each column shows; empty when there is no answer.</param>
/// <param name="Temuan">What rules find wrong in it.</param>
/// <param name="Versi">Version of its document.</param>
public sealed record BarisTabel(BarisCatatan Catatan, string Nama, IReadOnlyList<string> Nilai, IReadOnlyList<TemuanDijelaskan> Temuan, int Versi)
{
    /// <summary>The papers that prove it, those that are missing too.</summary>
    public IReadOnlyList<BerkasDiperlukan> Berkas { get; init; } = [];
}
