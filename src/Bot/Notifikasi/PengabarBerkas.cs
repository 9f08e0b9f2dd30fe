using EPupns.Bot.Alur.Berkas;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pengisian;
using EPupns.Core.Percakapan;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Bot.Notifikasi;

/// <summary>What came through a link of the chat is told in that chat; the question that is open there stays.</summary>
internal sealed class PengabarBerkas(EPupnsDb db, PenerusKabar penerus, Katalog katalog) : IPendengar<BerkasDilampirkan>
{
    public async Task DengarAsync(BerkasDilampirkan peristiwa, CancellationToken batal)
    {
        if (peristiwa.PercakapanId is { } id && await db.Set<BarisPercakapan>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, batal) is { } percakapan)
        {
            var isi = katalog.Ucapkan(TeksBerkas.LewatWeb.Dengan(peristiwa.Judul, LayarBerkas.Uraian(peristiwa.Isi)));
            penerus.Antrekan(PesanJson.Tulis(new Pesan { Isi = isi, Lindungi = true }), [new Tujuan(percakapan.Kanal, percakapan.Alamat)]);
        }
    }
}
