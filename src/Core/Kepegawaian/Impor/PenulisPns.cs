using EPupns.Core.Data;
using EPupns.Core.Data.Mentah;

namespace EPupns.Core.Kepegawaian.Impor;

/// <summary>Writes many people at once: new ones are added, known ones replaced, unchanged ones left alone.</summary>
public sealed class PenulisPns(EPupnsDb db)
{
    private readonly TulisMassal<Pns> _tulis = new(db, ["nip"]);

    /// <summary>Writes inside the open transaction. A NIP may be in <paramref name="orang"/> only once.</summary>
    /// <returns>How many rows are new or changed.</returns>
    /// <exception cref="InvalidOperationException">No transaction is open.</exception>
    public Task<int> TulisAsync(IReadOnlyCollection<Pns> orang, CancellationToken batal) => _tulis.TulisAsync(orang, batal);
}
