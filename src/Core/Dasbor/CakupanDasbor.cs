using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Pengisian;
using EPupns.Core.Referensi;

namespace EPupns.Core.Dasbor;

/// <summary>
/// The one place that says which counts, and which people who are missing, a member of staff may see: of the country, a region, an instansi or a unit
/// (as SAPK names it). A role that should be bound but is not sees nothing.
/// </summary>
/// <param name="InstansiKode">Only this one; null means no such bound.</param>
/// <param name="Unit">Only this unit of it.</param>
/// <param name="Kanreg">Only those of this region.</param>
public sealed record CakupanDasbor(string? InstansiKode, string? Unit, int? Kanreg)
{
    /// <summary>What somebody may see; null when nothing.</summary>
    public static CakupanDasbor? Dari(Petugas petugas)
    {
        if (!petugas.Aktif || !petugas.Peran.Boleh(Wewenang.LihatDasbor))
        {
            return null;
        }

        var (instansi, unit, kanreg) = (petugas.InstansiKode, petugas.Unit, petugas.Kanreg);
        return petugas.Peran.Jangkauan() switch
        {
            Jangkauan.Negara => new CakupanDasbor(null, null, null),
            Jangkauan.InstansiAtauNegara when instansi is null => new CakupanDasbor(null, null, null),
            Jangkauan.Wilayah => kanreg is null ? null : new CakupanDasbor(null, null, kanreg),
            _ when instansi is null => null,
            Jangkauan.Unit => new CakupanDasbor(instansi, unit, null),
            _ => new CakupanDasbor(instansi, null, null),
        };
    }

    /// <summary>The instansi that they may see.</summary>
    public IQueryable<Instansi> Terapkan(IQueryable<Instansi> instansi)
    {
        var (kode, kanreg) = (InstansiKode, Kanreg);
        return instansi.Where(i => (kode == null || i.Kode == kode) && (kanreg == null || i.Kanreg == kanreg));
    }

    /// <summary>The people whom they may see.</summary>
    public IQueryable<PesertaTahap> Terapkan(IQueryable<PesertaTahap> orang, IQueryable<Instansi> instansi)
    {
        var (kode, unit, kanreg) = (InstansiKode, Unit, Kanreg);
        orang = kode is null ? orang : orang.Where(o => o.InstansiKode == kode);
        orang = unit is null ? orang : orang.Where(o => o.UnitKerja == unit);
        return kanreg is null ? orang : orang.Where(o => instansi.Any(i => i.Kode == o.InstansiKode && i.Kanreg == kanreg));
    }
}
