using EPupns.Core.Dasar;
using EPupns.Core.Data.Bersama;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Data;

/// <summary>
/// Runs a unit of work in a scope and a transaction of its own: what it wrote is on the disk, or nothing is, when the task ends.
/// On SQLite units that wait at the same time share one commit (<see cref="PenulisBersama"/>); on PostgreSQL the server does that.
/// </summary>
public sealed class UnitKerja(IServiceScopeFactory lingkup, PilihanData pilihan, PenulisBersama penulis)
{
    /// <summary>Runs it, saves and commits.</summary>
    /// <param name="kerja">The work, with the services of its scope. It must not wait for another unit of work.</param>
    /// <param name="batal">Gives up before the work has begun; what has begun is finished.</param>
    /// <param name="sesudah">Told in the order of the commits whether it was committed, before anybody else hears of it.</param>
    public async Task<T> JalankanAsync<T>(Func<IServiceProvider, Task<T>> kerja, CancellationToken batal, Action<bool>? sesudah = null)
    {
        using var jejak = Ukuran.Sumber.StartActivity("transaksi");
        if (pilihan.Penyedia == PenyediaData.Sqlite)
        {
            return await penulis.JalankanAsync(kerja, sesudah, batal);
        }

        var berhasil = false;
        try
        {
            await using var cakupan = lingkup.CreateAsyncScope();
            var hasil = await cakupan.ServiceProvider.GetRequiredService<Transaksi>().JalankanAsync(() => kerja(cakupan.ServiceProvider), batal);
            berhasil = true;
            return hasil;
        }
        finally
        {
            sesudah?.Invoke(berhasil);
        }
    }
}
