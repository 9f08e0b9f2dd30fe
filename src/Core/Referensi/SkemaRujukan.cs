using EPupns.Core.Data;
using EPupns.Core.Data.Mentah;

namespace EPupns.Core.Referensi;

/// <summary>
/// What the model cannot say: the index of words. On SQLite FTS5 stands beside the table, and whoever writes rows keeps it
/// (<see cref="Iringan"/>): triggers would make it write a segment for every row, fifteen times the work. PostgreSQL has GIN over the words, and
/// a function that always takes that index (its statistics know nothing of how rarely common words meet) and keeps its plan.
/// </summary>
internal sealed class SkemaRujukan : ISkemaTambahan
{
    /// <summary>Keeps FTS5 for rows that are written.</summary>
    public static Iringan Iringan { get; } = new(
        [
            "CREATE TEMP TABLE IF NOT EXISTS rujukan_berubah (daftar TEXT, kode TEXT); DELETE FROM rujukan_berubah",
            $"INSERT INTO rujukan_berubah SELECT m.daftar, m.kode {Masuk} WHERE r.id IS NULL OR r.kunci <> m.kunci",
            $"INSERT INTO rujukan_fts (rujukan_fts, rowid, kunci) SELECT 'delete', r.id, r.kunci {Masuk} WHERE r.kunci <> m.kunci",
        ],
        ["INSERT INTO rujukan_fts (rowid, kunci) SELECT r.id, r.kunci FROM rujukan_berubah b JOIN rujukan r ON r.daftar = b.daftar AND r.kode = b.kode"]);

    private const string Masuk = "FROM rujukan_masuk m LEFT JOIN rujukan r ON r.daftar = m.daftar AND r.kode = m.kode";

    public IReadOnlyList<string> Sqlite { get; } =
    [
        """
        CREATE VIRTUAL TABLE IF NOT EXISTS rujukan_fts USING fts5(kunci, content='rujukan', content_rowid='id', detail='none', columnsize=0, tokenize="ascii tokenchars ':^!#'")
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
