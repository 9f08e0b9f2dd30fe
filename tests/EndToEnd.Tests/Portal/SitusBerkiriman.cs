using EPupns.Core.Susunan.Contoh;
using EPupns.WebPortal.Susunan;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.EndToEnd.Tests.Portal;

/// <summary>With the sent forms of the demo, planted before anybody else sends one.</summary>
public sealed class SitusBerkiriman : Situs
{
    protected override async Task IsiAsync()
    {
        await using var lingkup = Layanan.CreateAsyncScope();
        await lingkup.ServiceProvider.GetRequiredService<PenanamKiriman>().TanamAsync(PetugasContoh.Sandi, CancellationToken.None);
    }
}
