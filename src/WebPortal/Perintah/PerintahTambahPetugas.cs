using System.Globalization;
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
        "NAMA --peran PERAN [--instansi KODE] [--unit UNIT] [--kanreg N] [--sandi]",
        "Menambah petugas; mencetak tautan undangan sekali pakai.",
        $"""
        NAMA boleh nama lengkap ("Rina Kartika", nama penggunanya rina.kartika) atau langsung nama pengguna.
        PERAN: {DaftarPeran}.
        --instansi untuk semua peran selain admin-pusat dan verifikator-bkn; helpdesk dan auditor tanpa --instansi menjangkau semua instansi.
        --unit membatasi verifikator-registrasi pada satu unit kerja (nama menurut SAPK), verifikator-skpd pada satu unit
        verifikator level 1 (kode daftar unit_l1). --kanreg untuk verifikator-bkn: 1–14, atau 0 untuk BKN Pusat.
        --sandi menetapkan kata sandi saat itu juga tanpa undangan: ditanyakan, atau dibaca dari masukan,
        atau ditulis di belakangnya (terlihat pada riwayat perintah; pakailah hanya untuk percobaan).

        Kode keluar: 0 ditambahkan, 1 ditolak.
        """,
        new Opsi("peran"),
        new Opsi("instansi"),
        new Opsi("unit"),
        new Opsi("kanreg"),
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

        var kanreg = int.TryParse(argumen.Nilai("kanreg"), NumberStyles.None, CultureInfo.InvariantCulture, out var nomor) ? nomor : (int?)null;
        if (argumen.Ada("kanreg") && kanreg is null)
        {
            await layar.Galat.WriteLineAsync("Isi --kanreg dengan 1–14, atau 0 untuk BKN Pusat.");
            return KodeKeluar.SalahPakai;
        }

        var sandi = argumen.Ada("sandi") ? argumen.Nilai("sandi") ?? await layar.BacaRahasiaAsync("Kata sandi: ") : null;
        var hasil = await tambah.JalankanAsync(
            new PetugasBaru(nama.Trim().Replace(' ', '.'), nama, peran, argumen.Nilai("instansi"), argumen.Nilai("unit"), sandi, kanreg), Pelaku.Sistem("petugas"), batal);
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
