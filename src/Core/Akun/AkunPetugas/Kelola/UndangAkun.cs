using EPupns.Core.Dasar;
using EPupns.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Akun.AkunPetugas.Kelola;

/// <summary>An invitation was made or renewed; whoever has an e-mail address is sent the link too.</summary>
/// <param name="Petugas">Whom it invites.</param>
/// <param name="Undangan">The link.</param>
public sealed record PetugasDiundang(Petugas Petugas, UndanganPetugas Undangan) : IPeristiwa;

/// <summary>An admin invites a member of staff, renews the invitation, or takes it back (features.md V1).</summary>
public sealed class UndangAkun(EPupnsDb db, Transaksi transaksi, TambahPetugas tambah, UndangPetugas undang, PengelolaAkun pengelola, Penyebar penyebar)
{
    private static readonly Kesalahan SudahMasuk = new("undangan.sudah-diterima", "Orang ini sudah memilih kata sandinya, jadi tidak perlu diundang lagi.");

    /// <summary>Invites. Mistakes: those of <see cref="TambahPetugas"/>, of the e-mail address, and <c>akun.bukan-wewenang</c>.</summary>
    public Task<Hasil<PetugasDitambah>> BaruAsync(PetugasBaru baru, string? surel, Petugas admin, CancellationToken batal) => transaksi.JalankanAsync<Hasil<PetugasDitambah>>(
        async () =>
        {
            var kini = await db.Set<Petugas>().AsNoTracking().SingleAsync(p => p.Id == admin.Id, batal);
            if (!CakupanAkun.BolehMemberi(kini, baru.Peran, baru.Ikatan))
            {
                return new Kesalahan("akun.bukan-wewenang", "Peran atau instansi ini di luar wewenang Anda.", "peran");
            }

            var alamat = string.IsNullOrWhiteSpace(surel) ? (Hasil<string>?)null : Surel.Baca(surel);
            if (alamat is { Kesalahan: { } salah })
            {
                return salah with { Isian = "surel" };
            }

            var hasil = await tambah.JalankanAsync(baru with { Sandi = null }, PelakuPetugas.Dari(kini, "portal"), batal);
            if (hasil.Berhasil)
            {
                hasil.Nilai.Petugas.Surel = alamat?.Nilai;
                await penyebar.SebarkanAsync(new PetugasDiundang(hasil.Nilai.Petugas, hasil.Nilai.Undangan!), batal);
            }

            return hasil;
        },
        batal);

    /// <summary>A new link; the one before counts no more, and a cancelled account is open again. Mistakes: those of the account, <c>undangan.sudah-diterima</c>.</summary>
    public Task<Hasil<PetugasDitambah>> PerbaruiAsync(Guid id, Petugas admin, CancellationToken batal) => transaksi.JalankanAsync<Hasil<PetugasDitambah>>(
        async () =>
        {
            UndanganPetugas? undangan = null;
            var hasil = await pengelola.UbahAsync(
                id, admin, "petugas.undangan-diperbarui", null,
                async (sasaran, _) =>
                {
                    if (sasaran.SandiHash is not null)
                    {
                        return SudahMasuk;
                    }

                    sasaran.Aktif = true;
                    undangan = await undang.BuatAsync(sasaran, batal);
                    await penyebar.SebarkanAsync(new PetugasDiundang(sasaran, undangan), batal);
                    return null;
                },
                batal);
            return hasil.Kesalahan is { } salah ? salah : new PetugasDitambah(hasil.Nilai, undangan);
        },
        batal);

    /// <summary>Takes it back: the link is dead and the account closed. Mistakes as before.</summary>
    public Task<Hasil<Petugas>> BatalkanAsync(Guid id, Petugas admin, CancellationToken batal) => pengelola.UbahAsync(
        id, admin, "petugas.undangan-dibatalkan", null,
        async (sasaran, _) =>
        {
            if (sasaran.SandiHash is not null)
            {
                return SudahMasuk;
            }

            await undang.CabutAsync(sasaran, batal);
            sasaran.Aktif = false;
            return null;
        },
        batal);
}
