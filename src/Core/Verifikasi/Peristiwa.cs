using EPupns.Core.Dasar;
using EPupns.Core.Formulir;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;

namespace EPupns.Core.Verifikasi;

/// <summary>One or more levels were done with a form; it waits for the next one.</summary>
/// <param name="Registrasi">Whose.</param>
/// <param name="Formulir">The form.</param>
/// <param name="Tuntas">The level that somebody finished.</param>
/// <param name="Ditolak">Rows that this level rejected for good.</param>
public sealed record TingkatDilewati(Registrasi Registrasi, FormulirPns Formulir, Putusan Tuntas, IReadOnlyList<BarisKasus> Ditolak) : IPeristiwa;

/// <summary>Every level is done: what was accepted is final.</summary>
/// <param name="Kasus">The case with every decision.</param>
public sealed record FormulirSelesai(Kasus Kasus) : IPeristiwa;

/// <summary>A level gave the form back.</summary>
/// <param name="Registrasi">Whose.</param>
/// <param name="Formulir">The form.</param>
/// <param name="Oleh">The level.</param>
/// <param name="Baris">What is to be put right, and why.</param>
public sealed record FormulirDikembalikan(Registrasi Registrasi, FormulirPns Formulir, Putusan Oleh, IReadOnlyList<BarisDikembalikan> Baris) : IPeristiwa;

/// <summary>A row that is to be put right.</summary>
/// <param name="Alamat">Which.</param>
/// <param name="Sebutan">What it is called.</param>
/// <param name="Alasan">Why, as the person reads it.</param>
public sealed record BarisDikembalikan(AlamatBaris Alamat, string Sebutan, string Alasan);

/// <summary>A verifier asks something about a row.</summary>
/// <param name="Registrasi">Whom.</param>
/// <param name="Pertanyaan">The question.</param>
public sealed record BarisDitanyakan(Registrasi Registrasi, PertanyaanBaris Pertanyaan) : IPeristiwa;
