using System.Buffers.Binary;

namespace EPupns.Core.Berkas;

/// <summary>
/// Looks at a JPEG without drawing it: the first coefficient of a block is its brightness, and what the others weigh tells how sharp it is.
/// What cannot be read this way has no opinion; it is never refused for that.
/// </summary>
internal static class PenilaiJpeg
{
    /// <summary>What it looks like, or null.</summary>
    public static CiriGambar? Nilai(GambarBersih gambar)
    {
        var isi = gambar.Isi.AsSpan();
        var bingkai = new BingkaiJpeg();
        for (var letak = 2; letak + 4 <= isi.Length;)
        {
            var (tanda, panjang) = (isi[letak + 1], BinaryPrimitives.ReadUInt16BigEndian(isi[(letak + 2)..]));
            var ruas = isi.Slice(letak + 4, panjang - 2);
            letak += 2 + panjang;
            if (tanda == 0xDA)
            {
                return bingkai.Pindai(ruas, isi[letak..]);
            }

            if (!bingkai.Ambil(tanda, ruas))
            {
                return null;
            }
        }

        return null;
    }
}

/// <summary>Frame and tables of a JPEG, and a walk over its first scan.</summary>
internal sealed class BingkaiJpeg
{
    private const int LebarDilihat = 1600;
    private const int PalingSibuk = 160;
    private const int PalingSedikit = 40;
    private readonly HuffmanJpeg?[] _huffman = new HuffmanJpeg?[8];
    private readonly int[][] _kuantum = [Enumerable.Repeat(1, 64).ToArray(), Enumerable.Repeat(1, 64).ToArray(), Enumerable.Repeat(1, 64).ToArray(), Enumerable.Repeat(1, 64).ToArray()];
    private Komponen[] _komponen = [];
    private int _lebar;
    private int _tinggi;
    private int _jeda;
    private bool _bertahap;
    private double _jumlah;
    private double _kuadrat;
    private long _banyak;
    private double _tajam;
    private long _sibuk;

    /// <summary>Takes a segment before the scan; false when the picture is of a kind that is not looked at.</summary>
    public bool Ambil(byte tanda, ReadOnlySpan<byte> ruas)
    {
        switch (tanda)
        {
            case 0xDB:
                Kuantum(ruas);
                return true;
            case 0xC4:
                HuffmanJpeg.Baca(ruas, _huffman);
                return true;
            case 0xDD when ruas.Length >= 2:
                _jeda = BinaryPrimitives.ReadUInt16BigEndian(ruas);
                return true;
            case 0xC0 or 0xC1 or 0xC2:
                return Bingkai(tanda, ruas);
            default:
                return true;
        }
    }

    /// <summary>Walks the first scan.</summary>
    public CiriGambar? Pindai(ReadOnlySpan<byte> kepala, ReadOnlySpan<byte> isi)
    {
        if (_komponen.Length == 0 || kepala.Length < 1 || kepala[0] is 0 or > 3 || kepala.Length != 4 + (2 * kepala[0]) || kepala[^3] != 0)
        {
            return null;
        }

        var dipindai = new List<Komponen>();
        for (var i = 0; i < kepala[0]; i++)
        {
            var (id, tabel) = (kepala[1 + (2 * i)], kepala[2 + (2 * i)]);
            if (Array.Find(_komponen, k => k.Id == id) is not { } satu || (tabel >> 4) > 3 || (tabel & 0xF) > 3 || _huffman[tabel >> 4] is not { } dc || (!_bertahap && _huffman[4 + (tabel & 0xF)] is null))
            {
                return null;
            }

            (satu.Dc, satu.Ac) = (dc, _huffman[4 + (tabel & 0xF)]);
            dipindai.Add(satu);
        }

        var bit = new BitJpeg(isi);
        return dipindai.Contains(_komponen[0]) && Jalan(dipindai, kepala[^1] & 0xF, ref bit) ? Hasil() : null;
    }

    private CiriGambar? Hasil()
    {
        if (_banyak == 0)
        {
            return null;
        }

        var terang = _jumlah / _banyak;
        return new CiriGambar(terang, Math.Sqrt(Math.Max(0, (_kuadrat / _banyak) - (terang * terang))), _bertahap ? null : _sibuk < Math.Max(PalingSedikit, _banyak / 2000) ? 0 : _tajam / _sibuk);
    }

