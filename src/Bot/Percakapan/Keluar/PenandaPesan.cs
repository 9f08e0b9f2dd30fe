using EPupns.Core.Data;
using EPupns.Core.Notifikasi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Bot.Percakapan.Keluar;

/// <summary>Remembers what a channel called a marked message, for channels, which live longer than a scope.</summary>
public sealed class PenandaPesan(UnitKerja unit, IServiceScopeFactory lingkup)
{
    /// <summary>It was sent; sent again under the same mark, the newer one counts.</summary>
    public Task CatatAsync(BarisKotakKeluar baris, string kunci, string rujukan, CancellationToken batal) => unit.JalankanAsync(
        async layanan =>
        {
            var db = layanan.GetRequiredService<EPupnsDb>();
            await Satu(db, baris.Kanal, baris.Alamat, kunci).ExecuteDeleteAsync(batal);
            db.Add(new PesanBertanda { Kanal = baris.Kanal, Alamat = baris.Alamat, Kunci = kunci, Rujukan = rujukan });
            return true;
        },
        batal);

    /// <summary>What the channel called it; null when it was never sent there.</summary>
    public async Task<string?> CariAsync(BarisKotakKeluar baris, string kunci, CancellationToken batal)
    {
        await using var cakupan = lingkup.CreateAsyncScope();
        return await Satu(cakupan.ServiceProvider.GetRequiredService<EPupnsDb>(), baris.Kanal, baris.Alamat, kunci).Select(p => p.Rujukan).FirstOrDefaultAsync(batal);
    }

    private static IQueryable<PesanBertanda> Satu(EPupnsDb db, string kanal, string alamat, string kunci) =>
        db.Set<PesanBertanda>().Where(p => p.Kunci == kunci && p.Kanal == kanal && p.Alamat == alamat);
}
