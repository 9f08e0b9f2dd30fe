using System.Globalization;
using System.Text.Json;
using EPupns.Bot.Kanal.DirectLine.Wujud;
using EPupns.Bot.Percakapan.Skema;
using EPupns.Core.Data;
using EPupns.Core.Notifikasi;
using EPupns.Core.Percakapan;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Bot.Kanal.DirectLine.Log;

/// <summary>
/// What clients read back: the activities of a conversation, in order. The position is taken in the same statement that locks the
/// conversation's row, so positions are in the order of commits and a reader never skips one, whichever process wrote it.
/// </summary>
public sealed class LogObrolan(EPupnsDb db, Transaksi transaksi, TimeProvider waktu)
{
    /// <summary>How long an activity can be read.</summary>
    public static readonly TimeSpan Umur = TimeSpan.FromDays(1);

    private const int PalingBanyak = 100;

    /// <summary>The conversation; null when nobody started it.</summary>
    public Task<ObrolanLangsung?> CariAsync(string obrolan, CancellationToken batal) =>
        db.Set<ObrolanLangsung>().AsNoTracking().FirstOrDefaultAsync(o => o.Id == obrolan, batal);

    /// <summary>Makes the conversation unless it is there; safe to call twice at once.</summary>
    public Task BukaAsync(string obrolan, CancellationToken batal)
    {
        object kini = db.Penyedia == PenyediaData.Sqlite ? waktu.GetUtcNow().ToUnixTimeMilliseconds() : waktu.GetUtcNow();
        return transaksi.JalankanAsync(
            () => db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO obrolan_langsung (id, urut, dimulai, selesai, dibuat) VALUES ({obrolan}, 0, {false}, {false}, {kini})
                ON CONFLICT DO NOTHING
                """,
                batal),
            batal);
    }

    /// <summary>Remembers that the greeting was given.</summary>
    public Task MulaiAsync(string obrolan, CancellationToken batal) =>
        transaksi.JalankanAsync(() => Satu(obrolan).ExecuteUpdateAsync(o => o.SetProperty(x => x.Dimulai, true), batal), batal);

    /// <summary>Closes the conversation: it can still be read, nothing more can be posted. The goodbye leaves behind what was said before.</summary>
    public Task AkhiriAsync(string obrolan, string gema, CancellationToken batal) =>
        transaksi.JalankanAsync(
            () =>
            {
                var kini = waktu.GetUtcNow();
                db.Add(new BarisKotakKeluar
                {
                    Kanal = PenyusunActivity.Kanal, Alamat = obrolan, Jenis = JenisKiriman.Gema, Isi = gema, Mulai = kini, Dibuat = kini,
                });
                return Satu(obrolan).ExecuteUpdateAsync(o => o.SetProperty(x => x.Selesai, true), batal);
            },
            batal);

    /// <summary>Appends an activity; false when the conversation is not there.</summary>
    /// <param name="obrolan">Conversation.</param>
    /// <param name="json">The activity as it is stored.</param>
    /// <param name="kirimanId">Row of the outbox it came from: appended once however often it is delivered.</param>
    /// <param name="batal">Cancellation.</param>
    public Task<bool> TambahAsync(string obrolan, string json, long? kirimanId, CancellationToken batal) =>
        transaksi.JalankanAsync(
            async () =>
            {
                if (kirimanId is not null && await db.Set<AktivitasLangsung>().AnyAsync(a => a.KirimanId == kirimanId, batal))
                {
                    return true;
                }

                var urut = await db.Database
                    .SqlQuery<long>($"UPDATE obrolan_langsung SET urut = urut + 1 WHERE id = {obrolan} RETURNING urut AS \"Value\"").ToListAsync(batal);
                if (urut.Count == 0)
                {
                    return false;
                }

                db.Add(new AktivitasLangsung { Obrolan = obrolan, Urut = urut[0], Json = json, KirimanId = kirimanId, Waktu = waktu.GetUtcNow() });
                return true;
            },
            batal);

    /// <summary>The next activities after a position, in order.</summary>
    public Task<List<BarisLog>> BacaAsync(string obrolan, long sesudah, CancellationToken batal) =>
        db.Set<AktivitasLangsung>().AsNoTracking()
            .Where(a => a.Obrolan == obrolan && a.Urut > sesudah)
            .OrderBy(a => a.Urut).Take(PalingBanyak)
            .Select(a => new BarisLog(a.Urut, a.Json)).ToListAsync(batal);

    /// <summary>What the buttons of a message of ours carry; none when it is not there (any more), or is not of this conversation.</summary>
    /// <param name="obrolan">Conversation.</param>
    /// <param name="id">Id of the activity, as <see cref="IdKiriman"/> makes it.</param>
    /// <param name="batal">Cancellation.</param>
    public async Task<IReadOnlyList<string>> TombolAsync(string obrolan, string id, CancellationToken batal)
    {
        var awalan = $"{obrolan}|b";
        if (!id.StartsWith(awalan, StringComparison.Ordinal) || !long.TryParse(id.AsSpan(awalan.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var kiriman))
        {
            return [];
        }

        var json = await db.Set<AktivitasLangsung>().AsNoTracking().Where(a => a.KirimanId == kiriman && a.Obrolan == obrolan).Select(a => a.Json).SingleOrDefaultAsync(batal);
        var tindakan = json is null ? null : JsonSerializer.Deserialize<Activity>(json, ActivityJson.Pilihan)?.SuggestedActions?.Actions;
        return [.. tindakan?.Select(t => t.Value?.ToString()).OfType<string>() ?? []];
    }

    /// <summary>Id of the activity that a row of the outbox becomes.</summary>
    internal static string IdKiriman(string obrolan, long kiriman) => string.Create(CultureInfo.InvariantCulture, $"{obrolan}|b{kiriman}");

    /// <summary>Last positions of the conversations that somebody is listening to.</summary>
    internal Task<Dictionary<string, long>> PosisiAsync(IReadOnlyCollection<string> obrolan, CancellationToken batal) =>
        db.Set<ObrolanLangsung>().AsNoTracking().Where(o => obrolan.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Urut, batal);

    /// <summary>Removes what is older than a day; how many.</summary>
    public Task<int> BersihkanAsync(CancellationToken batal)
    {
        var batas = waktu.GetUtcNow() - Umur;
        return transaksi.JalankanAsync(() => db.Set<AktivitasLangsung>().Where(a => a.Waktu < batas).ExecuteDeleteAsync(batal), batal);
    }

    private IQueryable<ObrolanLangsung> Satu(string obrolan) => db.Set<ObrolanLangsung>().Where(o => o.Id == obrolan);
}

/// <summary>One stored activity.</summary>
/// <param name="Urut">Position.</param>
/// <param name="Json">As it was stored.</param>
public sealed record BarisLog(long Urut, string Json);
