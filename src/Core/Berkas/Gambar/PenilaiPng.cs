using System.Buffers.Binary;
using System.IO.Compression;

namespace EPupns.Core.Berkas;

/// <summary>Reads a PNG row by row, never holding more than two of them: is it whole, how bright and how sharp is it?</summary>
internal static class PenilaiPng
{
    /// <summary>What it looks like; null for an interlaced one, whose rows come in no order that shows edges.</summary>
    /// <exception cref="InvalidDataException">The rows cannot be read, or there are too few.</exception>
    public static CiriGambar? Nilai(GambarBersih gambar)
    {
        var (kepala, bertingkat, palet, padat) = Potongan(gambar.Isi);
        using (padat)
        using (var urai = new ZLibStream(padat, CompressionMode.Decompress))
        {
            return bertingkat ? null : Baca(urai, kepala, palet);
        }
    }

    private static CiriGambar Baca(ZLibStream urai, KepalaPng kepala, byte[] palet)
    {
        var (baris, atas) = (new byte[kepala.BitaBaris], new byte[kepala.BitaBaris]);
        var luma = new byte[kepala.Lebar];
        var pengukur = new PengukurTajam(kepala.Lebar);
        Span<byte> saringan = stackalloc byte[1];
        try
        {
            for (var y = 0; y < kepala.Tinggi; y++)
            {
                urai.ReadExactly(saringan);
                urai.ReadExactly(baris);
                SaringanPng.Batalkan(saringan[0], baris, atas, kepala.BitaPiksel);
                Luma(baris, kepala, palet, luma);
                pengukur.Tambah(luma);
                (baris, atas) = (atas, baris);
            }
        }
        catch (EndOfStreamException galat)
        {
            throw new InvalidDataException("The PNG has fewer rows than it says.", galat);
        }

        return pengukur.Hasil();
    }

    private static void Luma(byte[] baris, KepalaPng kepala, byte[] palet, byte[] luma)
    {
        var (langkah, lebarSampel) = (kepala.Saluran * Math.Max(1, kepala.Bit / 8), Math.Max(1, kepala.Bit / 8));
        for (var x = 0; x < luma.Length; x++)
        {
            if (kepala.Bit < 8)
            {
                var nilai = baris[x * kepala.Bit / 8] >> (8 - kepala.Bit - (x * kepala.Bit % 8)) & ((1 << kepala.Bit) - 1);
                luma[x] = kepala.Jenis == KepalaPng.Palet ? Warna(palet, nilai) : (byte)(nilai * 255 / ((1 << kepala.Bit) - 1));
                continue;
            }

            var letak = x * langkah;
            luma[x] = kepala.Jenis switch
            {
                KepalaPng.Palet => Warna(palet, baris[letak]),
                KepalaPng.Warna or KepalaPng.WarnaAlfa => Abu(baris[letak], baris[letak + lebarSampel], baris[letak + (2 * lebarSampel)]),
                _ => baris[letak],
            };
        }
    }

    private static byte Warna(byte[] palet, int nomor) => (nomor * 3) + 3 <= palet.Length
        ? Abu(palet[nomor * 3], palet[(nomor * 3) + 1], palet[(nomor * 3) + 2])
        : throw new InvalidDataException("The PNG names a colour that its palette does not have.");

    private static byte Abu(byte merah, byte hijau, byte biru) => (byte)(((merah * 77) + (hijau * 150) + (biru * 29)) >> 8);

    private static (KepalaPng Kepala, bool Bertingkat, byte[] Palet, MemoryStream Padat) Potongan(ReadOnlySpan<byte> isi)
    {
        var (kepala, bertingkat, palet, padat) = (default(KepalaPng), false, Array.Empty<byte>(), new MemoryStream());
        for (var letak = 8; letak + 12 <= isi.Length;)
        {
            var panjang = BinaryPrimitives.ReadInt32BigEndian(isi[letak..]);
            var jenis = isi.Slice(letak + 4, 4);
            var potongan = isi.Slice(letak + 8, panjang);
            if (jenis.SequenceEqual("IHDR"u8))
            {
                (kepala, bertingkat) = (new KepalaPng(BinaryPrimitives.ReadInt32BigEndian(potongan), BinaryPrimitives.ReadInt32BigEndian(potongan[4..]), potongan[8], potongan[9]), potongan[12] != 0);
            }
            else if (jenis.SequenceEqual("PLTE"u8))
            {
                palet = potongan.ToArray();
            }
            else if (jenis.SequenceEqual("IDAT"u8))
            {
                padat.Write(potongan);
            }

            letak += 12 + panjang;
        }

        padat.Position = 0;
        return (kepala, bertingkat, palet, padat);
    }
}
