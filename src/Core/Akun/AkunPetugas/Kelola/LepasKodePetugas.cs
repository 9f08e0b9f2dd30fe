using EPupns.Core.Akun.AkunPetugas.DuaLangkah;
using EPupns.Core.Dasar;
using EPupns.Core.Data;

namespace EPupns.Core.Akun.AkunPetugas.Kelola;

/// <summary>An admin takes away the authenticator app of who lost the phone. Their sessions end, and at the next login they set it up anew.</summary>
public sealed class LepasKodePetugas(Transaksi transaksi, PengelolaAkun pengelola, LepasDuaLangkah lepas)
{
    /// <summary>Longest reason.</summary>
    public const int PanjangAlasan = 250;

    /// <summary>Takes it away. Mistakes: those of the account, <c>alasan.kosong</c>, <c>alasan.panjang</c>, <c>dua-langkah.tidak-ada</c>.</summary>
    public Task<Hasil<Petugas>> JalankanAsync(Guid id, string? alasan, Petugas admin, CancellationToken batal) => transaksi.JalankanAsync(
        () => pengelola.UbahAsync(
            id, admin, "petugas.dua-langkah-diminta-lepas", alasan?.Trim(),
            async (sasaran, kini) => Periksa(alasan)
                ?? (await lepas.JalankanAsync(sasaran.NamaPengguna, alasan!.Trim(), PelakuPetugas.Dari(kini, "portal"), batal)).Kesalahan,
            batal),
        batal);

    private static Kesalahan? Periksa(string? alasan) => (alasan?.Trim().Length ?? 0) switch
    {
        0 => new Kesalahan("alasan.kosong", "Mohon tulis bagaimana Anda memastikan bahwa yang meminta memang orangnya.", "alasan"),
        > PanjangAlasan and var banyak => new Kesalahan("alasan.panjang", $"Alasan paling banyak {PanjangAlasan} huruf; yang Anda tulis {banyak}.", "alasan"),
        _ => null,
    };
}
