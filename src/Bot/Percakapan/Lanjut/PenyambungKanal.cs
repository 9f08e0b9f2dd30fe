using System.Text.Json;
using EPupns.Bot.Percakapan.Masuk;
using EPupns.Bot.Percakapan.Skema;
using EPupns.Core.Akun.Tautan;
using EPupns.Core.Data;
using EPupns.Core.Notifikasi;
using EPupns.Core.Percakapan;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Bot.Percakapan.Lanjut;

/// <summary>
/// Lets an address lead to another conversation (docs/keputusan/013). It runs inside the turn's transaction, before the conversation
/// is locked: only the address's own row is written, so no turn ever holds two conversations.
/// </summary>
public sealed class PenyambungKanal(EPupnsDb db, TautanSekali tautan, TandaTombol tanda)
{
    /// <summary>Purpose of the links.</summary>
    public const string Tujuan = "lanjut";

    /// <summary>What became of it; null when the activity asked for nothing of the kind.</summary>
    internal HasilSambung? Hasil { get; private set; }

    /// <summary>Reads the activity and repoints its address when it asks for that.</summary>
    /// <returns>True when it did: the address may lead elsewhere now.</returns>
    public async Task<bool> SambungAsync(string kanal, Activity activity, CancellationToken batal)
    {
        var alamat = activity.Conversation!.Id!;
        if (TokenLanjut.Baca(activity) is { } token)
        {
            Hasil = await LanjutkanAsync(kanal, alamat, token, batal);
        }
        else if (activity.Value is { ValueKind: JsonValueKind.String } nilai && KembaliKeTadi(kanal, alamat, nilai.GetString()!))
        {
            Hasil = await KembalikanAsync(kanal, alamat, batal);
        }

        return Hasil is not null;
    }

    // Most presses are of other buttons, and the flow checks their mark anyhow.
    private bool KembaliKeTadi(string kanal, string alamat, string data) =>
        data.Contains(TombolLepas.ObrolanTadi.Kode!, StringComparison.Ordinal)
        && tanda.Baca(kanal, alamat, data, out _, out var kode) && kode == TombolLepas.ObrolanTadi.Kode;

    private async Task<HasilSambung> LanjutkanAsync(string kanal, string alamat, string token, CancellationToken batal)
    {
        if (await tautan.PakaiAsync(Tujuan, token, batal) is not { } tujuan
            || await Percakapan(tujuan).FirstOrDefaultAsync(batal) is not { } baru)
        {
            return new HasilSambung.TidakBerlaku();
        }

        var kini = await Alamat(kanal, alamat).Select(a => (Guid?)a.PercakapanId).FirstOrDefaultAsync(batal);
        if (kini == tujuan)
        {
            return new HasilSambung.SudahDiSini();
        }

        var tertinggal = kini is not null && await Percakapan(kini.Value).AnyAsync(p => p.Alur != null || p.Tertunda != null, batal);
        await ArahkanAsync(kanal, alamat, tujuan, tertinggal ? kini : null, batal);
        await BawaKabarAsync(kini, tujuan, batal);
        return new HasilSambung.Tersambung(baru.Kanal, baru.Alamat, tertinggal);
    }

    private async Task ArahkanAsync(string kanal, string alamat, Guid tujuan, Guid? semula, CancellationToken batal)
    {
        var diubah = await Alamat(kanal, alamat).ExecuteUpdateAsync(
            ubah => ubah.SetProperty(a => a.PercakapanId, tujuan).SetProperty(a => a.Semula, a => semula ?? a.Semula), batal);
        if (diubah == 0)
        {
            db.Add(new AlamatKanal { Kanal = kanal, Alamat = alamat, PercakapanId = tujuan });
            await db.SaveChangesAsync(batal);
        }
    }

    // Notices that were to come to this address go on coming: its old conversation has no address any more.
    private async Task BawaKabarAsync(Guid? lama, Guid tujuan, CancellationToken batal)
    {
        var dikenal = db.Set<KanalPns>().Where(k => k.PercakapanId == tujuan).Select(k => k.RegistrasiId);
        foreach (var kanal in await db.Set<KanalPns>().AsNoTracking().Where(k => k.PercakapanId == lama && !dikenal.Contains(k.RegistrasiId)).ToListAsync(batal))
        {
            db.Add(new KanalPns { RegistrasiId = kanal.RegistrasiId, PercakapanId = tujuan, TerakhirDipakai = kanal.TerakhirDipakai });
        }

        await db.SaveChangesAsync(batal);
    }

    // What it leads to now is kept in its place: nothing of either is lost, however often a person changes their mind.
    private async Task<HasilSambung?> KembalikanAsync(string kanal, string alamat, CancellationToken batal)
    {
        var diubah = await Alamat(kanal, alamat).Where(a => a.Semula != null).ExecuteUpdateAsync(
            ubah => ubah.SetProperty(a => a.PercakapanId, a => a.Semula!.Value).SetProperty(a => a.Semula, a => a.PercakapanId), batal);
        return diubah == 1 ? new HasilSambung.Semula() : null;
    }

    private IQueryable<AlamatKanal> Alamat(string kanal, string alamat) => db.Set<AlamatKanal>().Where(a => a.Kanal == kanal && a.Alamat == alamat);

    private IQueryable<BarisPercakapan> Percakapan(Guid id) => db.Set<BarisPercakapan>().AsNoTracking().Where(p => p.Id == id);
}
