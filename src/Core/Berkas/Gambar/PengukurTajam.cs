namespace EPupns.Core.Berkas;

/// <summary>
/// Measures brightness and sharpness of rows as they come. A sharp edge rises within a pixel or two, a blurred one over many: what counts is
/// the share that the steepest step has in the whole rise. Big pictures are looked at as if they were 1600 pixels wide, because nobody reads a paper
/// pixel by pixel.
/// </summary>
internal sealed class PengukurTajam(int lebar)
{
    private const int LebarDilihat = 1600;
    private const int Jarak = 5;
    private const int Beda = 56;
    private const int PalingSedikit = 50;
    private readonly int _kecil = Math.Max(1, (lebar + LebarDilihat - 1) / LebarDilihat);
    private readonly byte[] _baris = new byte[lebar / Math.Max(1, (lebar + LebarDilihat - 1) / LebarDilihat)];
    private double _jumlah;
    private double _kuadrat;
    private long _banyak;
    private double _tajam;
    private long _tepi;

    /// <summary>One more row.</summary>
    public void Tambah(ReadOnlySpan<byte> luma)
    {
        for (var x = 0; x < _baris.Length; x++)
        {
            var jumlah = 0;
            for (var i = 0; i < _kecil; i++)
            {
                jumlah += luma[(x * _kecil) + i];
            }

            _baris[x] = (byte)(jumlah / _kecil);
            _jumlah += _baris[x];
            _kuadrat += _baris[x] * _baris[x];
        }

        _banyak += _baris.Length;
        Tepi();
    }

    /// <summary>What was seen.</summary>
    public CiriGambar Hasil()
    {
        var terang = _jumlah / Math.Max(1, _banyak);
        return new CiriGambar(terang, Math.Sqrt(Math.Max(0, (_kuadrat / Math.Max(1, _banyak)) - (terang * terang))), _tepi < Math.Max(PalingSedikit, _banyak / 5000) ? 0 : _tajam / _tepi);
    }

    private void Tepi()
    {
        for (var x = 0; x + Jarak < _baris.Length; x++)
        {
            var naik = Math.Abs(_baris[x + Jarak] - _baris[x]);
            if (naik < Beda)
            {
                continue;
            }

            var curam = 0;
            for (var i = 0; i < Jarak; i++)
            {
                curam = Math.Max(curam, Math.Abs(_baris[x + i + 1] - _baris[x + i]));
            }

            (_tajam, _tepi) = (_tajam + Math.Min(1, (double)curam / naik), _tepi + 1);
        }
    }
}
