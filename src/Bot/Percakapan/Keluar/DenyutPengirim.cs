namespace EPupns.Bot.Percakapan.Keluar;

/// <summary>Whether the sender of this process still goes its rounds: one that hangs looks like one that has nothing to do.</summary>
public sealed class DenyutPengirim
{
    private long _terakhir;

    /// <summary>True when it went round, or handed something over, within this time.</summary>
    public bool HidupDalam(TimeSpan lama) =>
        Volatile.Read(ref _terakhir) is > 0 and var terakhir && Environment.TickCount64 - terakhir <= lama.TotalMilliseconds;

    internal void Berdenyut() => Volatile.Write(ref _terakhir, Environment.TickCount64);
}
