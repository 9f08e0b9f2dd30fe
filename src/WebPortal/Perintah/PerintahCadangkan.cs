using EPupns.Core.Berkas;
using EPupns.Core.Cadangan;
using EPupns.Core.Dasar;
using EPupns.WebPortal.Rangka;

namespace EPupns.WebPortal.Perintah;

/// <summary><c>cadangkan BERKAS</c>: a backup while the program goes on.</summary>
public sealed class PerintahCadangkan(Cadangkan cadangkan) : IPerintah
{
    /// <inheritdoc />
    public static KartuPerintah Kartu { get; } = new(
        "cadangkan",
        "BERKAS [--kunci] [--tanpa-berkas]",
        "Mencadangkan basis data dan berkas ke satu berkas tar, tanpa menghentikan layanan.",
        """
        Basis data disalin pada satu saat (SQLite: salinan daring; PostgreSQL: pg_dump), lalu berkas yang disebutnya, dan manifes dengan
        sidik setiap bagian. --kunci menyertakan folder kunci: tanpa kunci, jawaban pengaman dan tanda bukti tidak dapat diperiksa lagi;
        dengan kunci, cadangan senilai peladennya, jadi sandikan. --tanpa-berkas bila penyimpanan objek dicadangkan dengan cara lain.

        Kode keluar: 0 ditulis, 1 gagal (cadangan lama di tempat itu tetap ada), 2 ditulis tetapi ada berkas yang hilang, 64 salah pakai.
        """,
        new Opsi("kunci", Bernilai: false),
        new Opsi("tanpa-berkas", Bernilai: false));

    /// <inheritdoc />
    public async Task<int> JalankanAsync(Argumen argumen, Layar layar, CancellationToken batal)
    {
        if (argumen.Kata is not [var tujuan])
        {
            await layar.Galat.WriteLineAsync($"Sebutkan berkasnya: {Kartu.Kata} {Kartu.Pakai}");
            return KodeKeluar.SalahPakai;
        }

        try
        {
            var isi = new IsiCadangan(Berkas: !argumen.Ada("tanpa-berkas"), Kunci: argumen.Ada("kunci"));
            var manifes = await cadangkan.JalankanAsync(Path.GetFullPath(tujuan), isi, new Kemajuan(layar), Pelaku.Sistem("cadangkan"), batal);
            return await SebutAsync(tujuan, manifes, layar);
        }
        catch (PenyimpananTergangguException)
        {
            await layar.Galat.WriteLineAsync("Tempat berkas tidak dapat dibaca sekarang. Tidak ada cadangan yang ditulis.");
            return KodeKeluar.Gagal;
        }
    }

    private static async Task<int> SebutAsync(string tujuan, ManifesCadangan manifes, Layar layar)
    {
        var berkas = manifes.Berkas.Disertakan ? $"{Angka.Tampil(manifes.Berkas.Banyak)} berkas" : "tanpa berkas";
        await layar.Keluar.WriteLineAsync($"Dicadangkan ke {Path.GetFullPath(tujuan)}: {Angka.Tampil(manifes.Tabel.Values.Sum())} baris, {berkas}.");
        if (manifes.Berkas.Hilang.Count == 0)
        {
            return KodeKeluar.Baik;
        }

        await layar.Galat.WriteLineAsync($"{manifes.Berkas.Hilang.Count} berkas disebut basis data tetapi tidak ada di tempatnya; daftarnya dalam manifes.");
        return KodeKeluar.Sebagian;
    }

    private sealed class Kemajuan(Layar layar) : IProgress<long>
    {
        public void Report(long value)
        {
            if (layar.Interaktif && value % 100 == 0)
            {
                layar.Galat.Write($"\r{Angka.Tampil(value)} berkas  ");
            }
        }
    }
}