    private bool Jalan(List<Komponen> dipindai, int geser, ref BitJpeg bit)
    {
        var (datar, tegak) = (_komponen.Max(k => k.H), _komponen.Max(k => k.V));
        var tunggal = dipindai.Count == 1;
        var kolom = tunggal ? Bagi(Bagi(_lebar * dipindai[0].H, datar), 8) : Bagi(_lebar, 8 * datar);
        var baris = tunggal ? Bagi(Bagi(_tinggi * dipindai[0].V, tegak), 8) : Bagi(_tinggi, 8 * tegak);
        for (long mcu = 0; mcu < (long)kolom * baris && !bit.Habis; mcu++)
        {
            if (_jeda > 0 && mcu > 0 && mcu % _jeda == 0)
            {
                bit.Mulai();
                dipindai.ForEach(k => k.Sebelum = 0);
            }

            foreach (var satu in dipindai)
            {
                for (var blok = 0; blok < (tunggal ? 1 : satu.H * satu.V); blok++)
                {
                    if (!Blok(satu, geser, ref bit))
                    {
                        return false;
                    }
                }
            }
        }

        return true;
    }

    private bool Blok(Komponen satu, int geser, ref BitJpeg bit)
    {
        var panjang = satu.Dc!.Urai(ref bit);
        if (panjang is < 0 or > 15)
        {
            return false;
        }

        satu.Sebelum += bit.Bertanda(panjang);
        var luma = satu == _komponen[0];
        if (luma)
        {
            var terang = Math.Clamp((((long)satu.Sebelum << geser) * _kuantum[satu.Q][0] / 8.0) + 128, 0, 255);
            (_jumlah, _kuadrat, _banyak) = (_jumlah + terang, _kuadrat + (terang * terang), _banyak + 1);
        }

        return _bertahap || Sisanya(satu, luma, ref bit);
    }

    // The finer the detail that counts, the smaller the picture: of a big one the coarser half is looked at too.
    private bool Sisanya(Komponen satu, bool luma, ref BitJpeg bit)
    {
        var halus = Math.Clamp((int)(20 / Math.Pow(Math.Max(1, (double)_lebar / LebarDilihat), 2)), 3, 20);
        var (semua, tajam) = (0L, 0L);
        for (var k = 1; k < 64; k++)
        {
            var kode = satu.Ac!.Urai(ref bit);
            if (kode < 0)
            {
                return false;
            }

            var (lompat, panjang) = (kode >> 4, kode & 0xF);
            if (panjang == 0)
            {
                if (lompat != 15)
                {
                    break;
                }

                k += 15;
                continue;
            }

            k += lompat;
            if (k > 63)
            {
                return false;
            }

            var besar = Math.Abs(bit.Bertanda(panjang)) * (long)_kuantum[satu.Q][k];
            (semua, tajam) = (semua + besar, k >= halus ? tajam + besar : tajam);
        }

        if (luma && semua >= PalingSibuk)
        {
            // The same scale as edges of a PNG: a share of a sixth is as sharp as writing needs.
            (_tajam, _sibuk) = (_tajam + Math.Min(1, tajam * 6.0 / semua), _sibuk + 1);
        }

        return true;
    }

    private void Kuantum(ReadOnlySpan<byte> ruas)
    {
        while (ruas.Length >= 65)
        {
            var (lebar, nomor) = (ruas[0] >> 4 == 0 ? 1 : 2, ruas[0] & 0xF);
            if (nomor > 3 || ruas.Length < 1 + (64 * lebar))
            {
                return;
            }

            for (var k = 0; k < 64; k++)
            {
                _kuantum[nomor][k] = lebar == 1 ? ruas[1 + k] : BinaryPrimitives.ReadUInt16BigEndian(ruas[(1 + (2 * k))..]);
            }

            ruas = ruas[(1 + (64 * lebar))..];
        }
    }

    private bool Bingkai(byte tanda, ReadOnlySpan<byte> ruas)
    {
        (_bertahap, _tinggi, _lebar) = (tanda == 0xC2, BinaryPrimitives.ReadUInt16BigEndian(ruas[1..]), BinaryPrimitives.ReadUInt16BigEndian(ruas[3..]));
        _komponen = new Komponen[ruas[5]];
        for (var i = 0; i < _komponen.Length; i++)
        {
            var (id, h, v, q) = (ruas[6 + (3 * i)], ruas[7 + (3 * i)] >> 4, ruas[7 + (3 * i)] & 0xF, ruas[8 + (3 * i)]);
            if (h is 0 or > 4 || v is 0 or > 4 || q > 3)
            {
                return false;
            }

            _komponen[i] = new Komponen { Id = id, H = h, V = v, Q = q };
        }

        return _komponen.Length is 1 or 3;
    }

    private static int Bagi(int nilai, int dengan) => (nilai + dengan - 1) / dengan;

    private sealed class Komponen
    {
        public byte Id { get; init; }

        public int H { get; init; }

        public int V { get; init; }

        public byte Q { get; init; }

        public HuffmanJpeg? Dc { get; set; }

        public HuffmanJpeg? Ac { get; set; }

        public int Sebelum { get; set; }
    }
}
