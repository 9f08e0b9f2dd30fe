using EPupns.Core.Pengisian;

namespace EPupns.WebPortal.Unggah;

/// <summary>The page that takes papers.</summary>
/// <param name="Berkas">What is needed and there.</param>
/// <param name="Tujuan">Where the form goes.</param>
/// <param name="Pilihan">The papers that may be chosen: one for a link that is for one, all otherwise.</param>
/// <param name="Terpilih">Code of the paper that is chosen.</param>
/// <param name="Pemilik">The owner is logged in and may look at what was sent, and take it away.</param>
public sealed record HalamanUnggah(BerkasPns Berkas, string Tujuan, IReadOnlyList<(string Kode, string Judul)> Pilihan, string? Terpilih, bool Pemilik)
{
    /// <summary>The page for all papers, or for one.</summary>
    public static HalamanUnggah Susun(BerkasPns berkas, string tujuan, string? hanya, string? terpilih, bool pemilik)
    {
        IEnumerable<(string Kode, string Judul)> semua = [.. berkas.Diperlukan.OrderBy(d => d.Ada).Select(d => (d.Kunci.Kode, d.Judul)), (KunciBukti.Lain.Kode, KunciBukti.Lain.Bukti)];
        var pilihan = semua.Where(p => hanya is null || p.Kode == hanya).ToList();
        return new HalamanUnggah(berkas, tujuan, pilihan, pilihan.Count == 1 ? pilihan[0].Kode : terpilih, pemilik);
    }
}
