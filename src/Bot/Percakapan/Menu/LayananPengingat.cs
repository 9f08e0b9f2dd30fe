using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Siaran;

namespace EPupns.Bot.Percakapan.Menu;

/// <summary><c>/berhenti</c> and <c>/ingatkan</c>: reminders no longer, or again. The question that is being asked stays.</summary>
internal sealed class LayananPengingat(Navigasi navigasi, AturPengingat atur)
{
    private static readonly Ujaran Berhenti = new("umum.pengingat_berhenti");
    private static readonly Ujaran Lagi = new("umum.pengingat_lagi");
    private static readonly Ujaran TakDikenal = new("umum.pengingat_tak_dikenal");

    /// <summary>Sets it for whoever is known in this conversation.</summary>
    public async Task AturAsync(ITurnContext giliran, bool mau, CancellationToken batal)
    {
        var dikenal = await atur.JalankanAsync(giliran.Percakapan.Id, mau, giliran.Percakapan.Kanal, batal);
        await navigasi.UlangiAsync(giliran, !dikenal ? TakDikenal : mau ? Lagi : Berhenti, batal);
    }
}
