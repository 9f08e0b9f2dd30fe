using EPupns.Core.Data;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Helpdesk;

/// <summary>What a desk is called.</summary>
public static class NamaMeja
{
    /// <summary>BKN Pusat, or the instansi's name.</summary>
    public static async Task<string> SebutAsync(EPupnsDb db, string meja, CancellationToken batal) => meja == Meja.Pusat
        ? "BKN Pusat"
        : await db.Set<Instansi>().Where(i => i.Kode == meja).Select(i => i.Nama).FirstOrDefaultAsync(batal) ?? meja;
}
