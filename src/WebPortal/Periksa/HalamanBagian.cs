using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;
using EPupns.WebPortal.Periksa.Simpan;
using EPupns.WebPortal.Peta;

namespace EPupns.WebPortal.Periksa;

/// <summary>One section, or one record of a section that has several.</summary>
/// <param name="Bagian">The section.</param>
/// <param name="Kunci">Which record.</param>
/// <param name="Kelengkapan">What the section lacks.</param>
/// <param name="Kelompok">The rows under their headings.</param>
/// <param name="Versi">Version of the document.</param>
/// <param name="Peta">The tabs.</param>
public sealed record HalamanBagian(
    Bagian Bagian, string Kunci, KelengkapanBagian? Kelengkapan, IReadOnlyList<(string Judul, IReadOnlyList<HalamanBaris> Baris)> Kelompok, int Versi, PetaBagian Peta)
{
    /// <summary>Where it is sent to.</summary>
    public string Alamat => $"/data/{Bagian.Kode}/{Kunci}";

    /// <summary>Beside what SAPK has: DATABASE BKN · CEK · PERBAIKAN (features.md F2, F3). Else a form of its own.</summary>
    public bool Banding { get; init; }

    /// <summary>The record is there, and may be taken away.</summary>
    public bool Ada { get; init; }

    /// <summary>What the record is called by; null of a new one.</summary>
    public string? Nama { get; init; }

    /// <summary>Whose drafts the browser keeps: another person's are not brought back on the same device.</summary>
    public string Pemilik { get; init; } = "";

    /// <summary>What became of what was sent last.</summary>
    public HasilKiriman Hasil { get; init; } = HasilKiriman.Kosong;

    /// <summary>For the script, which replaces what has changed: without the layout.</summary>
    public bool Cuplikan { get; init; }

    /// <summary>The papers that prove it, those that are missing too.</summary>
    public IReadOnlyList<BerkasDiperlukan> Berkas { get; init; } = [];

    /// <summary>What happened to it, the newest first, a line each.</summary>
    public IReadOnlyList<(DateTimeOffset Waktu, string Kalimat)> Sejarah { get; init; } = [];

    /// <summary>With the answers that are to be expected in their inputs: nothing is saved before its owner does.</summary>
    public HalamanBagian Diusulkan(IReadOnlyDictionary<string, string> ketikan) => this with
    {
        Kelompok = [.. Kelompok.Select(k => (k.Judul, (IReadOnlyList<HalamanBaris>)[.. k.Baris.Select(b => ketikan.GetValueOrDefault(b.Isian.Kode) is { } usul ? b with { Ketikan = usul } : b)]))],
    };

    /// <summary>The rows that were not taken.</summary>
    public IEnumerable<HalamanBaris> Ditolak => Kelompok.SelectMany(k => k.Baris).Where(b => b.Pesan is not null);
}
