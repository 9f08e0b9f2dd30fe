using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Akun.AkunPetugas;

/// <summary>Whether what an account is to be bound to exists.</summary>
public sealed class PemeriksaIkatan(EPupnsDb db)
{
    /// <summary>The list that names the units of level 1.</summary>
    public const string DaftarUnitL1 = "unit_l1";

    /// <summary>What is wrong: that of <see cref="Ikatan.Periksa"/>, an instansi that is not there, a unit of level 1 that its list does not have.</summary>
    public async Task<Kesalahan?> PeriksaAsync(Peran peran, Ikatan ikatan, CancellationToken batal)
    {
        if (ikatan.Periksa(peran) is { } salah)
        {
            return salah;
        }

        if (ikatan.InstansiKode is { } kode && !await db.Set<Instansi>().AnyAsync(i => i.Kode == kode, batal))
        {
            return new Kesalahan("petugas.instansi", $"Instansi dengan kode {kode} tidak ada.", "instansi");
        }

        return peran == Peran.VerifikatorSkpd && ikatan is { InstansiKode: { } milik, Unit: { } unit }
            && !await db.Set<Rujukan>().AnyAsync(r => r.Daftar == DaftarUnitL1 && r.Instansi == milik && r.Kode == unit, batal)
            ? new Kesalahan("petugas.unit", $"Unit verifikator level 1 dengan kode {unit} tidak ada pada instansi itu.", "unit")
            : null;
    }
}
