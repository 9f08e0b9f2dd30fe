using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Helpdesk;

/// <summary>Figures of one desk or of one agent, of the reports that came in within a period.</summary>
/// <param name="Nama">Desk or agent.</param>
/// <param name="Masuk">How many came in.</param>
/// <param name="Terbuka">How many of them are open now.</param>
/// <param name="Terlambat">How many of those are later than promised now.</param>
/// <param name="Jawab">From coming in to the first answer.</param>
/// <param name="Selesai">From coming in to the end, of those that ended.</param>
/// <param name="JawabTepat">Of 100 first answers that are given or overdue, those in time; null when there are none.</param>
/// <param name="SelesaiTepat">The same of solutions.</param>
public sealed record BarisAngka(string Nama, int Masuk, int Terbuka, int Terlambat, Sebaran Jawab, Sebaran Selesai, int? JawabTepat, int? SelesaiTepat);

/// <summary>The page of figures.</summary>
/// <param name="Meja">Desks, the busiest first.</param>
/// <param name="Agen">Agents, the busiest first: all for who answers for a desk, only themselves for an agent.</param>
public sealed record AngkaHelpdesk(IReadOnlyList<BarisAngka> Meja, IReadOnlyList<BarisAngka> Agen);

/// <summary>Figures per desk and per agent (issue 7, <i>Promises</i>), within the scope of whoever asks. A merged report counts in the one it went into.</summary>
public sealed class AngkaMeja(EPupnsDb db, TimeProvider waktu)
{
    /// <summary>Longest period, in days.</summary>
    public const int PalingLama = 366;

    /// <summary>Counts.</summary>
    /// <param name="petugas">Who asks.</param>
    /// <param name="dari">First day, in western Indonesian time.</param>
    /// <param name="sampai">Last day; moved so that the period is not longer than <see cref="PalingLama"/>.</param>
    /// <param name="batal">Stops waiting.</param>
    public async Task<AngkaHelpdesk> HitungAsync(Petugas petugas, DateOnly dari, DateOnly sampai, CancellationToken batal)
    {
        var akhir = sampai.DayNumber - dari.DayNumber > PalingLama ? dari.AddDays(PalingLama) : sampai;
        var (awal, batas) = (Awal(dari), Awal(akhir.AddDays(1)));
        var ukuran = await CakupanLaporan.Terapkan(db.Set<Laporan>().AsNoTracking(), petugas)
            .Where(l => l.Waktu >= awal && l.Waktu < batas && l.Keadaan != KeadaanLaporan.Digabung)
            .Select(l => new Ukuran(l.Meja, l.PemegangId, l.Keadaan, l.Waktu, l.DijawabPada, l.SelesaiPada, l.JanjiJawab, l.JanjiSelesai)).ToListAsync(batal);
        var bolehAgen = petugas.Peran != Peran.Helpdesk;
        var (meja, agen) = (
            ukuran.GroupBy(u => u.Meja).ToDictionary(g => g.Key, g => g.ToList()),
            ukuran.Where(u => u.PemegangId is { } id && (bolehAgen || id == petugas.Id)).GroupBy(u => u.PemegangId!.Value).ToDictionary(g => g.Key, g => g.ToList()));
        var kode = meja.Keys.ToList();
        var nama = await db.Set<Instansi>().Where(i => kode.Contains(i.Kode)).ToDictionaryAsync(i => i.Kode, i => i.Nama, batal);
        var orang = await db.NamaPetugasAsync(agen.Keys, batal);
        return new AngkaHelpdesk(
            Urutkan(meja.Select(m => Baris(m.Key == Meja.Pusat ? "BKN Pusat" : nama.GetValueOrDefault(m.Key, m.Key), m.Value))),
            Urutkan(agen.Select(a => Baris(orang.GetValueOrDefault(a.Key, "Petugas yang sudah dihapus"), a.Value))));
    }

    // PostgreSQL takes moments in UTC only.
    private static DateTimeOffset Awal(DateOnly hari) => new DateTimeOffset(hari.ToDateTime(TimeOnly.MinValue), Tanggal.Wib).ToUniversalTime();

    private static List<BarisAngka> Urutkan(IEnumerable<BarisAngka> baris) => [.. baris.OrderByDescending(b => b.Masuk).ThenBy(b => b.Nama, StringComparer.Ordinal)];

    private BarisAngka Baris(string nama, List<Ukuran> semua)
    {
        var kini = waktu.GetUtcNow();
        return new BarisAngka(
            nama, semua.Count, semua.Count(u => !u.Keadaan.Tertutup()), semua.Count(u => !u.Keadaan.Tertutup() && (u.JanjiSelesai < kini || (u.DijawabPada is null && u.JanjiJawab < kini))),
            Sebaran.Dari(semua.Where(u => u.DijawabPada is not null).Select(u => u.DijawabPada!.Value - u.Waktu)),
            Sebaran.Dari(semua.Where(u => u.SelesaiPada is not null).Select(u => u.SelesaiPada!.Value - u.Waktu)),
            Tepat(semua.Select(u => (u.DijawabPada, u.JanjiJawab)), kini), Tepat(semua.Select(u => (u.SelesaiPada, u.JanjiSelesai)), kini));
    }

    private static int? Tepat(IEnumerable<(DateTimeOffset? Pada, DateTimeOffset? Janji)> semua, DateTimeOffset kini)
    {
        var dihitung = semua.Where(s => s.Janji is not null && (s.Pada is not null || s.Janji < kini)).ToList();
        return dihitung.Count == 0 ? null : (int)Math.Round(100.0 * dihitung.Count(s => s.Pada <= s.Janji) / dihitung.Count);
    }

    private sealed record Ukuran(
        string Meja, Guid? PemegangId, KeadaanLaporan Keadaan, DateTimeOffset Waktu, DateTimeOffset? DijawabPada, DateTimeOffset? SelesaiPada, DateTimeOffset? JanjiJawab, DateTimeOffset? JanjiSelesai);
}
