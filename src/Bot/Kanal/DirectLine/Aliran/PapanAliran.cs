namespace EPupns.Bot.Kanal.DirectLine.Aliran;

/// <summary>Who in this process is listening to which conversation.</summary>
public sealed class PapanAliran
{
    // More than a person has devices; beyond that the oldest gives way.
    private const int PalingBanyak = 5;
    private readonly Lock _kunci = new();
    private readonly Dictionary<string, List<Langganan>> _langganan = [];

    /// <summary>Something was appended to this conversation.</summary>
    public void Bunyikan(string obrolan)
    {
        lock (_kunci)
        {
            _langganan.GetValueOrDefault(obrolan)?.ForEach(l => l.Bunyikan());
        }
    }

    /// <summary>Listens from a position on, until disposed.</summary>
    internal Langganan Langgan(string obrolan, long posisi)
    {
        var baru = new Langganan(obrolan, posisi, Lepas);
        lock (_kunci)
        {
            if (!_langganan.TryGetValue(obrolan, out var semua))
            {
                _langganan[obrolan] = semua = [];
            }

            semua.Add(baru);
            if (semua.Count > PalingBanyak)
            {
                semua[0].Gusur();
                semua.RemoveAt(0);
            }
        }

        return baru;
    }

    /// <summary>The conversations listened to, each with the position of its slowest listener.</summary>
    internal IReadOnlyList<(string Obrolan, long Posisi)> Terbuka()
    {
        lock (_kunci)
        {
            return [.. _langganan.Select(l => (l.Key, l.Value.Min(x => x.Posisi)))];
        }
    }

    private void Lepas(Langganan langganan)
    {
        lock (_kunci)
        {
            if (_langganan.TryGetValue(langganan.Obrolan, out var semua) && semua.Remove(langganan) && semua.Count == 0)
            {
                _langganan.Remove(langganan.Obrolan);
            }
        }
    }
}
