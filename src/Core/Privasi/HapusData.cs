using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using EPupns.Core.Percakapan;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Privasi;

/// <summary>What would go.</summary>
/// <param name="Registrasi">Whose.</param>
/// <param name="Baris">Rows of each kind, without kinds that have none.</param>
public sealed record PratinjauHapus(Registrasi Registrasi, IReadOnlyList<(string Nama, int Banyak)> Baris);

/// <summary>
/// Removes what a person entered (features.md §2 row 31; UU 27/2022 article 8): registration, form, files, reports, chats. What BKN has of them and the audit stay; the audit says
/// who removed it, why, and how much. Files go with the next cleaning when nobody else cites them. Only for admins of BKN Pusat, after the NIP was typed.
/// </summary>
public sealed class HapusData(EPupnsDb db, Transaksi transaksi, Catatan jejak)
{
    /// <summary>What the audit calls it.</summary>
    public const string Tindakan = "data.dihapus";

    private static readonly Kesalahan TidakAda = new("hapus.tidak_ada", "Registrasi itu tidak ada, atau bukan wewenang Anda.");

    /// <summary>What would go; null when there is no such registration for them.</summary>
    public async Task<PratinjauHapus?> PratinjauAsync(string nomor, Petugas petugas, CancellationToken batal)
    {
        if (!petugas.Peran.Boleh(Wewenang.HapusData) || await db.Set<Registrasi>().AsNoTracking().SingleOrDefaultAsync(r => r.Nomor == nomor, batal) is not { } registrasi)
        {
            return null;
        }

        var baris = new List<(string, int)>();
        foreach (var jenis in MilikPns.Semua)
        {
            if (await jenis.Hitung(db, registrasi.Id, batal) is > 0 and var banyak)
            {
                baris.Add((jenis.Nama, banyak));
            }
        }

        return new PratinjauHapus(registrasi, baris);
    }

    /// <summary>Removes it.</summary>
    /// <param name="nomor">Registration number.</param>
    /// <param name="ketikan">The person's NIP, typed by the officer.</param>
    /// <param name="alasan">Why; stays in the audit.</param>
    /// <param name="petugas">Who.</param>
    /// <param name="batal">Stops waiting.</param>
    /// <returns>How many rows went, or <c>hapus.tidak_ada</c>, <c>hapus.nip</c>, <c>alasan.…</c>.</returns>
    public async Task<Hasil<int>> JalankanAsync(string nomor, string? ketikan, string? alasan, Petugas petugas, CancellationToken batal)
    {
        var dibaca = AlasanTurun.Baca(alasan);
        return !dibaca.Berhasil ? dibaca.Kesalahan : await transaksi.JalankanAsync<Hasil<int>>(
            async () =>
            {
                if (await PratinjauAsync(nomor, petugas, batal) is not { } isi)
                {
                    return TidakAda;
                }

                if (string.Concat((ketikan ?? "").Where(char.IsAsciiDigit)) != isi.Registrasi.Nip)
                {
                    return new Kesalahan("hapus.nip", "NIP yang Anda ketik bukan NIP orang ini. Ketik 18 angkanya untuk memastikan.", "ketikan");
                }

                return await HapusAsync(isi, dibaca.Nilai, petugas, batal);
            },
            batal);
    }

    private async Task<int> HapusAsync(PratinjauHapus isi, string alasan, Petugas petugas, CancellationToken batal)
    {
        var (id, banyak) = (isi.Registrasi.Id, await LupakanObrolanAsync(isi.Registrasi.Id, batal));
        foreach (var jenis in MilikPns.Semua)
        {
            banyak += await jenis.Hapus(db, id, batal);
        }

        banyak += await db.Set<Registrasi>().Where(r => r.Id == id).ExecuteDeleteAsync(batal);
        jejak.Tulis(
            PelakuPetugas.Dari(petugas, "portal"), Tindakan, $"registrasi:{isi.Registrasi.Nomor}", isi.Registrasi.Nip, alasan,
            sebelum: isi.Baris.ToDictionary(b => b.Nama, b => b.Banyak), sesudah: null);
        await db.SaveChangesAsync(batal);
        return banyak;
    }

    // The chats stay, as strangers: whoever writes again begins anew. What was said there goes.
    private async Task<int> LupakanObrolanAsync(Guid id, CancellationToken batal)
    {
        var obrolan = await db.Set<BarisPercakapan>().Where(p => p.RegistrasiId == id).Select(p => new { p.Kanal, p.Alamat })
            .Union(db.Set<BarisPercakapan>().Where(p => db.Set<KanalPns>().Any(k => k.RegistrasiId == id && k.PercakapanId == p.Id)).Select(p => new { p.Kanal, p.Alamat })).ToListAsync(batal);
        var banyak = 0;
        foreach (var satu in obrolan)
        {
            banyak += await db.Set<BarisKotakKeluar>().Where(b => b.Kanal == satu.Kanal && b.Alamat == satu.Alamat).ExecuteDeleteAsync(batal);
            banyak += await db.Set<PesanBertanda>().Where(b => b.Kanal == satu.Kanal && b.Alamat == satu.Alamat).ExecuteDeleteAsync(batal);
            banyak += await db.Set<AktivitasLangsung>().Where(a => a.Obrolan == satu.Alamat).ExecuteDeleteAsync(batal);
            await db.Set<BarisPercakapan>().Where(p => p.Kanal == satu.Kanal && p.Alamat == satu.Alamat).ExecuteUpdateAsync(
                p => p.SetProperty(x => x.RegistrasiId, (Guid?)null).SetProperty(x => x.MasukPada, (DateTimeOffset?)null).SetProperty(x => x.Alur, (string?)null).SetProperty(x => x.Keadaan, (string?)null)
                    .SetProperty(x => x.Isi, (string?)null).SetProperty(x => x.Pertanyaan, (string?)null).SetProperty(x => x.Tertunda, (string?)null),
                batal);
        }

        return banyak;
    }
}
