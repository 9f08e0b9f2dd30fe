namespace EPupns.WebPortal.Telemetri;

/// <summary>Section <c>Telemetri</c> of the configuration.</summary>
public sealed class PilihanTelemetri
{
    /// <summary>Name of the section.</summary>
    public const string Bagian = "Telemetri";

    /// <summary>Address of an OTLP collector, <c>http://127.0.0.1:4318</c>; empty means that nothing is measured for anybody.</summary>
    public string Endpoint { get; set; } = "";

    /// <summary>Headers that the collector wants, <c>Authorization=Bearer …</c>, parted by commas.</summary>
    public string Tajuk { get; set; } = "";

    /// <summary>Seconds between two reports of the metrics.</summary>
    public int DetikMetrik { get; set; } = 30;

    /// <summary>Which part of the turns is traced, 0 to 1.</summary>
    public double BagianJejak { get; set; } = 0.05;

    /// <summary>What this installation is called among others that report to the same collector.</summary>
    public string Nama { get; set; } = "epupns";
}
