using EPupns.Core.Akun.Sandi;
using System.Text.RegularExpressions;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Akun.AkunPetugas;

/// <summary>A new member of staff.</summary>
/// <param name="NamaPengguna">Login name.</param>
/// <param name="Nama">Name for colleagues.</param>
/// <param name="Peran">Role.</param>
/// <param name="InstansiKode">Instansi they are bound to (<see cref="AkunPetugas.Ikatan"/>).</param>
/// <param name="Unit">Unit inside the instansi; null means all of it.</param>
/// <param name="Sandi">Password at once; null means an invitation.</param>
/// <param name="Kanreg">Region of a level 3 verifier.</param>
public sealed record PetugasBaru(string NamaPengguna, string Nama, Peran Peran, string? InstansiKode = null, string? Unit = null, string? Sandi = null, int? Kanreg = null)
{
    /// <summary>What the account is to be bound to.</summary>
    public Ikatan Ikatan => new Ikatan(InstansiKode, Unit, Kanreg).Rapi();
}

/// <summary>What came of it.</summary>
/// <param name="Petugas">The account.</param>
/// <param name="Undangan">The one-time invitation; null when a password was set.</param>
public sealed record PetugasDitambah(Petugas Petugas, UndanganPetugas? Undangan);

/// <summary>Adds a member of staff (features.md V1), by invitation or with a password at once.</summary>
public sealed partial class TambahPetugas(EPupnsDb db, Transaksi transaksi, Catatan catatan, PencincangSandi pencincang, PemeriksaIkatan ikatan, UndangPetugas undang)
{
    /// <summary>
    /// Adds the account. Mistakes: <c>petugas.nama-pengguna</c>, <c>petugas.nama</c>, <c>petugas.instansi</c>, <c>petugas.unit</c>,
    /// <c>petugas.kanreg</c>, <c>petugas.sudah-ada</c>, and those of the password.
    /// </summary>
    public async Task<Hasil<PetugasDitambah>> JalankanAsync(PetugasBaru baru, Pelaku pelaku, CancellationToken batal)
    {
        var nama = baru.NamaPengguna.Trim().ToLowerInvariant();
        if (PeriksaBentuk(baru, nama) is { } kesalahan)
        {
            return kesalahan;
        }

        var hash = baru.Sandi is null ? null : await pencincang.CincangAsync(baru.Sandi, batal);
        return await transaksi.JalankanAsync(() => SimpanAsync(baru, nama, hash, pelaku, batal), batal);
    }

    private static Kesalahan? PeriksaBentuk(PetugasBaru baru, string nama)
    {
        if (!PolaNama().IsMatch(nama))
        {
            return new Kesalahan("petugas.nama-pengguna", "Nama pengguna terdiri dari 3–60 huruf kecil, angka, titik, garis bawah atau tanda hubung.", "namaPengguna");
        }

        if (baru.Nama.Trim() is { Length: < 2 or > 100 })
        {
            return new Kesalahan("petugas.nama", "Nama petugas terdiri dari 2–100 huruf.", "nama");
        }

        return baru.Sandi is null ? null : AturanSandi.Periksa(baru.Sandi, nama);
    }

    private async Task<Hasil<PetugasDitambah>> SimpanAsync(PetugasBaru baru, string nama, string? hash, Pelaku pelaku, CancellationToken batal)
    {
        var terikat = baru.Ikatan;
        if (await ikatan.PeriksaAsync(baru.Peran, terikat, batal) is { } kesalahan)
        {
            return kesalahan;
        }

        if (await db.Set<Petugas>().AnyAsync(p => p.NamaPengguna == nama, batal))
        {
            return new Kesalahan("petugas.sudah-ada", $"Nama pengguna {nama} sudah dipakai.", "namaPengguna");
        }

        var petugas = new Petugas
        {
            NamaPengguna = nama,
            Nama = baru.Nama.Trim(),
            SandiHash = hash,
        };
        petugas.Ikat(baru.Peran, terikat);
        db.Add(petugas);
        catatan.Tulis(pelaku, "petugas.ditambah", $"petugas:{nama}", sesudah: petugas.UntukJejak());
        return new PetugasDitambah(petugas, hash is null ? await undang.BuatAsync(petugas, batal) : null);
    }

    [GeneratedRegex(@"^[a-z0-9._-]{3,60}\z")]
    private static partial Regex PolaNama();
}
