using EPupns.Bot.Alur.Pemulihan;
using EPupns.Bot.Percakapan.Masuk;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Data;
using EPupns.Core.Pemulihan.Permintaan;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Bot.Percakapan.Menu;

/// <summary>"Ini bukan saya" under the notice of a request for recovery: at once, and the open question stays.</summary>
internal sealed class LayananSanggah(EPupnsDb db, Navigasi navigasi, SanggahPemulihan sanggah)
{
    /// <summary>Objects to the request that the pressed button names.</summary>
    public async Task SanggahAsync(ITurnContext giliran, CancellationToken batal)
    {
        var nomor = TombolLepas.NomorSanggah(giliran.Masukan.Kode)!;
        var permintaan = await db.Set<PermintaanPemulihan>().AsNoTracking().SingleAsync(p => p.Nomor == nomor, batal);
        var hasil = await sanggah.JalankanAsync(permintaan.Id, giliran.Pelaku(permintaan.Nip), batal);
        await navigasi.UlangiAsync(giliran, hasil.Berhasil ? TeksPermintaan.SanggahDiterima.Dengan(nomor) : Ujar.Dari(hasil.Kesalahan.Pesan), batal);
    }
}
