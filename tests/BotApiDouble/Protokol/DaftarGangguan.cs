namespace EPupns.BotApiDouble.Protokol;

/// <summary>Faults in waiting, first in first out for each method; "*" stands for any.</summary>
internal sealed class DaftarGangguan
{
    private readonly Dictionary<string, Queue<Gangguan>> _antre = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Asked for each call that no fault is waiting for.</summary>
    public Func<string, Gangguan?>? Acak { get; set; }

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
            return AmbilDari(metode) ?? AmbilDari("*") ?? Acak?.Invoke(metode);
    }

    public int Jumlah(string metode)
    {
        lock (_antre)
            return _antre.TryGetValue(metode, out var antre) ? antre.Count : 0;
    }

    public void Buang(string metode)
    {
        lock (_antre)
            _antre.Remove(metode);
    }

    private Gangguan? AmbilDari(string metode) =>
        _antre.TryGetValue(metode, out var antre) && antre.TryDequeue(out var gangguan) ? gangguan : null;
}
