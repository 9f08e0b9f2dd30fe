using EPupns.Bot.Diagram;
using EPupns.Uji;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Diagram;

/// <summary>The diagrams in conversations/diagram are those of the machines of today.</summary>
public sealed class DiagramTests
{
    [Fact]
    public async Task MesinHariIni_DibandingkanDenganBerkas_Sama()
    {
        await using var rumah = await RumahUji.BangunAsync([], (_, _) => { });
        await using var cakupan = rumah.Layanan.CreateAsyncScope();
        var folder = Path.Combine(Repositori.Akar, "conversations", "diagram");

        var seharusnya = cakupan.ServiceProvider.GetRequiredService<PembuatDiagram>().Semua();
        var ada = Directory.EnumerateFiles(folder, "*.mmd").ToDictionary(b => Path.GetFileName(b), File.ReadAllText);

        Assert.Equal(seharusnya.Keys.Order(), ada.Keys.Order());
        Assert.All(seharusnya, d => Assert.True(d.Value == ada[d.Key], $"{d.Key} basi: jalankan 'dotnet run --project src/WebPortal -- diagram'"));
    }
}
