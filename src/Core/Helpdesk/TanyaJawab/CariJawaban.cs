using System.Text.RegularExpressions;
using EPupns.Core.Data;
using EPupns.Core.Laman;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Helpdesk;

/// <summary>What somebody may read before they file a report: the best answers of the list and of reports that were solved.</summary>
public sealed class CariJawaban(EPupnsDb db, BacaLaman laman, IngatanJawaban ingatan)
{
    /// <summary>Most answers.</summary>
    public const int PalingBanyak = 3;

    private const int LaporanTerbanyak = 300, NilaiTerendah = 4, PanjangTerendah = 25;

    /// <summary>The answers for these words, the best first.</summary>
    public async Task<IReadOnlyList<ButirTanya>> JalankanAsync(string teks, CancellationToken batal) => (await AmbilAsync(batal)).Indeks.Cari(teks, PalingBanyak);

    /// <summary>The list as it is published: all of it, or what fits these words, the best first.</summary>
    public async Task<IReadOnlyList<ButirTanya>> DaftarAsync(string? teks, int paling, CancellationToken batal) =>
        await AmbilAsync(batal) is var ada && string.IsNullOrWhiteSpace(teks) ? ada.Daftar : [.. ada.Indeks.Cari(teks, paling + PalingBanyak).Where(b => b.Resmi).Take(paling)];

    private async Task<IsiJawaban> AmbilAsync(CancellationToken batal) => await ingatan.AmbilAsync(
        await laman.NomorAsync(DaftarLaman.TanyaJawab, batal),
        async () => DaftarTanya.Baca("\n" + (await laman.AmbilAsync(DaftarLaman.TanyaJawab, batal)).Isi),
        () => TerselesaikanAsync(batal));

    // Only what its own reporter called helpful, and nothing in which a person could be recognised.
    private async Task<IReadOnlyList<ButirTanya>> TerselesaikanAsync(CancellationToken batal)
    {
        var laporan = await db.Set<Laporan>().AsNoTracking()
            .Where(l => l.Keadaan == KeadaanLaporan.Selesai && l.Nilai >= NilaiTerendah && l.Jenis != JenisLaporan.PemulihanBertingkat && l.Pokok != "")
            .OrderByDescending(l => l.SelesaiPada).Take(LaporanTerbanyak)
            .Select(l => new { l.Nomor, l.Nama, l.Pokok, Jawab = db.Set<PesanLaporan>().Where(p => p.LaporanId == l.Id && p.Dari == DariPesan.Petugas && p.BerkasSidik == null).OrderByDescending(p => p.Id).Select(p => p.Teks).FirstOrDefault() })
            .ToListAsync(batal);
        return [.. laporan.Where(l => l.Jawab is { Length: >= PanjangTerendah } && Umum(l.Jawab, l.Nama))
            .DistinctBy(l => l.Jawab).Select(l => new ButirTanya($"laporan:{l.Nomor}", l.Pokok, l.Jawab!) { Resmi = false })];
    }

    /// <summary>True for an answer that is about nobody in particular: no long numbers, addresses, forms of address before a name, or words of the reporter's name.</summary>
    internal static bool Umum(string jawab, string? nama) => !Pribadi.Bentuk().IsMatch(jawab)
        && !(nama ?? "").Split(' ').Any(k => k.Length > 2 && jawab.Contains(k, StringComparison.OrdinalIgnoreCase));
}

/// <summary>What could point to a person.</summary>
internal static partial class Pribadi
{
    [GeneratedRegex(@"\d[\d .\-/]{4,}\d|@|https?:|\b(?:Saudara|Saudari|Sdr|Bapak|Ibu|Pak|Bu)\.?[ ]+\p{Lu}")]
    public static partial Regex Bentuk();
}
