using EPupns.Core.Berkas;
using EPupns.Core.Cadangan;
using EPupns.Core.Dasar;
using EPupns.WebPortal.Rangka;

namespace EPupns.WebPortal.Perintah;

/// <summary><c>pulihkan BERKAS</c>: puts a backup back.</summary>
public sealed class PerintahPulihkan(Pulihkan pulihkan) : IPerintah
{
    /// <inheritdoc />
    public static KartuPerintah Kartu { get; } = new(
        "pulihkan",
        "BERKAS [--periksa]",
        "Memulihkan basis data dan berkas dari cadangan, setelah seluruh isinya diperiksa.",
        $"""
        Hentikan dahulu semua proses. Cadangan dibaca sampai habis dan dicocokkan dengan manifesnya sebelum ada yang diubah. Basis data yang
        tidak kosong hanya diganti setelah kata {Pulihkan.Kata} diketik. Kunci yang sudah ada tidak pernah ditimpa. --periksa hanya memeriksa.

        Kode keluar: 0 dipulihkan atau utuh, 1 ditolak atau gagal, 64 salah pakai.
        """,
        new Opsi("periksa", Bernilai: false));

    /// <inheritdoc />
    public async Task<int> JalankanAsync(Argumen argumen, Layar layar, CancellationToken batal)
    {
        if (argumen.Kata is not [var berkas])
        {
            await layar.Galat.WriteLineAsync($"Sebutkan berkasnya: {Kartu.Kata} {Kartu.Pakai}");
            return KodeKeluar.SalahPakai;
        }

        var manifes = await pulihkan.PeriksaAsync(berkas, batal);
        await layar.Keluar.WriteLineAsync(
            $"Cadangan utuh: {manifes.Dibuat.ToOffset(TimeSpan.FromHours(7)):dd-MM-yyyy HH.mm} WIB, {Angka.Tampil(manifes.Tabel.Values.Sum())} baris, {Angka.Tampil(manifes.Berkas.Banyak)} berkas.");
        return argumen.Ada("periksa") ? KodeKeluar.Baik : await PulihkanAsync(berkas, manifes, layar, batal);
    }

    private async Task<int> PulihkanAsync(string berkas, ManifesCadangan manifes, Layar layar, CancellationToken batal)
    {
        string? kata = null;
        if (!await pulihkan.KosongAsync(batal))
        {
            await layar.Galat.WriteAsync($"Basis data ini tidak kosong dan akan diganti seluruhnya. Ketik {Pulihkan.Kata} untuk melanjutkan: ");
            kata = (await layar.Masuk.ReadLineAsync(batal))?.Trim();
            await layar.Galat.WriteLineAsync();
        }

        try
        {
            await pulihkan.JalankanAsync(berkas, manifes, kata, Pelaku.Sistem("pulihkan"), batal);
        }
        catch (PenyimpananTergangguException)
        {
            await layar.Galat.WriteLineAsync("Tempat berkas tidak dapat ditulisi sekarang. Basis data tidak diubah.");
            return KodeKeluar.Gagal;
        }

        await layar.Keluar.WriteLineAsync("Dipulihkan. Periksa rantai jejaknya dengan: jejak periksa");
        return KodeKeluar.Baik;
    }
}
