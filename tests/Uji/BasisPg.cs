namespace EPupns.Uji;

/// <summary>A real PostgreSQL database, copied from one that was migrated once.</summary>
public sealed class BasisPg : BasisData
{
    protected override Task<string> BuatAsync() => TemplatPg.SalinAsync();

    /// <summary>Ends every connection to it, as a restart of the server does.</summary>
    public Task PutuskanAsync() => TemplatPg.PutuskanAsync(Sambungan);

    /// <summary>Nobody gets in, or everybody again.</summary>
    public Task BukaAsync(bool buka) => TemplatPg.BukaAsync(Sambungan, buka);

    protected override Task BuangAsync() => TemplatPg.HapusAsync(Sambungan);
}

/// <summary>A PostgreSQL database with nothing in it.</summary>
public sealed class BasisPgKosong : BasisData
{
    protected override Task<string> BuatAsync() => TemplatPg.KosongAsync();

    protected override Task BuangAsync() => TemplatPg.HapusAsync(Sambungan);
}
