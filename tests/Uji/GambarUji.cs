using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace EPupns.Uji;

/// <summary>Real pictures and documents, made when they are needed. The same seed gives the same bytes.</summary>
public static class GambarUji
{
    /// <summary>A sheet with lines of something like writing: grey, 8 bits.</summary>
    public static byte[] Png(int lebar = 1240, int tinggi = 1754, int benih = 1) => Png(lebar, tinggi, Tulisan(lebar, tinggi, benih));

    /// <summary>A picture of these pixels: one byte each, 0 black to 255 white.</summary>
    public static byte[] Png(int lebar, int tinggi, byte[] piksel)
    {
        using var mentah = new MemoryStream();
        using (var padat = new ZLibStream(mentah, CompressionLevel.Fastest, leaveOpen: true))
        {
            for (var y = 0; y < tinggi; y++)
            {
                padat.WriteByte(0);
                padat.Write(piksel, y * lebar, lebar);
            }
        }

        return Png(lebar, tinggi, warna: 0, mentah.ToArray());
    }

    /// <summary>A picture of these compressed rows, whatever they are.</summary>
    public static byte[] Png(int lebar, int tinggi, byte warna, byte[] idat, params (string Jenis, byte[] Isi)[] tambahan)
    {
        var kepala = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(kepala, lebar);
        BinaryPrimitives.WriteInt32BigEndian(kepala.AsSpan(4), tinggi);
        (kepala[8], kepala[9]) = (8, warna);
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Potong("IHDR", kepala), .. tambahan.SelectMany(t => Potong(t.Jenis, t.Isi)), .. Potong("IDAT", idat), .. Potong("IEND", [])];
    }

    /// <summary>A document of empty pages.</summary>
    public static byte[] Pdf(int halaman = 1, int benih = 1) => Pdf(
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            $"<</Type/Pages/Kids[{string.Join(' ', Enumerable.Range(0, halaman).Select(i => $"{i + 3} 0 R"))}]/Count {halaman}>>",
            .. Enumerable.Range(0, halaman).Select(_ => "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"),
            $"<</Title(Uji {benih})>>",
        ]);

    /// <summary>A document of these objects, the first being the catalogue: cross-reference, trailer and all.</summary>
    public static byte[] Pdf(IReadOnlyList<string> objek, string trailer = "") => Pdf([.. objek.Select(Encoding.Latin1.GetBytes)], trailer);

    /// <summary>The same of bytes.</summary>
    public static byte[] Pdf(IReadOnlyList<byte[]> objek, string trailer = "")
    {
        using var isi = new MemoryStream();
        void Tulis(string teks) => isi.Write(Encoding.Latin1.GetBytes(teks));
        Tulis("%PDF-1.7\n");
        var letak = new List<long>();
        for (var i = 0; i < objek.Count; i++)
        {
            letak.Add(isi.Length);
            Tulis(string.Create(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n"));
            isi.Write(objek[i]);
            Tulis("\nendobj\n");
        }

        var awal = isi.Length;
        Tulis(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {objek.Count + 1}\n0000000000 65535 f \n"));
        letak.ForEach(l => Tulis(string.Create(CultureInfo.InvariantCulture, $"{l:D10} 00000 n \n")));
        Tulis(string.Create(CultureInfo.InvariantCulture, $"trailer\n<</Size {objek.Count + 1}/Root 1 0 R{trailer}>>\nstartxref\n{awal}\n%%EOF\n"));
        return isi.ToArray();
    }

    /// <summary>A stream object.</summary>
    public static byte[] Aliran(string kamus, byte[] isi) =>
        [.. Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"<<{kamus}/Length {isi.Length}>>\nstream\n")), .. isi, .. "\nendstream"u8];

    /// <summary>Compressed as in PNG and PDF.</summary>
    public static byte[] Padatkan(byte[] isi)
    {
        using var hasil = new MemoryStream();
        using (var padat = new ZLibStream(hasil, CompressionLevel.Optimal, leaveOpen: true))
        {
            padat.Write(isi);
        }

        return hasil.ToArray();
    }

    /// <summary>Dark strokes in rows on white.</summary>
    public static byte[] Tulisan(int lebar, int tinggi, int benih)
    {
        var acak = new Random(benih);
        var piksel = new byte[lebar * tinggi];
        Array.Fill(piksel, (byte)245);
        for (var y = 20; y + 14 < tinggi; y += 24)
        {
            for (var x = 10; x + 9 < lebar; x += 6 + acak.Next(6))
            {
                var (tebal, panjang) = (1 + acak.Next(3), 4 + acak.Next(10));
                for (var i = 0; i < panjang; i++)
                {
                    piksel.AsSpan(((y + i) * lebar) + x, tebal).Fill((byte)acak.Next(40));
                }
            }
        }

        return piksel;
    }

    /// <summary>The same out of focus: each pixel the mean of those beside it.</summary>
    public static byte[] Kabur(int lebar, int tinggi, int benih, int jari = 9)
    {
        var tajam = Tulisan(lebar, tinggi, benih);
        return Rata(Rata(tajam, lebar, tinggi, jari, 1), lebar, tinggi, jari, lebar);
    }

    private static byte[] Rata(byte[] piksel, int lebar, int tinggi, int jari, int langkah)
    {
        var hasil = new byte[piksel.Length];
        for (var letak = 0; letak < piksel.Length; letak++)
        {
            var (jumlah, banyak) = (0, 0);
            var (tempat, batas) = langkah == 1 ? (letak % lebar, lebar) : (letak / lebar, tinggi);
            for (var geser = Math.Max(-jari, -tempat); geser <= jari && tempat + geser < batas; geser++)
            {
                jumlah += piksel[letak + (geser * langkah)];
                banyak++;
            }

            hasil[letak] = (byte)(jumlah / banyak);
        }

        return hasil;
    }

    private static byte[] Potong(string jenis, byte[] isi)
    {
        var hasil = new byte[12 + isi.Length];
        BinaryPrimitives.WriteInt32BigEndian(hasil, isi.Length);
        Encoding.ASCII.GetBytes(jenis, hasil.AsSpan(4));
        isi.CopyTo(hasil, 8);
        BinaryPrimitives.WriteUInt32BigEndian(hasil.AsSpan(8 + isi.Length), Crc(hasil.AsSpan(4, 4 + isi.Length)));
        return hasil;
    }

    private static uint Crc(ReadOnlySpan<byte> isi)
    {
        var crc = uint.MaxValue;
        foreach (var satu in isi)
        {
            crc ^= satu;
            for (var i = 0; i < 8; i++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
            }
        }

        return ~crc;
    }
}
