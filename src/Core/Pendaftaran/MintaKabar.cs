using EPupns.Core.Data;

namespace EPupns.Core.Pendaftaran;

/// <summary>Remembers who wants to be told when an instansi opens. Asking twice is asking once.</summary>
public sealed class MintaKabar(EPupnsDb db, Transaksi transaksi, TimeProvider waktu)
{
    /// <summary>Remembers it.</summary>
    public Task JalankanAsync(string instansiKode, Guid percakapanId, CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            if (await db.Set<PermintaanKabar>().FindAsync([instansiKode, percakapanId], batal) is null)
            {
                db.Add(new PermintaanKabar { InstansiKode = instansiKode, PercakapanId = percakapanId, Waktu = waktu.GetUtcNow() });
            }

            return true;
        },
        batal);
}
