using EPupns.Core.Berkas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pengisian;

/// <summary>A stored file that is to be a paper of somebody.</summary>
/// <param name="RegistrasiId">Whose.</param>
/// <param name="Kunci">Which paper.</param>
/// <param name="Sidik">The stored file, from <see cref="SimpanBerkas"/>.</param>
/// <param name="Nama">File name as it was sent; null when the channel has none.</param>
/// <param name="PercakapanId">The conversation that is to hear of it, when it came another way than through it.</param>
public sealed record LampiranBaru(Guid RegistrasiId, KunciBukti Kunci, string Sidik, string? Nama, Guid? PercakapanId = null);

/// <summary>Attaches a file as a paper. Sending the same again changes nothing, so a broken upload may simply be repeated.</summary>
public sealed class LampirkanBerkas(
    EPupnsDb db, Transaksi transaksi, DaftarBerkas daftar, PenjagaBorang penjaga, Penyebar penyebar, Catatan jejak, TimeProvider waktu)
{
    /// <summary>Most files of one paper.</summary>
    public const int PalingBanyakSatu = 20;

    /// <summary>Most files of one person.</summary>
    public const int PalingBanyakSemua = 200;

    /// <summary>Attaches it, and tells whoever listens. Joins the caller's transaction.</summary>
    /// <returns>The attachment, or <c>berkas.tidak_diperlukan</c>, <c>berkas.penuh</c>, <c>berkas.tidak_ada</c>, or the guard's reason.</returns>
    public Task<Hasil<LampiranBerkas>> JalankanAsync(LampiranBaru baru, Pelaku pelaku, CancellationToken batal) => transaksi.JalankanAsync<Hasil<LampiranBerkas>>(
        async () =>
        {
            if (await penjaga.PeriksaAsync(baru.RegistrasiId, batal) is { } tertutup)
            {
                return tertutup;
            }

            if (await AdaAsync(baru, batal) is { } ada)
            {
                return ada;
            }

            var berkas = await daftar.JalankanAsync(baru.RegistrasiId, batal);
            return Tolak(berkas, baru.Kunci) is { } salah ? salah
                : await db.Set<BerkasTersimpan>().AsNoTracking().FirstOrDefaultAsync(b => b.Sidik == baru.Sidik, batal) is not { } isi
                    ? new Kesalahan("berkas.tidak_ada", "Berkas itu sudah terlalu lama menunggu dan tidak ada lagi. Mohon kirim lagi.")
                : await TulisAsync(baru, isi, berkas, pelaku, batal);
        },
        batal);

    private static Kesalahan? Tolak(BerkasPns berkas, KunciBukti kunci) =>
        kunci != KunciBukti.Lain && berkas.Cari(kunci.Kode) is null
            ? new Kesalahan("berkas.tidak_diperlukan", $"{kunci.Bukti} itu tidak ada dalam daftar berkas Anda sekarang. Silakan pilih dari daftar.")
        : Semua(berkas).Count(l => l.Kunci == kunci) >= PalingBanyakSatu
            ? new Kesalahan("berkas.penuh", $"Satu dokumen paling banyak {PalingBanyakSatu} berkas. Bila halamannya lebih, mohon satukan menjadi PDF, atau hapus yang tidak perlu.")
        : Semua(berkas).Count() >= PalingBanyakSemua
            ? new Kesalahan("berkas.penuh", $"Berkas Anda sudah {PalingBanyakSemua}. Mohon hapus yang tidak diperlukan dahulu.")
        : null;

    private static IEnumerable<LampiranTerbaca> Semua(BerkasPns berkas) => berkas.Diperlukan.SelectMany(d => d.Lampiran).Concat(berkas.Lain);

    private Task<LampiranBerkas?> AdaAsync(LampiranBaru baru, CancellationToken batal)
    {
        var (bagian, kunci) = (baru.Kunci.Bagian ?? "", baru.Kunci.Catatan ?? "");
        return db.Set<LampiranBerkas>().FirstOrDefaultAsync(
            l => l.RegistrasiId == baru.RegistrasiId && l.Bukti == baru.Kunci.Bukti && l.Bagian == bagian && l.Kunci == kunci && l.Sidik == baru.Sidik && l.DicabutPada == null, batal);
    }

    private async Task<LampiranBerkas> TulisAsync(LampiranBaru baru, BerkasTersimpan isi, BerkasPns berkas, Pelaku pelaku, CancellationToken batal)
    {
        var lampiran = new LampiranBerkas
        {
            RegistrasiId = baru.RegistrasiId, Sidik = baru.Sidik, Bukti = baru.Kunci.Bukti, Bagian = baru.Kunci.Bagian ?? "", Kunci = baru.Kunci.Catatan ?? "",
            Nama = NamaBerkas.Rapikan(baru.Nama, isi.Jenis), Waktu = waktu.GetUtcNow(),
        };
        db.Add(lampiran);
        jejak.Tulis(
            pelaku, "berkas.dilampirkan", $"lampiran:{lampiran.Id}", pelaku.Jenis == JenisPelaku.Pns ? pelaku.Id : null,
            sesudah: new { lampiran.Bukti, lampiran.Bagian, lampiran.Kunci, lampiran.Sidik, isi.Jenis, isi.Ukuran, isi.Halaman });
        await db.SaveChangesAsync(batal);
        await penyebar.SebarkanAsync(new BerkasDilampirkan(lampiran, isi, berkas.Cari(baru.Kunci.Kode)?.Judul ?? baru.Kunci.Bukti, baru.PercakapanId), batal);
        return lampiran;
    }
}

/// <summary>A file was attached.</summary>
/// <param name="Lampiran">The attachment.</param>
/// <param name="Isi">The file.</param>
/// <param name="Judul">What the paper is called.</param>
/// <param name="PercakapanId">The conversation that does not know yet; null when nobody is to be told.</param>
public sealed record BerkasDilampirkan(LampiranBerkas Lampiran, BerkasTersimpan Isi, string Judul, Guid? PercakapanId) : IPeristiwa;
