using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Pengisian;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Dasbor;

/// <summary>
/// Counts how far everybody is, agency by agency: one grouped query each, and a transaction of its own for what comes out, so that nothing else waits for
/// long. Afterwards it rests ten times as long as it took, five minutes at least. Several processes may ask; one counts.
/// </summary>
public sealed class HitungPeserta(EPupnsDb db, Transaksi transaksi, TimeProvider waktu)
{
    /// <summary>Days for which counts of units are kept.</summary>
    public const int UmurUnit = 35;

    /// <summary>A form that nobody touched for so long has stopped.</summary>
    public static readonly TimeSpan Berhenti = TimeSpan.FromDays(3);

    private static readonly TimeSpan Sewa = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan JedaTerpendek = TimeSpan.FromMinutes(5);

    /// <summary>Counts when it is time.</summary>
    /// <returns>How many agencies were counted; null when it is not time, or somebody else counts.</returns>
    public async Task<int?> JalankanAsync(CancellationToken batal)
    {
        if (!await AmbilGiliranAsync(batal))
        {
            return null;
        }

        var mulai = waktu.GetTimestamp();
        var kode = await db.Set<Instansi>().AsNoTracking().OrderBy(i => i.Kode).Select(i => i.Kode).ToListAsync(batal);
        foreach (var satu in kode)
        {
            await SatuAsync(satu, batal);
        }

        var lama = waktu.GetElapsedTime(mulai) * 10;
        await GeserAsync(waktu.GetUtcNow() + (lama > JedaTerpendek ? lama : JedaTerpendek), batal);
        return kode.Count;
    }

    /// <summary>Counts one agency now.</summary>
    public async Task SatuAsync(string instansi, CancellationToken batal)
    {
        var kini = waktu.GetUtcNow();
        var hari = Tanggal.HariWib(kini);
        var unit = await HitungUnitAsync(instansi, kini, batal);
        var semua = new HitunganInstansi { InstansiKode = instansi, Hari = hari, DihitungPada = kini };
        foreach (var satu in unit)
        {
            (satu.InstansiKode, satu.Hari, satu.DihitungPada) = (instansi, hari, kini);
            semua.Tambah(satu);
        }

        var baru = !await db.Set<HitunganInstansi>().AnyAsync(h => h.Hari == hari && h.InstansiKode == instansi, batal);
        var berhenti = baru ? await BerhentiAsync(instansi, kini, batal) : null;
        await transaksi.JalankanAsync(() => GantiAsync(semua, unit, berhenti, batal), batal);
        db.ChangeTracker.Clear();
    }

    private async Task<IReadOnlyCollection<HitunganUnit>> HitungUnitAsync(string instansi, DateTimeOffset kini, CancellationToken batal)
    {
        var (tujuh, empatBelas, duaSatu) = (kini.AddDays(-7), kini.AddDays(-14), kini.AddDays(-21));
        var kelompok = await db.Peserta().Where(p => p.InstansiKode == instansi)
            .Select(p => new { Unit = p.UnitKerja ?? "", p.Tahap, Umur = p.DikirimPada >= tujuh ? 1 : p.DikirimPada >= empatBelas ? 2 : p.DikirimPada >= duaSatu ? 3 : 4 })
            .GroupBy(p => p).Select(g => new { g.Key, Banyak = g.Count() }).ToListAsync(batal);
        var beralasan = await db.Peserta().Where(p => p.InstansiKode == instansi && p.Tahap == TahapPeserta.BelumDaftar && db.Set<AlasanBelumIkut>().Any(a => a.Nip == p.Nip && a.DicabutPada == null))
            .GroupBy(p => p.UnitKerja ?? "").Select(g => new { Unit = g.Key, Banyak = g.Count() }).ToDictionaryAsync(g => g.Unit, g => g.Banyak, batal);
        var unit = new Dictionary<string, HitunganUnit>();
        foreach (var satu in kelompok)
        {
            if (!unit.TryGetValue(satu.Key.Unit, out var ada))
            {
                unit[satu.Key.Unit] = ada = new HitunganUnit { Unit = satu.Key.Unit, Beralasan = beralasan.GetValueOrDefault(satu.Key.Unit) };
            }

            ada.Tambah(satu.Key.Tahap, satu.Key.Umur, satu.Banyak);
        }

        return unit.Values;
    }

