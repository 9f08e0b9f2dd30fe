using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;

namespace EPupns.Core.Helpdesk;

/// <summary>A member of staff who handles reports, and from where.</summary>
/// <param name="Petugas">Who.</param>
/// <param name="Kanal">Where from: <c>portal</c>, <c>telegram</c>.</param>
public sealed record Penangan(Petugas Petugas, string Kanal)
{
    /// <summary>As the audit names them.</summary>
    public Pelaku Pelaku => PelakuPetugas.Dari(Petugas, Kanal);
}

/// <summary>What is written in a thread.</summary>
/// <param name="Teks">Text; null or empty when a file says it.</param>
/// <param name="Sidik">A stored file; null when there is none.</param>
/// <param name="NamaBerkas">Its name as it was sent.</param>
/// <param name="Rujukan">The channel's message from which it came.</param>
public sealed record TulisanLaporan(string? Teks, string? Sidik = null, string? NamaBerkas = null, string? Rujukan = null);
