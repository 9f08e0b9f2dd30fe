using System.Text;

namespace EPupns.Bot.Kanal.Terminal;

/// <summary>Reads a line; a secret is shown as dots while it is typed.</summary>
internal static class PembacaBaris
{
    public static string? Baca(bool rahasia) => rahasia && !Console.IsInputRedirected ? BacaRahasia() : Console.ReadLine();

    private static string BacaRahasia()
    {
        var hasil = new StringBuilder();
        while (true)
        {
            var tombol = Console.ReadKey(intercept: true);
            if (tombol.Key == ConsoleKey.Enter)
            {
                Console.WriteLine();
                return hasil.ToString();
            }

            if (tombol.Key == ConsoleKey.Backspace && hasil.Length > 0)
            {
                hasil.Length--;
                Console.Write("\b \b");
            }
            else if (!char.IsControl(tombol.KeyChar))
            {
                hasil.Append(tombol.KeyChar);
                Console.Write('•');
            }
        }
    }
}
