using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace EPupns.Core.Pengawasan;

/// <summary>The end of a chain on some day: a leaf of the tree.</summary>
/// <param name="Rantai">Which chain.</param>
/// <param name="Urutan">Place of its last link of that day.</param>
/// <param name="Sidik">The seal of that link.</param>
public sealed record UjungRantai(string Rantai, long Urutan, byte[] Sidik);

/// <summary>One step from a leaf up to the root.</summary>
/// <param name="Kiri">The other one stands on the left.</param>
/// <param name="Sidik">The other one.</param>
public sealed record LangkahMerkle(bool Kiri, byte[] Sidik);

/// <summary>
/// A Merkle tree over the ends of chains, in the order of their names. Leaves and nodes are hashed with a different first byte, so that neither
/// can pass for the other; a node without a neighbour moves up as it is (RFC 9162 §2.1).
/// </summary>
public static class PohonMerkle
{
    /// <summary>The root.</summary>
    /// <exception cref="ArgumentException">There is no leaf.</exception>
    public static byte[] Akar(IReadOnlyList<UjungRantai> ujung) => Tingkat(ujung)[^1][0];

    /// <summary>The way from a chain's leaf to the root; null when the chain is not among them.</summary>
    public static IReadOnlyList<LangkahMerkle>? Jalan(IReadOnlyList<UjungRantai> ujung, string rantai)
    {
        var urut = Urutkan(ujung);
        var di = urut.FindIndex(u => u.Rantai == rantai);
        if (di < 0)
        {
            return null;
        }

        var jalan = new List<LangkahMerkle>();
        foreach (var tingkat in Tingkat(urut))
        {
            if ((di ^ 1) is var tetangga && tetangga < tingkat.Count)
            {
                jalan.Add(new LangkahMerkle(tetangga < di, tingkat[tetangga]));
            }

            di /= 2;
        }

        return jalan;
    }

    /// <summary>The root that a leaf and its way lead to.</summary>
    public static byte[] Ikuti(UjungRantai ujung, IEnumerable<LangkahMerkle> jalan) =>
        jalan.Aggregate(Daun(ujung), (simpul, langkah) => langkah.Kiri ? Simpul(langkah.Sidik, simpul) : Simpul(simpul, langkah.Sidik));

    private static List<List<byte[]>> Tingkat(IReadOnlyList<UjungRantai> ujung)
    {
        if (ujung.Count == 0)
        {
            throw new ArgumentException("Pohon tanpa daun tidak punya akar.", nameof(ujung));
        }

        List<List<byte[]>> tingkat = [[.. Urutkan(ujung).Select(Daun)]];
        while (tingkat[^1].Count > 1)
        {
            tingkat.Add([.. tingkat[^1].Chunk(2).Select(p => p.Length == 2 ? Simpul(p[0], p[1]) : p[0])]);
        }

        return tingkat;
    }

    private static List<UjungRantai> Urutkan(IReadOnlyList<UjungRantai> ujung) => [.. ujung.OrderBy(u => u.Rantai, StringComparer.Ordinal)];

    private static byte[] Daun(UjungRantai ujung)
    {
        var nama = Encoding.UTF8.GetBytes(ujung.Rantai);
        var byta = new byte[1 + nama.Length + sizeof(long) + ujung.Sidik.Length];
        nama.CopyTo(byta, 1);
        BinaryPrimitives.WriteInt64BigEndian(byta.AsSpan(1 + nama.Length), ujung.Urutan);
        ujung.Sidik.CopyTo(byta, 1 + nama.Length + sizeof(long));
        return SHA256.HashData(byta);
    }

    private static byte[] Simpul(byte[] kiri, byte[] kanan) => SHA256.HashData([1, .. kiri, .. kanan]);
}
