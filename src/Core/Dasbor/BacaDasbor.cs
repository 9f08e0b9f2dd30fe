using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Dasbor;

/// <summary>A row of a dashboard: the whole, an agency or a unit.</summary>
/// <param name="Kode">Code of the agency, name of the unit; empty for the whole.</param>
/// <param name="Nama">What it is called.</param>
/// <param name="Hitungan">The last count.</param>
/// <param name="Prakiraan">When it will be done.</param>
public sealed record BarisDasbor(string Kode, string Nama, Hitungan Hitungan, Prakiraan Prakiraan);

/// <summary>A dashboard.</summary>
/// <param name="Jumlah">The whole of what is shown.</param>
/// <param name="Rinci">Its agencies, or its units; empty for a unit.</param>
/// <param name="Deret">The curve of the whole, the oldest day first.</param>
/// <param name="Berhenti">Where people stopped, by section code; empty for a unit.</param>
public sealed record IsiDasbor(BarisDasbor Jumlah, IReadOnlyList<BarisDasbor> Rinci, IReadOnlyList<TitikLaju> Deret, IReadOnlyDictionary<string, int> Berhenti)
{
    /// <summary>The agency; null when several are shown.</summary>
    public Instansi? Instansi { get; init; }

    /// <summary>The unit; null when an agency or several are shown.</summary>
    public string? Unit { get; init; }
}

/// <summary>Reads dashboards from the counts (features.md §2 row 11). What an officer may not see does not exist.</summary>
public sealed class BacaDasbor(EPupnsDb db)
{
    /// <summary>Days of a curve.</summary>
    public const int PanjangDeret = 30;

    /// <summary>Everything that somebody may see: the country, a region; null when they are bound to less or see nothing.</summary>
    public async Task<IsiDasbor?> SemuaAsync(Petugas petugas, CancellationToken batal)
    {
        if (CakupanDasbor.Dari(petugas) is not { InstansiKode: null } cakupan)
        {
            return null;
        }

        var instansi = await cakupan.Terapkan(db.Set<Instansi>().AsNoTracking()).ToDictionaryAsync(i => i.Kode, batal);
        var akhir = await db.Set<HitunganInstansi>().MaxAsync(h => (DateOnly?)h.Hari, batal) ?? DateOnly.MinValue;
        var awal = Sebelum(akhir, PanjangDeret);
        var titik = await db.Set<HitunganInstansi>().AsNoTracking().Where(h => h.Hari >= awal)
            .Select(h => new Titik(h.InstansiKode, h.Hari, h.Selesai, h.DiSkpd + h.DiBkd + h.DiBkn + h.Selesai, h.BelumDaftar, h.MenungguPersetujuan + h.BelumMengisi + h.Mengisi + h.Dikembalikan))
            .ToListAsync(batal);
        var kemarin = Sebelum(akhir, 1);
        var terakhir = (await db.Set<HitunganInstansi>().AsNoTracking().Where(h => h.Hari >= kemarin).ToListAsync(batal))
            .GroupBy(h => h.InstansiKode).Select(g => g.MaxBy(h => h.Hari)!).Where(h => instansi.ContainsKey(h.InstansiKode)).ToList();
        var deret = titik.Where(t => instansi.ContainsKey(t.Kunci)).ToLookup(t => t.Kunci);
        var rinci = terakhir.Where(h => h.Populasi > 0).Select(h => Baris(h.InstansiKode, instansi[h.InstansiKode].Nama, h, Deret(deret[h.InstansiKode]))).OrderBy(b => b.Nama, StringComparer.OrdinalIgnoreCase).ToList();
        var kode = instansi.Keys;
        var berhenti = await db.Set<TitikBerhenti>().AsNoTracking().ToListAsync(batal);
        return Susun("", "", terakhir, rinci, Gabung(deret.SelectMany(d => d)), berhenti.Where(b => instansi.ContainsKey(b.InstansiKode)));
    }

