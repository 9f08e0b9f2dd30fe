using System.Buffers.Binary;

namespace EPupns.Core.Berkas;

/// <summary>Keeps of a PNG what draws the picture (ISO/IEC 15948): every chunk is checked; texts, times, profiles, EXIF and animations go.</summary>
internal static class PembersihPng
{
    private const int Tanda = 8;
    private const int Bingkai = 12;
    private static readonly uint[] Tabel = [.. Enumerable.Range(0, 256).Select(i => Sisa((uint)i))];
    private static readonly HashSet<string> Dipertahankan = ["IHDR", "PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs", "IDAT", "IEND"];

    /// <summary>The picture alone; null when it is torn or altered.</summary>
    public static GambarBersih? Bersihkan(ReadOnlySpan<byte> isi)
    {
        using var bersih = new MemoryStream(isi.Length);
        bersih.Write(isi[..Tanda]);
        KepalaPng? kepala = null;
        var adaGambar = false;
        for (var letak = Tanda; letak + Bingkai <= isi.Length;)
        {
            var panjang = BinaryPrimitives.ReadUInt32BigEndian(isi[letak..]);
            if (panjang > isi.Length - letak - Bingkai || !Sah(isi.Slice(letak + 4, 8 + (int)panjang)))
            {
                return null;
            }

            var jenis = System.Text.Encoding.Latin1.GetString(isi.Slice(letak + 4, 4));
            var potongan = isi.Slice(letak, Bingkai + (int)panjang);
            if (kepala is null != (jenis == "IHDR"))
            {
                return null;
            }

            kepala ??= Kepala(potongan[8..^4]);
            if (kepala is not { } ukuran)
            {
                return null;
            }

            if (Dipertahankan.Contains(jenis))
            {
                bersih.Write(potongan);
            }

            adaGambar |= jenis == "IDAT";
            letak += potongan.Length;
            if (jenis == "IEND")
            {
                return adaGambar ? new GambarBersih(ukuran.Lebar, ukuran.Tinggi, bersih.ToArray(), SisaBerkas.Berbahaya(isi[letak..])) : null;
            }
        }

        return null;
    }

    private static KepalaPng? Kepala(ReadOnlySpan<byte> isi)
    {
        if (isi.Length != 13)
        {
            return null;
        }

        var kepala = new KepalaPng(BinaryPrimitives.ReadInt32BigEndian(isi), BinaryPrimitives.ReadInt32BigEndian(isi[4..]), isi[8], isi[9]);
        return kepala is { Lebar: > 0, Tinggi: > 0, Sah: true } && isi[10] == 0 && isi[11] == 0 && isi[12] <= 1 ? kepala : null;
    }

    private static bool Sah(ReadOnlySpan<byte> jenisIsiCrc) => Crc(jenisIsiCrc[..^4]) == BinaryPrimitives.ReadUInt32BigEndian(jenisIsiCrc[^4..]);

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
