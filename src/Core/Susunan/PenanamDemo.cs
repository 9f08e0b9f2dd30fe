using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Kepegawaian.Demo;
using EPupns.Core.Kepegawaian.Impor;
using EPupns.Core.Pendaftaran.Pembukaan;
using EPupns.Core.Referensi;
using EPupns.Core.Referensi.Demo;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Susunan;

/// <summary>Fills an empty database with instansi and people to try the system with.</summary>
public sealed class PenanamDemo(EPupnsDb db, Transaksi transaksi, PenulisPns penulis, PenanamRujukan rujukan, Catatan catatan, TimeProvider waktu)
{
    private const int Sekaligus = 10_000;

    /// <summary>Plants at least the people of <see cref="OrangDemo"/> and others up to <paramref name="jumlah"/>.</summary>
    /// <returns>False when the database is not empty: then nothing is touched.</returns>
    public Task<bool> TanamAsync(int jumlah, CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            await BerbarisAsync(batal);
            if (await db.Set<Instansi>().AnyAsync(batal) || await db.Set<Pns>().AnyAsync(batal))
            {
                return false;
            }

            TanamInstansi();
            await rujukan.TanamAsync(batal);
            await TanamOrangAsync(jumlah, batal);
            catatan.Tulis(Pelaku.Sistem("demo"), "demo.ditanam", "demo", sesudah: new { jumlah });
            return true;
        },
        batal);

    // Portal and bot may start together on one empty database; on SQLite the transaction itself lets only one in.
    private Task BerbarisAsync(CancellationToken batal) => db.Penyedia == PenyediaData.PostgreSql
        ? db.Database.ExecuteSqlRawAsync("SELECT pg_advisory_xact_lock(hashtext('epupns.demo'))", batal)
        : Task.CompletedTask;

    private void TanamInstansi()
    {
        foreach (var instansi in InstansiDemo.Semua)
        {
            db.Add(instansi.Baris());
            db.Add(new PengaturanInstansi
            {
                InstansiKode = instansi.Kode,
                Dibuka = instansi.Dibuka,
                WajibVerifikasi = instansi.WajibVerifikasi,
                DiubahPada = waktu.GetUtcNow(),
            });
        }
    }

    private async Task TanamOrangAsync(int jumlah, CancellationToken batal)
    {
        var dikenal = OrangDemo.Semua();
        var nip = dikenal.Select(p => p.Nip).ToHashSet();
        await penulis.TulisAsync(dikenal, batal);
        var lainnya = Enumerable.Range(0, int.MaxValue).Select(i => PembuatPns.Buat(i)).Where(p => !nip.Contains(p.Nip));
        foreach (var sebagian in lainnya.Take(Math.Max(0, jumlah - dikenal.Count)).Chunk(Sekaligus))
        {
            await penulis.TulisAsync(sebagian, batal);
        }
    }
}
