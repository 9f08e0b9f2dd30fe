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

/// <summary>Somebody changed how they can be reached.</summary>
/// <param name="Registrasi">As it is now.</param>
/// <param name="Bagian">What changed, in words: <c>email</c>, <c>nomor HP</c>, <c>nomor telepon</c>.</param>
/// <param name="SurelLama">The mailbox as it was; it is told too.</param>
/// <param name="PercakapanId">The conversation that asked for it.</param>
public sealed record KontakDiganti(Registrasi Registrasi, IReadOnlyList<string> Bagian, string? SurelLama, Guid? PercakapanId) : IPeristiwa;

/// <summary>An instansi opened: whoever asked to be told is told.</summary>
/// <param name="InstansiKode">Which one.</param>
/// <param name="PercakapanId">The conversations to tell.</param>
public sealed record InstansiDibuka(string InstansiKode, IReadOnlyList<Guid> PercakapanId) : IPeristiwa;
