using Salah = EPupns.BotApiDouble.Gangguan;

namespace EPupns.EndToEnd.Tests.Gangguan;

/// <summary>Decides for each call of the bot whether, and in which way, it goes wrong.</summary>
internal sealed class Pengganggu(int benih)
{
    private const double Sering = 0.15;

    // A file is fetched three times at most, then the person is asked to send it again: seldom enough not to happen here.
    private const double Jarang = 0.02;

    private static readonly Func<Salah>[] Cara =
    [
        () => Salah.TerlaluBanyak(1), Salah.GalatServer, Salah.HalamanHtml, Salah.Putus, Salah.PutusSetelahBerhasil,
        () => Salah.Tunda(TimeSpan.FromSeconds(2)), () => Salah.Ditolak(502, "Bad Gateway"),
    ];

    private static readonly Func<Salah> Bentrok = () => Salah.Ditolak(409, "Conflict: terminated by other getUpdates request");

    private readonly Random _acak = new(benih);

    public int Benih => benih;

    /// <summary>Calls that went wrong.</summary>
    public int Banyak { get; private set; }

    /// <summary>Calls that took effect without an answer: only these may lead to a repetition.</summary>
    public int TakTerjawab { get; private set; }

    public Salah? Pilih(string metode)
    {
        lock (_acak)
        {
            if (_acak.NextDouble() > (metode is "getFile" or "file" ? Jarang : Sering))
            {
                return null;
            }

            Banyak++;
            var pilihan = metode == "getUpdates" ? [.. Cara, Bentrok] : Cara;
            var cara = pilihan[_acak.Next(pilihan.Length)];
            TakTerjawab += cara == (Func<Salah>)Salah.PutusSetelahBerhasil ? 1 : 0;
            return cara();
        }
    }
}
