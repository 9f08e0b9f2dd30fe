namespace EPupns.Core.Kepegawaian.Demo;

/// <summary>The dates and numbers of demo person number n: well-formed, agreeing with each other, and never twice the same NIP.</summary>
/// <param name="Lahir">Date of birth.</param>
/// <param name="TmtCpns">First day as candidate civil servant.</param>
/// <param name="Pria">Sex.</param>
/// <param name="Nip">NIP that says all of the above.</param>
internal sealed record NomorDemo(DateOnly Lahir, DateOnly TmtCpns, bool Pria, string Nip)
{
    private const int Hari = 12_000;
    private const int Bulan = 48;
    private const long Putaran = (long)Hari * Bulan * 2;

    // Shares no factor with Putaran, so that a whole round meets every combination once, far apart.
    private const long Pengali = 700_001;

    private static readonly DateOnly LahirPertama = new(1958, 1, 1);
    private static readonly DateOnly TmtTerakhir = new(2014, 12, 1);

    public static NomorDemo Untuk(long urut)
    {
        var titik = urut % Putaran * Pengali % Putaran;
        var lahir = LahirPertama.AddDays((int)(titik / (Bulan * 2)));
        var pria = titik % 2 == 0;
        var tmt = AwalTmt(lahir).AddMonths((int)(titik / 2 % Bulan));
        return new NomorDemo(lahir, tmt, pria, $"{lahir:yyyyMMdd}{tmt:yyyyMM}{(pria ? 1 : 2)}{1 + (urut / Putaran):D3}");
    }

    /// <summary>A NIK of the region with this date and sex (domain.md §1).</summary>
    public string Nik(string wilayah, int kecamatan, int urut) =>
        $"{wilayah}{kecamatan:D2}{Lahir.Day + (Pria ? 0 : 40):D2}{Lahir:MMyy}{urut:D4}";

    // Twenty years old or up to ten years older, as far as four years of appointments still fit before the campaign.
    private static DateOnly AwalTmt(DateOnly lahir)
    {
        var mulai = new DateOnly(lahir.Year + 20, lahir.Month, 1);
        var sisa = ((TmtTerakhir.Year - mulai.Year) * 12) + TmtTerakhir.Month - mulai.Month - Bulan + 1;
        return mulai.AddMonths(lahir.DayNumber * 7 % (Math.Clamp(sisa, 0, 120) + 1));
    }
}
