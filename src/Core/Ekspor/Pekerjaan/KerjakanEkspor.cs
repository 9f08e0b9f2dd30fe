using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using static EPupns.Core.Ekspor.MesinEkspor;

namespace EPupns.Core.Ekspor;

/// <summary>
/// Writes the export that has waited longest. Several processes may do so at once: each export is held by one, for a minute at a time, and whoever
/// finds one whose holder is gone begins it anew.
/// </summary>
public sealed class KerjakanEkspor(EPupnsDb db, Transaksi transaksi, Catatan jejak, IEnumerable<TabelEkspor> tabel, GudangEkspor gudang, TimeProvider waktu, ILogger<KerjakanEkspor> log)
{
    /// <summary>How long a file is there.</summary>
    public static readonly TimeSpan Umur = TimeSpan.FromDays(3);

    private const int PalingBanyakPercobaan = 5;
    private const int SetiapBaris = 1_000;
    private static readonly TimeSpan Sewa = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan SetiapKabar = TimeSpan.FromSeconds(1);

    /// <summary>Takes one and writes it; false when none waits.</summary>
    public async Task<bool> JalankanAsync(CancellationToken batal)
    {
        if (await AmbilAsync(batal) is not { } ekspor)
        {
            return false;
        }

        if (ekspor.Keadaan != KeadaanEkspor.Jalan)
        {
            return true;
        }

        try
        {
            await TulisAsync(ekspor, batal);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Cancelled in the moment in which it was done.
        }
        catch (Exception galat)
        {
            // Also when the process ends: the next one need not wait for the lease.
            log.LogWarning(galat, "Ekspor {Id} terputus pada percobaan {Percobaan}", ekspor.Id, ekspor.Percobaan);
            await PutusAsync(ekspor.Id, ekspor.Percobaan, "Penyimpanan atau basis data sedang terganggu. Buat lagi ekspor ini beberapa saat lagi.", ulang: true);
        }

        return true;
    }

    private async Task<PekerjaanEkspor?> AmbilAsync(CancellationToken batal)
    {
        var kini = waktu.GetUtcNow();
        if (!await Menunggu(kini).AnyAsync(batal))
        {
            return null;
        }

        try
        {
            return await transaksi.JalankanAsync(() => PegangAsync(kini, batal), batal);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody else was quicker; the next round looks again.
            db.ChangeTracker.Clear();
            return null;
        }
    }

    private IQueryable<PekerjaanEkspor> Menunggu(DateTimeOffset kini) =>
        db.Set<PekerjaanEkspor>().Where(e => e.Keadaan == KeadaanEkspor.Antre || (e.Keadaan == KeadaanEkspor.Jalan && e.SewaSampai < kini));

    private async Task<PekerjaanEkspor?> PegangAsync(DateTimeOffset kini, CancellationToken batal)
    {
        if (await Menunggu(kini).OrderBy(e => e.Dibuat).FirstOrDefaultAsync(batal) is not { } ekspor)
        {
            return null;
        }

        var mesin = Untuk(ekspor);
        if (ekspor.Keadaan == KeadaanEkspor.Jalan)
        {
            await mesin.FireAsync(Pemicu.Ulangi);
        }

        await mesin.FireAsync(Pemicu.Mulai);
        (ekspor.Percobaan, ekspor.Baris, ekspor.SewaSampai) = (ekspor.Percobaan + 1, 0, kini + Sewa);
        var pemohon = await db.Set<Petugas>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == ekspor.PetugasId, batal);
        if (pemohon is null || !ekspor.MasihHak(pemohon))
        {
            await GagalkanAsync(ekspor, "Peran atau instansi Anda berubah sejak ekspor ini diminta. Buat lagi ekspornya.");
        }
        else if (ekspor.Percobaan > PalingBanyakPercobaan)
        {
            await GagalkanAsync(ekspor, "Ekspor ini berkali-kali terputus. Persempit saringannya, lalu buat lagi.");
        }

