namespace EPupns.Core.Dasar;

/// <summary>
/// Telephone numbers of Indonesia as people type them (features.md L12): <c>0812-3456-7890</c>, <c>+62 812…</c>, <c>62812…</c>,
/// <c>(021) 390.1234</c>. Kept as E.164: <c>+6281234567890</c>.
/// </summary>
public static class NomorTelepon
{
    /// <summary>Longest number kept, with its plus.</summary>
    public const int PalingPanjang = 16;

    private const string ContohHp = "Contoh: 0812-3456-7890.";
    private const string ContohRumah = "Contoh: (021) 390-1234.";

    // Area codes of two digits; all others have three. Without them 021 3901234 could not be told from 0213 901234.
    private static readonly string[] WilayahPendek = ["21", "22", "24", "31", "61"];

    /// <summary>Reads a mobile number.</summary>
    /// <returns>E.164, or one of <c>hp.kosong hp.huruf hp.negara hp.awalan hp.rumah hp.pendek hp.panjang</c>.</returns>
    public static Hasil<string> BacaHp(string? teks)
    {
        var bagian = Baca(teks, "hp", "Nomor HP", ContohHp);
        if (!bagian.Berhasil)
        {
            return bagian;
        }

        var angka = bagian.Nilai;
        return angka switch
        {
            ['8', ..] => Panjang(angka, 9, 12, "hp", "Nomor HP", ContohHp),
            ['2' or '3' or '4' or '5' or '6' or '7' or '9', ..] => Salah("hp.rumah", $"Nomor HP diawali 08; yang Anda kirim tampaknya nomor telepon rumah. {ContohHp}"),
            _ => Salah("hp.awalan", $"Nomor HP diawali 08 atau +628. {ContohHp}"),
        };
    }

    /// <summary>Reads a home or office number, with its area code.</summary>
    /// <returns>E.164, or one of <c>telepon.kosong telepon.huruf telepon.negara telepon.awalan telepon.hp telepon.pendek telepon.panjang</c>.</returns>
    public static Hasil<string> BacaRumah(string? teks)
    {
        var bagian = Baca(teks, "telepon", "Nomor telepon", ContohRumah);
        if (!bagian.Berhasil)
        {
            return bagian;
        }

        var angka = bagian.Nilai;
        return angka switch
        {
            ['8', ..] => Salah("telepon.hp", $"Itu tampaknya nomor HP. Untuk telepon rumah sertakan kode wilayah. {ContohRumah}"),
            ['2' or '3' or '4' or '5' or '6' or '7' or '9', ..] => Panjang(angka, 7, 11, "telepon", "Nomor telepon beserta kode wilayahnya", ContohRumah),
            _ => Salah("telepon.awalan", $"Sertakan kode wilayah di depan nomor. {ContohRumah}"),
        };
    }

    /// <summary>As it is written in Indonesia: <c>0812-3456-7890</c>, <c>(021) 390-1234</c>.</summary>
    /// <param name="e164">From <see cref="BacaHp"/> or <see cref="BacaRumah"/>.</param>
    public static string Tampil(string e164)
    {
        var angka = e164[3..];
        if (angka[0] == '8')
        {
            return string.Join('-', new[] { $"0{angka[..3]}" }.Concat(angka[3..].Chunk(4).Select(c => new string(c))));
        }

        var wilayah = WilayahPendek.Contains(angka[..2]) ? 2 : 3;
        var (kode, nomor) = (angka[..wilayah], angka[wilayah..]);
        var belakang = nomor.Length > 6 ? 4 : 3;
        return $"(0{kode}) {nomor[..^belakang]}-{nomor[^belakang..]}";
    }

    /// <summary>Masked for a screen others may see: <c>0812••••7890</c>.</summary>
    public static string Samar(string e164) => $"0{e164[3..6]}••••{e164[^3..]}";

    // The digits after +62 or after the leading zero.
    private static Hasil<string> Baca(string? teks, string isian, string nama, string contoh)
    {
        var bersih = (teks ?? "").Trim();
        var angka = string.Concat(bersih.Where(char.IsAsciiDigit));
        if (angka.Length == 0)
        {
            return Salah($"{isian}.kosong", $"{nama} belum diisi. {contoh}");
        }

        if (bersih.Any(h => char.IsLetter(h) || (char.IsDigit(h) && !char.IsAsciiDigit(h))))
        {
            return Salah($"{isian}.huruf", $"{nama} hanya memuat angka. {contoh}");
        }

        return Asing(bersih, angka)
            ? Salah($"{isian}.negara", $"Hanya nomor Indonesia (+62) yang dapat dicatat. {contoh}")
            : Nasional(angka, isian, contoh);
    }

    private static bool Asing(string bersih, string angka) =>
        (bersih[0] == '+' && !angka.StartsWith("62", StringComparison.Ordinal))
        || (angka.StartsWith("00", StringComparison.Ordinal) && !angka.StartsWith("0062", StringComparison.Ordinal));

    // +62 812, 0062 812, 62812, +62 0812, 0812, 812.
    private static Hasil<string> Nasional(string angka, string isian, string contoh)
    {
        // 62… without a plus is the country: an area code 62x always comes with its zero.
        var negara = angka.StartsWith("0062", StringComparison.Ordinal) ? 4 : angka.StartsWith("62", StringComparison.Ordinal) ? 2 : 0;
        var sisa = angka[negara..].TrimStart('0');
        return sisa.Length > 0 ? sisa : Salah($"{isian}.awalan", $"Nomor itu hanya berisi nol. {contoh}");
    }

    private static Hasil<string> Panjang(string angka, int sedikit, int banyak, string isian, string nama, string contoh)
    {
        if (angka.Length < sedikit)
        {
            return Salah($"{isian}.pendek", $"{nama} paling sedikit {sedikit + 1} angka dihitung dari angka 0 di depan; yang Anda kirim {angka.Length + 1}. {contoh}");
        }

        return angka.Length > banyak
            ? Salah($"{isian}.panjang", $"{nama} paling banyak {banyak + 1} angka dihitung dari angka 0 di depan; yang Anda kirim {angka.Length + 1}. {contoh}")
            : $"+62{angka}";
    }

    private static Kesalahan Salah(string kode, string pesan) => new(kode, pesan, kode.Split('.')[0]);
}
