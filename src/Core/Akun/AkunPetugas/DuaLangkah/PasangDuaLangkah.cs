using System.Security.Cryptography;
using EPupns.Core.Akun.Batas;
using EPupns.Core.Akun.DuaLangkah;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Akun.AkunPetugas.DuaLangkah;

/// <summary>A member of staff sets up an authenticator app (RFC 6238). It counts from the first code that comes back.</summary>
public sealed class PasangDuaLangkah(EPupnsDb db, Transaksi transaksi, Catatan catatan, PenyandiRahasia penyandi, Pembatas pembatas, TimeProvider waktu)
{
    /// <summary>The secret to show: the same one until it is confirmed, so that opening the page again spoils nothing.</summary>
    /// <returns>The secret, or <c>dua-langkah.sudah</c>.</returns>
    public Task<Hasil<byte[]>> MulaiAsync(Guid id, CancellationToken batal) => transaksi.JalankanAsync<Hasil<byte[]>>(
        async () =>
        {
            var petugas = await db.Set<Petugas>().SingleAsync(p => p.Id == id, batal);
            if (petugas.DuaLangkahSejak is not null)
            {
                return Sudah();
            }

            if (petugas.RahasiaKode is { } ada)
            {
                return penyandi.Buka(ada, id);
            }

            var rahasia = RandomNumberGenerator.GetBytes(KodeWaktu.PanjangRahasia);
            petugas.RahasiaKode = penyandi.Sandikan(rahasia, id);
            return rahasia;
        },
        batal);

    /// <summary>Confirms with a code of the app; from now on a login asks for one.</summary>
    /// <returns>Ten recovery codes, shown this once, or <c>dua-langkah.sudah</c>, <c>dua-langkah.belum-dimulai</c>, <c>kode.salah</c>, <c>kode.terkunci</c>.</returns>
    public Task<Hasil<IReadOnlyList<string>>> SahkanAsync(Guid id, string kode, CancellationToken batal) => transaksi.JalankanAsync<Hasil<IReadOnlyList<string>>>(
        async () =>
        {
            var petugas = await db.Set<Petugas>().SingleAsync(p => p.Id == id, batal);
            if (petugas.DuaLangkahSejak is not null)
            {
                return Sudah();
            }

            if (petugas.RahasiaKode is not { } tersandi)
            {
                return new Kesalahan("dua-langkah.belum-dimulai", "Silakan pindai kode QR lebih dahulu.");
            }

            var kunci = PeriksaKodePetugas.KunciKode(petugas);
            if (await pembatas.KunciAsync(kunci, batal) is { } sampai)
            {
                return PeriksaKodePetugas.Terkunci(sampai - waktu.GetUtcNow());
            }

            if (KodeWaktu.Cocok(penyandi.Buka(tersandi, id), kode, waktu.GetUtcNow(), petugas.LangkahKode) is not { } langkah)
            {
                await pembatas.GagalAsync(kunci, batal);
                return new Kesalahan("kode.salah", "Kode itu tidak cocok. Pastikan jam ponsel Anda tepat, lalu ketik kode yang sedang tampil.", "kode");
            }

            await pembatas.BerhasilAsync(kunci, batal);
            (petugas.LangkahKode, petugas.DuaLangkahSejak) = (langkah, waktu.GetUtcNow());
            catatan.Tulis(PelakuPetugas.Dari(petugas, "portal"), "petugas.dua-langkah-dipasang", $"petugas:{petugas.NamaPengguna}");
            return CadanganBaru(id);
        },
        batal);

    private List<string> CadanganBaru(Guid id)
    {
        var kode = Enumerable.Range(0, KodeCadangan.Banyak).Select(_ => KodeCadangan.Baru()).ToList();
        db.AddRange(kode.Select(k => new KodeCadangan { PetugasId = id, Sidik = KodeCadangan.Cap(id, k) }));
        return kode;
    }

    private static Kesalahan Sudah() => new("dua-langkah.sudah", "Verifikasi dua langkah sudah terpasang pada akun ini.");
}
