namespace EPupns.Core.Berkas;

/// <summary>Bits of a JPEG scan; behind its end, and behind a marker, there are only zeros.</summary>
internal ref struct BitJpeg(ReadOnlySpan<byte> isi)
{
    private readonly ReadOnlySpan<byte> _isi = isi;
    private int _letak;
    private uint _simpanan;
    private int _banyak;

    /// <summary>More was asked than there is.</summary>
    public bool Habis { get; private set; }

    /// <summary>The next bits as a number.</summary>
    public int Ambil(int bit)
    {
        while (_banyak < bit)
        {
            _simpanan = (_simpanan << 8) | Byta();
            _banyak += 8;
        }

        _banyak -= bit;
        return (int)(_simpanan >> _banyak) & ((1 << bit) - 1);
    }

    /// <summary>A signed number of so many bits, as T.81 F.2.2.1 extends it.</summary>
    public int Bertanda(int bit)
    {
        if (bit == 0)
        {
            return 0;
        }

        var nilai = Ambil(bit);
        return nilai < 1 << (bit - 1) ? nilai - (1 << bit) + 1 : nilai;
    }

    /// <summary>Goes to behind the next restart marker.</summary>
    public void Mulai()
    {
        _banyak = 0;
        while (_letak + 1 < _isi.Length && !(_isi[_letak] == 0xFF && _isi[_letak + 1] is >= 0xD0 and <= 0xD7))
        {
            _letak++;
        }

        _letak = Math.Min(_isi.Length, _letak + 2);
    }

    private uint Byta()
    {
        if (_letak >= _isi.Length || (_isi[_letak] == 0xFF && _letak + 1 < _isi.Length && _isi[_letak + 1] != 0))
        {
            Habis = true;
            return 0;
        }

        var nilai = _isi[_letak];
        _letak += nilai == 0xFF ? 2 : 1;
        return nilai;
    }
}
