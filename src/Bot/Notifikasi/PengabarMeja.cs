using EPupns.Bot.Alur.Helpdesk;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Helpdesk;
using EPupns.Core.Notifikasi;
using Microsoft.EntityFrameworkCore;
using Pemicu = EPupns.Core.Helpdesk.MesinLaporan.Pemicu;

namespace EPupns.Bot.Notifikasi;

/// <summary>Shows the desk its reports: a card each, which says at any time who has it, and what the person writes.</summary>
internal sealed class PengabarMeja(EPupnsDb db, PetugasObrolan petugas, KartuLaporan kartu, PenerusKabar penerus, Katalog katalog)
    : IPendengar<LaporanDibuat>, IPendengar<LaporanBergerak>, IPendengar<PesanLaporanDitulis>
{
    public Task DengarAsync(LaporanDibuat peristiwa, CancellationToken batal) => SebarkanAsync(peristiwa.Laporan, batal);

    public async Task DengarAsync(LaporanBergerak peristiwa, CancellationToken batal)
    {
        var laporan = peristiwa.Laporan;
        await PerbaruiAsync(laporan, batal);
        if (peristiwa.Pemicu == Pemicu.Teruskan)
        {
            await SebarkanAsync(laporan, batal);
        }
        else if (peristiwa.Pemicu == Pemicu.BukaLagi)
        {
            var pesan = new Pesan { Isi = katalog.Ucapkan(TeksLaporan.DibukaLagi.Dengan(laporan.Nomor)), Kunci = KartuLaporan.DibukaLagi(laporan.Nomor) };
            await KirimAsync(laporan, pesan, batal);
        }
    }

    public async Task DengarAsync(PesanLaporanDitulis peristiwa, CancellationToken batal)
    {
        var (laporan, pesan) = (peristiwa.Laporan, peristiwa.Pesan);
        if (pesan.Dari == DariPesan.Pelapor)
        {
            await KirimAsync(
                laporan,
                new Pesan
                {
                    Isi = katalog.Ucapkan(TeksLaporan.PelaporMenulis.Dengan(laporan.Nomor, pesan.Teks)), Kunci = KartuLaporan.Kunci(laporan.Nomor, pesan.Id),
                    Lampiran = LampiranLaporan.Untuk(pesan.BerkasSidik, pesan.NamaBerkas), Lindungi = pesan.BerkasSidik is not null,
                },
                batal);
        }
    }

    private async Task SebarkanAsync(Laporan laporan, CancellationToken batal)
    {
        if (await petugas.GrupAsync(laporan.Meja, batal) is { } grup)
        {
            await DiGrupAsync(laporan, grup, batal);
            return;
        }

        var isi = await kartu.SusunAsync(laporan, batal);
        foreach (var obrolan in await petugas.MejaAsync(laporan.Meja, batal))
        {
            Tunjukkan(laporan, isi, new Tujuan(obrolan.Kanal, obrolan.Alamat));
        }
    }

    // The picture goes before the card: a caption could not be kept up to date.
    private void Tunjukkan(Laporan laporan, Pesan isi, Tujuan tujuan)
    {
        if (LampiranLaporan.Untuk(laporan.BerkasSidik, $"laporan-{laporan.Nomor}.jpg") is { } lampiran)
        {
            penerus.Antrekan(PesanJson.Tulis(new Pesan { Isi = [], Lampiran = lampiran, Lindungi = true, Topik = isi.Topik }), [tujuan]);
        }

        penerus.Antrekan(PesanJson.Tulis(isi), [tujuan]);
    }

    // Where the group has topics each report has its own.
    private async Task DiGrupAsync(Laporan laporan, GrupMeja grup, CancellationToken batal)
    {
        var (tujuan, topik) = (new Tujuan(grup.Kanal, grup.Alamat), grup.Bertopik ? KartuLaporan.Topik(laporan.Nomor) : null);
        if (topik is not null)
        {
            penerus.Topik(PesanJson.Tulis(new Pesan { Isi = [new Core.Notifikasi.Potongan($"{laporan.Nomor} · {laporan.Jenis.Sebut()}")], Kunci = topik }), tujuan);
        }

        Tunjukkan(laporan, await kartu.SusunAsync(laporan, batal) with { Topik = topik }, tujuan);
    }

    // Wherever its card was shown.
    private async Task PerbaruiAsync(Laporan laporan, CancellationToken batal)
    {
        var kunci = KartuLaporan.Kunci(laporan.Nomor);
        var tempat = await db.Set<PesanBertanda>().AsNoTracking().Where(p => p.Kunci == kunci).ToListAsync(batal);
        if (tempat.Count == 0)
        {
            return;
        }

        var isi = PesanJson.Tulis(await kartu.SusunAsync(laporan, batal));
        tempat.ForEach(t => penerus.Sunting(isi, new Tujuan(t.Kanal, t.Alamat)));
    }

    // Into the group of the desk; else to whoever works on it, else to all of the desk.
    private async Task KirimAsync(Laporan laporan, Pesan pesan, CancellationToken batal)
    {
        if (await petugas.GrupAsync(laporan.Meja, batal) is { } grup)
        {
            penerus.Antrekan(PesanJson.Tulis(pesan with { Topik = grup.Bertopik ? KartuLaporan.Topik(laporan.Nomor) : null }), [new Tujuan(grup.Kanal, grup.Alamat)]);
            return;
        }

        var tempat = laporan.PemegangId is { } id ? await petugas.SatuAsync(id, batal) is { } satu ? [satu] : [] : await petugas.MejaAsync(laporan.Meja, batal);
        foreach (var obrolan in tempat)
        {
            penerus.Antrekan(PesanJson.Tulis(pesan), [new Tujuan(obrolan.Kanal, obrolan.Alamat)]);
        }
    }
}
