namespace EPupns.Core.Cetak.Gambar.KodeQr;

/// <summary>The modules of a size that carry no data: finders, timing, alignment, and the places of format and version.</summary>
internal sealed class PolaTetap
{
    private readonly int _sisi;
    private readonly bool[] _terpakai;
    private readonly bool[] _gelap;

    public PolaTetap(int versi)
    {
        _sisi = 4 * versi + 17;
        (_terpakai, _gelap) = (new bool[_sisi * _sisi], new bool[_sisi * _sisi]);
        Irama();
        Pencari(3, 3);
        Pencari(3, _sisi - 4);
        Pencari(_sisi - 4, 3);
        Penyelaras(versi);
        TempatBentuk();
        if (versi >= 7)
            NomorVersi(versi);
        Bebas = _terpakai.Count(t => !t);
    }

    /// <summary>Modules left for data.</summary>
    public int Bebas { get; }

    /// <summary>True where data may not go.</summary>
    public bool Terpakai(int baris, int lajur) => _terpakai[baris * _sisi + lajur];

    /// <summary>A fresh matrix with only this in it, row by row.</summary>
    public bool[] Salin() => (bool[])_gelap.Clone();

    private void Taruh(int baris, int lajur, bool gelap)
    {
        int tempat = baris * _sisi + lajur;
        (_terpakai[tempat], _gelap[tempat]) = (true, gelap);
    }

    private void Irama()
    {
        for (int i = 0; i < _sisi; i++)
        {
            Taruh(6, i, i % 2 == 0);
            Taruh(i, 6, i % 2 == 0);
        }
    }

    // With its light border; what falls outside is not there.
    private void Pencari(int baris, int lajur)
    {
        for (int b = -4; b <= 4; b++)
        {
            for (int l = -4; l <= 4; l++)
            {
                if (baris + b >= 0 && baris + b < _sisi && lajur + l >= 0 && lajur + l < _sisi)
                    Taruh(baris + b, lajur + l, Math.Max(Math.Abs(b), Math.Abs(l)) is 0 or 1 or 3);
            }
        }
    }

    private void Penyelaras(int versi)
    {
        if (versi == 1)
            return;
        int banyak = versi / 7 + 2;
        // Evenly spaced from the far side; only version 32 of the standard's table is not what this gives.
        int jarak = versi == 32 ? 26 : (4 * versi + 2 * banyak + 1) / (2 * banyak - 2) * 2;
        int[] pusat = [6, .. Enumerable.Range(0, banyak - 1).Select(i => _sisi - 7 - (banyak - 2 - i) * jarak)];
        foreach (int baris in pusat)
        {
            foreach (int lajur in pusat)
            {
                bool diSudut = (baris, lajur) == (6, 6) || (baris, lajur) == (6, _sisi - 7) || (baris, lajur) == (_sisi - 7, 6);
                if (!diSudut)
                    Penyelaras(baris, lajur);
            }
        }
    }

    private void Penyelaras(int baris, int lajur)
    {
        for (int b = -2; b <= 2; b++)
        {
            for (int l = -2; l <= 2; l++)
                Taruh(baris + b, lajur + l, Math.Max(Math.Abs(b), Math.Abs(l)) != 1);
        }
    }

    private void TempatBentuk()
    {
        foreach ((int baris, int lajur) in Bentuk(_sisi).SelectMany(b => (IEnumerable<(int, int)>)[b.Pertama, b.Kedua]))
            Taruh(baris, lajur, false);
        Taruh(_sisi - 8, 8, true);
    }

    /// <summary>Where the fifteen bits of the format stand, the least first, each in two places.</summary>
    public static IEnumerable<((int Baris, int Lajur) Pertama, (int Baris, int Lajur) Kedua)> Bentuk(int sisi)
    {
        for (int i = 0; i < 15; i++)
        {
            (int, int) pertama = i < 6 ? (i, 8) : i < 8 ? (i + 1, 8) : i == 8 ? (8, 7) : (8, 14 - i);
            yield return (pertama, i < 8 ? (8, sisi - 1 - i) : (sisi - 15 + i, 8));
        }
    }

    private void NomorVersi(int versi)
    {
        int bit = versi << 12 | SisaBch(versi << 12, 0x1F25, 12);
        for (int i = 0; i < 18; i++)
        {
            Taruh(i / 3, _sisi - 11 + i % 3, (bit >> i & 1) == 1);
            Taruh(_sisi - 11 + i % 3, i / 3, (bit >> i & 1) == 1);
        }
    }

    /// <summary>The remainder of a polynomial over two elements.</summary>
    public static int SisaBch(int nilai, int pembangkit, int derajat)
    {
        for (int bit = 31; bit >= derajat; bit--)
        {
            if ((nilai >> bit & 1) == 1)
                nilai ^= pembangkit << bit - derajat;
        }

        return nilai;
    }
}
