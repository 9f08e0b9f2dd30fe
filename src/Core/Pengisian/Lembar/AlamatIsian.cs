namespace EPupns.Core.Pengisian;

/// <summary>Which answer of whom.</summary>
/// <param name="RegistrasiId">Whose form.</param>
/// <param name="Bagian">Section code.</param>
/// <param name="Kunci">Record in the section; the section's code when it is not repeated.</param>
/// <param name="Isian">Field code.</param>
/// <param name="Versi">Version of the document that the person saw; 0 when there was none.</param>
public sealed record AlamatIsian(Guid RegistrasiId, string Bagian, string Kunci, string Isian, int Versi)
{
    /// <summary>The record it belongs to.</summary>
    public AlamatCatatan Catatan => new(RegistrasiId, Bagian, Kunci, Versi);
}

/// <summary>Which record of whom.</summary>
/// <param name="RegistrasiId">Whose form.</param>
/// <param name="Bagian">Section code.</param>
/// <param name="Kunci">Record in the section; the section's code when it is not repeated.</param>
/// <param name="Versi">Version of the document that the person saw; 0 when there was none.</param>
public sealed record AlamatCatatan(Guid RegistrasiId, string Bagian, string Kunci, int Versi);
