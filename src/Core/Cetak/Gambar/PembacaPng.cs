using System.Buffers.Binary;
using System.IO.Compression;
using EPupns.Core.Berkas;

namespace EPupns.Core.Cetak.Gambar;

/// <summary>Reads PNG files (ISO/IEC 15948): grey, RGB, palette, with or without alpha, 1 to 16 bits, not interlaced.</summary>
internal static class PembacaPng
{
    // A file of a few bytes can claim any size: what would not fit a printed page anyway is refused before memory is taken.
    private const int PikselTerbanyak = 40_000_000;

    public static ReadOnlySpan<byte> TandaTangan => [0x89, (byte)'P', (byte)'N', (byte)'G', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n'];

    public static CitraPiksel Baca(ReadOnlySpan<byte> berkas)
    {
        KepalaPng kepala = default;
        byte[] palet = [], tembus = [];
        using var padat = new MemoryStream();
        for (int i = TandaTangan.Length; i + 12 <= berkas.Length;)
        {
            int panjang = BinaryPrimitives.ReadInt32BigEndian(berkas[i..]);
            if (panjang < 0 || panjang > berkas.Length - i - 12)
                throw Rusak();
            ReadOnlySpan<byte> jenis = berkas.Slice(i + 4, 4), isi = berkas.Slice(i + 8, panjang);
            if (jenis.SequenceEqual("IHDR"u8))
                kepala = Kepala(isi);
            else if (jenis.SequenceEqual("PLTE"u8))
                palet = isi.ToArray();
            else if (jenis.SequenceEqual("tRNS"u8))
                tembus = isi.ToArray();
            else if (jenis.SequenceEqual("IDAT"u8))
                padat.Write(isi);
            i += 12 + panjang;
        }

        if (kepala.Lebar == 0)
            throw Rusak();
        padat.Position = 0;
        return new PikselPng(kepala, palet, tembus, Urai(padat, kepala)).Citra();
    }

    public static InvalidDataException Rusak() => new("The PNG image is damaged or of a kind that is not supported.");

    private static KepalaPng Kepala(ReadOnlySpan<byte> isi)
    {
        if (isi.Length != 13)
            throw Rusak();
        int lebar = BinaryPrimitives.ReadInt32BigEndian(isi), tinggi = BinaryPrimitives.ReadInt32BigEndian(isi[4..]);
        var kepala = new KepalaPng(lebar, tinggi, isi[8], isi[9]);
        bool bertingkat = isi[12] != 0;
        if (lebar <= 0 || tinggi <= 0 || (long)lebar * tinggi > PikselTerbanyak || bertingkat || !kepala.Sah)
            throw Rusak();
        return kepala;
    }

    private static byte[] Urai(MemoryStream padat, KepalaPng kepala)
    {
        int panjang = kepala.BitaBaris;
        var hasil = new byte[panjang * kepala.Tinggi];
        Span<byte> saringan = stackalloc byte[1];
        ReadOnlySpan<byte> atas = new byte[panjang];
        try
        {
            using var urai = new ZLibStream(padat, CompressionMode.Decompress);
            for (int y = 0; y < kepala.Tinggi; y++)
            {
                Span<byte> baris = hasil.AsSpan(y * panjang, panjang);
                urai.ReadExactly(saringan);
                urai.ReadExactly(baris);
                SaringanPng.Batalkan(saringan[0], baris, atas, kepala.BitaPiksel);
                atas = baris;
            }
        }
        catch (EndOfStreamException)
        {
            throw Rusak();
        }

        return hasil;
    }
}
