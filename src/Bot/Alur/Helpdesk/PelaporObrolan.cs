using EPupns.Bot.Percakapan;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Helpdesk;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Bot.Alur.Helpdesk;

/// <summary>Whoever wrote a report, in the turn of their chat.</summary>
internal static class PelaporObrolan
{
    /// <summary>By the conversation, and the registration that was logged in there.</summary>
    public static Pelapor Pelapor(this ITurnContext giliran) => new(giliran.Percakapan.Id, giliran.Percakapan.RegistrasiId) { Alamat = giliran.Asal.Alamat };

    /// <summary>As the audit names them: by the NIP of their report; <c>-</c> when it is not theirs.</summary>
    public static async Task<Pelaku> PelakuLaporanAsync(this ITurnContext giliran, EPupnsDb db, string nomor, CancellationToken batal) =>
        giliran.Pelaku(await giliran.Pelapor().Milik(db.Set<Laporan>()).Where(l => l.Nomor == nomor).Select(l => l.Nip).SingleOrDefaultAsync(batal) ?? "-");
}
