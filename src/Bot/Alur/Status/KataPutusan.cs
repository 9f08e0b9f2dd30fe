using EPupns.Core.Verifikasi;

namespace EPupns.Bot.Alur.Status;

/// <summary>What became of a change, in words for its owner: the same in the chat and on the pages.</summary>
public static class KataPutusan
{
    /// <summary>Where a row stands: decided, given back, or with whom it waits, and what the levels below said.</summary>
    public static string Keadaan(Kasus kasus, BarisKasus baris)
    {
        if (baris.Putusan is { } putusan)
        {
            return putusan.Jenis == JenisPutusan.Setuju ? $"disetujui {KataTingkat.Sebut(putusan.Tingkat)}" : $"tidak disetujui {KataTingkat.Sebut(putusan.Tingkat)} ({putusan.Alasan}); data BKN tetap berlaku";
        }

        if (baris.SemuaTanda.LastOrDefault(t => t is { Berlaku: true, Jenis: JenisPutusan.Kembali }) is { } kembali)
        {
            return $"diminta diperbaiki oleh {KataTingkat.Sebut(kembali.Tingkat)} ({kembali.Alasan})";
        }

        var dasar = kasus.Tingkat is { } kini && kini <= baris.Akhir ? $"menunggu verifikasi {KataTingkat.Sebut(kini)}" : "belum diputuskan";
        var tanda = baris.SemuaTanda.Where(t => t.Berlaku && t.Tingkat < baris.Akhir && t.Jenis is JenisPutusan.Setuju or JenisPutusan.Tolak).Select(Tanda).ToList();
        return tanda.Count == 0 ? dasar : $"{dasar} ({string.Join("; ", tanda)})";
    }

    /// <summary>The changes that were not accepted, each with its reason; empty when there are none.</summary>
    public static IReadOnlyList<string> Ditolak(Kasus kasus) =>
        [.. kasus.Baris.Where(b => b.Putusan?.Jenis == JenisPutusan.Tolak).Select(b => $"{b.Sebutan}: {b.Putusan!.Alasan} ({KataTingkat.Sebut(b.Putusan.Tingkat)})")];

    private static string Tanda(TandaBaris tanda) => tanda.Jenis == JenisPutusan.Setuju
        ? $"cocok menurut {KataTingkat.Sebut(tanda.Tingkat)}" : $"tidak cocok menurut {KataTingkat.Sebut(tanda.Tingkat)}: {tanda.Alasan}";
}
