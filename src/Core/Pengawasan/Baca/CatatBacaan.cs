using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pengawasan;

/// <summary>Notes that an officer read somebody's data. Reading the same again within ten minutes is the same reading.</summary>
public sealed class CatatBacaan(EPupnsDb db, Transaksi transaksi, Catatan catatan, TimeProvider waktu)
{
    /// <summary>The audit's word for it.</summary>
    public const string Tindakan = "data.dibaca";

    private static readonly TimeSpan SekaliBaca = TimeSpan.FromMinutes(10);

    /// <summary>Writes the row, unless the same reading is there already.</summary>
    /// <param name="petugas">Who reads.</param>
    /// <param name="nip">Whose data.</param>
    /// <param name="objek">What of them, e.g. <c>registrasi:035666981230</c>.</param>
    /// <param name="batal">Stops waiting.</param>
    public async Task JalankanAsync(Petugas petugas, string nip, string objek, CancellationToken batal)
    {
        var pelaku = PelakuPetugas.Dari(petugas, "portal");
        var sejak = waktu.GetUtcNow() - SekaliBaca;
        if (!await db.Set<BarisJejak>().AnyAsync(j => j.Nip == nip && j.Objek == objek && j.Tindakan == Tindakan && j.Pelaku == pelaku.Id && j.Waktu > sejak, batal))
        {
            await transaksi.JalankanAsync(
                () =>
                {
                    catatan.Tulis(pelaku, Tindakan, objek, nip);
                    return Task.FromResult(true);
                },
                batal);
        }
    }
}
