namespace EPupns.Core.Helpdesk;

/// <summary>
/// Keeps the index of answers for a while: reports that were solved meanwhile may wait a few minutes; a list that was published meanwhile may not.
/// </summary>
public sealed class IngatanJawaban(TimeProvider waktu)
{
    private static readonly TimeSpan Umur = TimeSpan.FromMinutes(10);
    private Ingatan? _ada;

    /// <summary>The answers; read again when they are too old or another version of the list is published.</summary>
    public async Task<IsiJawaban> AmbilAsync(int versi, Func<Task<IReadOnlyList<ButirTanya>>> daftar, Func<Task<IReadOnlyList<ButirTanya>>> terselesaikan)
    {
        if (_ada is { } ada && waktu.GetUtcNow() < ada.Sampai && ada.Versi == versi)
        {
            return ada.Isi;
        }

        var resmi = await daftar();
        var isi = new IsiJawaban(resmi, new IndeksTanya([.. resmi, .. await terselesaikan()]));
        _ada = new Ingatan(waktu.GetUtcNow() + Umur, versi, isi);
        return isi;
    }

    private sealed record Ingatan(DateTimeOffset Sampai, int Versi, IsiJawaban Isi);
}

/// <summary>Answers that can be found.</summary>
/// <param name="Daftar">The published list.</param>
/// <param name="Indeks">The list and reports that were solved.</param>
public sealed record IsiJawaban(IReadOnlyList<ButirTanya> Daftar, IndeksTanya Indeks);
