namespace EPupns.WebPortal.Tests.Telemetri;

/// <summary>The program reporting to a collector, every turn traced.</summary>
public sealed class SitusBertelemetri : SitusPortal
{
    internal PenampungOtlp Penampung { get; } = new();

    protected override IEnumerable<string> Pilihan =>
        [.. base.Pilihan, $"--Telemetri:Endpoint={Penampung.Alamat}", "--Telemetri:BagianJejak=1", "--Telemetri:DetikMetrik=3600"];

    public override async ValueTask InitializeAsync()
    {
        await Penampung.MulaiAsync();
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Penampung.DisposeAsync();
    }
}
