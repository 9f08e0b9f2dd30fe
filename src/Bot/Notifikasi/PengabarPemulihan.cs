using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pemulihan;
using EPupns.Core.Percakapan;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Bot.Notifikasi;

/// <summary>Tells the owner, wherever known, that somebody recovered access; and the chat that asked for a link what came of it.</summary>
internal sealed class PengabarPemulihan(EPupnsDb db, Kabar kabar, Katalog katalog, PenyimpanPercakapan penyimpan)
    : IPendengar<DiriTerbukti>, IPendengar<SandiDiganti>, IPendengar<PengamanDiganti>
{
    private static readonly Ujaran Perihal = new("pemulihan.perihal");
    private static readonly Ujaran PerihalSandi = new("pemulihan.perihal_sandi");
    private static readonly Ujaran PerihalPengaman = new("pemulihan.perihal_pengaman");
    private static readonly Ujaran NamaIbuDipakai = new("pemulihan.nama_ibu_dipakai", "nomor");
    private static readonly Ujaran SandiDigantiOrang = new("pemulihan.sandi_diganti", "nomor");
    private static readonly Ujaran SandiDigantiTautan = new("pemulihan.sandi_diganti_tautan");
    private static readonly Ujaran PengamanDigantiOrang = new("pemulihan.pengaman_diganti", "nomor");

    /// <summary>Who knows the mother's name is not always the child: the weaker proof is told at once.</summary>
    public Task DengarAsync(DiriTerbukti peristiwa, CancellationToken batal) => peristiwa.Cara == CaraBukti.NamaIbu
        ? kabar.KirimAsync(peristiwa.Registrasi, NamaIbuDipakai.Dengan(peristiwa.Registrasi.Nomor), Perihal, Jangkauan.SemuaKanal, batal, peristiwa.PercakapanId)
        : Task.CompletedTask;

    public async Task DengarAsync(SandiDiganti peristiwa, CancellationToken batal)
    {
        var registrasi = peristiwa.Registrasi;
        await kabar.KirimAsync(registrasi, SandiDigantiOrang.Dengan(registrasi.Nomor), PerihalSandi, Jangkauan.SemuaKanal, batal, peristiwa.PercakapanId);
        if (peristiwa.LewatTautan)
        {
            await KatakanAsync(peristiwa.PercakapanId, SandiDigantiTautan, batal);
        }
    }

    public Task DengarAsync(PengamanDiganti peristiwa, CancellationToken batal) => kabar.KirimAsync(
        peristiwa.Registrasi, PengamanDigantiOrang.Dengan(peristiwa.Registrasi.Nomor), PerihalPengaman, Jangkauan.SemuaKanal, batal, peristiwa.PercakapanId);

    private async Task KatakanAsync(Guid percakapanId, Ujar ujar, CancellationToken batal)
    {
        if (await db.Set<BarisPercakapan>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == percakapanId, batal) is { } tujuan)
        {
            penyimpan.Antrekan(tujuan, JenisKiriman.Pesan, PesanJson.Tulis(new Pesan { Isi = katalog.Ucapkan(ujar) }));
        }
    }
}
