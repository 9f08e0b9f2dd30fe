using EPupns.Core.Data;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Bot.Tests.Fuzz;

/// <summary>People and an instansi whose names look like markup to one reader or another: shown on cards, in summaries, in buttons.</summary>
internal static class NamaJahat
{
    private const string Nama = "<b>_SITI_ & &lt;i&gt; *A* [x](http://y) `c` # a > b &#60;";

    public static async Task<int> TanamAsync(EPupnsDb db)
    {
        await db.Set<Instansi>().Where(i => i.Kode == "6112").ExecuteUpdateAsync(u => u.SetProperty(i => i.Nama, "Kab. <i>Ciamis & &amp; \"Jaya\" > *B*"));
        return await db.Set<Pns>().Where(p => p.InstansiKode == "6112")
            .ExecuteUpdateAsync(u => u.SetProperty(p => p.Nama, Nama).SetProperty(p => p.UnitKerja, "SD </code>&lt; 1<2 >_*"));
    }
}
