using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Helpdesk;

/// <summary>The calendar of a desk: its holidays, and until when a report should be answered and solved.</summary>
public sealed class KalenderMeja(EPupnsDb db, Transaksi transaksi, Catatan jejak, TimeProvider waktu)
{
    /// <summary>Working hours until the first answer (one day), and until the solution (five days).</summary>
    public static readonly TimeSpan UntukJawaban = TimeSpan.FromHours(8.5), UntukSelesai = TimeSpan.FromHours(42.5);

    private const int PanjangNama = 100;

    /// <summary>Holidays that count for the desk of a member of staff, from today on.</summary>
    public async Task<IReadOnlyList<HariLibur>> DaftarAsync(Petugas petugas, CancellationToken batal)
    {
        var (meja, hari) = (CakupanLaporan.Meja(petugas), Tanggal.HariWib(waktu.GetUtcNow()));
        return await db.Set<HariLibur>().AsNoTracking().Where(h => (h.Meja == meja || h.Meja == HariLibur.SemuaMeja) && h.Tanggal >= hari).OrderBy(h => h.Tanggal).ThenBy(h => h.Meja).ToListAsync(batal);
    }

    /// <summary>Writes a holiday of the desk, of everywhere for who is bound to no instansi; an empty name takes it away.</summary>
    /// <returns>The day, or <c>libur.tanggal</c>, <c>libur.nama</c>.</returns>
    public Task<Hasil<DateOnly>> TulisAsync(string? tanggal, string? nama, Penangan penangan, CancellationToken batal) => transaksi.JalankanAsync<Hasil<DateOnly>>(
        async () =>
        {
            var terbaca = Tanggal.Baca(tanggal ?? "", Tanggal.HariWib(waktu.GetUtcNow()));
            if (!terbaca.Berhasil)
            {
                return terbaca.Kesalahan with { Kode = "libur.tanggal", Isian = "tanggal" };
            }

            var (hari, rapi, meja) = (terbaca.Nilai, (nama ?? "").Trim(), penangan.Petugas.InstansiKode ?? HariLibur.SemuaMeja);
            if (rapi.Length > PanjangNama)
            {
                return new Kesalahan("libur.nama", $"Nama hari libur paling banyak {PanjangNama} karakter.", "nama");
            }

            await db.Set<HariLibur>().Where(h => h.Meja == meja && h.Tanggal == hari).ExecuteDeleteAsync(batal);
            if (rapi.Length > 0)
            {
                db.Add(new HariLibur { Meja = meja, Tanggal = hari, Nama = rapi });
            }

            jejak.Tulis(penangan.Pelaku, "helpdesk.hari_libur", $"meja:{meja}", sesudah: new { hari, nama = rapi });
            await db.SaveChangesAsync(batal);
            return hari;
        },
        batal);

    /// <summary>Promises a report that came now: first answer, solution.</summary>
    internal async Task<(DateTimeOffset Jawab, DateTimeOffset Selesai)> JanjiAsync(string meja, DateTimeOffset sejak, CancellationToken batal)
    {
        var libur = await db.Set<HariLibur>().Where(h => h.Meja == meja || h.Meja == HariLibur.SemuaMeja).Select(h => h.Tanggal).ToHashSetAsync(batal);
        return (JamKerja.Tambah(sejak, UntukJawaban, libur), JamKerja.Tambah(sejak, UntukSelesai, libur));
    }
}
