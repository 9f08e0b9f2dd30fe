using EPupns.Core.Berkas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Pendaftaran;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Verifikasi;

/// <summary>The answer to a verifier's question.</summary>
/// <param name="RegistrasiId">Who answers: the owner.</param>
/// <param name="PertanyaanId">Which question.</param>
/// <param name="Teks">In words; null when a file says it.</param>
/// <param name="Sidik">A stored file; null when there is none.</param>
/// <param name="NamaBerkas">Its name as it was sent.</param>
public sealed record Jawaban(Guid RegistrasiId, Guid PertanyaanId, string? Teks, string? Sidik = null, string? NamaBerkas = null);

/// <summary>The person answers a question; text and file come back to the row.</summary>
public sealed class JawabPertanyaan(EPupnsDb db, Transaksi transaksi, Catatan jejak, TimeProvider waktu)
{
    /// <summary>Questions that wait for the person, the oldest first.</summary>
    public async Task<IReadOnlyList<PertanyaanBaris>> MenungguAsync(Guid registrasiId, CancellationToken batal) =>
        await db.Set<PertanyaanBaris>().AsNoTracking().Where(p => p.RegistrasiId == registrasiId && p.DijawabPada == null && p.DitutupPada == null).OrderBy(p => p.Id).ToListAsync(batal);

    /// <summary>Answers.</summary>
    /// <returns>The question with its answer, or <c>tanya.tidak_ada</c>, <c>tanya.sudah</c>, <c>tanya.ditutup</c>, <c>jawaban.kosong</c>, <c>jawaban.panjang</c>, <c>berkas.tidak_ada</c>.</returns>
    public Task<Hasil<PertanyaanBaris>> JalankanAsync(Jawaban jawaban, Pelaku pelaku, CancellationToken batal) => transaksi.JalankanAsync<Hasil<PertanyaanBaris>>(
        async () =>
        {
            // The update holds the row: of two answers at once only one arrives.
            await db.Set<PertanyaanBaris>().Where(p => p.Id == jawaban.PertanyaanId && p.RegistrasiId == jawaban.RegistrasiId)
                .ExecuteUpdateAsync(u => u.SetProperty(p => p.Sebutan, p => p.Sebutan), batal);
            var tanya = await db.Set<PertanyaanBaris>().SingleOrDefaultAsync(p => p.Id == jawaban.PertanyaanId && p.RegistrasiId == jawaban.RegistrasiId, batal);
            if (tanya is not null)
            {
                await db.Entry(tanya).ReloadAsync(batal);
            }

            var (teks, berkas) = (AlasanBaris.Rapikan(jawaban.Teks), jawaban.Sidik);
            if ((Tolak(tanya, teks, berkas) ?? await TolakBerkasAsync(berkas, batal)) is { } salah)
            {
                return salah;
            }

            (tanya!.Jawaban, tanya.SidikBerkas, tanya.DijawabPada) = (teks.Length == 0 ? null : teks, berkas, waktu.GetUtcNow());
            tanya.NamaBerkas = berkas is null ? null : await NamaAsync(berkas, jawaban.NamaBerkas, batal);
            var registrasi = await db.Set<Registrasi>().AsNoTracking().SingleAsync(r => r.Id == tanya.RegistrasiId, batal);
            jejak.Tulis(
                pelaku, "baris.dijawab", $"registrasi:{registrasi.Nomor}/{tanya.Baris}", registrasi.Nip, tanya.Jawaban,
                sesudah: new { pertanyaan = tanya.Id, tanya.SidikBerkas });
            await db.SaveChangesAsync(batal);
            return tanya;
        },
        batal);

    private static Kesalahan? Tolak(PertanyaanBaris? tanya, string teks, string? berkas) =>
        tanya is null ? new Kesalahan("tanya.tidak_ada", "Pertanyaan itu tidak ada.")
        : tanya.DijawabPada is not null ? new Kesalahan("tanya.sudah", "Pertanyaan itu sudah Anda jawab.")
        : tanya.DitutupPada is not null ? new Kesalahan("tanya.ditutup", "Pertanyaan itu tidak perlu dijawab lagi; verifikator sudah memutuskannya.")
        : teks.Length == 0 && berkas is null ? new Kesalahan("jawaban.kosong", "Jawabannya masih kosong. Mohon tulis jawaban Anda, atau kirim fotonya.")
        : teks.Length > PertanyaanBaris.Panjang ? new Kesalahan("jawaban.panjang", $"Jawaban paling banyak {PertanyaanBaris.Panjang} karakter; yang Anda kirim {teks.Length}. Mohon persingkat.")
        : null;

    private async Task<Kesalahan?> TolakBerkasAsync(string? sidik, CancellationToken batal) =>
        sidik is null || await db.Set<BerkasTersimpan>().AnyAsync(b => b.Sidik == sidik, batal) ? null
            : new Kesalahan("berkas.tidak_ada", "Berkas itu tidak ada lagi. Mohon kirim lagi.");

    private async Task<string> NamaAsync(string sidik, string? nama, CancellationToken batal) =>
        NamaBerkas.Rapikan(nama, await db.Set<BerkasTersimpan>().Where(b => b.Sidik == sidik).Select(b => b.Jenis).SingleAsync(batal));
}

/// <summary>Files that answer questions.</summary>
internal sealed class PemakaiJawaban : IPemakaiBerkas
{
    public IQueryable<string> Sidik(EPupnsDb db) => db.Set<PertanyaanBaris>().Where(p => p.SidikBerkas != null).Select(p => p.SidikBerkas!);
}
