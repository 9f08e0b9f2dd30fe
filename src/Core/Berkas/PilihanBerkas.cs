namespace EPupns.Core.Berkas;

/// <summary>Section <c>Berkas</c> of the configuration.</summary>
public sealed class PilihanBerkas
{
    /// <summary>Name of the section.</summary>
    public const string Bagian = "Berkas";

    /// <summary>Folder for files.</summary>
    public string Path { get; set; } = "data/berkas";
}
