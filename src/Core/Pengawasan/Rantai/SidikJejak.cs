using EPupns.Core.Jejak;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace EPupns.Core.Pengawasan;

/// <summary>The fingerprints of the chain: SHA-256 over fields that each carry their length, so that no two different rows read the same.</summary>
public static class SidikJejak
{
    /// <summary>Bytes of a fingerprint.</summary>
    public const int Panjang = SHA256.HashSizeInBytes;

    private static readonly byte[] Awal = new byte[Panjang];

    /// <summary>What stands before the first link of a chain: 32 zero bytes.</summary>
    public static ReadOnlySpan<byte> Kosong => Awal;

    /// <summary>The seal of a row.</summary>
    /// <param name="sebelum">The seal before it; <see cref="Kosong"/> for the first.</param>
    /// <param name="urutan">Its place in the chain.</param>
    /// <param name="baris">The row as the database has it.</param>
    public static byte[] Segel(ReadOnlySpan<byte> sebelum, long urutan, BarisJejak baris)
    {
        using var sidik = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        sidik.AppendData(sebelum);
        Angka(sidik, urutan);
        Angka(sidik, baris.Id);
        Angka(sidik, baris.Waktu.ToUnixTimeMilliseconds());
        Angka(sidik, (long)baris.JenisPelaku);
        foreach (var teks in (ReadOnlySpan<string?>)[baris.Pelaku, baris.Sebagai, baris.Kanal, baris.Tindakan, baris.Objek, baris.Nip, baris.Alasan, baris.Sebelum, baris.Sesudah])
        {
            Teks(sidik, teks);
        }

        return sidik.GetHashAndReset();
    }

    /// <summary>A daily root with all that it stands for.</summary>
    public static byte[] Hari(AkarHarian akar)
    {
        using var sidik = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        sidik.AppendData(akar.Sebelum);
        Angka(sidik, akar.Tanggal.DayNumber);
        Teks(sidik, akar.InstansiKode);
        Angka(sidik, akar.Baris);
        Angka(sidik, akar.Rantai);
        sidik.AppendData(akar.Akar);
        return sidik.GetHashAndReset();
    }

    private static void Teks(IncrementalHash sidik, string? teks)
    {
        // Nothing is not the same as an empty text.
        Angka(sidik, teks is null ? -1 : Encoding.UTF8.GetByteCount(teks));
        if (teks is not null)
        {
            sidik.AppendData(Encoding.UTF8.GetBytes(teks));
        }
    }

    private static void Angka(IncrementalHash sidik, long angka)
    {
        Span<byte> byta = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(byta, angka);
        sidik.AppendData(byta);
    }
}
