using EPupns.Bot.Alur.Pendaftaran;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Percakapan;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Bot.Notifikasi;

/// <summary>
/// Tells people what became true, in the channel they used last. It only adds messages: the question that somebody is being
/// asked stays as it is.
/// </summary>
internal sealed class PengabarPns(EPupnsDb db, Katalog katalog, PenyimpanPercakapan penyimpan)
    : IPendengar<RegistrasiDisetujui>, IPendengar<RegistrasiDitolak>, IPendengar<InstansiDibuka>
{
    public Task DengarAsync(RegistrasiDisetujui peristiwa, CancellationToken batal) =>
        KabariAsync(peristiwa.Registrasi.PercakapanId, TeksDaftar.Disetujui.Dengan(peristiwa.Registrasi.Nomor), batal);

    public Task DengarAsync(RegistrasiDitolak peristiwa, CancellationToken batal) =>
        KabariAsync(peristiwa.Registrasi.PercakapanId, TeksDaftar.Ditolak.Dengan(peristiwa.Registrasi.Nomor, peristiwa.Alasan), batal);

    public async Task DengarAsync(InstansiDibuka peristiwa, CancellationToken batal)
    {
        var instansi = await db.Set<Instansi>().FindAsync([peristiwa.InstansiKode], batal);
        foreach (var percakapan in peristiwa.PercakapanId)
        {
            await KabariAsync(percakapan, TeksDaftar.InstansiDibuka.Dengan(instansi?.Nama ?? "Instansi Anda"), batal);
        }
    }

    private async Task KabariAsync(Guid? percakapanId, Ujar ujar, CancellationToken batal)
    {
        var tujuan = percakapanId is null ? null : await db.Set<BarisPercakapan>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == percakapanId, batal);
        if (tujuan is not null)
        {
            penyimpan.Antrekan(tujuan, JenisKiriman.Pesan, PesanJson.Tulis(new Pesan { Isi = katalog.Ucapkan(ujar) }));
        }
    }
}
