using System.Security.Cryptography;
using System.Text;
using EPupns.Core.Formulir;
using EPupns.Core.Pendaftaran;

namespace EPupns.Core.Pengisian;

/// <summary>
/// A form as it stands, as one text: answers, SAPK's values under them, what was found right, explanations, and the names of all codes. The
/// same form always gives the same text, so its fingerprint says whether anything changed since somebody looked.
/// </summary>
public static class PotretFormulir
{
    /// <summary>The text.</summary>
    public static string Susun(DefinisiFormulir definisi, Registrasi registrasi, BorangDiperiksa diperiksa) =>
        PenulisPotret.Tulis(definisi, registrasi, diperiksa);

    /// <summary>Its fingerprint: SHA-256, 64 hexadecimal digits.</summary>
    public static string Sidik(string potret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(potret)));

    /// <summary>The form again, without asking the database.</summary>
    public static BorangDiperiksa Baca(DefinisiFormulir definisi, string potret, DateOnly hari) => PembacaPotret.Baca(definisi, potret, hari);
}
