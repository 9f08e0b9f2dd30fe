namespace EPupns.Core.Berkas;

/// <summary>Section <c>Berkas</c> of the configuration.</summary>
public sealed class PilihanBerkas
{
    /// <summary>Name of the section.</summary>
    public const string Bagian = "Berkas";

    /// <summary>Folder for files.</summary>
    public string Path { get; set; } = "data/berkas";

    /// <summary>An object store instead of the folder.</summary>
    public PilihanS3 S3 { get; set; } = new();

    /// <summary>Address of a clamd, <c>host:port</c>; empty means that files are not scanned.</summary>
    public string ClamAv { get; set; } = "";

    /// <summary>Seconds that one scan may take.</summary>
    public int ClamAvDetik { get; set; } = 15;
}

/// <summary>Section <c>Berkas:S3</c>.</summary>
public sealed class PilihanS3
{
    /// <summary>Address of the store, <c>https://s3.contoh.go.id</c>; empty means the folder.</summary>
    public string Endpoint { get; set; } = "";

    /// <summary>The bucket; it must be there.</summary>
    public string Bucket { get; set; } = "";

    /// <summary>Who we are.</summary>
    public string AccessKey { get; set; } = "";

    /// <summary>Our secret.</summary>
    public string SecretKey { get; set; } = "";

    /// <summary>Region that requests are signed for.</summary>
    public string Region { get; set; } = "us-east-1";

    /// <summary>The bucket stands in the path and not in the host name, as most stores of one's own want it.</summary>
    public bool PathStyle { get; set; } = true;

    /// <summary>Seconds that one try may take.</summary>
    public int DetikTunggu { get; set; } = 15;

    /// <summary>Tries after the first.</summary>
    public int Ulang { get; set; } = 2;

    /// <summary>Files go there.</summary>
    public bool Aktif => Endpoint.Length > 0;
}
