using EPupns.Core.Verifikasi;

namespace EPupns.WebPortal.Perintah;

/// <summary><c>ekspor perubahan</c>: accepted changes for SAPK, signed line by line; and the check of such a file (leap 12).</summary>
public sealed class PerintahEksporPerubahan(BerkasPerubahan perubahan) : IPerintah
{
    /// <inheritdoc />
    public static KartuPerintah Kartu { get; } = new(
        "ekspor perubahan",
        "BERKAS | --periksa BERKAS",
        "Menulis perubahan yang disetujui semua tingkat (JSON Lines, bertanda tangan), atau memeriksa berkas itu.",
        """
        Satu baris seorang PNS: nilai sebelum dan sesudah, sidik berkas pendukung, dan siapa yang menyetujui. Setiap baris bertanda
        tangan sendiri, sehingga dapat diperiksa dan diterapkan tanpa baris lain. --periksa menyebut baris pertama yang tidak sah.

        Kode keluar: 0 ditulis atau sah, 1 ada baris yang tidak sah, 64 salah pakai.
        """,
        new Opsi("periksa"));

    /// <inheritdoc />
    public async Task<int> JalankanAsync(Argumen argumen, Layar layar, CancellationToken batal)
    {
        if (argumen.Nilai("periksa") is { Length: > 0 } diperiksa)
        {
            return await PeriksaAsync(diperiksa, layar, batal);
        }

        if (argumen.Kata is not [var berkas])
        {
            await layar.Galat.WriteLineAsync($"Sebutkan berkasnya: {Kartu.Kata} {Kartu.Pakai}");
            return KodeKeluar.SalahPakai;
        }

        var banyak = 0;
        await using var tulis = File.CreateText(berkas);
        await foreach (var baris in perubahan.TulisAsync(batal))
        {
            await tulis.WriteLineAsync(baris.AsMemory(), batal);
            banyak++;
        }

        await layar.Keluar.WriteLineAsync($"{banyak:N0} PNS ditulis ke {Path.GetFullPath(berkas)}");
        return KodeKeluar.Baik;
    }

    private async Task<int> PeriksaAsync(string berkas, Layar layar, CancellationToken batal)
    {
        if (!File.Exists(berkas))
        {
            await layar.Galat.WriteLineAsync($"Berkas {berkas} tidak ada.");
            return KodeKeluar.SalahPakai;
        }

        var (urut, isian) = (0, 0);
        await foreach (var baris in File.ReadLinesAsync(berkas, batal))
        {
            urut++;
            var hasil = perubahan.Baca(baris);
            if (!hasil.Berhasil)
            {
                await layar.Galat.WriteLineAsync($"Baris {urut}: {hasil.Kesalahan.Pesan}");
                return KodeKeluar.Gagal;
            }

            isian += hasil.Nilai.Perubahan.Count;
        }

        await layar.Keluar.WriteLineAsync($"Sah: {urut:N0} PNS, {isian:N0} perubahan.");
        return KodeKeluar.Baik;
    }
}
