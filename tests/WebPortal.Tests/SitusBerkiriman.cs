namespace EPupns.WebPortal.Tests;

/// <summary>With the sent forms of the demo, planted before anybody else sends one.</summary>
public sealed class SitusBerkiriman : SitusPortal
{
    protected override Task IsiAsync() => TanamKirimanAsync();
}
