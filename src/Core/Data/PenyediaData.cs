namespace EPupns.Core.Data;

/// <summary>The two providers that the storage suite runs on.</summary>
public enum PenyediaData
{
    /// <summary>Embedded default.</summary>
    Sqlite = 0,

    /// <summary>At scale.</summary>
    PostgreSql = 1,
}
