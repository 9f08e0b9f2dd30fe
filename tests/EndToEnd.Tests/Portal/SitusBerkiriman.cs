namespace EPupns.EndToEnd.Tests.Portal;

/// <summary>With the sent forms of the demo, planted before anybody else sends one.</summary>
public sealed class SitusBerkiriman : Situs
{
    protected override Task IsiAsync() => TanamKirimanAsync();
}
