using EPupns.Core.Dasar;
using EPupns.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pendaftaran;

/// <summary>
/// The status of a registration by its number, for anybody who has the number (features.md L6). Tells nothing but the status; a slip of
/// typing is told by the check digit, without asking the database.
/// </summary>
public sealed class CekStatus(EPupnsDb db)
{
    /// <summary>Looks.</summary>
    /// <returns>
    /// The number with its state, null when nobody has that number; or a mistake of <see cref="NomorRegistrasi.Baca"/>.
    /// </returns>
    public async Task<Hasil<StatusRegistrasi>> JalankanAsync(string? teks, CancellationToken batal)
    {
        var nomor = NomorRegistrasi.Baca(teks);
        if (!nomor.Berhasil)
        {
            return nomor.Kesalahan;
        }

        var keadaan = await db.Set<Registrasi>().AsNoTracking()
            .Where(r => r.Nomor == nomor.Nilai)
            .Select(r => (KeadaanRegistrasi?)r.Keadaan)
            .FirstOrDefaultAsync(batal);
        return new StatusRegistrasi(nomor.Nilai, keadaan);
    }
}

/// <summary>What anybody may know.</summary>
/// <param name="Nomor">12 digits.</param>
/// <param name="Keadaan">Null when no registration has the number.</param>
public sealed record StatusRegistrasi(string Nomor, KeadaanRegistrasi? Keadaan);
