using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace EPupns.WebPortal.Langkah;

/// <summary>The form of the second step.</summary>
public sealed record HalamanLangkah
{
    /// <summary>Code of the app or recovery code, as typed; never sent back.</summary>
    public string? Kode { get; init; }

    /// <summary>Page that asked for the login.</summary>
    public string? Kembali { get; init; }

    /// <summary>Why it failed.</summary>
    [BindNever]
    public string? Pesan { get; init; }
}
