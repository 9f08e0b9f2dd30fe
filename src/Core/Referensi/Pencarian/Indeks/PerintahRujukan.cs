using EPupns.Core.Data;
using EPupns.Core.Data.Mentah;

namespace EPupns.Core.Referensi.Pencarian.Indeks;

/// <summary>The statements of search, prepared once per connection: a search runs a dozen of them, and building each anew cost more than running it.</summary>
internal sealed class PerintahRujukan
{
    private const string Baris = "r.id, r.kode, r.nama, r.induk, r.jenis, r.rinci, r.instansi, r.alias, r.aktif, r.keterangan, r.inti, r.kunci";
    private static readonly PerintahRujukan Sqlite = new(
        "", "IN (SELECT value FROM json_each(@kata))", "rujukan r WHERE r.id IN (SELECT rowid FROM rujukan_fts WHERE rujukan_fts MATCH @cari LIMIT @paling)");

    // Words are compared byte by byte; SQLite does so by itself.
    private static readonly PerintahRujukan Pg = new(
        "COLLATE \"C\"", "= ANY(@kata)", "baris_rujukan(CAST(@cari AS tsquery), @paling) r");

    private PerintahRujukan(string urut, string salahSatu, string dicari)
    {
        string Rentang(string kolom, string dari, string sampai) =>
            $"SELECT kata, banyak, di_induk FROM kata_rujukan WHERE daftar = @daftar AND {kolom} {urut} >= {dari} AND {kolom} {urut} < {sampai}";

        Kata = new($"SELECT kata, banyak, di_induk FROM kata_rujukan WHERE daftar = @daftar AND kata {salahSatu}", "@daftar", "@kata");
        Lanjutan = new($"{Rentang("kata", "@awal", "@sampai")} ORDER BY banyak + di_induk DESC LIMIT @paling", "@daftar", "@awal", "@sampai", "@paling");
        Sekitar = new(
            $"""
            {Rentang("kata", "@awal", "@sampai_awal")} AND length(kata) BETWEEN @pendek AND @panjang
            UNION ALL
            {Rentang("balik", "@akhir", "@sampai_akhir")} AND length(kata) BETWEEN @pendek AND @panjang
            """,
            "@daftar", "@awal", "@sampai_awal", "@akhir", "@sampai_akhir", "@pendek", "@panjang");
        Cari = new($"SELECT {Baris} FROM {dicari}", "@cari", "@paling");
        Berawal = new(
            $"SELECT {Baris} FROM rujukan r WHERE r.daftar = @daftar AND r.inti {urut} >= @awal AND r.inti {urut} < @sampai ORDER BY r.inti {urut} LIMIT @paling",
            "@daftar", "@awal", "@sampai", "@paling");
    }

    /// <summary>Words of a list among those given.</summary>
    public PerintahMentah Kata { get; }

    /// <summary>The commonest words of a list that begin so.</summary>
    public PerintahMentah Lanjutan { get; }

    /// <summary>Words of a list with this beginning or this end.</summary>
    public PerintahMentah Sekitar { get; }

    /// <summary>Rows by their words.</summary>
    public PerintahMentah Cari { get; }

    /// <summary>Rows by the beginning of their name.</summary>
    public PerintahMentah Berawal { get; }

    public static PerintahRujukan Untuk(PenyediaData penyedia) => penyedia == PenyediaData.PostgreSql ? Pg : Sqlite;
}
