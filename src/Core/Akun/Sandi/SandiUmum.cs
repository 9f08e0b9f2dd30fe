using EPupns.Core.Dasar.Ketikan;
using System.Collections.Frozen;

namespace EPupns.Core.Akun.Sandi;

/// <summary>Passwords that are tried first: everybody's favourites, runs of the keyboard and of the alphabet, a word and a short number.</summary>
internal static class SandiUmum
{
    private const string Barisan = "01234567890qwertyuiopasdfghjklzxcvbnmabcdefghijklmnopqrstuvwxyz";
    private const string Menyilang = "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p";

    private static readonly FrozenSet<string> Kata = FrozenSet.Create(
        "password", "sandi", "katasandi", "katakunci", "rahasia", "admin", "administrator", "user", "guest", "test", "coba",
        "indonesia", "merdeka", "garuda", "pancasila", "nusantara", "jakarta", "bandung", "surabaya", "persib", "persija", "bali",
        "bismillah", "alhamdulillah", "assalamualaikum", "insyaallah", "allahuakbar", "subhanallah", "sayang", "sayangku", "cintaku", "cinta", "akucintakamu",
        "anakku", "keluarga", "keluargaku", "bahagia", "semangat", "sukses", "kosong", "komputer", "doraemon", "naruto",
        "pns", "pnsku", "pupns", "epupns", "bkn", "bkd", "asn", "korpri", "pegawai", "pegawainegeri", "guru", "gurusd", "dokter", "instansi",
        "qwerty", "qwertyui", "asdfghjk", "iloveyou", "welcome", "letmein", "monkey", "dragon", "football", "princess", "sunshine", "master", "superman",
        "abcd", "qwer", "asdf", "a1b2c3d4", "q1w2e3r4", "abcd1234", "q1w2e3r4t5", "1q2w3e4r", "1q2w3e4r5t");

    public static bool Termasuk(string sandi)
    {
        var lipat = LipatAksara.Lipat(sandi.Replace('@', 'a').Replace('$', 's'));
        var kata = TanpaBuntut(lipat);
        return Kata.Contains(lipat) || Kata.Contains(kata) || Kata.Contains(TanpaAngkaHias(kata)) || Berurutan(lipat);
    }

    // "indonesia123", "sayang2015": the number at the end adds nothing.
    private static string TanpaBuntut(string lipat)
    {
        var kata = lipat.TrimEnd("0123456789".ToCharArray());
        return lipat.Length - kata.Length <= 4 || Berurutan(lipat[kata.Length..]) ? kata : lipat;
    }

    // "p4ssw0rd"
    private static string TanpaAngkaHias(string kata) => kata.Replace('0', 'o').Replace('1', 'i').Replace('3', 'e').Replace('4', 'a').Replace('5', 's');

    private static bool Berurutan(string lipat)
    {
        var balik = new string([.. lipat.Reverse()]);
        return lipat.Length > 0 && (Termuat(lipat) || Termuat(balik) || Berulang(lipat));
    }

    private static bool Termuat(string urutan) =>
        Barisan.Contains(urutan, StringComparison.Ordinal) || Menyilang.Contains(urutan, StringComparison.Ordinal);

    // "12341234", "abcabcabc".
    private static bool Berulang(string lipat) => Enumerable.Range(1, Math.Min(4, lipat.Length / 2))
        .Any(panjang => lipat.Length % panjang == 0 && Enumerable.Range(0, lipat.Length - panjang).All(i => lipat[i] == lipat[i + panjang]));
}
