using System.Globalization;

namespace EPupns.Bot.Tests.Fuzz;

/// <summary>How many, and from which seed: <c>FUZZ_JUMLAH</c> and <c>FUZZ_BENIH</c> (README.md).</summary>
internal static class SetelanFuzz
{
    public static int Benih { get; } = Baca("FUZZ_BENIH") ?? 20150901;

    public static int Jumlah(int biasa) => Baca("FUZZ_JUMLAH") ?? biasa;

    /// <summary>The line that does the same again.</summary>
    public static string Ulang(string kelas, int sampai) => string.Create(
        CultureInfo.InvariantCulture, $"FUZZ_BENIH={Benih} FUZZ_JUMLAH={sampai} dotnet tests/Bot.Tests/bin/Debug/net10.0/EPupns.Bot.Tests.dll -class '*{kelas}'");

    private static int? Baca(string nama) =>
        int.TryParse(Environment.GetEnvironmentVariable(nama), NumberStyles.Integer, CultureInfo.InvariantCulture, out var angka) ? angka : null;
}
