using System.Text.Json;
using EPupns.Core.Pengawasan;

namespace EPupns.WebPortal.Perintah;

/// <summary><c>jejak periksa</c>: reads the audit's chains again and points at the first broken link.</summary>
public sealed class PerintahJejakPeriksa(PeriksaRantai periksa, BuktiTermasuk bukti) : IPerintah
{
    /// <inheritdoc />
    public static KartuPerintah Kartu { get; } = new(
        "jejak periksa",
        "[--rantai NIP] [--bukti BERKAS]",
        "Memeriksa rantai jejak dan akar hariannya; menunjuk mata rantai pertama yang putus.",
        """
        Tanpa pilihan: semua rantai, jejak tanpa segel, dan semua akar harian. --rantai memeriksa satu rantai: NIP, atau objek
        seperti petugas:verifikator.ciamis. --bukti memeriksa berkas bukti yang diunduh PNS (atau dari jejak bukti).

        Kode keluar: 0 utuh, 1 putus atau tidak sah, 64 salah pakai.
        """,
        new Opsi("rantai"),
        new Opsi("bukti"));

    /// <inheritdoc />
    public async Task<int> JalankanAsync(Argumen argumen, Layar layar, CancellationToken batal)
    {
        if (argumen.Nilai("bukti") is { Length: > 0 } berkas)
        {
            return await PeriksaBuktiAsync(berkas, layar, batal);
        }

        var hasil = argumen.Nilai("rantai") is { Length: > 0 } rantai ? await periksa.SatuAsync(rantai, batal) : await periksa.SemuaAsync(batal);
        await layar.Keluar.WriteLineAsync($"{hasil.Rantai:N0} rantai, {hasil.Baris:N0} jejak bersegel, {hasil.Akar:N0} akar harian; {hasil.Menunggu:N0} jejak menunggu segel.");
        foreach (var putus in hasil.Putus)
        {
            await layar.Galat.WriteLineAsync(putus.Kalimat());
        }

        await layar.Keluar.WriteLineAsync(hasil.Utuh ? "Utuh." : "PUTUS. Yang pertama disebut paling atas.");
        return hasil.Utuh ? KodeKeluar.Baik : KodeKeluar.Gagal;
    }

    private async Task<int> PeriksaBuktiAsync(string berkas, Layar layar, CancellationToken batal)
    {
        BuktiJejak? isi;
        try
        {
            isi = BuktiJejak.Baca(await File.ReadAllTextAsync(berkas, batal));
        }
        catch (Exception galat) when (galat is IOException or UnauthorizedAccessException or JsonException)
        {
            await layar.Galat.WriteLineAsync($"Berkas {berkas} tidak dapat dibaca sebagai bukti jejak.");
            return KodeKeluar.SalahPakai;
        }

        var sah = isi is not null && bukti.Sah(isi);
        await layar.Keluar.WriteLineAsync(sah
            ? $"Sah: {isi!.Baris.Count} jejak {isi.Rantai} sampai {isi.Akar.Tanggal:dd-MM-yyyy} termasuk dalam akar yang kita tanda tangani."
            : "TIDAK SAH: isi berkas ini bukan yang kita tanda tangani.");
        return sah ? KodeKeluar.Baik : KodeKeluar.Gagal;
    }
}

/// <summary><c>jejak bukti NIP</c>: the proof that a person can download, for a letter.</summary>
public sealed class PerintahJejakBukti(BuktiTermasuk bukti) : IPerintah
{
    /// <inheritdoc />
    public static KartuPerintah Kartu { get; } = new(
        "jejak bukti",
        "NIP",
        "Menulis bukti (JSON) bahwa jejak seorang PNS termasuk dalam akar harian yang ditandatangani.",
        "Bukti itu dapat diperiksa siapa pun dengan jejak periksa --bukti BERKAS. Kode keluar: 0 ditulis, 1 belum ada hari yang ditutup.");

    /// <inheritdoc />
    public async Task<int> JalankanAsync(Argumen argumen, Layar layar, CancellationToken batal)
    {
        if (argumen.Kata is not [var nip])
        {
            await layar.Galat.WriteLineAsync($"Sebutkan NIP-nya: {Kartu.Kata} {Kartu.Pakai}");
            return KodeKeluar.SalahPakai;
        }

        if (await bukti.JalankanAsync(nip, batal) is not { } isi)
        {
            await layar.Galat.WriteLineAsync("Belum ada akar harian yang mencakup jejak NIP itu.");
            return KodeKeluar.Gagal;
        }

        await layar.Keluar.WriteLineAsync(isi.Tulis());
        return KodeKeluar.Baik;
    }
}
