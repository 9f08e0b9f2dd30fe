using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace EPupns.Core.Dasar;

/// <summary>
/// What the program measures of itself. Nobody listens unless an operator asked for it (<c>Telemetri:Endpoint</c>), and then it costs little. Names and tags
/// come from short fixed lists: never a NIP, a name, an address of a chat or a word that somebody typed.
/// </summary>
public static class Ukuran
{
    /// <summary>Name of the meter and of the source of traces.</summary>
    public const string Nama = "EPupns";

    /// <summary>Tag: the channel's id.</summary>
    public const string Kanal = "kanal";

    /// <summary>Tag: how it ended.</summary>
    public const string Hasil = "hasil";

    /// <summary>Where instruments are made.</summary>
    public static Meter Meter { get; } = new(Nama);

    /// <summary>Where traces begin.</summary>
    public static ActivitySource Sumber { get; } = new(Nama);

    private static readonly Counter<long> Komit = Meter.CreateCounter<long>("epupns.komit", "{komit}", "Transaksi yang disimpan.");

    /// <summary>A transaction was committed.</summary>
    public static void Disimpan() => Komit.Add(1);
}
