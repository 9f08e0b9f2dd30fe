using EPupns.Core.Berkas;
using EPupns.Core.Formulir;

namespace EPupns.Core.Pengisian;

/// <summary>The papers of a person: needed, there, missing, and how long the rest will take (features.md §3.9).</summary>
/// <param name="Diperlukan">What their own record and their corrections need, in the order in which it is asked.</param>
/// <param name="Lain">What was attached though nothing needs it (any more).</param>
public sealed record BerkasPns(IReadOnlyList<BerkasDiperlukan> Diperlukan, IReadOnlyList<LampiranTerbaca> Lain)
{
    // Looking for a paper, taking its picture and sending it.
    private const int MenitSatu = 2;

    /// <summary>Nothing needed, nothing attached.</summary>
    public static BerkasPns Kosong { get; } = new([], []);

    /// <summary>What is still missing. It warns and never blocks.</summary>
    public IReadOnlyList<BerkasDiperlukan> Kurang => field ??= [.. Diperlukan.Where(d => !d.Ada)];

    /// <summary>How many of the needed papers are there.</summary>
    public int BanyakAda => Diperlukan.Count - Kurang.Count;

    /// <summary>Minutes to go, roughly.</summary>
    public int Menit => Kurang.Count * MenitSatu;

    /// <summary>Every attached file, needed or not.</summary>
    public IEnumerable<LampiranTerbaca> Terlampir => Diperlukan.SelectMany(d => d.Lampiran).Concat(Lain);

    /// <summary>The papers of a record (of a field that stands alone: the papers that prove it), those that are missing too.</summary>
    /// <param name="bagian">Section code.</param>
    /// <param name="catatan">The record.</param>
    /// <param name="isian">Field code; null for the whole record.</param>
    public IEnumerable<BerkasDiperlukan> Milik(string bagian, string catatan, string? isian = null) => Diperlukan.Where(
        d => (isian is null && d.Kunci.Bagian == bagian && d.Kunci.Catatan == catatan) || d.Untuk.Any(u => u.Bagian == bagian && u.CatatanId == catatan && (isian is null || u.Isian == isian)));

    /// <summary>The needed paper with this code (<see cref="KunciBukti.Kode"/>), or null.</summary>
    public BerkasDiperlukan? Cari(string kode) => Diperlukan.FirstOrDefault(d => d.Kunci.Kode == kode);

    /// <summary>The needed paper that proves a field, or null.</summary>
    /// <param name="bagian">Section code.</param>
    /// <param name="kunci">The record.</param>
    /// <param name="isian">Field code.</param>
    /// <param name="bukti">What paper, when several fields share one.</param>
    public BerkasDiperlukan? Untuk(string bagian, string kunci, string isian, string bukti) =>
        Diperlukan.FirstOrDefault(d => d.Untuk.Any(u => (u.Bagian, u.CatatanId, u.Isian) == (bagian, kunci, isian))) ?? Diperlukan.FirstOrDefault(d => d.Kunci.Bukti == bukti);
}

/// <summary>A paper that is needed.</summary>
/// <param name="Kunci">Which.</param>
/// <param name="Judul">What it is called: with what tells it from others of its kind, e.g. <c>SK kenaikan pangkat III/b</c>.</param>
/// <param name="Untuk">The fields it proves; empty for what everybody brings anyway.</param>
/// <param name="Lampiran">What was attached, the oldest first.</param>
public sealed record BerkasDiperlukan(KunciBukti Kunci, string Judul, IReadOnlyList<IsianDibuktikan> Untuk, IReadOnlyList<LampiranTerbaca> Lampiran)
{
    /// <summary>Labels of the corrections that it proves; a record is told from others by the title.</summary>
    public IReadOnlyList<string> Membuktikan => [.. Untuk.Where(u => Kunci.Bagian is null && u.CatatanId == u.Bagian).Select(u => u.Label).Distinct()];

    /// <summary>Something was attached.</summary>
    public bool Ada => Lampiran.Count > 0;
}

/// <summary>A file that was attached.</summary>
/// <param name="Id">The attachment.</param>
/// <param name="Kunci">As which paper.</param>
/// <param name="Sidik">The stored file.</param>
/// <param name="Nama">File name as it was sent.</param>
/// <param name="Jenis">Kind by content.</param>
/// <param name="Ukuran">Size in bytes.</param>
/// <param name="Halaman">Pages; 1 for a picture.</param>
/// <param name="Mutu">What makes it hard to read.</param>
/// <param name="Waktu">When it was attached.</param>
public sealed record LampiranTerbaca(
    Guid Id, KunciBukti Kunci, string Sidik, string Nama, string Jenis, long Ukuran, int Halaman, IReadOnlyList<Mutu> Mutu, DateTimeOffset Waktu);
