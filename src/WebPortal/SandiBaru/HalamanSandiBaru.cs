using EPupns.Core.Pendaftaran;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace EPupns.WebPortal.SandiBaru;

/// <summary>The form of a new password.</summary>
public sealed record HalamanSandiBaru : IsianSandi
{
    /// <summary>Whose password; never from the request.</summary>
    [BindNever]
    public Registrasi? Registrasi { get; init; }
}
