using EPupns.Core.Data;
using EPupns.Core.Notifikasi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Bot.Percakapan.Keluar;

/// <summary>Puts a notice in the outbox of the first address that reaches somebody, and carries the others along for when it refuses.</summary>
internal sealed class PenerusKabar(EPupnsDb db, TimeProvider waktu)
{
    /// <summary>
    /// Writes one row for the first address that counts, with the rest as its fallback; addresses before it where nobody is
    /// looking get a row too.
    /// </summary>
    /// <param name="isi">The message.</param>
    /// <param name="tujuan">The addresses, the best first.</param>
    /// <param name="penerima">Of a message to many: for whom. Only the row that counts bears it, or the first where none does.</param>
    public void Antrekan(string isi, IReadOnlyList<Tujuan> tujuan, Guid? penerima = null)
    {
        var hitung = tujuan.FirstOrDefault(t => !t.Sepi) ?? (tujuan.Count > 0 ? tujuan[0] : null);
        for (var i = 0; i < tujuan.Count; i++)
        {
            var cadangan = tujuan[i].Sepi ? [] : tujuan.Skip(i + 1).ToList();
            var baris = Baris(isi, tujuan[i], cadangan);
            baris.PenerimaSiaran = tujuan[i] == hitung ? penerima : null;
            db.Add(baris);
            if (!tujuan[i].Sepi)
            {
                return;
            }
        }
    }

    /// <summary>Opens a topic in a group.</summary>
    public void Topik(string isi, Tujuan tujuan) => db.Add(Baris(isi, tujuan, [], JenisKiriman.Topik));

    /// <summary>Updates the marked message at an address.</summary>
    public void Sunting(string isi, Tujuan tujuan) => db.Add(Baris(isi, tujuan, [], JenisKiriman.Sunting));

    /// <summary>
    /// The rows are about to be marked as refused: those that are notices go to their next address. Needs the transaction that marks
    /// them. The update takes each row until the commit, so of two that refuse it at once only one sends it on.
    /// </summary>
    public async Task TeruskanAsync(IQueryable<BarisKotakKeluar> ditolak, CancellationToken batal)
    {
        foreach (var kabar in await ditolak.AsNoTracking().Where(b => b.Cadangan != null).OrderBy(b => b.Id).ToListAsync(batal))
        {
            var terebut = await db.Set<BarisKotakKeluar>()
                .Where(b => b.Id == kabar.Id && b.Keadaan == KeadaanKiriman.Antre && b.Cadangan != null)
                .ExecuteUpdateAsync(ubah => ubah.SetProperty(b => b.Cadangan, (string?)null), batal);
            if (terebut == 1)
            {
                Antrekan(kabar.Isi, Tujuan.Baca(kabar.Cadangan), kabar.PenerimaSiaran);
            }
        }
    }

    private BarisKotakKeluar Baris(string isi, Tujuan tujuan, IReadOnlyList<Tujuan> cadangan, JenisKiriman jenis = JenisKiriman.Pesan) => new()
    {
        Kanal = tujuan.Kanal,
        Alamat = tujuan.Alamat,
        Jenis = jenis,
        Isi = isi,
        Cadangan = Tujuan.Tulis(cadangan),
        Mulai = waktu.GetUtcNow(),
        Dibuat = waktu.GetUtcNow(),
    };
}
