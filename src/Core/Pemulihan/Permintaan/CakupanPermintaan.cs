using EPupns.Core.Akun.AkunPetugas;

namespace EPupns.Core.Pemulihan.Permintaan;

/// <summary>
/// The one place that says which requests a member of staff may see and decide: those of their instansi and unit. An instansi's admin
/// decides too, so that two different officers can be found where there is one verifier only.
/// </summary>
public static class CakupanPermintaan
{
    /// <summary>What they may see and decide.</summary>
    public static IQueryable<PermintaanPemulihan> Terapkan(IQueryable<PermintaanPemulihan> permintaan, Petugas petugas)
    {
        if (!petugas.Aktif)
        {
            return permintaan.Where(_ => false);
        }

        if (petugas.Peran == Peran.AdminPusat)
        {
            return permintaan;
        }

        // A role that should be bound but is not sees nothing rather than everything.
        var (instansi, unit) = (petugas.InstansiKode, petugas.Unit);
        return instansi is null
            ? permintaan.Where(_ => false)
            : permintaan.Where(p => p.InstansiKode == instansi && (unit == null || p.UnitKerja == unit));
    }
}
