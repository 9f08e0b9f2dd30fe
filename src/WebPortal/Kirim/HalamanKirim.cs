using EPupns.Bot.Alur.Status;
using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;
using EPupns.Core.Verifikasi;
using EPupns.WebPortal.VerifikasiKasus;

namespace EPupns.WebPortal.Kirim;

/// <summary>Before sending: what is missing, what changed, the declaration (features.md F6, F7, F30).</summary>
/// <param name="Diperiksa">The judged form.</param>
/// <param name="Ringkasan">Changes against SAPK.</param>
/// <param name="Definisi">The form.</param>
/// <param name="Sidik">Fingerprint of what is shown.</param>
/// <param name="Pesan">Why it was not sent; null at first.</param>
public sealed record HalamanKirim(BorangDiperiksa Diperiksa, IReadOnlyList<RingkasanBagian> Ringkasan, DefinisiFormulir Definisi, string Sidik, string? Pesan)
{
    /// <summary>Errors that block, besides sections that are not complete.</summary>
    public IReadOnlyList<Temuan> Galat { get; } = [.. Diperiksa.Temuan.Select(t => t.Temuan).Where(t => t.Berat == Berat.Galat && t.Aturan != "V38a")];

    /// <summary>Warnings, which do not block.</summary>
    public IReadOnlyList<TemuanDijelaskan> Ragu { get; } = [.. Diperiksa.Temuan.Where(t => t.Temuan.Berat == Berat.Peringatan)];

    /// <summary>Sections that lack something.</summary>
    public IReadOnlyList<KelengkapanBagian> Kurang { get; } = [.. Diperiksa.Kelengkapan.Where(k => !k.Lengkap)];

    /// <summary>Nothing blocks.</summary>
    public bool Siap => Kurang.Count == 0 && Galat.Count == 0;

    /// <summary>The page and the row of a field.</summary>
    public string Alamat(string bagian, string? kunci, string? isian) =>
        $"/data/{bagian}{(Definisi.AmbilBagian(bagian).Berulang && kunci is not null && kunci != bagian ? $"/{kunci}" : "")}{(isian is null ? "" : $"#isian-{isian}")}";
}

/// <summary>What was sent, read-only.</summary>
/// <param name="Isi">The form as it was sent.</param>
/// <param name="Ringkasan">Changes against SAPK.</param>
public record HalamanIsi(BorangDiperiksa Isi, IReadOnlyList<RingkasanBagian> Ringkasan)
{
    /// <summary>A change in words: what SAPK has, and what is to be there.</summary>
    public string Lama(Perubahan p) => p is { Isian: { } i, Lama: { } lama } ? Isi.Tampil(i, lama) : "(kosong)";

    /// <summary>The same for what is to be there.</summary>
    public string Baru(Perubahan p) => p switch
    {
        { Jenis: JenisPerubahan.MenungguDaftar } => $"{p.Baru} (menunggu daftar)",
        { Isian: { } i, Baru: { } baru } => Isi.Tampil(i, baru),
        _ => "(kosong)",
    };
}

/// <summary>A sent form: where it stands, and what can be done (features.md F31, F32).</summary>
/// <param name="Kasus">What was sent, and what verifiers made of it.</param>
/// <param name="Ringkasan">Changes against SAPK.</param>
/// <param name="Pesan">Why a request was refused; null mostly.</param>
public sealed record HalamanTerkirim(Kasus Kasus, IReadOnlyList<RingkasanBagian> Ringkasan, string? Pesan) : HalamanIsi(Kasus.Diperiksa, Ringkasan)
{
    /// <summary>The form.</summary>
    public FormulirPns Formulir => Kasus.Formulir;

    /// <summary>What was sent.</summary>
    public KirimanFormulir Kiriman => Kasus.Kiriman;

    /// <summary>Questions of verifiers that wait for an answer.</summary>
    public IReadOnlyList<PertanyaanBaris> Pertanyaan => [.. Kasus.Baris.SelectMany(b => b.Tanya).Where(t => t.Menunggu)];

    /// <summary>Where a change stands, with the kind of badge it is shown by; null for a questionnaire, which nobody decides.</summary>
    public (string Kata, string Lencana)? Putusan(Bagian bagian, Perubahan p) =>
        Kasus.Cari(new AlamatBaris(bagian.Kode, p.Catatan.Id, p.Isian?.Kode ?? "")) is { } baris ? (KataPutusan.Keadaan(Kasus, baris), baris.Status().Kelas) : null;
}
