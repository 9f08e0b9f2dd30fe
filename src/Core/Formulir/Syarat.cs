namespace EPupns.Core.Formulir;

/// <summary>When a field is shown: a predicate over one earlier field of the same section, named so that the definition can be checked.</summary>
/// <param name="Atas">The earlier field.</param>
/// <param name="Berlaku">Its stored text (null when unanswered) → shown or not.</param>
public sealed record Syarat(Isian Atas, Func<string?, bool> Berlaku)
{
    /// <summary>The one value of the earlier field that shows this one; null when several do. Who speaks of the later field has said it without saying.</summary>
    public string? Tersirat { get; private init; }

    /// <summary>Shown when the earlier field has one of these values.</summary>
    public static Syarat Bila(Isian atas, params string[] nilai) => new(atas, n => n is not null && nilai.Contains(n)) { Tersirat = nilai is [var satu] ? satu : null };

    /// <summary>Shown when the earlier field was answered with yes.</summary>
    public static Syarat BilaYa(IsianYaTidak atas) => Bila(atas, IsianYaTidak.Ya);

    /// <summary>Shown unless the earlier field was answered with yes.</summary>
    public static Syarat KecualiYa(IsianYaTidak atas) => new(atas, n => n != IsianYaTidak.Ya);

    /// <summary>Shown when the earlier field has any value.</summary>
    public static Syarat BilaTerisi(Isian atas) => new(atas, n => n is not null);
}
