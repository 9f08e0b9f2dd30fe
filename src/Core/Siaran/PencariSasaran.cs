using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Akun.AkunPetugas.Obrolan;
using EPupns.Core.Data;
using EPupns.Core.Pendaftaran.Pembukaan;
using EPupns.Core.Pengisian;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Siaran;

/// <summary>One who belongs to a group.</summary>
public sealed class CalonPenerima
{
    /// <summary>The registration, or the account of staff.</summary>
    public required Guid Id { get; init; }

    /// <summary>By what the group is read on: NIP, or user name.</summary>
    public required string Kunci { get; init; }
}

/// <summary>Reads groups out of the data.</summary>
public sealed class PencariSasaran(EPupnsDb db)
{
    /// <summary>Everybody who belongs to it now.</summary>
    public IQueryable<CalonPenerima> Cari(SasaranSiaran s) => s.Peran is { } peran ? Staf(s, peran) : Pns(s);

    private IQueryable<CalonPenerima> Staf(SasaranSiaran s, Peran peran)
    {
        var instansi = InstansiDari(s);
        return
            from obrolan in db.Set<ObrolanPetugas>().AsNoTracking()
            join petugas in db.Set<Petugas>() on obrolan.PetugasId equals petugas.Id
            where petugas.Aktif && petugas.Peran == peran && (instansi == null || (petugas.InstansiKode != null && instansi.Contains(petugas.InstansiKode)))
            select new CalonPenerima { Id = petugas.Id, Kunci = petugas.NamaPengguna };
    }

    private IQueryable<CalonPenerima> Pns(SasaranSiaran s)
    {
        var semua = db.Peserta().Where(p => p.RegistrasiId != null);
        if (SasaranSiaran.Tahap(s.Kelompok) is { } tahap)
        {
            semua = semua.Where(p => tahap.Contains(p.Tahap));
        }

        if (!string.IsNullOrWhiteSpace(s.Unit))
        {
            var unit = s.Unit.Trim().ToUpperInvariant();
            semua = semua.Where(p => p.UnitKerja != null && p.UnitKerja.ToUpper().Contains(unit));
        }

        if (InstansiDari(s) is { } instansi)
        {
            semua = semua.Where(p => instansi.Contains(p.InstansiKode));
        }

        return semua.Select(p => new CalonPenerima { Id = p.RegistrasiId!.Value, Kunci = p.Nip });
    }

    // Null is all. There are some hundreds of instansi: a query within the query.
    private IQueryable<string>? InstansiDari(SasaranSiaran s)
    {
        if (s is { Instansi: null, Kanreg: null, Gelombang: null })
        {
            return null;
        }

        var kode = s.Instansi?.ToList();
        return
            from i in db.Set<Instansi>()
            where (kode == null || kode.Contains(i.Kode)) && (s.Kanreg == null || i.Kanreg == s.Kanreg)
            where s.Gelombang == null || db.Set<PengaturanInstansi>().Any(p => p.InstansiKode == i.Kode && p.Gelombang == s.Gelombang)
            select i.Kode;
    }
}
