using EPupns.Core.Akun.AkunPetugas;

namespace EPupns.Core.Pemulihan.Permintaan;

/// <summary>
/// The one place that says which requests a member of staff may see and decide: those of their instansi and unit. Helpdesk and an instansi's
/// admin decide too, so that two different officers can be found where there is one verifier only.
/// </summary>
public static class CakupanPermintaan
{
    /// <summary>What they may see.</summary>
    public static IQueryable<PermintaanPemulihan> Terapkan(IQueryable<PermintaanPemulihan> permintaan, Petugas petugas)
    {
        if (!petugas.Aktif || !petugas.Peran.Boleh(Wewenang.LihatPemulihan))
        {
            return permintaan.Where(_ => false);
        }

        // A role that should be bound but is not sees nothing rather than everything.
        var (instansi, unit) = (petugas.InstansiKode, petugas.Unit);
        return petugas.Peran.Jangkauan() switch
        {
            Jangkauan.Negara => permintaan,
            Jangkauan.InstansiAtauNegara when instansi is null => permintaan,
            _ when instansi is null => permintaan.Where(_ => false),
            _ => permintaan.Where(p => p.InstansiKode == instansi && (unit == null || p.UnitKerja == unit)),
        };
    }

    /// <summary>What they may decide.</summary>
    public static IQueryable<PermintaanPemulihan> TerapkanKeputusan(IQueryable<PermintaanPemulihan> permintaan, Petugas petugas) =>
        petugas.Peran.Boleh(Wewenang.PutuskanPemulihan) ? Terapkan(permintaan, petugas) : permintaan.Where(_ => false);
}
