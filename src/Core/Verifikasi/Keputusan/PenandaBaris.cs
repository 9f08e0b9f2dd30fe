using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Verifikasi;

/// <summary>Writes the mark of a level on rows, each with its audit row; it takes the place of the level's earlier mark.</summary>
public sealed class PenandaBaris(EPupnsDb db, Catatan jejak, TimeProvider waktu)
{
    /// <summary>Writes it into the open transaction.</summary>
    /// <param name="kasus">The case as it is held.</param>
    /// <param name="baris">The row.</param>
    /// <param name="tanda">What.</param>
    /// <param name="petugas">Who.</param>
    /// <param name="batal">Stops waiting.</param>
    internal async Task TulisAsync(Kasus kasus, BarisKasus baris, TandaBaru tanda, Petugas petugas, CancellationToken batal)
    {
        var (id, alamat, tingkat) = (kasus.Registrasi.Id, $"{baris.Alamat}", kasus.Tingkat!.Value);
        var putusan = await db.Set<PutusanBaris>().SingleOrDefaultAsync(p => p.RegistrasiId == id && p.Baris == alamat && p.Tingkat == tingkat, batal);
        var lama = putusan is null ? null : new { tingkat = $"{tingkat}", putusan = $"{putusan.Jenis}", putusan.KodeAlasan, putusan.Sidik };
        if (putusan is null)
        {
            db.Add(putusan = new PutusanBaris { RegistrasiId = id, Baris = alamat, Tingkat = tingkat, Sidik = baris.Sidik });
        }

        (putusan.Jenis, putusan.KodeAlasan, putusan.Alasan) = (tanda.Jenis, tanda.KodeAlasan, tanda.Alasan);
        (putusan.Sidik, putusan.Ke, putusan.PetugasId, putusan.Waktu) = (baris.Sidik, kasus.Kiriman.Ke, petugas.Id, waktu.GetUtcNow());
        jejak.Tulis(
            PelakuPetugas.Dari(petugas, "portal"), Tindakan(tanda.Jenis), $"registrasi:{kasus.Registrasi.Nomor}/{alamat}", kasus.Registrasi.Nip, tanda.Alasan, lama,
            new { tingkat = $"{tingkat}", putusan = $"{tanda.Jenis}", tanda.KodeAlasan, baris.Sidik, kasus.Kiriman.Ke });
    }

    /// <summary>Closes the questions that still wait: the form goes on or back, and nobody needs their answers any more.</summary>
    internal async Task TutupPertanyaanAsync(Kasus kasus, CancellationToken batal)
    {
        var (id, kini) = (kasus.Registrasi.Id, waktu.GetUtcNow());
        foreach (var tanya in await db.Set<PertanyaanBaris>().Where(p => p.RegistrasiId == id && p.DijawabPada == null && p.DitutupPada == null).ToListAsync(batal))
        {
            tanya.DitutupPada = kini;
        }
    }

    private static string Tindakan(JenisPutusan jenis) => jenis switch
    {
        JenisPutusan.Setuju => "baris.setuju",
        JenisPutusan.Tolak => "baris.tolak",
        JenisPutusan.Kembali => "baris.kembali",
        _ => "baris.terus",
    };
}

/// <summary>A mark that is to be written.</summary>
/// <param name="Jenis">What.</param>
/// <param name="KodeAlasan">Code of the reason.</param>
/// <param name="Alasan">The reason as the person reads it.</param>
internal sealed record TandaBaru(JenisPutusan Jenis, string? KodeAlasan = null, string? Alasan = null);
