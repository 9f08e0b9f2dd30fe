using EPupns.Core.Akun.AkunPetugas;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace EPupns.WebPortal.Undangan;

/// <summary>The form of an invitation.</summary>
public sealed record HalamanUndangan : IsianSandi
{
    /// <summary>Whom it invites; never from the request.</summary>
    [BindNever]
    public Petugas? Petugas { get; init; }
}
