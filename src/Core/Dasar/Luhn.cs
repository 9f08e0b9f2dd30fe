namespace EPupns.Core.Dasar;

/// <summary>
/// The Luhn check digit (ISO/IEC 7812-1): catches every wrong digit and every swap of neighbours except 09 and 90.
/// Used for registration numbers (domain.md §1).
/// </summary>
public static class Luhn
{
    /// <summary>The check digit to put behind <paramref name="angka"/>.</summary>
    /// <param name="angka">Digits only.</param>
    /// <exception cref="ArgumentException">Something else than digits.</exception>
    public static char Periksa(ReadOnlySpan<char> angka) => (char)('0' + ((10 - (Jumlah(angka, genap: true) % 10)) % 10));

    /// <summary>True when the last digit is the check digit of those before it. Anything else than two or more digits is not valid.</summary>
    public static bool Sah(ReadOnlySpan<char> angka) =>
        angka.Length > 1 && !angka.ContainsAnyExceptInRange('0', '9') && Jumlah(angka, genap: false) % 10 == 0;

    // Counted from the right: every second digit is doubled, 10 and more loses 9.
    private static int Jumlah(ReadOnlySpan<char> angka, bool genap)
    {
        var jumlah = 0;
        for (var i = angka.Length - 1; i >= 0; i--, genap = !genap)
        {
            if (!char.IsAsciiDigit(angka[i]))
            {
                throw new ArgumentException("Hanya angka.", nameof(angka));
            }

            var nilai = (angka[i] - '0') * (genap ? 2 : 1);
            jumlah += nilai > 9 ? nilai - 9 : nilai;
        }

        return jumlah;
    }
}
