namespace EPupns.Core.Dasar;

/// <summary>How long what has served its purpose is kept (section <c>Retensi</c>). The audit, sent forms and reports stay; a person's own data goes only by hand.</summary>
public sealed class PilihanRetensi
{
    /// <summary>Name of the section.</summary>
    public const string Bagian = "Retensi";

    /// <summary>Messages that were sent, or given up.</summary>
    public TimeSpan Kiriman { get; set; } = TimeSpan.FromDays(7);

    /// <summary>Wrong passwords and answers, counted against guessing.</summary>
    public TimeSpan Gagal { get; set; } = TimeSpan.FromDays(1);

    /// <summary>Links and permissions, after they ran out.</summary>
    public TimeSpan Tautan { get; set; } = TimeSpan.FromDays(1);

    /// <summary>Files that were sent and then attached to nothing.</summary>
    public TimeSpan Berkas { get; set; } = TimeSpan.FromDays(30);

    /// <summary>What somebody who never finished registering had typed, after their last word.</summary>
    public TimeSpan Percakapan { get; set; } = TimeSpan.FromDays(180);

    /// <summary>Each is at least an hour: a slip of a zero must not take away what is being worked on.</summary>
    public bool Wajar => new[] { Kiriman, Gagal, Tautan, Berkas, Percakapan }.All(u => u >= TimeSpan.FromHours(1));
}
