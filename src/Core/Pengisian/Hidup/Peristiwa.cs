using EPupns.Core.Dasar;
using EPupns.Core.Pendaftaran;

namespace EPupns.Core.Pengisian;

/// <summary>A form was sent: it waits for its verifiers.</summary>
/// <param name="Registrasi">Whose.</param>
/// <param name="Formulir">The form.</param>
/// <param name="Kiriman">What was sent.</param>
/// <param name="PercakapanId">The conversation that sent it; it knows already. Null for a page.</param>
public sealed record FormulirDikirim(Registrasi Registrasi, FormulirPns Formulir, KirimanFormulir Kiriman, Guid? PercakapanId) : IPeristiwa;

/// <summary>The person asks for a sent form back.</summary>
/// <param name="Registrasi">Whose.</param>
/// <param name="Formulir">The form, with the reason.</param>
/// <param name="PercakapanId">The conversation that asked; null for a page.</param>
public sealed record TurunStatusDiminta(Registrasi Registrasi, FormulirPns Formulir, Guid? PercakapanId) : IPeristiwa;

/// <summary>A verifier cancelled the sending: the person can fill in again.</summary>
/// <param name="Registrasi">Whose.</param>
/// <param name="Alasan">Why; the person reads it.</param>
/// <param name="Dibuka">What they may change; all of it when nothing is named.</param>
public sealed record StatusDiturunkan(Registrasi Registrasi, string Alasan, IReadOnlyCollection<BarisDibuka> Dibuka) : IPeristiwa;

/// <summary>One thing that a person may change again.</summary>
/// <param name="Baris">Which.</param>
/// <param name="Sebutan">What it is called, e.g. <c>Riwayat Pendidikan, SMA 1990: Nomor ijazah</c>.</param>
public sealed record BarisDibuka(BarisTerbuka Baris, string Sebutan);

/// <summary>A verifier said no to a person who asked for the form back.</summary>
/// <param name="Registrasi">Whose.</param>
/// <param name="Formulir">The form; it waits as before.</param>
/// <param name="Alasan">Why; the person reads it.</param>
public sealed record TurunStatusDitolak(Registrasi Registrasi, FormulirPns Formulir, string Alasan) : IPeristiwa;
