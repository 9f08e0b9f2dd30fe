namespace EPupns.Core.Berkas;

/// <summary>A picture without what does not belong to it.</summary>
/// <param name="Lebar">Pixels in a row.</param>
/// <param name="Tinggi">Rows.</param>
/// <param name="Isi">The picture alone.</param>
/// <param name="Bersisipan">Behind it stood something that another program would open.</param>
internal sealed record GambarBersih(int Lebar, int Tinggi, byte[] Isi, bool Bersisipan);

/// <summary>What a picture looks like.</summary>
/// <param name="Terang">Mean brightness, 0 to 255.</param>
/// <param name="Ragam">How far brightness strays from it.</param>
/// <param name="Tajam">How sharp its edges are, 0 to 1; 0 also when it has hardly any. Null when nobody could tell.</param>
internal sealed record CiriGambar(double Terang, double Ragam, double? Tajam);

/// <summary>Weighs whether a picture of a paper can be read.</summary>
internal static class PenimbangMutu
{
    private const int SisiPanjang = 1000;
    private const int SisiPendek = 600;
    private const double PalingGelap = 60;
    private const double PalingSeragam = 9;
    private const double PalingTumpul = 0.34;

    public static IReadOnlyList<Mutu> Timbang(GambarBersih gambar, CiriGambar? ciri)
    {
        var mutu = new List<Mutu>();
        if (Math.Max(gambar.Lebar, gambar.Tinggi) < SisiPanjang || Math.Min(gambar.Lebar, gambar.Tinggi) < SisiPendek)
        {
            mutu.Add(Mutu.Kecil);
        }

        if (ciri is { Terang: < PalingGelap })
        {
            mutu.Add(Mutu.Gelap);
        }
        else if (ciri is { Ragam: < PalingSeragam })
        {
            mutu.Add(Mutu.Pucat);
        }
        else if (ciri is { Tajam: < PalingTumpul })
        {
            mutu.Add(Mutu.Kabur);
        }

        return mutu;
    }
}
