using System.Security.Cryptography;
using System.Text;

namespace EPupns.Core.Pendaftaran;

/// <summary>The two keys under which failed logins are counted. What a person typed may be of any length; a key may not.</summary>
internal sealed record KunciMasuk(string Nomor, string AsalPermintaan)
{
    private const int PalingPanjang = 80;

    public string Akun => Kunci("masuk:", Nomor);

    public string Sumber => Kunci("masuk-sumber:", AsalPermintaan);

    private static string Kunci(string awalan, string nilai) => awalan
        + (nilai.Length <= PalingPanjang ? nilai : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(nilai))));
}
