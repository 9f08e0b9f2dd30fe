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

/// <summary>What people are told of the life of their registration.</summary>
internal sealed class PengabarPns(EPupnsDb db, Kabar kabar, CatatKanal kanal, Katalog katalog, PenyimpanPercakapan penyimpan)
    : IPendengar<RegistrasiDisetujui>, IPendengar<RegistrasiDitolak>, IPendengar<InstansiDibuka>
{
    public Task DengarAsync(RegistrasiDisetujui peristiwa, CancellationToken batal) =>
        kabar.KirimAsync(peristiwa.Registrasi, TeksDaftar.Disetujui.Dengan(peristiwa.Registrasi.Nomor), Jangkauan.TerakhirDipakai, batal);

    public async Task DengarAsync(RegistrasiDitolak peristiwa, CancellationToken batal)
    {
        var registrasi = peristiwa.Registrasi;
        await kabar.KirimAsync(registrasi, TeksDaftar.Ditolak.Dengan(registrasi.Nomor, peristiwa.Alasan), Jangkauan.TerakhirDipakai, batal);
        await kanal.LupakanAsync(registrasi.Id, batal);
    }

    // Whoever waits for an instansi is not registered: only the conversation is known.
    public async Task DengarAsync(InstansiDibuka peristiwa, CancellationToken batal)
    {
        var instansi = await db.Set<Instansi>().FindAsync([peristiwa.InstansiKode], batal);
        foreach (var percakapanId in peristiwa.PercakapanId)
        {
            var tujuan = await db.Set<BarisPercakapan>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == percakapanId, batal);
            if (tujuan is not null)
            {
                var ujar = TeksDaftar.InstansiDibuka.Dengan(instansi?.Nama ?? "Instansi Anda");
                penyimpan.Antrekan(tujuan, JenisKiriman.Pesan, PesanJson.Tulis(new Pesan { Isi = katalog.Ucapkan(ujar) }));
            }
        }
    }
}
