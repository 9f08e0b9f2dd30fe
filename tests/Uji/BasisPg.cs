namespace EPupns.Uji;

/// <summary>A real PostgreSQL database, copied from one that was migrated once.</summary>
public sealed class BasisPg : BasisData
{
    protected override Task<string> BuatAsync() => TemplatPg.SalinAsync();

    protected override Task BuangAsync() => TemplatPg.HapusAsync(Sambungan);
}
