using EPupns.Core.Dasar;

namespace EPupns.Core.Pendaftaran;

/// <summary>Somebody registered.</summary>
public sealed record RegistrasiDibuat(Registrasi Registrasi) : IPeristiwa;

/// <summary>A verifier approved a registration: the person may log in.</summary>
public sealed record RegistrasiDisetujui(Registrasi Registrasi) : IPeristiwa;

/// <summary>A verifier rejected a registration; the row is gone when this is committed.</summary>
/// <param name="Registrasi">As it was.</param>
/// <param name="Alasan">What the person is told.</param>
public sealed record RegistrasiDitolak(Registrasi Registrasi, string Alasan) : IPeristiwa;

/// <summary>An instansi opened: whoever asked to be told is told.</summary>
/// <param name="InstansiKode">Which one.</param>
/// <param name="PercakapanId">The conversations to tell.</param>
public sealed record InstansiDibuka(string InstansiKode, IReadOnlyList<Guid> PercakapanId) : IPeristiwa;
