using EPupns.Core.Pendaftaran;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace EPupns.WebPortal.SandiBaru;

/// <summary>The form of a new password.</summary>
public sealed record HalamanSandiBaru
{
    /// <summary>Whose password; never from the request.</summary>
    [BindNever]
    public Registrasi? Registrasi { get; init; }

    /// <summary>Chosen password; never sent back.</summary>
    public string? Sandi { get; init; }

    /// <summary>The same again.</summary>
    public string? Ulangi { get; init; }

    /// <summary>Why it failed.</summary>
    [BindNever]
    public string? Pesan { get; init; }
}
