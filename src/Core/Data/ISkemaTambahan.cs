namespace EPupns.Core.Data;

/// <summary>
/// Statements that a slice needs besides the tables of the model, e.g. an index that only one of the databases has. Found by itself, run
/// after the migrations; each must do nothing when it was done before.
/// </summary>
public interface ISkemaTambahan
{
    /// <summary>For SQLite.</summary>
    IReadOnlyList<string> Sqlite { get; }

    /// <summary>For PostgreSQL.</summary>
    IReadOnlyList<string> Pg { get; }
}
