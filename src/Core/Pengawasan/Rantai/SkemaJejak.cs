using EPupns.Core.Data;

namespace EPupns.Core.Pengawasan;

/// <summary>Audit rows, their seals and daily roots are only ever added: the database itself refuses to change or remove one.</summary>
internal sealed class SkemaJejak : ISkemaTambahan
{
    private static readonly string[] Tabel = ["jejak", "segel_jejak", "akar_jejak"];

    public IReadOnlyList<string> Sqlite { get; } =
    [
        .. from tabel in Tabel
           from kerja in new[] { "UPDATE", "DELETE" }
           select $"CREATE TRIGGER IF NOT EXISTS {tabel}_tetap_{kerja.ToLowerInvariant()} BEFORE {kerja} ON {tabel} BEGIN SELECT RAISE(ABORT, '{tabel} hanya dapat ditambah'); END",
    ];

    public IReadOnlyList<string> Pg { get; } =
    [
        """
        CREATE OR REPLACE FUNCTION hanya_ditambah() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION '% hanya dapat ditambah', TG_TABLE_NAME; END $$
        """,
        .. Tabel.Select(tabel => $"CREATE OR REPLACE TRIGGER {tabel}_tetap BEFORE UPDATE OR DELETE OR TRUNCATE ON {tabel} FOR EACH STATEMENT EXECUTE FUNCTION hanya_ditambah()"),
    ];
}
