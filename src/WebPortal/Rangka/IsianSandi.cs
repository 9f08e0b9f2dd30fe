using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace EPupns.WebPortal.Rangka;

/// <summary>A form behind a one-time link that sets a password. What was typed is never sent back.</summary>
public abstract record IsianSandi
{
    /// <summary>The two differ.</summary>
    public const string TidakSama = "Kedua kata sandi tidak sama. Mohon ketik sekali lagi.";

    /// <summary>Chosen password.</summary>
    public string? Sandi { get; init; }

    /// <summary>The same again.</summary>
    public string? Ulangi { get; init; }

    /// <summary>Why it failed.</summary>
    [BindNever]
    public string? Pesan { get; init; }
}
