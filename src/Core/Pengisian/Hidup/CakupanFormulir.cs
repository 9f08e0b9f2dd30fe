using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Formulir;

namespace EPupns.Core.Pengisian;

/// <summary>
/// The one place that says which forms a member of staff may see, and which wait for their decision (features.md V3, V5, X2). Every query of
/// forms goes through it, so that somebody else's form looks like one that does not exist.
/// </summary>
public static class CakupanFormulir
{
    /// <summary>What they may see: of the country, of their region, of their instansi or of their unit.</summary>
    public static IQueryable<FormulirPns> Terapkan(IQueryable<FormulirPns> formulir, Petugas petugas)
    {
        if (!petugas.Aktif || !petugas.Peran.Boleh(Wewenang.LihatFormulir))
        {
            return formulir.Where(_ => false);
        }

        // A role that should be bound but is not sees nothing rather than everything.
        var (instansi, unit, kanreg) = (petugas.InstansiKode, petugas.Unit, petugas.Kanreg);
        return petugas.Peran.Jangkauan() switch
        {
            Jangkauan.Negara => formulir,
            Jangkauan.InstansiAtauNegara when instansi is null => formulir,
            Jangkauan.Wilayah => kanreg is null ? formulir.Where(_ => false) : formulir.Where(f => f.Kanreg == kanreg),
            _ when instansi is null => formulir.Where(_ => false),
            Jangkauan.Unit => formulir.Where(f => f.InstansiKode == instansi && (unit == null || f.UnitL1 == unit)),
            _ => formulir.Where(f => f.InstansiKode == instansi),
        };
    }

    /// <summary>What they may decide on their own level, and take down.</summary>
    public static IQueryable<FormulirPns> TerapkanPutusan(IQueryable<FormulirPns> formulir, Petugas petugas) =>
        petugas.Peran.Boleh(Wewenang.PutuskanFormulir) ? Terapkan(formulir, petugas) : formulir.Where(_ => false);

    /// <summary>The level that a role decides for; null when it decides none.</summary>
    public static Putusan? Tingkat(Peran peran) => peran switch
    {
        Peran.VerifikatorSkpd => Putusan.Skpd,
        Peran.VerifikatorBkd => Putusan.Bkd,
        Peran.VerifikatorBkn => Putusan.Bkn,
        _ => null,
    };
}
