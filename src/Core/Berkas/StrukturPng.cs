using System.Buffers.Binary;

namespace EPupns.Core.Berkas;

/// <summary>Enough of PNG to tell a whole picture from a torn or altered one: every chunk with its checksum, from IHDR to IEND.</summary>
internal static class StrukturPng
{
    private const int Tanda = 8;
    private const int Bingkai = 12;
    private static readonly uint[] Tabel = [.. Enumerable.Range(0, 256).Select(i => Sisa((uint)i))];

    public static bool Utuh(ReadOnlySpan<byte> isi)
    {
        var adaGambar = false;
        for (var letak = Tanda; letak + Bingkai <= isi.Length;)
        {
            var panjang = BinaryPrimitives.ReadUInt32BigEndian(isi[letak..]);
            if (panjang > isi.Length - letak - Bingkai)
            {
                return false;
            }

            var jenis = isi.Slice(letak + 4, 4);
            var terpakai = isi.Slice(letak + 4, 4 + (int)panjang);
            if (Crc(terpakai) != BinaryPrimitives.ReadUInt32BigEndian(isi[(letak + 8 + (int)panjang)..]) || (letak == Tanda && !Kepala(terpakai)))
            {
                return false;
            }

            adaGambar |= jenis.SequenceEqual("IDAT"u8);
            if (jenis.SequenceEqual("IEND"u8))
            {
                return adaGambar;
            }

            letak += Bingkai + (int)panjang;
        }

        return false;
    }

    private static bool Kepala(ReadOnlySpan<byte> potongan) =>
        potongan.StartsWith("IHDR"u8) && potongan.Length == 17
        && BinaryPrimitives.ReadUInt32BigEndian(potongan[4..]) > 0 && BinaryPrimitives.ReadUInt32BigEndian(potongan[8..]) > 0;

    private static uint Crc(ReadOnlySpan<byte> isi)
    {
        var crc = uint.MaxValue;
        foreach (var satu in isi)
        {
            crc = Tabel[(crc ^ satu) & 0xFF] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint Sisa(uint nilai)
    {
        for (var i = 0; i < 8; i++)
        {
            nilai = (nilai & 1) == 1 ? 0xEDB88320 ^ (nilai >> 1) : nilai >> 1;
        }

        return nilai;
    }
}