        return ekspor;
    }

    private async Task TulisAsync(PekerjaanEkspor ekspor, CancellationToken batal)
    {
        db.ChangeTracker.Clear();
        var (id, percobaan, isi) = (ekspor.Id, ekspor.Percobaan, tabel.Single(t => t.Kode == ekspor.Tabel));
        var permintaan = new PermintaanTabel(ekspor.Pemohon(), ekspor.BacaSaringan());
        long? perkiraan = await isi.HitungAsync(permintaan, batal);
        if (!await KabarkanAsync(id, percobaan, 0, perkiraan, batal))
        {
            return;
        }

        using var aliran = new AliranBagian(GudangEkspor.Ukuran);
        using var penulis = ekspor.Bentuk.Buka(aliran, isi.Judul, isi.Kepala);
        var (baris, kabar) = (0L, waktu.GetTimestamp());
        await foreach (var sel in isi.BacaAsync(permintaan, batal))
        {
            penulis.Baris(sel);
            if (++baris % SetiapBaris != 0)
            {
                continue;
            }

            await gudang.SimpanAsync(aliran, id, percobaan, sisa: false, batal);
            if (waktu.GetElapsedTime(kabar) >= SetiapKabar)
            {
                if (!await KabarkanAsync(id, percobaan, baris, perkiraan, batal))
                {
                    return;
                }

                kabar = waktu.GetTimestamp();
            }
        }

        penulis.Selesai();
        await gudang.SimpanAsync(aliran, id, percobaan, sisa: true, batal);
        await transaksi.JalankanAsync(() => SelesaikanAsync(id, percobaan, baris, aliran, batal), batal);
    }

    // False: it was cancelled, or another process holds it by now.
    private async Task<bool> KabarkanAsync(Guid id, int percobaan, long baris, long? perkiraan, CancellationToken batal)
    {
        var sewa = waktu.GetUtcNow() + Sewa;
        return await transaksi.JalankanAsync(
            () => Milik(id, percobaan).ExecuteUpdateAsync(u => u.SetProperty(e => e.Baris, baris).SetProperty(e => e.Perkiraan, perkiraan).SetProperty(e => e.SewaSampai, sewa), batal), batal) == 1;
    }

    private IQueryable<PekerjaanEkspor> Milik(Guid id, int percobaan) =>
        db.Set<PekerjaanEkspor>().Where(e => e.Id == id && e.Percobaan == percobaan && e.Keadaan == KeadaanEkspor.Jalan);

    private async Task<bool> SelesaikanAsync(Guid id, int percobaan, long baris, AliranBagian aliran, CancellationToken batal)
    {
        if (await Milik(id, percobaan).SingleOrDefaultAsync(batal) is not { } ekspor)
        {
            return false;
        }

        var kini = waktu.GetUtcNow();
        await Untuk(ekspor).FireAsync(Pemicu.Selesaikan);
        (ekspor.Baris, ekspor.Perkiraan, ekspor.Ukuran, ekspor.Sidik) = (baris, baris, aliran.Length, aliran.Sidik());
        (ekspor.SelesaiPada, ekspor.BerlakuSampai, ekspor.SewaSampai) = (kini, kini + Umur, null);
        jejak.Tulis(Pelaku.Sistem("ekspor"), "ekspor.selesai", $"ekspor:{id}", sesudah: new { ekspor.Tabel, ekspor.Baris, ekspor.Ukuran, ekspor.Sidik });
        return true;
    }

    private async Task PutusAsync(Guid id, int percobaan, string galat, bool ulang)
    {
        db.ChangeTracker.Clear();
        await transaksi.JalankanAsync(
            async () =>
            {
                if (await Milik(id, percobaan).SingleOrDefaultAsync(CancellationToken.None) is not { } ekspor)
                {
                    return false;
                }

                if (ulang && percobaan < PalingBanyakPercobaan)
                {
                    await Untuk(ekspor).FireAsync(Pemicu.Ulangi);
                }
                else
                {
                    await GagalkanAsync(ekspor, galat);
                }

                return true;
            },
            CancellationToken.None);
    }

    private async Task GagalkanAsync(PekerjaanEkspor ekspor, string galat)
    {
        await Untuk(ekspor).FireAsync(Pemicu.Gagalkan);
        (ekspor.Galat, ekspor.SelesaiPada, ekspor.SewaSampai) = (galat, waktu.GetUtcNow(), null);
        jejak.Tulis(Pelaku.Sistem("ekspor"), "ekspor.gagal", $"ekspor:{ekspor.Id}", alasan: galat);
    }
}
