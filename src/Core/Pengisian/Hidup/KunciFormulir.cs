using System.Globalization;
using EPupns.Core.Data;
using EPupns.Core.Data.Mentah;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pengisian;

/// <summary>
/// Holds a form until the commit, and makes it when it is not there yet. Whoever changes an answer and whoever sends the form both take it,
/// so that nothing is written into a form after what was sent of it was frozen. Needs a transaction.
/// </summary>
public sealed class KunciFormulir(EPupnsDb db)
{
    // Makes the row or locks it, and reads it, at once: it runs with every answer. A state with the sign turned is open only in part.
    private static readonly PerintahMentah Kunci = new(
        """
        INSERT INTO formulir AS f (registrasi_id, nip, nomor, nama, instansi_kode, nama_unit, banyak_perubahan, berubah, banyak_peringatan, kanreg, keadaan, kiriman, tanpa_skpd, tanpa_bkd, versi)
        SELECT r.id, r.nip, r.nomor, r.nama, r.instansi_kode, '', 0, '', 0, 0, 1, 0, FALSE, FALSE, 0 FROM registrasi r WHERE r.id = @id
        ON CONFLICT (registrasi_id) DO UPDATE SET versi = f.versi RETURNING CASE WHEN terbuka IS NULL THEN keadaan ELSE -keadaan END
        """,
        "@id");

    private bool _sebagian;

    /// <summary>Holds it; where it stands.</summary>
    /// <exception cref="InvalidOperationException">There is no such registration.</exception>
    public async Task<KeadaanFormulir> PegangAsync(Guid registrasiId, CancellationToken batal)
    {
        var hasil = await Kunci.AmbilAsync(db, [registrasiId], batal) ?? throw new InvalidOperationException("Tidak ada registrasi dengan kunci itu.");
        var keadaan = Convert.ToInt32(hasil, CultureInfo.InvariantCulture);
        _sebagian = keadaan < 0;
        return (KeadaanFormulir)Math.Abs(keadaan);
    }

    /// <summary>What may be changed of the form that <see cref="PegangAsync"/> holds; null when all of it may.</summary>
    internal async Task<IReadOnlyList<BarisTerbuka>?> TerbukaAsync(Guid registrasiId, CancellationToken batal) => !_sebagian ? null
        : BarisTerbuka.Baca(await db.Set<FormulirPns>().Where(f => f.RegistrasiId == registrasiId).Select(f => f.Terbuka).SingleAsync(batal));

    /// <summary>Holds it to be moved on: the row as it is now, whatever was read before.</summary>
    internal async Task<FormulirPns> AmbilAsync(Guid registrasiId, CancellationToken batal)
    {
        await PegangAsync(registrasiId, batal);
        var formulir = await db.Set<FormulirPns>().SingleAsync(f => f.RegistrasiId == registrasiId, batal);
        await db.Entry(formulir).ReloadAsync(batal);
        return formulir;
    }
}
