using EPupns.Core.Dasar;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace EPupns.WebPortal.Sandi;

/// <summary>The form of a password change; nothing in it is sent back.</summary>
public sealed record HalamanSandi
{
    /// <summary>Present password.</summary>
    public string? Lama { get; init; }

    /// <summary>New one.</summary>
    public string? Baru { get; init; }

    /// <summary>New one again.</summary>
    public string? Ulangi { get; init; }

    /// <summary>Why it failed.</summary>
    [BindNever]
    public Kesalahan? Kesalahan { get; init; }

    /// <summary>The message that belongs to a field.</summary>
    public string? Pesan(string isian) => Kesalahan?.Isian == isian ? Kesalahan.Pesan : null;
}
