using EPupns.Core.Referensi.Impor;

namespace EPupns.Core.Referensi.Demo;

/// <summary>Plants the rows of <see cref="RujukanDemo"/> inside the open transaction.</summary>
public sealed class PenanamRujukan(PenulisRujukan penulis)
{
    /// <summary>Writes them; lists that are there keep their other rows.</summary>
    public async Task TanamAsync(CancellationToken batal)
    {
        foreach (var (daftar, baris) in RujukanDemo.Semua())
        {
            await penulis.TulisAsync(daftar, baris, batal);
            await penulis.SelesaikanAsync(daftar, batal);
        }
    }
}
