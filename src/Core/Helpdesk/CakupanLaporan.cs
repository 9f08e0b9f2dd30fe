using EPupns.Core.Akun.AkunPetugas;

namespace EPupns.Core.Helpdesk;

/// <summary>
/// The one place that says which reports a member of staff may see and handle: those on the desk of their instansi, everywhere for who is bound to none, and
/// in any case what they work on themselves (features.md §4 row 11).
/// </summary>
public static class CakupanLaporan
{
    /// <summary>What they may see.</summary>
    public static IQueryable<Laporan> Terapkan(IQueryable<Laporan> laporan, Petugas petugas)
    {
        if (!petugas.Aktif || !petugas.Peran.Boleh(Wewenang.LihatLaporan))
        {
            return laporan.Where(_ => false);
        }

        // A role that should be bound but is not sees nothing rather than everything.
        var (instansi, id) = (petugas.InstansiKode, petugas.Id);
        return petugas.Peran.Jangkauan() switch
        {
            Jangkauan.Negara => laporan,
            Jangkauan.InstansiAtauNegara when instansi is null => laporan,
            _ when instansi is null => laporan.Where(_ => false),
            _ => laporan.Where(l => l.Meja == instansi || l.PemegangId == id),
        };
    }

    /// <summary>What they may handle.</summary>
    public static IQueryable<Laporan> TerapkanTangani(IQueryable<Laporan> laporan, Petugas petugas) =>
        petugas.Peran.Boleh(Wewenang.TanganiLaporan) ? Terapkan(laporan, petugas) : laporan.Where(_ => false);

    /// <summary>The desk where a member of staff works.</summary>
    public static string Meja(Petugas petugas) => petugas.InstansiKode ?? Helpdesk.Meja.Pusat;
}
