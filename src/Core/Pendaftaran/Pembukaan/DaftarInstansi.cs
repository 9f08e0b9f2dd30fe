using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pendaftaran.Pembukaan;

/// <summary>An instansi and how it takes part.</summary>
/// <param name="Instansi">The instansi.</param>
/// <param name="Pengaturan">How it takes part; null means closed, approval required, both levels.</param>
public sealed record BarisInstansi(Instansi Instansi, PengaturanInstansi? Pengaturan)
{
    /// <summary>Never null: what holds where nothing was set.</summary>
    public PengaturanInstansi Aturan => Pengaturan ?? new PengaturanInstansi { InstansiKode = Instansi.Kode };
}

/// <summary>Whether registration is open, as a filter.</summary>
public enum KeadaanBuka
{
    /// <summary>Whatever.</summary>
    Semua = 0,

    /// <summary>Open.</summary>
    Dibuka = 1,

    /// <summary>Closed, with a day of opening ahead.</summary>
    Terjadwal = 2,

    /// <summary>Closed, with no day ahead.</summary>
    Ditutup = 3,
}

/// <summary>Which instansi.</summary>
public sealed record SaringanInstansi
{
    /// <summary>Part of the name, or the code.</summary>
    public string? Cari { get; init; }

    /// <summary>Open or not.</summary>
    public KeadaanBuka Keadaan { get; init; }

    /// <summary>1–14 a Kanreg, 0 the central agencies; null all.</summary>
    public int? Kanreg { get; init; }

    /// <summary>Wave; 0 those without one; null all.</summary>
    public int? Gelombang { get; init; }

    /// <summary>True when it leaves nobody out.</summary>
    public bool Kosong => this == new SaringanInstansi() || (this with { Cari = null } == new SaringanInstansi() && string.IsNullOrWhiteSpace(Cari));
}

/// <summary>The instansi that an officer may see, and how they take part.</summary>
public sealed class DaftarInstansi(EPupnsDb db, TimeProvider waktu)
{
    /// <summary>Those that match, in no order.</summary>
    public IQueryable<BarisInstansi> Cari(Petugas petugas, SaringanInstansi saringan)
    {
        var besar = saringan.Cari?.Trim().ToUpperInvariant() ?? "";

        // The days are compared where most of the country is; the hour of opening is the chat's business.
        var hariIni = ZonaWaktu.Wib.Hari(waktu.GetUtcNow());
        var semua =
            from instansi in Terlihat(petugas)
            where besar == "" || instansi.Nama.ToUpper().Contains(besar) || instansi.Kode == besar
            where saringan.Kanreg == null || instansi.Kanreg == saringan.Kanreg
            join p in db.Set<PengaturanInstansi>().AsNoTracking() on instansi.Kode equals p.InstansiKode into aturan
            from p in aturan.DefaultIfEmpty()
            where saringan.Gelombang == null || (saringan.Gelombang == 0 ? p == null || p.Gelombang == null : p.Gelombang == saringan.Gelombang)
            select new { instansi, p };
        var disaring = saringan.Keadaan switch
        {
            KeadaanBuka.Dibuka => semua.Where(b => b.p != null && b.p.Dibuka),
            KeadaanBuka.Terjadwal => semua.Where(b => b.p != null && !b.p.Dibuka && b.p.BukaPada >= hariIni),
            KeadaanBuka.Ditutup => semua.Where(b => b.p == null || (!b.p.Dibuka && (b.p.BukaPada == null || b.p.BukaPada < hariIni))),
            _ => semua,
        };
        return disaring.OrderBy(b => b.instansi.Nama).ThenBy(b => b.instansi.Kode).Select(b => new BarisInstansi(b.instansi, b.p));
    }

    /// <summary>One; null when there is none that the officer may see.</summary>
    public async Task<BarisInstansi?> SatuAsync(Petugas petugas, string kode, CancellationToken batal)
    {
        var instansi = await Terlihat(petugas).SingleOrDefaultAsync(i => i.Kode == kode, batal);
        return instansi is null ? null : new BarisInstansi(instansi, await db.Set<PengaturanInstansi>().AsNoTracking().SingleOrDefaultAsync(p => p.InstansiKode == kode, batal));
    }

    /// <summary>Of those codes, the ones that the officer may see.</summary>
    public Task<List<string>> TerlihatAsync(Petugas petugas, IReadOnlyCollection<string> kode, CancellationToken batal) =>
        Terlihat(petugas).Where(i => kode.Contains(i.Kode)).Select(i => i.Kode).ToListAsync(batal);

    /// <summary>The waves there are.</summary>
    public Task<List<int>> GelombangAsync(CancellationToken batal) =>
        db.Set<PengaturanInstansi>().Where(p => p.Gelombang != null).Select(p => p.Gelombang!.Value).Distinct().OrderBy(g => g).ToListAsync(batal);

    /// <summary>How many PNS these instansi have.</summary>
    public Task<int> BanyakPnsAsync(IReadOnlyCollection<string> kode, CancellationToken batal) =>
        db.Set<Pns>().CountAsync(p => kode.Contains(p.InstansiKode), batal);

    private IQueryable<Instansi> Terlihat(Petugas petugas)
    {
        var milik = petugas.InstansiKode;
        var negara = petugas is { Peran: Peran.AdminPusat or Peran.Auditor, InstansiKode: null };
        return db.Set<Instansi>().AsNoTracking().Where(i => i.Aktif && (negara || i.Kode == milik));
    }
}
