using EPupns.Core.Dasar;

namespace EPupns.Core.Pengisian;

/// <summary>Says whether a form may be changed at all. Every change of the form asks here, and nowhere else.</summary>
public sealed class PenjagaBorang
{
    /// <summary>Null when it may be changed; otherwise why not, in a sentence for the person.</summary>
    public Task<Kesalahan?> PeriksaAsync(Guid registrasiId, CancellationToken batal) => Task.FromResult<Kesalahan?>(null);
}
