namespace EPupns.Core.Siaran;

/// <summary>Somebody who wants no reminders. Kept by NIP: who registers again still wants none.</summary>
public sealed class TanpaPengingat
{
    /// <summary>Whose.</summary>
    public required string Nip { get; set; }

    /// <summary>Since when.</summary>
    public DateTimeOffset Sejak { get; set; }
}
