using EPupns.Core.Dasar;
using EPupns.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pengisian;

/// <summary>Looks where a form stands, without holding it.</summary>
public sealed class CariFormulir(EPupnsDb db)
{
    /// <summary>A form says that it was sent, and what was sent is not there: only helpdesk can find out why.</summary>
    public static Kesalahan KirimanHilang { get; } = new(
        "formulir.kiriman_hilang", "Formulir Anda tercatat sudah terkirim, tetapi isi yang terkirim tidak ditemukan. Mohon laporkan ke helpdesk lewat menu Bantuan dan sebutkan nomor registrasi Anda.");

    /// <summary>The form of a registration; null while nothing was written into it.</summary>
    public Task<FormulirPns?> JalankanAsync(Guid registrasiId, CancellationToken batal) =>
        db.Set<FormulirPns>().AsNoTracking().FirstOrDefaultAsync(f => f.RegistrasiId == registrasiId, batal);

    /// <summary>What was sent last; null when nothing ever was.</summary>
    public Task<KirimanFormulir?> KirimanTerakhirAsync(Guid registrasiId, CancellationToken batal) =>
        db.Set<KirimanFormulir>().AsNoTracking().Where(k => k.RegistrasiId == registrasiId).OrderByDescending(k => k.Ke).FirstOrDefaultAsync(batal);
}