    /// <summary>One agency, with its units; null when there is none that they may see whole.</summary>
    public async Task<IsiDasbor?> InstansiAsync(string kode, Petugas petugas, CancellationToken batal)
    {
        if (CakupanDasbor.Dari(petugas) is not { Unit: null } cakupan
            || await cakupan.Terapkan(db.Set<Instansi>().AsNoTracking()).SingleOrDefaultAsync(i => i.Kode == kode, batal) is not { } instansi)
        {
            return null;
        }

        var semua = await db.Set<HitunganInstansi>().AsNoTracking().Where(h => h.InstansiKode == kode).OrderByDescending(h => h.Hari).Take(PanjangDeret + 1).ToListAsync(batal);
        var unit = await UnitAsync(kode, null, semua.FirstOrDefault()?.Hari, batal);
        var rinci = unit.GroupBy(h => h.Unit).Select(g => (Kini: g.MaxBy(h => h.Hari)!, Semua: g)).Where(g => g.Kini.Hari == semua[0].Hari)
            .Select(g => Baris(g.Kini.Unit, g.Kini.Unit, g.Kini, Deret(g.Semua.Select(Titik.Dari)))).OrderBy(b => b.Nama, StringComparer.OrdinalIgnoreCase).ToList();
        var berhenti = await db.Set<TitikBerhenti>().AsNoTracking().Where(t => t.InstansiKode == kode).ToListAsync(batal);
        return Susun(kode, instansi.Nama, semua.Take(1), rinci, Deret(semua.Select(Titik.Dari)), berhenti) with { Instansi = instansi };
    }

    /// <summary>One unit; null when there is none that they may see.</summary>
    public async Task<IsiDasbor?> UnitAsync(string kode, string unit, Petugas petugas, CancellationToken batal)
    {
        if (CakupanDasbor.Dari(petugas) is not { } cakupan || (cakupan.Unit is { } milik && milik != unit)
            || await cakupan.Terapkan(db.Set<Instansi>().AsNoTracking()).SingleOrDefaultAsync(i => i.Kode == kode, batal) is not { } instansi)
        {
            return null;
        }

        var akhir = await db.Set<HitunganInstansi>().Where(h => h.InstansiKode == kode).MaxAsync(h => (DateOnly?)h.Hari, batal);
        var semua = await UnitAsync(kode, unit, akhir, batal);
        return semua.Count == 0 && cakupan.Unit != unit ? null
            : Susun(unit, unit, semua.OrderByDescending(h => h.Hari).Take(1), [], Deret(semua.Select(Titik.Dari)), []) with { Instansi = instansi, Unit = unit };
    }

    private Task<List<HitunganUnit>> UnitAsync(string kode, string? unit, DateOnly? akhir, CancellationToken batal)
    {
        var awal = Sebelum(akhir ?? DateOnly.MinValue, PanjangDeret);
        return db.Set<HitunganUnit>().AsNoTracking().Where(h => h.InstansiKode == kode && h.Hari >= awal && (unit == null || h.Unit == unit)).ToListAsync(batal);
    }

    private static DateOnly Sebelum(DateOnly hari, int banyak) => hari.DayNumber > banyak ? hari.AddDays(-banyak) : DateOnly.MinValue;

    private static IsiDasbor Susun(string kode, string nama, IEnumerable<Hitungan> terakhir, IReadOnlyList<BarisDasbor> rinci, IReadOnlyList<TitikLaju> deret, IEnumerable<TitikBerhenti> berhenti)
    {
        var jumlah = new HitunganUnit();
        foreach (var satu in terakhir)
        {
            jumlah.Tambah(satu);
        }

        return new IsiDasbor(
            Baris(kode, nama, jumlah, deret), rinci, deret, berhenti.GroupBy(b => b.Bagian).ToDictionary(g => g.Key, g => g.Sum(b => b.Orang)));
    }

    private static BarisDasbor Baris(string kode, string nama, Hitungan hitungan, IReadOnlyList<TitikLaju> deret) => new(kode, nama, hitungan, Prakiraan.Hitung(deret, hitungan.Sasaran));

    private static IReadOnlyList<TitikLaju> Deret(IEnumerable<Titik> titik) => [.. titik.OrderBy(t => t.Hari).Select(t => new TitikLaju(t.Hari, t.Terkirim, t.Selesai, t.Terkirim + t.Lain))];

    // A day on which only some agencies were counted would look like a fall: what is missing is as it was the day before.
    private static IReadOnlyList<TitikLaju> Gabung(IEnumerable<Titik> titik)
    {
        var (kini, hasil) = (new Dictionary<string, Titik>(), new List<TitikLaju>());
        foreach (var hari in titik.GroupBy(t => t.Hari).OrderBy(g => g.Key))
        {
            foreach (var satu in hari)
            {
                kini[satu.Kunci] = satu;
            }

            hasil.Add(new TitikLaju(hari.Key, kini.Values.Sum(t => (long)t.Terkirim), kini.Values.Sum(t => (long)t.Selesai), kini.Values.Sum(t => (long)t.Terkirim + t.Lain)));
        }

        return hasil;
    }

    private sealed record Titik(string Kunci, DateOnly Hari, int Selesai, int Terkirim, int BelumDaftar, int Lain)
    {
        public static Titik Dari(Hitungan h) => new("", h.Hari, h.Selesai, h.Terkirim, h.BelumDaftar, h.Terdaftar - h.Terkirim);
    }
}
