using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;

namespace EPupns.Core.Verifikasi;

/// <summary>One change that is judged as a whole: a field, a new record, or a record that is to go.</summary>
/// <param name="Alamat">Which.</param>
/// <param name="Bagian">The section.</param>
/// <param name="Catatan">What the record is called; null in a section that has only one.</param>
/// <param name="Isian">The field; null for a whole record.</param>
/// <param name="Jenis">What kind of change.</param>
/// <param name="Lama">DATABASE BKN, for people; null when SAPK has nothing there.</param>
/// <param name="Baru">PERBAIKAN, for people; null when it is to go.</param>
/// <param name="Rincian">The fields of a whole record, for people; empty for a single field.</param>
/// <param name="Akhir">The level with the final word, as far as it is switched on.</param>
/// <param name="Sidik">Fingerprint of before, after and papers: an approval holds as long as it stays the same.</param>
public sealed record BarisKasus(
    AlamatBaris Alamat, Bagian Bagian, string? Catatan, Isian? Isian, JenisPerubahan Jenis, string? Lama, string? Baru, IReadOnlyList<RincianBaris> Rincian, Putusan Akhir, string Sidik)
{
    /// <summary>Marks of the levels so far, SKPD first.</summary>
    public IReadOnlyList<TandaBaris> SemuaTanda { get; init; } = [];

    /// <summary>The papers that prove it, there or missing.</summary>
    public IReadOnlyList<BerkasDiperlukan> Berkas { get; init; } = [];

    /// <summary>What rules found doubtful in it, with the person's explanation.</summary>
    public IReadOnlyList<TemuanKasus> Temuan { get; init; } = [];

    /// <summary>Questions and answers, the oldest first.</summary>
    public IReadOnlyList<PertanyaanBaris> Tanya { get; init; } = [];

    /// <summary>What it is called in a sentence: <c>Riwayat Golongan, III/b · 01-04-2012: Nomor SK</c>.</summary>
    public string Sebutan => Catatan is null ? Isian?.Label ?? Bagian.Judul : Isian is null ? $"{Bagian.Judul}: {Catatan}" : $"{Bagian.Judul}, {Catatan}: {Isian.Label}";

    /// <summary>The mark of a level; null when it made none.</summary>
    public TandaBaris? Tanda(Putusan tingkat) => SemuaTanda.FirstOrDefault(t => t.Tingkat == tingkat);

    /// <summary>A level said yes or no to it as it is now.</summary>
    public bool SudahDiputus(Putusan tingkat) => Tanda(tingkat) is { Berlaku: true, Jenis: JenisPutusan.Setuju or JenisPutusan.Tolak };

    /// <summary>The decision that counts; null while the level with the final word has made none.</summary>
    public TandaBaris? Putusan => SudahDiputus(Akhir) ? Tanda(Akhir) : null;
}

/// <summary>A field of a whole record.</summary>
/// <param name="Label">Its label.</param>
/// <param name="Lama">What SAPK has.</param>
/// <param name="Baru">What is to be there.</param>
public sealed record RincianBaris(string Label, string? Lama, string? Baru);

/// <summary>A mark of a level on a row.</summary>
/// <param name="Tingkat">The level.</param>
/// <param name="Jenis">What.</param>
/// <param name="Alasan">Why, as the person reads it.</param>
/// <param name="Oleh">Name of the officer.</param>
/// <param name="Waktu">When.</param>
/// <param name="Berlaku">The row is still what was judged.</param>
public sealed record TandaBaris(Putusan Tingkat, JenisPutusan Jenis, string? Alasan, string Oleh, DateTimeOffset Waktu, bool Berlaku);

/// <summary>A finding, as a verifier reads it.</summary>
/// <param name="Temuan">What was found.</param>
/// <param name="Penjelasan">The person's explanation; null when there is none.</param>
/// <param name="Rahasia">For verifiers only: said to the person it would give something away.</param>
public sealed record TemuanKasus(Temuan Temuan, string? Penjelasan, bool Rahasia);

/// <summary>An answer that nobody has to decide.</summary>
/// <param name="Bagian">The section.</param>
/// <param name="Catatan">What the record is called; null in a section that has only one.</param>
/// <param name="Alamat">Which.</param>
/// <param name="Isian">The field.</param>
/// <param name="Nilai">The answer, for people.</param>
/// <param name="Sesuai">CEK: the person found SAPK's value right. False for what is only filled in.</param>
public sealed record BarisTetap(Bagian Bagian, string? Catatan, AlamatBaris Alamat, Isian Isian, string Nilai, bool Sesuai);
