using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Berkas;
using EPupns.Core.Data;
using EPupns.Core.Jejak;

namespace EPupns.Core.Pemulihan.Permintaan;

/// <summary>An officer opens the birth certificate of a request. It is the most private paper we hold, so looking at it leaves a trace too.</summary>
public sealed class LihatAkte(CariPermintaan cari, AmbilBerkas berkas, Transaksi transaksi, Catatan jejak)
{
    /// <summary>The certificate; null when there is no such request, or none that the officer may see, or no file.</summary>
    public async Task<IsiBerkas?> JalankanAsync(string nomor, Petugas petugas, CancellationToken batal)
    {
        if (await cari.JalankanAsync(nomor, petugas, batal) is not { Permintaan: var permintaan }
            || await berkas.JalankanAsync(permintaan.AkteSidik, batal) is not { } akte)
        {
            return null;
        }

        return await transaksi.JalankanAsync(
            () =>
            {
                jejak.Tulis(PelakuPetugas.Dari(petugas, "portal"), "pemulihan.akte-dibuka", $"pemulihan:{permintaan.Nomor}", permintaan.Nip);
                return Task.FromResult(akte);
            },
            batal);
    }
}
