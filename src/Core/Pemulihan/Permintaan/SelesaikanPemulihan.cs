using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Pendaftaran;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pemulihan.Permintaan;

/// <summary>When the time to object is over and nobody did, the requester gets a one-time link.</summary>
public sealed class SelesaikanPemulihan(
    EPupnsDb db, Transaksi transaksi, PemegangPermintaan pemegang, SandiLewatTautan sandi, Penyebar penyebar, Catatan jejak, TimeProvider waktu)
{
    /// <summary>How long the link stands: it comes at any hour, and nobody waits for it.</summary>
    public static readonly TimeSpan UmurTautan = TimeSpan.FromHours(24);

    private const int Sekali = 100;

    /// <summary>All that are due, each in a transaction of its own; returns how many.</summary>
    public async Task<int> JalankanAsync(CancellationToken batal)
    {
        var kini = waktu.GetUtcNow();
        var jatuhTempo = await db.Set<PermintaanPemulihan>().AsNoTracking()
            .Where(p => p.Keadaan == KeadaanPermintaan.MasaSanggah && p.SanggahSampai <= kini)
            .OrderBy(p => p.SanggahSampai).Select(p => p.Id).Take(Sekali).ToListAsync(batal);
        var banyak = 0;
        foreach (var id in jatuhTempo)
        {
            banyak += await transaksi.JalankanAsync(() => SelesaikanAsync(id, batal), batal) ? 1 : 0;
        }

        return banyak;
    }

    private async Task<bool> SelesaikanAsync(Guid id, CancellationToken batal)
    {
        if (await pemegang.AmbilAsync(id, batal) is not { Keadaan: KeadaanPermintaan.MasaSanggah } permintaan
            || await db.Set<Registrasi>().FirstOrDefaultAsync(r => r.Id == permintaan.RegistrasiId, batal) is not { } registrasi)
        {
            return false;
        }

        await MesinPermintaan.Untuk(permintaan).FireAsync(MesinPermintaan.Pemicu.Selesaikan);
        var izin = IzinPemulihan.Bagi(registrasi, permintaan.PercakapanId, CaraBukti.Permintaan, waktu.GetUtcNow(), UmurTautan);
        db.Add(izin);
        permintaan.IzinId = izin.Id;
        jejak.Tulis(
            Pelaku.Sistem("pemulihan"), "pemulihan.selesai", $"pemulihan:{permintaan.Nomor}", permintaan.Nip,
            sebelum: new { keadaan = nameof(KeadaanPermintaan.MasaSanggah) }, sesudah: new { keadaan = nameof(KeadaanPermintaan.Selesai) });
        await db.SaveChangesAsync(batal);
        var token = await sandi.BuatAsync(izin.Id, batal) ?? throw new InvalidOperationException($"Izin {izin.Id} baru saja dibuat.");
        await penyebar.SebarkanAsync(new PermintaanSelesai(permintaan, token), batal);
        await penyebar.SebarkanAsync(new PermintaanBergerak(permintaan, null), batal);
        return true;
    }
}
