using EPupns.Core.Akun.AkunPetugas.Sesi;
using EPupns.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Akun.AkunPetugas.Kelola;

/// <summary>States of an account, as the list filters them.</summary>
public enum KeadaanAkun
{
    /// <summary>They chose a password and may log in.</summary>
    Aktif,

    /// <summary>Invited; no password yet.</summary>
    Diundang,

    /// <summary>Closed.</summary>
    Nonaktif,
}

/// <summary>What an admin wants to see of the staff.</summary>
/// <param name="Cari">Part of name or login name.</param>
/// <param name="Peran">One role.</param>
/// <param name="Keadaan">One state.</param>
/// <param name="InstansiKode">One instansi.</param>
/// <param name="Halaman">Page, from 1.</param>
public sealed record SaringanPetugas(string? Cari = null, Peran? Peran = null, KeadaanAkun? Keadaan = null, string? InstansiKode = null, int Halaman = 1);

/// <summary>One page of the staff.</summary>
/// <param name="Baris">Accounts by name.</param>
/// <param name="Jumlah">How many there are.</param>
/// <param name="Halaman">Which page.</param>
/// <param name="AdaLagi">There is a next one.</param>
public sealed record HalamanStaf(IReadOnlyList<Petugas> Baris, int Jumlah, int Halaman, bool AdaLagi);

/// <summary>One account with what helps to decide about it.</summary>
/// <param name="Petugas">The account.</param>
/// <param name="Sesi">Sessions that stand.</param>
public sealed record RincianPetugas(Petugas Petugas, int Sesi);

/// <summary>The staff that an admin or an auditor may see.</summary>
public sealed class DaftarPetugas(EPupnsDb db, KelolaSesi sesi)
{
    private const int Ukuran = 30;

    /// <summary>One page.</summary>
    public async Task<HalamanStaf> AmbilAsync(SaringanPetugas saringan, Petugas petugas, CancellationToken batal)
    {
        var semua = Saring(CakupanAkun.Terapkan(db.Set<Petugas>().AsNoTracking(), petugas), saringan);
        var jumlah = await semua.CountAsync(batal);
        var kini = Math.Clamp(saringan.Halaman, 1, Math.Max(1, (jumlah + Ukuran - 1) / Ukuran));
        var baris = await semua.OrderBy(p => p.Nama).ThenBy(p => p.NamaPengguna).Skip((kini - 1) * Ukuran).Take(Ukuran).ToListAsync(batal);
        return new HalamanStaf(baris, jumlah, kini, kini * Ukuran < jumlah);
    }

    /// <summary>One account; null when there is none, or none that they may see.</summary>
    public async Task<RincianPetugas?> CariAsync(Guid id, Petugas petugas, CancellationToken batal) =>
        await CakupanAkun.Terapkan(db.Set<Petugas>().AsNoTracking(), petugas).SingleOrDefaultAsync(p => p.Id == id, batal) is { } ada
            ? new RincianPetugas(ada, (await sesi.DaftarAsync(id, batal)).Count)
            : null;

    /// <summary>The state of an account.</summary>
    public static KeadaanAkun Keadaan(Petugas petugas) => !petugas.Aktif ? KeadaanAkun.Nonaktif : petugas.SandiHash is null ? KeadaanAkun.Diundang : KeadaanAkun.Aktif;

    private static IQueryable<Petugas> Saring(IQueryable<Petugas> akun, SaringanPetugas saringan)
    {
        if (saringan.Cari?.Trim().ToUpperInvariant() is { Length: > 0 } cari)
        {
            akun = akun.Where(p => p.Nama.ToUpper().Contains(cari) || p.NamaPengguna.ToUpper().Contains(cari));
        }

        akun = saringan.Peran is { } peran ? akun.Where(p => p.Peran == peran) : akun;
        akun = saringan.InstansiKode is { } instansi ? akun.Where(p => p.InstansiKode == instansi) : akun;
        return saringan.Keadaan switch
        {
            KeadaanAkun.Aktif => akun.Where(p => p.Aktif && p.SandiHash != null),
            KeadaanAkun.Diundang => akun.Where(p => p.Aktif && p.SandiHash == null),
            KeadaanAkun.Nonaktif => akun.Where(p => !p.Aktif),
            _ => akun,
        };
    }
}
