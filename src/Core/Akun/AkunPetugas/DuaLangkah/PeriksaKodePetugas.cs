using EPupns.Core.Akun.Batas;
using EPupns.Core.Akun.DuaLangkah;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Akun.AkunPetugas.DuaLangkah;

/// <summary>The second step of a login: a code of the app, or a recovery code. Five wrong ones close it for a while, whoever typed them.</summary>
public sealed class PeriksaKodePetugas(EPupnsDb db, Transaksi transaksi, Catatan catatan, PenyandiRahasia penyandi, Pembatas pembatas, TimeProvider waktu)
{
    /// <summary>Checks it; a right one is used up.</summary>
    /// <param name="id">Whose login.</param>
    /// <param name="kode">As typed.</param>
    /// <param name="batal">Stops waiting.</param>
    /// <returns>The person, or <c>kode.salah</c>, <c>kode.terkunci</c>, <c>dua-langkah.tidak-ada</c>.</returns>
    public Task<Hasil<Petugas>> JalankanAsync(Guid id, string kode, CancellationToken batal) => transaksi.JalankanAsync<Hasil<Petugas>>(
        async () =>
        {
            var nama = await db.Set<Petugas>().Where(p => p.Id == id).Select(p => p.NamaPengguna).SingleOrDefaultAsync(batal);
            var kunci = KunciKode(nama ?? "");
            // The key is taken before anything is read: of two who send the same code at the same moment, one comes second.
            if (await pembatas.KunciAsync(kunci, batal) is { } sampai)
            {
                return Terkunci(sampai - waktu.GetUtcNow());
            }

            if (await db.Set<Petugas>().SingleOrDefaultAsync(p => p.Id == id && p.Aktif && p.DuaLangkahSejak != null, batal) is not { } petugas)
            {
                return new Kesalahan("dua-langkah.tidak-ada", "Silakan masuk dari awal.");
            }

            if (await PakaiAsync(petugas, kode, batal) is not { } cara)
            {
                return await GagalAsync(petugas, kunci, batal);
            }

            await pembatas.BerhasilAsync(kunci, batal);
            catatan.Tulis(PelakuPetugas.Dari(petugas, "portal"), "petugas.masuk", $"petugas:{petugas.NamaPengguna}", alasan: cara);
            return petugas;
        },
        batal);

    /// <summary>How many recovery codes are left.</summary>
    public Task<int> SisaCadanganAsync(Guid id, CancellationToken batal) => db.Set<KodeCadangan>().CountAsync(k => k.PetugasId == id && k.DipakaiPada == null, batal);

    /// <summary>The key that wrong codes are counted under.</summary>
    internal static string KunciKode(Petugas petugas) => KunciKode(petugas.NamaPengguna);

    /// <summary>The mistake of one who tried too often.</summary>
    internal static Kesalahan Terkunci(TimeSpan selama) => new("kode.terkunci", $"Terlalu banyak kode yang tidak cocok. Silakan coba lagi {MasukPetugas.Lagi(selama)}.", "kode");

    private static string KunciKode(string nama) => "kode-petugas:" + nama;

    private async Task<string?> PakaiAsync(Petugas petugas, string kode, CancellationToken batal)
    {
        if (KodeWaktu.Cocok(penyandi.Buka(petugas.RahasiaKode!, petugas.Id), kode, waktu.GetUtcNow(), petugas.LangkahKode) is { } langkah)
        {
            petugas.LangkahKode = langkah;
            return "kode aplikasi";
        }

        var sidik = KodeCadangan.Cap(petugas.Id, kode);
        if (await db.Set<KodeCadangan>().FirstOrDefaultAsync(k => k.PetugasId == petugas.Id && k.Sidik == sidik && k.DipakaiPada == null, batal) is not { } cadangan)
        {
            return null;
        }

        cadangan.DipakaiPada = waktu.GetUtcNow();
        return "kode cadangan";
    }

    private async Task<Kesalahan> GagalAsync(Petugas petugas, string kunci, CancellationToken batal)
    {
        if (await pembatas.GagalAsync(kunci, batal) is > 0 and var sisa)
        {
            return new Kesalahan("kode.salah", $"Kode itu tidak cocok atau sudah dipakai. Kesempatan tersisa: {sisa}.", "kode");
        }

        catatan.Tulis(Pelaku.Sistem("portal"), "petugas.terkunci", $"petugas:{petugas.NamaPengguna}", alasan: "Terlalu banyak kode dua langkah yang salah.");
        return Terkunci((await pembatas.TerkunciSampaiAsync(kunci, batal))!.Value - waktu.GetUtcNow());
    }
}
