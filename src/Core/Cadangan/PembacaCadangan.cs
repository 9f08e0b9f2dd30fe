using System.Formats.Tar;
using System.Security.Cryptography;
using EPupns.Core.Data.Impor;

namespace EPupns.Core.Cadangan;

/// <summary>Reads a backup part by part.</summary>
internal static class PembacaCadangan
{
    private const int ManifesTerpanjang = 1 << 20;

    /// <summary>Reads all of it and compares every part with its fingerprint.</summary>
    /// <exception cref="BerkasDitolakException">It is no backup, or not all of it is there as it was written.</exception>
    public static async Task<ManifesCadangan> PeriksaAsync(string berkas, CancellationToken batal)
    {
        var (sidik, banyak, ukuran, manifes) = (new Dictionary<string, string>(), 0L, 0L, (ManifesCadangan?)null);
        await BagiAsync(
            berkas,
            async (nama, isi) =>
            {
                if (nama == ManifesCadangan.Nama)
                {
                    manifes = ManifesCadangan.Baca(await BacaAsync(isi, batal));
                    return;
                }

                var (panjang, tangan) = (isi.Length, Convert.ToHexStringLower(await SHA256.HashDataAsync(isi, batal)));
                if (!nama.StartsWith(ManifesCadangan.FolderBerkas, StringComparison.Ordinal))
                {
                    sidik[nama] = tangan;
                }
                else if (nama[ManifesCadangan.FolderBerkas.Length..] == tangan)
                {
                    (banyak, ukuran) = (banyak + 1, ukuran + panjang);
                }
                else
                {
                    throw new BerkasDitolakException($"Cadangan rusak: {nama} tidak sama dengan yang dicadangkan.");
                }
            },
            batal);
        if (manifes is not { Format: ManifesCadangan.FormatKini })
        {
            throw new BerkasDitolakException("Berkas ini bukan cadangan e-PUPNS yang lengkap: manifesnya tidak ada atau tidak dikenal.");
        }

        if (manifes.Sidik.FirstOrDefault(s => sidik.GetValueOrDefault(s.Key) != s.Value).Key is { } beda)
        {
            throw new BerkasDitolakException($"Cadangan rusak: {beda} tidak sama dengan yang dicadangkan.");
        }

        return sidik.Count == manifes.Sidik.Count && (banyak, ukuran) == (manifes.Berkas.Banyak, manifes.Berkas.Ukuran) ? manifes
            : throw new BerkasDitolakException("Cadangan rusak: isinya tidak sebanyak yang tertulis dalam manifes.");
    }

    /// <summary>Hands over every part.</summary>
    public static async Task BagiAsync(string berkas, Func<string, Stream, Task> kerja, CancellationToken batal)
    {
        try
        {
            await using var aliran = File.OpenRead(berkas);
            await using var tar = new TarReader(aliran);
            while (await tar.GetNextEntryAsync(copyData: false, batal) is { } bagian)
            {
                await kerja(bagian.Name, bagian.DataStream ?? Stream.Null);
            }
        }
        catch (Exception galat) when (galat is InvalidDataException or EndOfStreamException or FormatException)
        {
            throw new BerkasDitolakException("Berkas ini bukan cadangan e-PUPNS, atau terpotong.");
        }
    }

    private static async Task<byte[]> BacaAsync(Stream isi, CancellationToken batal)
    {
        if (isi.Length > ManifesTerpanjang)
        {
            throw new BerkasDitolakException("Manifes cadangan ini terlalu panjang.");
        }

        using var memori = new MemoryStream();
        await isi.CopyToAsync(memori, batal);
        return memori.ToArray();
    }
}
