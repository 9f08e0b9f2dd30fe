using EPupns.Core.Akun.AkunPetugas;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace EPupns.WebPortal.Undangan;

/// <summary>The form of an invitation.</summary>
public sealed record HalamanUndangan
{
    /// <summary>Whom it invites; never from the request.</summary>
    [BindNever]
    public Petugas? Petugas { get; init; }

    /// <summary>Chosen password; never sent back.</summary>
    public string? Sandi { get; init; }

    /// <summary>The same again.</summary>
    public string? Ulangi { get; init; }

    /// <summary>Why it failed.</summary>
    [BindNever]
    public string? Pesan { get; init; }
}
