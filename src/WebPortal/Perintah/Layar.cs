using System.Text;

namespace EPupns.WebPortal.Perintah;

/// <summary>Where a command reads and writes.</summary>
/// <param name="Masuk">What is typed or piped in.</param>
/// <param name="Keluar">Results.</param>
/// <param name="Galat">Progress and mistakes.</param>
/// <param name="Interaktif">A person sits there: lines may be redrawn, secrets are masked.</param>
public sealed record Layar(TextReader Masuk, TextWriter Keluar, TextWriter Galat, bool Interaktif)
{
    /// <summary>The console of this process.</summary>
    public static Layar Konsol() => new(Console.In, Console.Out, Console.Error, !Console.IsInputRedirected && !Console.IsErrorRedirected);

    /// <summary>Reads one line that is not shown while it is typed.</summary>
    public async Task<string> BacaRahasiaAsync(string ajakan)
    {
        if (!Interaktif)
        {
            return await Masuk.ReadLineAsync() ?? "";
        }

        await Galat.WriteAsync(ajakan);
        var isi = new StringBuilder();
        for (var tombol = Console.ReadKey(intercept: true); tombol.Key != ConsoleKey.Enter; tombol = Console.ReadKey(intercept: true))
        {
            if (tombol.Key == ConsoleKey.Backspace)
            {
                isi.Length = Math.Max(0, isi.Length - 1);
            }
            else if (!char.IsControl(tombol.KeyChar))
            {
                isi.Append(tombol.KeyChar);
            }
        }

        await Galat.WriteLineAsync();
        return isi.ToString();
    }
}
