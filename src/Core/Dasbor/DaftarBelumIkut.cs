using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using EPupns.Core.Pengisian;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Dasbor;

/// <summary>Which of the missing are asked for.</summary>
public sealed record SaringanBelumIkut
{
    /// <summary>One instansi.</summary>
    public string? Instansi { get; init; }

    /// <summary>One unit of it.</summary>
    public string? Unit { get; init; }

    /// <summary>Only those with (true) or without (false) a certified reason.</summary>
    public bool? Beralasan { get; init; }

    /// <summary>Only this reason.</summary>
    public SebabBelumIkut? Sebab { get; init; }

    /// <summary>Those after this NIP.</summary>
    public string? Setelah { get; init; }
}

/// <summary>Somebody who has not registered.</summary>
/// <param name="Nip">NIP.</param>
/// <param name="Nama">Name in SAPK.</param>
/// <param name="InstansiKode">Agency.</param>
/// <param name="UnitKerja">Working unit.</param>
/// <param name="Alasan">What an officer certified; null when nobody did.</param>
/// <param name="Oleh">Name of the officer.</param>
public sealed record OrangBelumIkut(string Nip, string Nama, string InstansiKode, string? UnitKerja, AlasanBelumIkut? Alasan, string? Oleh);

/// <summary>The missing: whom SAPK knows and who never registered (leap 11), in the order of the NIP.</summary>
public sealed class DaftarBelumIkut(EPupnsDb db)
{
    /// <summary>One portion.</summary>
    public async Task<IReadOnlyList<OrangBelumIkut>> AmbilAsync(SaringanBelumIkut saringan, Petugas petugas, int banyak, CancellationToken batal)
    {
        var nip = saringan.Setelah ?? "";
        var orang = await (
            from o in Saring(saringan, petugas).Where(o => string.Compare(o.Nip, nip) > 0).OrderBy(o => o.Nip).Take(banyak)
            join a in Berlaku() on o.Nip equals a.Nip into semua
            from a in semua.DefaultIfEmpty()
            orderby o.Nip
            select new { o.Nip, o.Nama, o.InstansiKode, o.UnitKerja, Alasan = a }).ToListAsync(batal);
        var nama = await db.NamaPetugasAsync(orang.Where(o => o.Alasan is not null).Select(o => o.Alasan!.PetugasId), batal);
        return [.. orang.Select(o => new OrangBelumIkut(o.Nip, o.Nama, o.InstansiKode, o.UnitKerja, o.Alasan, o.Alasan is null ? null : nama.GetValueOrDefault(o.Alasan.PetugasId)))];
    }

    /// <summary>How many.</summary>
    public Task<long> HitungAsync(SaringanBelumIkut saringan, Petugas petugas, CancellationToken batal) => Saring(saringan, petugas).LongCountAsync(batal);

    private IQueryable<PesertaTahap> Saring(SaringanBelumIkut saringan, Petugas petugas)
    {
        if (CakupanDasbor.Dari(petugas) is not { } cakupan)
        {
            return db.Peserta().Where(_ => false);
        }

        var (instansi, unit) = (saringan.Instansi, saringan.Unit);
        var orang = cakupan.Terapkan(db.Peserta().Where(p => p.RegistrasiId == null), db.Set<Instansi>());
        orang = instansi is null ? orang : orang.Where(p => p.InstansiKode == instansi);
        orang = unit is null ? orang : orang.Where(p => (p.UnitKerja ?? "") == unit);
        orang = saringan.Sebab is { } sebab ? orang.Where(p => Berlaku().Any(a => a.Nip == p.Nip && a.Sebab == sebab)) : orang;
        return saringan.Beralasan switch
        {
            true => orang.Where(p => Berlaku().Any(a => a.Nip == p.Nip)),
            false => orang.Where(p => !Berlaku().Any(a => a.Nip == p.Nip)),
            _ => orang,
        };
    }

    private IQueryable<AlasanBelumIkut> Berlaku() => db.Set<AlasanBelumIkut>().AsNoTracking().Where(a => a.DicabutPada == null);
}
