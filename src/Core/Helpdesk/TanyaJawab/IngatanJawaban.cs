namespace EPupns.Core.Helpdesk;

/// <summary>Keeps the index of answers for a while: reports that were solved meanwhile may wait a few minutes.</summary>
public sealed class IngatanJawaban(TimeProvider waktu)
{
    private static readonly TimeSpan Umur = TimeSpan.FromMinutes(10);
    private Ingatan? _ada;

    /// <summary>The index; what was solved is read when it is too old.</summary>
    public async Task<IndeksTanya> AmbilAsync(Func<Task<IReadOnlyList<ButirTanya>>> terselesaikan)
    {
        if (_ada is { } ada && waktu.GetUtcNow() < ada.Sampai)
        {
            return ada.Indeks;
        }

        _ada = new Ingatan(waktu.GetUtcNow() + Umur, new IndeksTanya([.. DaftarTanya.Semua, .. await terselesaikan()]));
        return _ada.Indeks;
    }

    private sealed record Ingatan(DateTimeOffset Sampai, IndeksTanya Indeks);
}
