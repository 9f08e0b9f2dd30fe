using EPupns.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pengisian;

/// <summary>Looks where a form stands, without holding it.</summary>
public sealed class CariFormulir(EPupnsDb db)
{
    /// <summary>The form of a registration; null while nothing was written into it.</summary>
    public Task<FormulirPns?> JalankanAsync(Guid registrasiId, CancellationToken batal) =>
        db.Set<FormulirPns>().AsNoTracking().FirstOrDefaultAsync(f => f.RegistrasiId == registrasiId, batal);

    /// <summary>What was sent last; null when nothing ever was.</summary>
    public Task<KirimanFormulir?> KirimanTerakhirAsync(Guid registrasiId, CancellationToken batal) =>
        db.Set<KirimanFormulir>().AsNoTracking().Where(k => k.RegistrasiId == registrasiId).OrderByDescending(k => k.Ke).FirstOrDefaultAsync(batal);
}
