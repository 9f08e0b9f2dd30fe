using System.Runtime.CompilerServices;

namespace EPupns.Core.Cetak.Pdf;

/// <summary>Lets <c>b.Tulis($"{x} {y} m\n")</c> go straight into the buffer: no string is made on the way.</summary>
[InterpolatedStringHandler]
internal readonly ref struct SisipanPdf(int literalLength, int formattedCount, Penyangga tujuan)
{
    private readonly Penyangga _tujuan = Siapkan(literalLength, formattedCount, tujuan);

    public void AppendLiteral(string nilai) => _tujuan.Ascii(nilai);

    public void AppendFormatted(string nilai) => _tujuan.Ascii(nilai);

    public void AppendFormatted(int nilai) => _tujuan.Angka(nilai);

    public void AppendFormatted(float nilai) => _tujuan.Angka(nilai);

    public bool Menuju(Penyangga tujuan) => ReferenceEquals(_tujuan, tujuan);

    private static Penyangga Siapkan(int literal, int sisipan, Penyangga tujuan)
    {
        const int PanjangSisipan = 12;
        tujuan.Lapangkan(literal + sisipan * PanjangSisipan);
        return tujuan;
    }
}