    private async Task<List<TitikBerhenti>> BerhentiAsync(string instansi, DateTimeOffset kini, CancellationToken batal)
    {
        var batas = kini - Berhenti;
        var catatan = db.Set<CatatanPengisian>();
        var kelompok = await db.Set<FormulirPns>().AsNoTracking()
            .Where(f => f.InstansiKode == instansi && (f.Keadaan == KeadaanFormulir.Isi || f.Keadaan == KeadaanFormulir.Dikembalikan))
            .Where(f => !catatan.Any(c => c.RegistrasiId == f.RegistrasiId && c.DiubahPada >= batas))
            .Select(f => catatan.Where(c => c.RegistrasiId == f.RegistrasiId).OrderByDescending(c => c.DiubahPada).Select(c => c.Bagian).FirstOrDefault())
            .GroupBy(b => b).Select(g => new { Bagian = g.Key, Banyak = g.Count() }).ToListAsync(batal);
        return [.. kelompok.Where(k => k.Bagian is not null).Select(k => new TitikBerhenti { InstansiKode = instansi, Bagian = k.Bagian!, Orang = k.Banyak })];
    }

    private async Task<bool> GantiAsync(HitunganInstansi semua, IReadOnlyCollection<HitunganUnit> unit, List<TitikBerhenti>? berhenti, CancellationToken batal)
    {
        var (kode, hari, usang) = (semua.InstansiKode, semua.Hari, semua.Hari.AddDays(-UmurUnit));
        await db.Set<HitunganInstansi>().Where(h => h.Hari == hari && h.InstansiKode == kode).ExecuteDeleteAsync(batal);
        await db.Set<HitunganUnit>().Where(h => h.InstansiKode == kode && (h.Hari == hari || h.Hari < usang)).ExecuteDeleteAsync(batal);
        db.Add(semua);
        db.AddRange(unit);
        if (berhenti is not null)
        {
            await db.Set<TitikBerhenti>().Where(t => t.InstansiKode == kode).ExecuteDeleteAsync(batal);
            db.AddRange(berhenti);
        }

        return true;
    }

    private async Task<bool> AmbilGiliranAsync(CancellationToken batal)
    {
        var kini = waktu.GetUtcNow();
        if (await db.Set<GiliranHitung>().AnyAsync(g => g.TidakSebelum > kini, batal))
        {
            return false;
        }

        try
        {
            return await transaksi.JalankanAsync(() => PegangAsync(kini, batal), batal);
        }
        catch (DbUpdateException)
        {
            // Another process wrote the first row.
            db.ChangeTracker.Clear();
            return false;
        }
    }

    private async Task<bool> PegangAsync(DateTimeOffset kini, CancellationToken batal)
    {
        var sampai = kini + Sewa;
        if (await db.Set<GiliranHitung>().Where(g => g.TidakSebelum <= kini).ExecuteUpdateAsync(u => u.SetProperty(g => g.TidakSebelum, sampai), batal) == 1)
        {
            return true;
        }

        if (await db.Set<GiliranHitung>().AnyAsync(batal))
        {
            return false;
        }

        db.Add(new GiliranHitung { TidakSebelum = sampai });
        return true;
    }

    private Task<int> GeserAsync(DateTimeOffset tidakSebelum, CancellationToken batal) => transaksi.JalankanAsync(
        () => db.Set<GiliranHitung>().ExecuteUpdateAsync(u => u.SetProperty(g => g.TidakSebelum, tidakSebelum), batal), batal);
}
