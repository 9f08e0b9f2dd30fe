using EPupns.Bot.Alur.Pendaftaran;
using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using Microsoft.Extensions.Options;

namespace EPupns.WebPortal.Perintah;

/// <summary><c>petugas tambah NAMA --peran PERAN</c>.</summary>
public sealed class PerintahTambahPetugas(TambahPetugas tambah, IOptions<PilihanPortal> portal) : IPerintah
{
    private static readonly string DaftarPeran = string.Join(", ", Enum.GetValues<Peran>().Select(PelakuPetugas.Sebutan));

    /// <inheritdoc />
    public static KartuPerintah Kartu { get; } = new(
        "petugas tambah",
        "NAMA --peran PERAN [--instansi KODE] [--unit UNIT] [--sandi]",
        "Menambah petugas; mencetak tautan undangan sekali pakai.",
        $"""
        NAMA boleh nama lengkap ("Rina Kartika", nama penggunanya rina.kartika) atau langsung nama pengguna.
        PERAN: {DaftarPeran}. Selain admin-pusat harus disertai --instansi;
        --unit membatasi pada satu unit kerja.
        --sandi menetapkan kata sandi saat itu juga tanpa undangan: ditanyakan, atau dibaca dari masukan,
        atau ditulis di belakangnya (terlihat pada riwayat perintah; pakailah hanya untuk percobaan).

        Kode keluar: 0 ditambahkan, 1 ditolak.
        """,
        new Opsi("peran"),
        new Opsi("instansi"),
        new Opsi("unit"),
        new Opsi("sandi"));

    /// <inheritdoc />
    public async Task<int> JalankanAsync(Argumen argumen, Layar layar, CancellationToken batal)
    {
        if (argumen.Kata is not [var nama])
        {
            await layar.Galat.WriteLineAsync($"Sebutkan satu nama (dengan tanda kutip bila berspasi): {Kartu.Kata} {Kartu.Pakai}");
            return KodeKeluar.SalahPakai;
        }

        if (PelakuPetugas.CariPeran(argumen.Nilai("peran") ?? "") is not { } peran)
        {
            await layar.Galat.WriteLineAsync($"Isi --peran dengan salah satu dari: {DaftarPeran}.");
            return KodeKeluar.SalahPakai;
        }

        var sandi = argumen.Ada("sandi") ? argumen.Nilai("sandi") ?? await layar.BacaRahasiaAsync("Kata sandi: ") : null;
        var hasil = await tambah.JalankanAsync(
            new PetugasBaru(nama.Trim().Replace(' ', '.'), nama, peran, argumen.Nilai("instansi"), argumen.Nilai("unit"), sandi), Pelaku.Sistem("petugas"), batal);
        if (hasil.Kesalahan is { } kesalahan)
        {
            await layar.Galat.WriteLineAsync(kesalahan.Pesan);
            return KodeKeluar.Gagal;
        }

        await LaporkanAsync(hasil.Nilai, layar);
        return KodeKeluar.Baik;
    }

    private async Task LaporkanAsync(PetugasDitambah baru, Layar layar)
    {
        await layar.Keluar.WriteLineAsync($"Petugas ditambahkan. Nama pengguna: {baru.Petugas.NamaPengguna}");
        await layar.Keluar.WriteLineAsync(baru.Undangan is var (token, sampai)
            ? $"Tautan undangan (sekali pakai, sampai {Tanggal.WaktuWib(sampai)}): {portal.Value.PublicUrl}/petugas/undangan/{token}"
            : $"Masuk di: {portal.Value.PublicUrl}/petugas/masuk");
    }
}
