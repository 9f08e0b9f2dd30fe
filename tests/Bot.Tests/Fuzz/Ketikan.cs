namespace EPupns.Bot.Tests.Fuzz;

/// <summary>What people type on their way through the flows, right and wrong.</summary>
internal static class Ketikan
{
    private static readonly string[] Semua =
    [
        "199002142015032004", "199002142015032004", "0005", "197503152000031002", "196808171993031005", "198001012005012001", "198505052010122003", "198612262009122001", "197001011995031009", "0001", "0004", "3207011503750001", "budi@contoh.go.id",
        "rahasia-budi-1", "rahasia-budi-1", "rahasia-budi-1", "Ibu Rahasia", "kota rahasia", "ya", "tidak", "iya tapi", "1/2/2010", "821/1", "<b>&_*`", "035666981230", "035666981234", "Kementerian Kesehatan",
        "/start", "/start daftar", "/start lupa", "/menu", "/batal", "/kembali", "/lewati", "/bantuan", "/daftar", "/masuk", "/status", "/keluar", "/cetak", "/lupa", "/kontak", "/entah", "mau daftar", "lupa password",
        "saya lupa nomor registrasi", "mau cetak kartu", "cetak formulir", "instansi saya salah", "nama saya salah", "ganti email", "halo", "ga bisa login", "👍", "081234567890", "123456",
    ];

    public static string Pilih(Random acak) => acak.Next(8) == 0 ? new NilaiJahat(acak).Kata() : Semua[acak.Next(Semua.Length)];
}
