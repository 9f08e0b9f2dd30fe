using System.Globalization;
using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Helpdesk;
using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Alur.Lapor;

/// <summary>The kinds of report as buttons (features.md H2, H3, X5), and the words with which a flow begins one.</summary>
internal static class PilihanLaporan
{
    private const string Awalan = "jenis.";

    private static readonly JenisLaporan[] Ditawarkan =
    [
        JenisLaporan.TidakAdaDalamDatabase, JenisLaporan.LupaIbuKandung, JenisLaporan.NamaSalah, JenisLaporan.InstansiSalah, JenisLaporan.DataPensiun, JenisLaporan.DataDiberhentikan,
        JenisLaporan.VerifikasiRegistrasi, JenisLaporan.TurunStatus, JenisLaporan.RujukanUnor, JenisLaporan.RujukanLokasi, JenisLaporan.RujukanPendidikan, JenisLaporan.RujukanSekolah,
        JenisLaporan.RujukanJft, JenisLaporan.RujukanJfu, JenisLaporan.RujukanUnitKesehatan, JenisLaporan.RujukanMataPelajaran, JenisLaporan.RujukanDiklat, JenisLaporan.VerifikatorLevel1,
        JenisLaporan.RujukanLain, JenisLaporan.Lainnya,
    ];

    /// <summary>Every kind that people choose.</summary>
    public static IReadOnlyList<Tombol> Tombol { get; } = [.. Ditawarkan.Select(j => new Tombol(j.Sebut(), string.Create(CultureInfo.InvariantCulture, $"{Awalan}{(int)j}")))];

    /// <summary>The kind of such a button, or of a word of other flows; 0 for anything else.</summary>
    public static JenisLaporan Dari(string kata) => kata switch
    {
        "nama-salah" => JenisLaporan.NamaSalah,
        "instansi-salah" => JenisLaporan.InstansiSalah,
        "tidak-ada" => JenisLaporan.TidakAdaDalamDatabase,
        _ => kata.StartsWith(Awalan, StringComparison.Ordinal) && int.TryParse(kata.AsSpan(Awalan.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var nomor) && Ditawarkan.Contains((JenisLaporan)nomor)
            ? (JenisLaporan)nomor
            : 0,
    };

    /// <summary>The kind whose name was typed as it stands on the button, or as the helpdesk's manual calls it (X5); 0 for anything else.</summary>
    public static JenisLaporan DariLabel(string teks) => KataKetikan.Kunci(teks) switch
    {
        "bedanama" => JenisLaporan.NamaSalah,
        "bedainstansi" => JenisLaporan.InstansiSalah,
        var kunci => Ditawarkan.FirstOrDefault(j => KataKetikan.Kunci(j.Sebut()) == kunci),
    };
}
