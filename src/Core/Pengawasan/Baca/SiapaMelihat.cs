using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pengawasan;

/// <summary>One line of what happened to a person's data.</summary>
/// <param name="Id">The audit row.</param>
/// <param name="Waktu">When.</param>
/// <param name="Siapa">Who, as the person may know it: themselves, or an office. Officers are not named.</param>
/// <param name="Apa">What, in a few words.</param>
/// <param name="Kanal">Where from.</param>
/// <param name="Alasan">Why, when a reason was given.</param>
public sealed record KejadianData(long Id, DateTimeOffset Waktu, string Siapa, string Apa, string Kanal, string? Alasan);

/// <summary>One page of them, the newest first.</summary>
/// <param name="Baris">The lines.</param>
/// <param name="Berikutnya">Older ones are before this row; null when there are none.</param>
public sealed record HalamanKejadian(IReadOnlyList<KejadianData> Baris, long? Berikutnya);

/// <summary>Shows a person who looked at their data and who changed it.</summary>
public sealed class SiapaMelihat(EPupnsDb db)
{
    /// <summary>One page.</summary>
    /// <param name="nip">Whose data; the caller has made sure that they ask themselves.</param>
    /// <param name="hanyaPetugas">Without what the person did.</param>
    /// <param name="sebelum">Only rows before this one; null for the newest.</param>
    /// <param name="ukuran">Lines of a page.</param>
    /// <param name="batal">Stops waiting.</param>
    public async Task<HalamanKejadian> JalankanAsync(string nip, bool hanyaPetugas, long? sebelum, int ukuran, CancellationToken batal)
    {
        var baris = await db.Set<BarisJejak>().AsNoTracking()
            .Where(j => j.Nip == nip && (!hanyaPetugas || j.JenisPelaku == JenisPelaku.Petugas) && (sebelum == null || j.Id < sebelum))
            .OrderByDescending(j => j.Id).Take(ukuran + 1).ToListAsync(batal);
        var lebih = baris.Count > ukuran;
        var kantor = await KantorAsync(baris, batal);
        return new HalamanKejadian(
            [.. baris.Take(ukuran).Select(b => new KejadianData(b.Id, b.Waktu, Siapa(b, nip, kantor), KalimatTindakan.Untuk(b.Tindakan), b.Kanal, b.Alasan))],
            lebih ? baris[ukuran - 1].Id : null);
    }

    private static string Siapa(BarisJejak baris, string nip, Dictionary<string, string> kantor) => baris.JenisPelaku switch
    {
        JenisPelaku.Pns => baris.Pelaku == nip ? "Anda" : "Seorang PNS lain",
        JenisPelaku.Petugas => $"{Awal(baris.Sebagai)}, {kantor.GetValueOrDefault(baris.Pelaku, "BKN Pusat")}",
        _ => "Sistem",
    };

    private static string Awal(string sebagai) => PelakuPetugas.CariPeran(sebagai) switch
    {
        Peran.VerifikatorRegistrasi => "Verifikator registrasi",
        Peran.VerifikatorSkpd => "Verifikator SKPD",
        Peran.VerifikatorBkd => "Verifikator BKD/Biro Kepegawaian",
        Peran.VerifikatorBkn => "Verifikator BKN",
        Peran.Helpdesk => "Helpdesk",
        Peran.Auditor => "Auditor",
        Peran.AdminInstansi or Peran.AdminPusat => "Admin",
        _ => "Petugas",
    };

    private async Task<Dictionary<string, string>> KantorAsync(List<BarisJejak> baris, CancellationToken batal)
    {
        var id = baris.Where(b => b.JenisPelaku == JenisPelaku.Petugas).Select(b => Guid.TryParse(b.Pelaku, out var p) ? p : Guid.Empty).ToHashSet();
        var petugas = await db.Set<Petugas>().Where(p => id.Contains(p.Id))
            .Select(p => new { p.Id, p.Kanreg, p.Unit, Nama = db.Set<Instansi>().Where(i => i.Kode == p.InstansiKode).Select(i => i.Nama).FirstOrDefault() }).ToListAsync(batal);
        return petugas.ToDictionary(
            p => p.Id.ToString(),
            p => p.Kanreg is { } kanreg ? WilayahKerja.Kantor(kanreg) : p.Unit is { } unit ? $"{unit}, {p.Nama}" : p.Nama ?? "BKN Pusat");
    }
}
