using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Akun.AkunPetugas.Obrolan;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Referensi;
using EPupns.Core.Siaran;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Bot.Notifikasi;

/// <summary>Puts announcements and reminders in the outbox. What somebody is being asked stays as it is.</summary>
internal sealed class PengabarSiaran(EPupnsDb db, Kabar kabar, PenerusKabar penerus, Katalog katalog, NamaInstansi instansi) : IPendengar<SiaranDisampaikan>
{
    private const string Negara = "BKN";

    public async Task DengarAsync(SiaranDisampaikan peristiwa, CancellationToken batal)
    {
        var siaran = peristiwa.Siaran;
        var dari = siaran.InstansiKode is { } kode ? await instansi.CariAsync(kode, batal) ?? Negara : Negara;
        var (ujar, perihal) = (
            (siaran.Jenis == JenisSiaran.Pengingat ? TeksKabar.Pengingat : TeksKabar.Pengumuman).Dengan(siaran.Perihal, siaran.Teks, dari), TeksKabar.PerihalSiaran.Dengan(siaran.Perihal));
        if (SasaranSiaran.Baca(siaran.Sasaran).Peran is not null)
        {
            await KePetugasAsync(peristiwa.Penerima, ujar, perihal, batal);
            return;
        }

        var id = peristiwa.Penerima.Select(p => p.OrangId).ToList();
        var registrasi = await db.Set<Registrasi>().AsNoTracking().Where(r => id.Contains(r.Id)).ToDictionaryAsync(r => r.Id, batal);
        foreach (var penerima in peristiwa.Penerima.Where(p => registrasi.ContainsKey(p.OrangId)))
        {
            await kabar.SiarkanAsync(registrasi[penerima.OrangId], ujar, perihal, penerima.Id, batal);
        }
    }

    private async Task KePetugasAsync(IReadOnlyList<PenerimaSiaran> penerima, Ujar ujar, Ujar perihal, CancellationToken batal)
    {
        var isi = PesanJson.Tulis(new Pesan { Isi = katalog.Ucapkan(ujar), Perihal = katalog.Polos(perihal) });
        var id = penerima.Select(p => p.OrangId).ToList();
        var obrolan = await db.Set<ObrolanPetugas>().AsNoTracking().Where(o => id.Contains(o.PetugasId)).ToDictionaryAsync(o => o.PetugasId, batal);
        foreach (var satu in penerima.Where(p => obrolan.ContainsKey(p.OrangId)))
        {
            penerus.Antrekan(isi, [new Tujuan(obrolan[satu.OrangId].Kanal, obrolan[satu.OrangId].Alamat)], satu.Id);
        }
    }
}
