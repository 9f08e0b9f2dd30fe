using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Akun.AkunPetugas.Kelola;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.KelolaPetugas;

/// <summary>What accounts may be bound to, to choose from and to name.</summary>
public sealed class PilihanIkatan(EPupnsDb db)
{
    private const int PalingBanyakUnit = 500;

    /// <summary>The form for a role, with only what an admin may give.</summary>
    public async Task<HalamanHak> SusunAsync(IsianPetugas isian, Petugas admin, Kesalahan? salah, CancellationToken batal)
    {
        var peran = CakupanAkun.PeranDapatDiberi(admin);
        var terpilih = isian.Peran is { } satu && peran.Contains(satu) ? isian : isian with { Peran = null };
        var tetap = admin.InstansiKode is { } milik ? await db.Set<Instansi>().AsNoTracking().SingleOrDefaultAsync(i => i.Kode == milik, batal) : null;
        var instansi = tetap is null ? await db.Set<Instansi>().AsNoTracking().Where(i => i.Aktif).OrderBy(i => i.Nama).ToListAsync(batal) : [];
        return new HalamanHak(terpilih, peran, instansi, tetap, await UnitAsync(terpilih.Peran, tetap?.Kode ?? isian.Instansi, batal), salah);
    }

    /// <summary>Names of what these accounts are bound to.</summary>
    public async Task<NamaIkatan> NamaAsync(IReadOnlyList<Petugas> akun, CancellationToken batal)
    {
        var kode = akun.Select(p => p.InstansiKode).OfType<string>().ToHashSet();
        var unit = akun.Where(p => p.Peran == Peran.VerifikatorSkpd).Select(p => p.Unit).OfType<string>().ToHashSet();
        return new NamaIkatan(
            await db.Set<Instansi>().AsNoTracking().Where(i => kode.Contains(i.Kode)).ToDictionaryAsync(i => i.Kode, i => i.Nama, batal),
            await db.Set<Rujukan>().AsNoTracking().Where(r => r.Daftar == PemeriksaIkatan.DaftarUnitL1 && unit.Contains(r.Kode)).ToDictionaryAsync(r => r.Kode, r => r.Nama, batal));
    }

    private async Task<IReadOnlyList<(string Kode, string Nama)>> UnitAsync(Peran? peran, string? instansi, CancellationToken batal) => (peran, instansi) switch
    {
        (_, null or "") => [],
        (Peran.VerifikatorSkpd, _) => [.. (await db.Set<Rujukan>().AsNoTracking()
            .Where(r => r.Daftar == PemeriksaIkatan.DaftarUnitL1 && r.Instansi == instansi && r.Aktif).OrderBy(r => r.Nama).ThenBy(r => r.Kode)
            .Select(r => new { r.Kode, r.Nama }).ToListAsync(batal)).Select(r => (r.Kode, r.Nama))],
        (Peran.VerifikatorRegistrasi, _) => [.. (await db.Set<Pns>().AsNoTracking()
            .Where(p => p.InstansiKode == instansi && p.UnitKerja != null).Select(p => p.UnitKerja!).Distinct().Order().Take(PalingBanyakUnit).ToListAsync(batal)).Select(u => (u, u))],
        _ => [],
    };
}

/// <summary>Names of instansi and of units of level 1, by code.</summary>
/// <param name="Instansi">Instansi.</param>
/// <param name="Unit">Units.</param>
public sealed record NamaIkatan(IReadOnlyDictionary<string, string> Instansi, IReadOnlyDictionary<string, string> Unit)
{
    /// <summary>Where an account works, in words.</summary>
    public string Sebut(Petugas petugas)
    {
        var instansi = petugas.InstansiKode is { } kode ? Instansi.GetValueOrDefault(kode, kode) : null;
        var unit = petugas.Unit is { } u ? Unit.GetValueOrDefault(u, u) : null;
        return petugas.Kanreg is { } kanreg ? WilayahKerja.Nama(kanreg) : (instansi, unit) switch
        {
            (null, _) => "Seluruh instansi",
            (_, null) => instansi,
            _ => $"{instansi} · {unit}",
        };
    }
}
