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
internal sealed class PengabarPns(EPupnsDb db, NamaInstansi instansi, Kabar kabar, CatatKanal kanal, Katalog katalog, PenyimpanPercakapan penyimpan)
    : IPendengar<RegistrasiDibuat>, IPendengar<RegistrasiDisetujui>, IPendengar<RegistrasiDitolak>, IPendengar<InstansiDibuka>
{
    public async Task DengarAsync(RegistrasiDibuat peristiwa, CancellationToken batal)
    {
        var registrasi = peristiwa.Registrasi;
        var nama = await NamaInstansiAsync(registrasi.InstansiKode, batal);
        var surat = registrasi.Keadaan == KeadaanRegistrasi.Disetujui ? TeksKabar.TerdaftarLangsung : TeksKabar.Terdaftar;
        kabar.Surati(registrasi, surat.Dengan(registrasi.Nama, registrasi.Nomor, nama), TeksKabar.PerihalTerdaftar);
    }

    public Task DengarAsync(RegistrasiDisetujui peristiwa, CancellationToken batal) => kabar.KirimAsync(
        peristiwa.Registrasi, TeksDaftar.Disetujui.Dengan(peristiwa.Registrasi.Nomor), TeksKabar.PerihalDisetujui, Jangkauan.TerakhirDipakai, batal);

    public async Task DengarAsync(RegistrasiDitolak peristiwa, CancellationToken batal)
    {
        var registrasi = peristiwa.Registrasi;
        var ujar = TeksDaftar.Ditolak.Dengan(registrasi.Nomor, peristiwa.Alasan);
        await kabar.KirimAsync(registrasi, ujar, TeksKabar.PerihalDitolak, Jangkauan.TerakhirDipakai, batal);
        await kanal.LupakanAsync(registrasi.Id, batal);
    }

    // Whoever waits for an instansi is not registered: only the conversation is known.
    public async Task DengarAsync(InstansiDibuka peristiwa, CancellationToken batal)
    {
        var ujar = TeksDaftar.InstansiDibuka.Dengan(await NamaInstansiAsync(peristiwa.InstansiKode, batal));
        foreach (var percakapanId in peristiwa.PercakapanId)
        {
            var tujuan = await db.Set<BarisPercakapan>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == percakapanId, batal);
            if (tujuan is not null)
            {
                penyimpan.Antrekan(tujuan, JenisKiriman.Pesan, PesanJson.Tulis(new Pesan { Isi = katalog.Ucapkan(ujar) }));
            }
        }
    }

    private async Task<string> NamaInstansiAsync(string kode, CancellationToken batal) =>
        await instansi.CariAsync(kode, batal) ?? "Instansi Anda";
}
