namespace EPupns.BotApiDouble.Protokol;

/// <summary>Faults in waiting, first in first out for each method; "*" stands for any.</summary>
internal sealed class DaftarGangguan
{
    private readonly Dictionary<string, Queue<Gangguan>> _antre = new(StringComparer.OrdinalIgnoreCase);

    public void Tambah(string metode, Gangguan gangguan, int kali)
    {
        lock (_antre)
        {
            if (!_antre.TryGetValue(metode, out var antre))
                _antre[metode] = antre = new();
            for (var i = 0; i < kali; i++)
                antre.Enqueue(gangguan);
        }
    }

    public Gangguan? Ambil(string metode)
    {
        lock (_antre)
            return AmbilDari(metode) ?? AmbilDari("*");
    }

    private Gangguan? AmbilDari(string metode) =>
        _antre.TryGetValue(metode, out var antre) && antre.TryDequeue(out var gangguan) ? gangguan : null;
}
