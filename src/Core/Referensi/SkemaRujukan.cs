using EPupns.Core.Data;

namespace EPupns.Core.Referensi;

/// <summary>
/// What the model cannot say: the index of words. SQLite keeps FTS5 beside the table by triggers; PostgreSQL has GIN over the words, and
/// a function that always takes that index (its statistics know nothing of how rarely common words meet) and keeps its plan.
/// </summary>
internal sealed class SkemaRujukan : ISkemaTambahan
{
    public IReadOnlyList<string> Sqlite { get; } =
    [
        """
        CREATE VIRTUAL TABLE IF NOT EXISTS rujukan_fts USING fts5(kunci, content='rujukan', content_rowid='id', detail='none', columnsize=0, tokenize="ascii tokenchars ':^!#'")
        """,
        """
        CREATE TRIGGER IF NOT EXISTS rujukan_fts_tambah AFTER INSERT ON rujukan BEGIN
            INSERT INTO rujukan_fts (rowid, kunci) VALUES (new.id, new.kunci);
        END
        """,
        """
        CREATE TRIGGER IF NOT EXISTS rujukan_fts_ubah AFTER UPDATE OF kunci ON rujukan WHEN old.kunci <> new.kunci BEGIN
            INSERT INTO rujukan_fts (rujukan_fts, rowid, kunci) VALUES ('delete', old.id, old.kunci);
            INSERT INTO rujukan_fts (rowid, kunci) VALUES (new.id, new.kunci);
        END
        """,
        """
        CREATE TRIGGER IF NOT EXISTS rujukan_fts_hapus AFTER DELETE ON rujukan BEGIN
            INSERT INTO rujukan_fts (rujukan_fts, rowid, kunci) VALUES ('delete', old.id, old.kunci);
        END
        """,
        "CREATE INDEX IF NOT EXISTS ix_rujukan_inti ON rujukan (daftar, inti)",
        "CREATE INDEX IF NOT EXISTS ix_kata_rujukan_kata ON kata_rujukan (daftar, kata, banyak, di_induk)",
        "CREATE INDEX IF NOT EXISTS ix_kata_rujukan_balik ON kata_rujukan (daftar, balik, kata, banyak, di_induk)",
    ];

    public IReadOnlyList<string> Pg { get; } =
    [
        "CREATE INDEX IF NOT EXISTS ix_rujukan_kunci ON rujukan USING gin (array_to_tsvector(string_to_array(kunci, ' ')))",
        "CREATE INDEX IF NOT EXISTS ix_rujukan_inti ON rujukan (daftar, inti COLLATE \"C\")",
        "CREATE INDEX IF NOT EXISTS ix_kata_rujukan_kata ON kata_rujukan (daftar, kata COLLATE \"C\") INCLUDE (banyak, di_induk)",
        "CREATE INDEX IF NOT EXISTS ix_kata_rujukan_balik ON kata_rujukan (daftar, balik COLLATE \"C\") INCLUDE (kata, banyak, di_induk)",
        """
        CREATE OR REPLACE FUNCTION baris_rujukan(dicari tsquery, paling integer) RETURNS SETOF rujukan LANGUAGE plpgsql STABLE SET enable_seqscan = off AS
        $$ BEGIN RETURN QUERY SELECT * FROM rujukan WHERE array_to_tsvector(string_to_array(kunci, ' ')) @@ dicari LIMIT paling; END $$
        """,
    ];
}
