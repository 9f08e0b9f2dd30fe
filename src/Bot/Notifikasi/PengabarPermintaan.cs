using EPupns.Bot.Alur.Pemulihan;
using EPupns.Bot.Alur.Pendaftaran;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Masuk;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pemulihan.Permintaan;
using EPupns.Core.Percakapan;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EPupns.Bot.Notifikasi;

/// <summary>Tells the owner's old channels of a request for recovery, with two ways to object; and the requester how it goes.</summary>
internal sealed class PengabarPermintaan(EPupnsDb db, Kabar kabar, Katalog katalog, PenyimpanPercakapan penyimpan, IOptions<PilihanPortal> portal)
    : IPendengar<PermintaanDiajukan>, IPendengar<MasaSanggahDimulai>, IPendengar<PermintaanSelesai>, IPendengar<PermintaanGagal>
{
    public Task DengarAsync(PermintaanDiajukan peristiwa, CancellationToken batal) => kabar.KirimAsync(
        peristiwa.Registrasi, TeksPermintaan.AdaPermintaan.Dengan(peristiwa.Permintaan.Nomor, TautanSanggah(peristiwa.TokenSanggah)),
        TeksPermintaan.Perihal, Jangkauan.SemuaKanal, batal, peristiwa.Permintaan.PercakapanId, TombolLepas.Sanggah(peristiwa.Permintaan.Nomor));

    public async Task DengarAsync(MasaSanggahDimulai peristiwa, CancellationToken batal)
    {
        var permintaan = peristiwa.Permintaan;
        var sampai = Tanggal.WaktuWib(permintaan.SanggahSampai!.Value);
        await kabar.KirimAsync(
            peristiwa.Registrasi, TeksPermintaan.MasaSanggahPemilik.Dengan(permintaan.Nomor, sampai, TautanSanggah(peristiwa.TokenSanggah)),
            TeksPermintaan.Perihal, Jangkauan.SemuaKanal, batal, permintaan.PercakapanId, TombolLepas.Sanggah(permintaan.Nomor));
        await KatakanAsync(permintaan, TeksPermintaan.MasaSanggahPemohon.Dengan(permintaan.Nomor, sampai), null, batal);
    }

    public Task DengarAsync(PermintaanSelesai peristiwa, CancellationToken batal) => KatakanAsync(
        peristiwa.Permintaan, TeksPermintaan.Selesai.Dengan(peristiwa.Permintaan.Nomor),
        TombolLupa.BukaHalaman(portal.Value, peristiwa.TokenSandi), batal);

    public Task DengarAsync(PermintaanGagal peristiwa, CancellationToken batal)
    {
        var permintaan = peristiwa.Permintaan;
        var ujar = permintaan.Keadaan == KeadaanPermintaan.Ditolak
            ? TeksPermintaan.Ditolak.Dengan(permintaan.Nomor, permintaan.Alasan)
            : TeksPermintaan.Disanggah.Dengan(permintaan.Nomor);
        return KatakanAsync(permintaan, ujar, null, batal);
    }

    private async Task KatakanAsync(PermintaanPemulihan permintaan, Ujar ujar, Tombol? tombol, CancellationToken batal)
    {
        if (await db.Set<BarisPercakapan>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == permintaan.PercakapanId, batal) is { } tujuan)
        {
            var pesan = new Pesan { Isi = katalog.Ucapkan(ujar), Tombol = tombol is null ? [] : [[tombol]], Lindungi = tombol is not null };
            penyimpan.Antrekan(tujuan, JenisKiriman.Pesan, PesanJson.Tulis(pesan));
        }
    }

    private string TautanSanggah(string token) => portal.Value.Alamat($"/sanggah/{token}");
}
