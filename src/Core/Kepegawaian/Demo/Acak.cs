namespace EPupns.Core.Kepegawaian.Demo;

/// <summary>Numbers that look random and are always the same for the same seed (SplitMix64).</summary>
internal struct Acak(long benih)
{
    private ulong _keadaan = (ulong)benih;

    /// <summary>From 0 up to but not including <paramref name="batas"/>.</summary>
    public int Sampai(int batas)
    {
        _keadaan += 0x9E3779B97F4A7C15;
        var z = _keadaan;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) % (ulong)batas);
    }

    public T Pilih<T>(IReadOnlyList<T> pilihan) => pilihan[Sampai(pilihan.Count)];
}
