using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;

namespace EPupns.Core.Cetak.Pdf;

/// <summary>A growing run of bytes on a rented array: what a PDF is assembled in.</summary>
internal sealed class Penyangga : IDisposable
{
    private const int UkuranAwal = 16 * 1024;
    private const int RuangAngka = 24;

    private byte[] _bita = ArrayPool<byte>.Shared.Rent(UkuranAwal);

    public int Panjang { get; private set; }

    public ReadOnlySpan<byte> Isi => _bita.AsSpan(0, Panjang);

    public void Kosongkan() => Panjang = 0;

    public void Tulis(byte nilai)
    {
        Lapangkan(1)[0] = nilai;
        Panjang++;
    }

    public void Tulis(ReadOnlySpan<byte> nilai)
    {
        nilai.CopyTo(Lapangkan(nilai.Length));
        Panjang += nilai.Length;
    }

    // The handler has written everything here by the time this is called.
    public void Tulis([InterpolatedStringHandlerArgument("")] SisipanPdf sisipan) => Debug.Assert(sisipan.Menuju(this));

    public void Ascii(string nilai)
    {
        Encoding.ASCII.GetBytes(nilai, Lapangkan(nilai.Length));
        Panjang += nilai.Length;
    }

    public void Angka(int nilai)
    {
        Utf8Formatter.TryFormat(nilai, Lapangkan(RuangAngka), out int panjang);
        Panjang += panjang;
    }

    /// <summary>A real number with at most four decimals and no trailing zeros; PDF knows no exponents.</summary>
    public void Angka(float nilai)
    {
        const int Pecahan = 10_000;
        long bulat = (long)Math.Round((double)nilai * Pecahan, MidpointRounding.AwayFromZero);
        if (bulat < 0)
        {
            Tulis((byte)'-');
            bulat = -bulat;
        }

        Utf8Formatter.TryFormat(bulat / Pecahan, Lapangkan(RuangAngka), out int panjang);
        Panjang += panjang;
        Desimal((int)(bulat % Pecahan), Pecahan / 10);
    }

    public Span<byte> Lapangkan(int butuh)
    {
        if (Panjang + butuh > _bita.Length)
        {
            byte[] luas = ArrayPool<byte>.Shared.Rent(Math.Max(Panjang + butuh, _bita.Length * 2));
            Isi.CopyTo(luas);
            ArrayPool<byte>.Shared.Return(_bita);
            _bita = luas;
        }

        return _bita.AsSpan(Panjang);
    }

    public void Maju(int sebanyak) => Panjang += sebanyak;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bita);
        _bita = [];
        Panjang = 0;
    }

    private void Desimal(int sisa, int nilaiTempat)
    {
        if (sisa == 0)
            return;
        Tulis((byte)'.');
        for (; sisa > 0; sisa %= nilaiTempat, nilaiTempat /= 10)
        {
            Tulis((byte)('0' + sisa / nilaiTempat));
            if (nilaiTempat == 1)
                return;
        }
    }
}
