using System.Text.Json;
using EPupns.Core.Dasar;
using EPupns.Core.Data;

namespace EPupns.Core.Jejak;

/// <summary>Writes audit rows into the transaction of the change itself, so that neither can exist without the other.</summary>
public sealed class Catatan(EPupnsDb db, TimeProvider waktu)
{
    /// <summary>Adds one row; it is saved with the change.</summary>
    /// <param name="pelaku">Who acts.</param>
    /// <param name="tindakan">What, e.g. <c>registrasi.disetujui</c>.</param>
    /// <param name="objek">To what, e.g. <c>registrasi:035666981230</c>.</param>
    /// <param name="nip">Whom it concerns.</param>
    /// <param name="alasan">Why.</param>
    /// <param name="sebelum">State before; serialised to JSON. Must hold no secret.</param>
    /// <param name="sesudah">State after; serialised to JSON. Must hold no secret.</param>
    public void Tulis(Pelaku pelaku, string tindakan, string objek, string? nip = null, string? alasan = null, object? sebelum = null, object? sesudah = null) =>
        db.Add(new BarisJejak
        {
            Waktu = waktu.GetUtcNow(),
            JenisPelaku = pelaku.Jenis,
            Pelaku = pelaku.Id,
            Sebagai = pelaku.Sebagai,
            Kanal = pelaku.Kanal,
            Tindakan = tindakan,
            Objek = objek,
            Nip = nip,
            Alasan = alasan,
            Sebelum = Json(sebelum),
            Sesudah = Json(sesudah),
        });

    private static string? Json(object? nilai) => nilai is null ? null : JsonSerializer.Serialize(nilai, nilai.GetType());
}
