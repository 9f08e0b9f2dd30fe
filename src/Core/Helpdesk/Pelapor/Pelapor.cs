namespace EPupns.Core.Helpdesk;

/// <summary>Who reports, as far as we know them: by the conversation they wrote in, and by their registration while logged in.</summary>
/// <param name="PercakapanId">The conversation; null on pages.</param>
/// <param name="RegistrasiId">The registration whose owner is logged in.</param>
public sealed record Pelapor(Guid? PercakapanId, Guid? RegistrasiId)
{
    /// <summary>Mark of the network address they write from; null where the channel shows none.</summary>
    public string? Alamat { get; init; }

    /// <summary>Their own reports.</summary>
    public IQueryable<Laporan> Milik(IQueryable<Laporan> laporan)
    {
        var (percakapan, registrasi) = (PercakapanId, RegistrasiId);
        return laporan.Where(l => (percakapan != null && l.PercakapanId == percakapan) || (registrasi != null && l.RegistrasiId == registrasi));
    }
}
