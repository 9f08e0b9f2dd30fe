namespace EPupns.Core.Helpdesk;

/// <summary>Where a report goes (features.md H3): the desk of an instansi, or that of BKN Pusat.</summary>
public static class Meja
{
    /// <summary>The desk of BKN Pusat; every other one is called by the code of its instansi.</summary>
    public const string Pusat = "pusat";

    /// <summary>The desk of a new report. Without a known instansi there is BKN Pusat only.</summary>
    public static string Untuk(JenisLaporan jenis, string? instansi) => instansi is null || KePusat(jenis) ? Pusat : instansi;

    private static bool KePusat(JenisLaporan jenis) => jenis is JenisLaporan.RujukanPendidikan or JenisLaporan.RujukanJft or JenisLaporan.RujukanJfu
        or JenisLaporan.RujukanMataPelajaran or JenisLaporan.RujukanDiklat or JenisLaporan.RujukanLain or JenisLaporan.TidakAdaDalamDatabase;
}
