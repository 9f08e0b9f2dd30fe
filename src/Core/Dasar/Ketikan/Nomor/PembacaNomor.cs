using System.Collections.Frozen;

namespace EPupns.Core.Dasar.Ketikan;

/// <summary>
/// Numbers with a fixed count of digits as people type them: words around them and separators inside them are dropped, leading zeros
/// kept, a letter among the digits is told and never repaired (domain.md §1).
/// </summary>
public static class PembacaNomor
{
    private static readonly FrozenSet<string> Basa = FrozenSet.Create("nomor", "kartu", "pegawai", "karpeg", "karis", "karsu", "seri", "saya", "adalah", "nya", "ini", "pak", "bu", "yaitu", "angka", "baru", "lama");

    /// <summary>NIP lama, 9 digits.</summary>
    public static Hasil<string> NipLama(string teks) => Angka(teks, "NIP lama", 9, 9);

    /// <summary>Registration number, 12 digits. Whether its check digit is right is for the registration to say.</summary>
    public static Hasil<string> Registrasi(string teks) => Angka(teks, "Nomor registrasi", 12, 12);

    /// <summary>Number of a report to the helpdesk, 9 or 10 digits.</summary>
    public static Hasil<string> Tiket(string teks) => Angka(teks, "Nomor laporan", 9, 10);

    /// <summary>A number of digits only.</summary>
    /// <param name="teks">What was typed.</param>
    /// <param name="nama">What the number is called, for the sentence.</param>
    /// <param name="tersedikit">Fewest digits.</param>
    /// <param name="terbanyak">Most digits.</param>
    /// <returns>The digits, or <c>nomor.kosong nomor.huruf nomor.panjang</c>.</returns>
    public static Hasil<string> Angka(string teks, string nama, int tersedikit, int terbanyak)
    {
        var susunan = $"{nama} terdiri dari {(tersedikit == terbanyak ? $"{terbanyak}" : $"{tersedikit} atau {terbanyak}")} angka";
        var ketikan = AngkaKetikan.Baca(teks);
        return ketikan switch
        {
            { Angka.Length: 0 } => new Kesalahan("nomor.kosong", $"Tidak ada angka pada jawaban Anda. {susunan}."),
            { Huruf: { } huruf } => new Kesalahan("nomor.huruf", $"{nama} hanya berisi angka, tetapi ada huruf {huruf} di dalamnya.{Maksud(ketikan.Maksud)} Mohon ketik ulang."),
            _ when ketikan.Angka.Length < tersedikit || ketikan.Angka.Length > terbanyak =>
                new Kesalahan("nomor.panjang", $"{susunan}; yang Anda kirim {ketikan.Angka.Length}.{Mungkin(ketikan.Angka.Length)} Mohon periksa kembali."),
            _ => ketikan.Angka,
        };
    }

    /// <summary>One or two series letters and a serial number (Karpeg, Karis, Karsu): <c>N 123456</c>. Stored in capitals without separators.</summary>
    /// <returns>Letters and digits, or <c>nomor.seri nomor.huruf nomor.kosong</c>. How many digits there are is for the caller to judge.</returns>
    public static Hasil<string> BerSeri(string teks, string nama, IReadOnlySet<string> sebutan)
    {
        var sisa = KataKetikan.Urai(teks).Select(k => (k.Baku, Asli: LipatAksara.Angka(teks[k.Mulai..k.Akhir])))
            .Where(k => !Basa.Contains(k.Baku) && !sebutan.Contains(k.Baku)).ToList();
        var angka = string.Concat(sisa.Where(k => k.Asli.All(char.IsAsciiDigit)).Select(k => k.Asli));
        return sisa switch
        {
            _ when angka.Length == 0 => new Kesalahan("nomor.kosong", $"Tidak ada angka pada jawaban Anda. {nama} terdiri dari huruf seri dan angka, misalnya N 123456."),
            [var (_, satu), ..] when satu.All(char.IsAsciiDigit) && sisa.TrueForAll(k => k.Asli.All(char.IsAsciiDigit)) =>
                new Kesalahan("nomor.seri", $"Huruf seri {nama} belum disebut. Contoh: N 123456."),
            [var (_, seri), .. var ekor] when seri.Length <= 2 && seri.All(char.IsAsciiLetter) && ekor.TrueForAll(k => k.Asli.All(char.IsAsciiDigit)) => seri.ToUpperInvariant() + angka,
            _ => new Kesalahan("nomor.huruf", $"{nama} terdiri dari 1 atau 2 huruf seri lalu angka, misalnya N 123456. Mohon ketik ulang."),
        };
    }

    private static string Maksud(char? angka) => angka is { } satu ? $" Mungkin maksud Anda angka {satu}." : "";

    private static string Mungkin(int panjang) => panjang switch
    {
        18 => " Mungkin itu NIP.",
        16 => " Mungkin itu NIK.",
        15 => " Mungkin itu NPWP.",
        13 => " Mungkin itu nomor BPJS.",
        12 => " Mungkin itu nomor registrasi.",
        _ => "",
    };
}
