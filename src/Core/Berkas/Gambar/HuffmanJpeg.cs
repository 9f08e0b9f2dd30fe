namespace EPupns.Core.Berkas;

/// <summary>A table of codes of a JPEG (T.81 annex C).</summary>
internal sealed class HuffmanJpeg
{
    private const int Panjang = 16;
    private readonly int[] _awal = new int[Panjang + 1];
    private readonly int[] _akhir = new int[Panjang + 1];
    private readonly int[] _letak = new int[Panjang + 1];
    private readonly byte[] _nilai;

    private HuffmanJpeg(ReadOnlySpan<byte> banyak, ReadOnlySpan<byte> nilai)
    {
        _nilai = nilai.ToArray();
        var (kode, letak) = (0, 0);
        for (var bit = 1; bit <= Panjang; bit++)
        {
            (_awal[bit], _letak[bit], _akhir[bit]) = (kode, letak, kode + banyak[bit - 1]);
            (kode, letak) = ((kode + banyak[bit - 1]) << 1, letak + banyak[bit - 1]);
        }
    }

    /// <summary>Reads the tables of a DHT segment into their places: 0 to 3 for DC, 4 to 7 for AC.</summary>
    public static void Baca(ReadOnlySpan<byte> ruas, HuffmanJpeg?[] tabel)
    {
        while (ruas.Length >= 17)
        {
            var tempat = ruas[0];
            var banyak = ruas.Slice(1, Panjang);
            var jumlah = 0;
            foreach (var satu in banyak)
            {
                jumlah += satu;
            }

            if (jumlah > 256 || 17 + jumlah > ruas.Length || (tempat & 0xF) > 3 || tempat >> 4 > 1)
            {
                return;
            }

            tabel[((tempat >> 4) * 4) + (tempat & 0xF)] = new HuffmanJpeg(banyak, ruas.Slice(17, jumlah));
            ruas = ruas[(17 + jumlah)..];
        }
    }

    /// <summary>The next value; -1 for a code that there is not.</summary>
    public int Urai(ref BitJpeg bit)
    {
        var kode = 0;
        for (var panjang = 1; panjang <= Panjang; panjang++)
        {
            kode = (kode << 1) | bit.Ambil(1);
            if (kode < _akhir[panjang])
            {
                var letak = _letak[panjang] + kode - _awal[panjang];
                return kode >= _awal[panjang] && letak < _nilai.Length ? _nilai[letak] : -1;
            }
        }

        return -1;
    }
}
