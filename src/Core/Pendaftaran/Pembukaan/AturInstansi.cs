using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pendaftaran.Pembukaan;

/// <summary>Which levels below BKN verify the forms of an instansi.</summary>
/// <param name="Skpd">SKPD does.</param>
/// <param name="Bkd">BKD does.</param>
public sealed record TingkatInstansi(bool Skpd, bool Bkd);

/// <summary>What a change does, or would do, to one instansi.</summary>
/// <param name="Instansi">Which.</param>
/// <param name="Sebelum">As it was.</param>
/// <param name="Sesudah">As it is or would be.</param>
/// <param name="Kesalahan">Why it is not changed; null when nothing is wrong.</param>
public sealed record AkibatAtur(Instansi Instansi, PengaturanInstansi Sebelum, PengaturanInstansi Sesudah, Kesalahan? Kesalahan)
{
    /// <summary>True when something is different afterwards.</summary>
    public bool Berubah => Kesalahan is null && AturInstansi.Potret(Sebelum) != AturInstansi.Potret(Sesudah);
}

/// <summary>Opens and closes instansi, gives them a schedule, and turns their approval and levels on and off (features.md R5, C1, A2, X10).</summary>
public sealed class AturInstansi(EPupnsDb db, Transaksi transaksi, Penyebar penyebar, Catatan jejak, TimeProvider waktu)
{
    /// <summary>Sets what is given and leaves the rest; who asked to be told of an opening is told.</summary>
    /// <param name="kode">Which instansi; null means all.</param>
    /// <param name="dibuka">Open or closed; null leaves it.</param>
    /// <param name="wajibVerifikasi">Approval required; null leaves it.</param>
    /// <param name="pelaku">Who.</param>
    /// <param name="batal">Stops waiting.</param>
    /// <param name="tingkat">Which levels verify forms that are sent from now on; null leaves it.</param>
    /// <returns>How many instansi changed. Unknown codes are not counted.</returns>
    public async Task<int> JalankanAsync(IReadOnlyCollection<string>? kode, bool? dibuka, bool? wajibVerifikasi, Pelaku pelaku, CancellationToken batal, TingkatInstansi? tingkat = null)
    {
        var ubahan = new UbahanInstansi { Dibuka = dibuka, WajibVerifikasi = wajibVerifikasi, Skpd = tingkat?.Skpd, Bkd = tingkat?.Bkd };
        var dikenal = await db.Set<Instansi>().Where(i => kode == null || kode.Contains(i.Kode)).Select(i => i.Kode).ToListAsync(batal);
        return (await JalankanAsync(dikenal.ToDictionary(k => k, _ => ubahan), pelaku, batal)).Count(a => a.Berubah);
    }

    /// <summary>Changes each instansi as asked, all in one transaction; where the outcome would be wrong it is left as it is, and said.</summary>
    /// <param name="ubahan">Code of an instansi → its change. Unknown codes are left out of the answer.</param>
    /// <param name="pelaku">Who.</param>
    /// <param name="batal">Stops waiting.</param>
    public Task<IReadOnlyList<AkibatAtur>> JalankanAsync(IReadOnlyDictionary<string, UbahanInstansi> ubahan, Pelaku pelaku, CancellationToken batal) =>
        transaksi.JalankanAsync(
            async () =>
            {
                var akibat = await PratinjauAsync(ubahan, batal);
                foreach (var satu in akibat.Where(a => a.Berubah))
                {
                    await TulisAsync(satu, pelaku, batal);
                }

                await KabarkanAsync([.. akibat.Where(a => ubahan[a.Instansi.Kode].Dibuka is true || a is { Berubah: true, Sesudah.Dibuka: true }).Select(a => a.Instansi.Kode)], batal);
                await db.SaveChangesAsync(batal);
                return akibat;
            },
            batal);

    /// <summary>What the changes would do. Nothing is written.</summary>
    public async Task<IReadOnlyList<AkibatAtur>> PratinjauAsync(IReadOnlyDictionary<string, UbahanInstansi> ubahan, CancellationToken batal)
    {
        var kini = waktu.GetUtcNow();
        var kode = ubahan.Keys.ToList();
        var instansi = await db.Set<Instansi>().AsNoTracking().Where(i => kode.Contains(i.Kode)).OrderBy(i => i.Nama).ToListAsync(batal);
        var ada = await db.Set<PengaturanInstansi>().AsNoTracking().Where(p => kode.Contains(p.InstansiKode)).ToDictionaryAsync(p => p.InstansiKode, batal);
        return [.. instansi.Select(i =>
        {
            var sebelum = ada.GetValueOrDefault(i.Kode) ?? new PengaturanInstansi { InstansiKode = i.Kode };
            var sesudah = ubahan[i.Kode].Pada(sebelum, kini);
            return new AkibatAtur(i, sebelum, sesudah, UbahanInstansi.Periksa(sesudah));
        })];
    }

    /// <summary>What the audit keeps of a row.</summary>
    internal static PotretAtur Potret(PengaturanInstansi baris) => new(
        baris.Dibuka, baris.WajibVerifikasi, baris.TanpaSkpd, baris.TanpaBkd, baris.Gelombang, baris.BukaPada, baris.TutupPada, baris.KirimSampai);

    private async Task TulisAsync(AkibatAtur akibat, Pelaku pelaku, CancellationToken batal)
    {
        var baru = akibat.Sesudah;
        (baru.DiubahPada, baru.JadwalSampai) = (waktu.GetUtcNow(), waktu.GetUtcNow());
        if (await db.Set<PengaturanInstansi>().FindAsync([baru.InstansiKode], batal) is { } ada)
        {
            db.Entry(ada).CurrentValues.SetValues(baru);
        }
        else
        {
            db.Add(baru);
        }

        jejak.Tulis(pelaku, "instansi.diatur", $"instansi:{baru.InstansiKode}", sebelum: Potret(akibat.Sebelum), sesudah: Potret(baru));
    }

    // Also for one that was open before: somebody may have asked in the moment it opened.
    private async Task KabarkanAsync(List<string> kode, CancellationToken batal)
    {
        var menunggu = await db.Set<PermintaanKabar>().Where(p => kode.Contains(p.InstansiKode)).OrderBy(p => p.Waktu).ToListAsync(batal);
        db.RemoveRange(menunggu);
        foreach (var instansi in menunggu.GroupBy(m => m.InstansiKode))
        {
            await penyebar.SebarkanAsync(new InstansiDibuka(instansi.Key, [.. instansi.Select(m => m.PercakapanId)]), batal);
        }
    }
}

/// <summary>How an instansi takes part, as the audit keeps it.</summary>
internal sealed record PotretAtur(
    bool Dibuka, bool WajibVerifikasi, bool TanpaSkpd, bool TanpaBkd, int? Gelombang, DateOnly? BukaPada, DateOnly? TutupPada, DateOnly? KirimSampai);
