using EPupns.Core.Akun.AkunPetugas.DuaLangkah;
using EPupns.Core.Dasar;

namespace EPupns.WebPortal.Perintah;

/// <summary><c>petugas lepas-dua-langkah NAMA --alasan ALASAN</c>: for who lost phone and recovery codes.</summary>
public sealed class PerintahLepasDuaLangkah(LepasDuaLangkah lepas) : IPerintah
{
    /// <inheritdoc />
    public static KartuPerintah Kartu { get; } = new(
        "petugas lepas-dua-langkah",
        "NAMA --alasan ALASAN",
        "Melepas aplikasi autentikator petugas yang kehilangan ponsel dan kode cadangannya.",
        """
        NAMA adalah nama penggunanya. Semua perangkatnya dikeluarkan; ia memasang aplikasi lagi saat masuk berikutnya.
        Pastikan lebih dahulu bahwa yang meminta memang orangnya. ALASAN masuk ke jejak.

        Kode keluar: 0 dilepas, 1 ditolak.
        """,
        new Opsi("alasan"));

    /// <inheritdoc />
    public async Task<int> JalankanAsync(Argumen argumen, Layar layar, CancellationToken batal)
    {
        if (argumen.Kata is not [var nama] || argumen.Nilai("alasan") is not { Length: > 0 } alasan)
        {
            await layar.Galat.WriteLineAsync($"Sebutkan nama pengguna dan alasannya: {Kartu.Kata} {Kartu.Pakai}");
            return KodeKeluar.SalahPakai;
        }

        var hasil = await lepas.JalankanAsync(nama, alasan, Pelaku.Sistem("petugas"), batal);
        if (hasil.Kesalahan is { } salah)
        {
            await layar.Galat.WriteLineAsync(salah.Pesan);
            return KodeKeluar.Gagal;
        }

        await layar.Keluar.WriteLineAsync($"Verifikasi dua langkah {hasil.Nilai.NamaPengguna} dilepas; semua perangkatnya dikeluarkan.");
        return KodeKeluar.Baik;
    }
}
