using System.Data.Common;
using EPupns.Core.Data;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pengisian;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.Beranda;

/// <summary>How the service and the queue of verification stand, for everybody (features.md G9, §2 row 33). Looked at every few minutes, whoever asks and however often.</summary>
public sealed class KeadaanLayanan(IServiceScopeFactory lingkup, TimeProvider waktu)
{
    private static readonly TimeSpan Berlaku = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Terlambat = TimeSpan.FromMinutes(5);
    private static readonly KeadaanFormulir[] Menunggu = [KeadaanFormulir.Terkirim, KeadaanFormulir.DiBkd, KeadaanFormulir.DiBkn];
    private (DateTimeOffset Sampai, string? Kalimat) _terakhir;

    /// <summary>A sentence, as it was seen last; null when it cannot be told.</summary>
    public async Task<string?> KalimatAsync(CancellationToken batal)
    {
        var kini = waktu.GetUtcNow();
        if (_terakhir is var (sampai, kalimat) && kini < sampai)
        {
            return kalimat;
        }

        // Whoever comes meanwhile reads the old one; the page never waits for the count of everybody.
        _terakhir = (kini + Berlaku, kalimat);
        try
        {
            return (_terakhir = (kini + Berlaku, await LihatAsync(kini, batal))).Kalimat;
        }
        catch (DbException)
        {
            return null;
        }
    }

    private async Task<string> LihatAsync(DateTimeOffset kini, CancellationToken batal)
    {
        await using var cakupan = lingkup.CreateAsyncScope();
        var db = cakupan.ServiceProvider.GetRequiredService<EPupnsDb>();
        var lama = kini - Terlambat;
        var tersendat = await db.Set<BarisKotakKeluar>().AnyAsync(b => b.Keadaan == KeadaanKiriman.Antre && b.Percobaan == 0 && b.Dibuat < lama && b.Mulai < lama, batal);
        var antre = db.Set<FormulirPns>().Where(f => Menunggu.Contains(f.Keadaan) && f.DikirimPada != null);
        var tertua = await antre.OrderBy(f => f.DikirimPada).Select(f => f.DikirimPada).FirstOrDefaultAsync(batal);
        var layanan = tersendat ? "Pesan sedang terlambat sampai; yang sudah Anda kirim tetap tersimpan." : "Layanan normal.";
        return tertua is { } sejak ? $"{layanan} Antrean verifikasi: {Lama(kini - sejak)}." : $"{layanan} Tidak ada antrean verifikasi.";
    }

    private static string Lama(TimeSpan umur) => umur.TotalDays < 1 ? "kurang dari satu hari" : $"{(int)umur.TotalDays} hari";
}
