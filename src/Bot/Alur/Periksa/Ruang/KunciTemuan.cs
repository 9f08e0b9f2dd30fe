using System.Security.Cryptography;
using System.Text;
using EPupns.Core.Formulir;

namespace EPupns.Bot.Alur.Periksa;

/// <summary>Which finding: without its sentence, which holds values.</summary>
/// <param name="Aturan">Number of the rule.</param>
/// <param name="Bagian">Section code.</param>
/// <param name="Kunci">Record.</param>
/// <param name="Isian">Field code.</param>
internal sealed record KunciTemuan(string Aturan, string Bagian, string Kunci, string Isian)
{
    public static KunciTemuan Dari(Temuan temuan) => new(temuan.Aturan, temuan.Bagian, temuan.CatatanId, temuan.Isian);
}

/// <summary>A short mark of a finding with all its values, to know it again.</summary>
internal static class SidikTemuan
{
    private const int Panjang = 6;

    public static string Dari(Temuan temuan) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes($"{temuan.Aturan}\n{temuan.Bagian}\n{temuan.CatatanId}\n{temuan.Isian}\n{temuan.Pesan}")), 0, Panjang);
}
