using System.Globalization;
using EPupns.Core.Data;
using EPupns.Core.Pendaftaran.Pembukaan;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Siaran;

/// <summary>The instansi whose last day for sending is the same.</summary>
/// <param name="Tenggat">That day.</param>
/// <param name="Zona">Their time zone.</param>
/// <param name="Instansi">Their codes.</param>
public sealed record TenggatInstansi(DateOnly Tenggat, ZonaWaktu Zona, IReadOnlyList<string> Instansi);

/// <summary>
/// Makes the reminders that are due today, each once, in the hours of work of those who get them. Whom they reach is asked of the data when
/// each has the turn; nobody who sent the form is among them.
/// </summary>
public sealed class JalankanKampanye(EPupnsDb db, Transaksi transaksi, PencariSasaran pencari, TimeProvider waktu)
{
    /// <summary>From then on, local time.</summary>
    public static readonly TimeOnly Mulai = new(8, 0);

    /// <summary>Until then; what is left over is dropped, for tomorrow its words are wrong.</summary>
    public static readonly TimeOnly Akhir = new(17, 0);

    private const string Pembuat = "Pengingat otomatis";
    private static readonly IReadOnlyList<ZonaWaktu> SemuaZona = [ZonaWaktu.Wib, ZonaWaktu.Wita, ZonaWaktu.Wit];

    /// <summary>One round, in as many processes as one likes.</summary>
    /// <returns>How many reminders were made.</returns>
    public async Task<int> JalankanAsync(CancellationToken batal)
    {
        var kini = waktu.GetUtcNow();
        var zona = SemuaZona.Where(z => JamSiaran.Pukul(z, kini) is var pukul && pukul >= Mulai && pukul < Akhir).ToList();
        var aktif = zona.Count == 0 ? [] : await db.Set<Kampanye>().AsNoTracking().Where(k => k.Aktif).ToListAsync(batal);
        if (aktif.Count == 0)
        {
            return 0;
        }

        var (tenggat, banyak) = (await TenggatAsync(batal), 0);
        foreach (var kampanye in aktif)
        {
            foreach (var satu in tenggat.Where(t => zona.Contains(t.Zona) && t.Tenggat == t.Zona.Hari(kini).AddDays(kampanye.Hari)))
            {
                banyak += await BuatAsync(kampanye, satu, kini, batal) ? 1 : 0;
            }
        }

        return banyak;
    }

    /// <summary>The last days that instansi have, earliest first.</summary>
    public async Task<IReadOnlyList<TenggatInstansi>> TenggatAsync(CancellationToken batal)
    {
        var semua = await db.Set<PengaturanInstansi>().AsNoTracking().Where(p => p.KirimSampai != null || p.TutupPada != null)
            .Select(p => new { p.InstansiKode, Tenggat = p.KirimSampai ?? p.TutupPada!.Value }).ToListAsync(batal);
        return [.. semua.GroupBy(p => (p.Tenggat, Zona: ZonaWaktu.Untuk(p.InstansiKode))).OrderBy(g => g.Key.Tenggat)
            .Select(g => new TenggatInstansi(g.Key.Tenggat, g.Key.Zona, [.. g.Select(p => p.InstansiKode).Order()]))];
    }

    private async Task<bool> BuatAsync(Kampanye kampanye, TenggatInstansi tenggat, DateTimeOffset kini, CancellationToken batal)
    {
        var kunci = string.Create(CultureInfo.InvariantCulture, $"{kampanye.Hari}:{tenggat.Zona.Nama}:{tenggat.Tenggat:yyyyMMdd}");
        var sasaran = new SasaranSiaran { Kelompok = KelompokSasaran.BelumKirim, Instansi = tenggat.Instansi };
        if (await db.Set<Siaran>().AnyAsync(s => s.Kunci == kunci, batal) || await pencari.Cari(sasaran).CountAsync(batal) is not (> 0 and var banyak))
        {
            return false;
        }

        try
        {
            return await transaksi.JalankanAsync(
                () =>
                {
                    db.Add(new Siaran
                    {
                        Jenis = JenisSiaran.Pengingat, Kunci = kunci, Perihal = kampanye.Perihal, Teks = kampanye.Untuk(tenggat.Tenggat), Sasaran = sasaran.Tulis(), Perkiraan = banyak,
                        Pembuat = Pembuat, Dibuat = kini, Sampai = tenggat.Zona.Saat(tenggat.Zona.Hari(kini), Akhir),
                    });
                    return Task.FromResult(true);
                },
                batal);
        }
        catch (DbUpdateException)
        {
            // Another process made it in the same moment.
            db.ChangeTracker.Clear();
            return false;
        }
    }
}
