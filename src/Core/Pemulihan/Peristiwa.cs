using EPupns.Core.Dasar;
using EPupns.Core.Pendaftaran;

namespace EPupns.Core.Pemulihan;

/// <summary>Somebody proved to be the owner of an account without its password.</summary>
/// <param name="Registrasi">Whose.</param>
/// <param name="Cara">By what.</param>
/// <param name="PercakapanId">Where.</param>
public sealed record DiriTerbukti(Registrasi Registrasi, CaraBukti Cara, Guid PercakapanId) : IPeristiwa;

/// <summary>An account has a new password; its logins are closed.</summary>
/// <param name="Registrasi">Whose.</param>
/// <param name="PercakapanId">The conversation in which the leave for it was given.</param>
/// <param name="LewatTautan">It was set on the page of a one-time link, so that conversation does not know yet.</param>
public sealed record SandiDiganti(Registrasi Registrasi, Guid PercakapanId, bool LewatTautan) : IPeristiwa;

/// <summary>An account has a new security question.</summary>
/// <param name="Registrasi">Whose.</param>
/// <param name="PercakapanId">Where it was set.</param>
public sealed record PengamanDiganti(Registrasi Registrasi, Guid PercakapanId) : IPeristiwa;
