using EPupns.Bot.Percakapan.Keluar;
using EPupns.Core.Berkas;
using EPupns.Core.Data;
using EPupns.WebPortal.Susunan;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.Kesehatan;

/// <summary>Whether this process can serve people now, part by part. It tells which part cannot, and nothing about why: the page is open to everybody.</summary>
public sealed class Kesiapan(IServiceScopeFactory lingkup, BagianProses bagian, DenyutPengirim denyut, IPenyimpananBerkas penyimpanan) : IDisposable
{
    private static readonly TimeSpan PalingLama = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Denyut = TimeSpan.FromMinutes(2);

    // Whoever asks a hundred times a second gets one answer: asking must not be a load of its own.
    private static readonly TimeSpan Berlaku = TimeSpan.FromSeconds(1);
    private readonly SemaphoreSlim _giliran = new(1);
    private (long Saat, Keadaan Isi)? _terakhir;

    /// <summary>Looks, or repeats what was seen a moment ago.</summary>
    public async Task<Keadaan> LihatAsync(CancellationToken batal)
    {
        await _giliran.WaitAsync(batal);
        try
        {
            if (_terakhir is not { } lalu || Environment.TickCount64 - lalu.Saat > Berlaku.TotalMilliseconds)
            {
                _terakhir = lalu = (Environment.TickCount64, await PeriksaAsync(batal));
            }

            return lalu.Isi;
        }
        finally
        {
            _giliran.Release();
        }
    }

    /// <summary>Looks now.</summary>
    public async Task<Keadaan> PeriksaAsync(CancellationToken batal)
    {
        var (basisData, migrasi, berkas) = (
            CobaAsync(db => db.Database.CanConnectAsync(batal)),
            CobaAsync(async db => !(await db.Database.GetPendingMigrationsAsync(batal)).Any()),
            CobaAsync(async () =>
            {
                await penyimpanan.PeriksaAsync(batal);
                return true;
            }));
        return new Keadaan(await basisData, await migrasi, await berkas, bagian.Worker ? denyut.HidupDalam(Denyut) : null);
    }

    /// <inheritdoc />
    public void Dispose() => _giliran.Dispose();

    private Task<bool> CobaAsync(Func<EPupnsDb, Task<bool>> tanya) => CobaAsync(async () =>
    {
        await using var cakupan = lingkup.CreateAsyncScope();
        return await tanya(cakupan.ServiceProvider.GetRequiredService<EPupnsDb>());
    });

    private static async Task<bool> CobaAsync(Func<Task<bool>> kerja)
    {
        try
        {
            return await Task.Run(kerja).WaitAsync(PalingLama);
        }
        catch (Exception)
        {
            // Whatever it is, the part cannot be used now; the part's own work writes the cause into the log.
            return false;
        }
    }
}

/// <summary>What was seen.</summary>
/// <param name="BasisData">The database answers.</param>
/// <param name="Migrasi">Its schema is the one of this program.</param>
/// <param name="Berkas">Files can be stored.</param>
/// <param name="Pengirim">The sender of the outbox goes its rounds; null in a process that has none.</param>
public sealed record Keadaan(bool BasisData, bool Migrasi, bool Berkas, bool? Pengirim)
{
    /// <summary>Everything that this process needs.</summary>
    public bool Siap => BasisData && Migrasi && Berkas && Pengirim is not false;
}
