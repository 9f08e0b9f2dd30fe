using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace EPupns.Core.Dasar;

/// <summary>E-mail addresses as people type them (features.md R9: many left it empty or wrong).</summary>
public static partial class Surel
{
    /// <summary>Longest address taken.</summary>
    public const int PalingPanjang = 100;

    private const string Contoh = "Contoh: nama@gmail.com.";

    // Addresses nobody has: mail to them is lost for sure.
    private static readonly FrozenDictionary<string, string> SalahKetik = new Dictionary<string, string>
    {
        ["gmail.con"] = "gmail.com", ["gmail.cm"] = "gmail.com", ["gmail.comm"] = "gmail.com", ["gmail.co.id"] = "gmail.com",
        ["gmai.com"] = "gmail.com", ["gmial.com"] = "gmail.com", ["gmal.com"] = "gmail.com", ["gamil.com"] = "gmail.com",
        ["yaho.com"] = "yahoo.com", ["yahoo.con"] = "yahoo.com", ["yahoo.co.i"] = "yahoo.co.id", ["hotmail.con"] = "hotmail.com",
    }.ToFrozenDictionary();

    /// <summary>Reads one address; the domain comes back in lower case, the rest as it was typed.</summary>
    /// <returns>The address, or one of <c>surel.kosong surel.spasi surel.at surel.panjang surel.nama surel.domain surel.salahketik</c>.</returns>
    public static Hasil<string> Baca(string? teks)
    {
        var surel = Bersihkan(teks ?? "");
        if (surel.Length == 0)
        {
            return Salah("kosong", $"Alamat email belum diisi. {Contoh}");
        }

        if (surel.Any(char.IsWhiteSpace))
        {
            return Salah("spasi", $"Alamat email tidak boleh berisi spasi dan hanya satu alamat. {Contoh}");
        }

        return surel.Split('@') switch
        {
            [var nama, var domain] => Periksa(nama, domain.ToLowerInvariant()),
            [_] => Salah("at", $"Alamat email memerlukan tanda @. {Contoh}"),
            _ => Salah("at", $"Alamat email hanya memuat satu tanda @. {Contoh}"),
        };
    }

    /// <summary>Masked for a screen others may see: <c>p•••@gmail.com</c>.</summary>
    public static string Samar(string surel)
    {
        var pisah = surel.LastIndexOf('@');
        return pisah < 1 ? "•••" : $"{surel[0]}•••{surel[pisah..]}";
    }

    // "email: <nama@gmail.com>." is how addresses are pasted.
    private static string Bersihkan(string teks)
    {
        var bersih = teks.Trim();
        foreach (var awalan in (string[])["mailto:", "email:", "e-mail:", "surel:"])
        {
            bersih = bersih.StartsWith(awalan, StringComparison.OrdinalIgnoreCase) ? bersih[awalan.Length..] : bersih;
        }

        return bersih.TrimStart(' ', '\t', '<', '"').TrimEnd(' ', '\t', '>', '"', ',', ';', '.');
    }

    private static Hasil<string> Periksa(string nama, string domain)
    {
        if (nama.Length + domain.Length + 1 > PalingPanjang)
        {
            return Salah("panjang", $"Alamat email paling panjang {PalingPanjang} karakter.");
        }

        if (!Nama().IsMatch(nama))
        {
            return Salah("nama", $"Bagian sebelum tanda @ tidak dapat dipakai. {Contoh}");
        }

        if (SalahKetik.TryGetValue(domain, out var maksud))
        {
            return Salah("salahketik", $"Tidak ada alamat email dengan akhiran @{domain}. Mungkin maksud Anda {nama}@{maksud}?");
        }

        return Domain().IsMatch(domain)
            ? $"{nama}@{domain}"
            : Salah("domain", $"Bagian sesudah tanda @ belum benar. {Contoh}");
    }

    private static Kesalahan Salah(string kode, string pesan) => new($"surel.{kode}", pesan, "surel");

    [GeneratedRegex(@"\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*\z")]
    private static partial Regex Nama();

    [GeneratedRegex(@"\A([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}\z")]
    private static partial Regex Domain();
}
