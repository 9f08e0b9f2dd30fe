using EPupns.Core.Formulir;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;

namespace EPupns.Core.Verifikasi;

/// <summary>One sent form as a verifier reads it: what was changed, row by row, and everything that helps to decide. Never changed in place.</summary>
/// <param name="Registrasi">Whose.</param>
/// <param name="Formulir">Where it stands.</param>
/// <param name="Kiriman">What was sent last; the case speaks of exactly this.</param>
/// <param name="Diperiksa">The frozen form, for whoever shows it whole.</param>
/// <param name="Baris">The changed rows, in the order of the form: these are decided.</param>
/// <param name="Tetap">The unchanged answers and the questionnaires: they pass by themselves (leap 2).</param>
/// <param name="Temuan">Findings that belong to no changed row, those for verifiers only among them.</param>
public sealed record Kasus(
    Registrasi Registrasi, FormulirPns Formulir, KirimanFormulir Kiriman, BorangDiperiksa Diperiksa, IReadOnlyList<BarisKasus> Baris, IReadOnlyList<BarisTetap> Tetap,
    IReadOnlyList<TemuanKasus> Temuan)
{
    /// <summary>Who was done with which sending, the oldest first.</summary>
    public IReadOnlyList<TuntasKasus> Tuntas { get; init; } = [];

    /// <summary>What happened to the case, the oldest first.</summary>
    public IReadOnlyList<KejadianKasus> Riwayat { get; init; } = [];

    /// <summary>Name of whoever holds it now; null when it is free.</summary>
    public string? Pemegang { get; init; }

    /// <summary>Every paper, as it was sent.</summary>
    public BerkasPns Berkas => Diperiksa.Berkas;

    /// <summary>The level whose turn it is; null when it is none's.</summary>
    public Putusan? Tingkat => Formulir.Tingkat;

    /// <summary>The levels that this sending goes through.</summary>
    public IReadOnlyList<Putusan> TingkatAktif => Formulir.TingkatAktif();

    /// <summary>Rows that a level still has to decide before it is done: those whose final word it has.</summary>
    public IEnumerable<BarisKasus> HarusDiputus(Putusan tingkat) => Baris.Where(b => b.Akhir == tingkat && !b.SudahDiputus(tingkat));

    /// <summary>Rows that pass a level and that it has not looked at as they are now.</summary>
    public IEnumerable<BarisKasus> BelumDilihat(Putusan tingkat) => Baris.Where(b => b.Akhir >= tingkat && b.Tanda(tingkat) is not { Berlaku: true, Jenis: not JenisPutusan.Kembali });

    /// <summary>The row with this address, or null.</summary>
    public BarisKasus? Cari(AlamatBaris alamat) => Baris.FirstOrDefault(b => b.Alamat == alamat);

    /// <summary>A form with warnings, in a row or beside them.</summary>
    public bool AdaPeringatan => Temuan.Count > 0 || Baris.Any(b => b.Temuan.Count > 0);
}

/// <summary>A level that was done.</summary>
/// <param name="Tingkat">The level.</param>
/// <param name="Ke">With which sending.</param>
/// <param name="Oleh">Name; null when it passed by itself.</param>
/// <param name="Waktu">When.</param>
public sealed record TuntasKasus(Putusan Tingkat, int Ke, string? Oleh, DateTimeOffset Waktu);

/// <summary>A line of the history.</summary>
/// <param name="Waktu">When.</param>
/// <param name="Tindakan">What, as the audit has it, e.g. <c>baris.setuju</c>.</param>
/// <param name="Baris">Address of the row it concerns; null for the whole form.</param>
/// <param name="Oleh">Name of the officer; null when it was not one.</param>
/// <param name="Kanal">Where from.</param>
/// <param name="Alasan">Why.</param>
public sealed record KejadianKasus(DateTimeOffset Waktu, string Tindakan, string? Baris, string? Oleh, string Kanal, string? Alasan);
