namespace EPupns.WebPortal.HakAkses;

/// <summary>The routes of the program, known as soon as it is put together, whether it runs or not.</summary>
public sealed class RuteProgram
{
    private IReadOnlyList<EndpointDataSource> _sumber = [];

    /// <summary>All of them.</summary>
    public IEnumerable<Endpoint> Semua => _sumber.SelectMany(s => s.Endpoints);

    internal void Ambil(IEndpointRouteBuilder rute) => _sumber = [.. rute.DataSources];
}
