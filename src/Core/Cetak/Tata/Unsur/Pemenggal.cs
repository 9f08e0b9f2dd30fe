using EPupns.Core.Cetak.Huruf;

namespace EPupns.Core.Cetak.Tata.Unsur;

/// <summary>A line of a paragraph: its bytes without the spaces it was broken at, and its measures in points.</summary>
internal readonly record struct BarisTeks(int Mulai, int Akhir, int Lanjut, float Lebar, float Tinggi, float Dasar);

/// <summary>
/// Breaks text into lines no wider than the box: after spaces, after hyphens and slashes between letters, and inside a word only
/// when the word alone is wider than the box. Spaces at a break hang unseen.
/// </summary>
internal sealed class Pemenggal(Naskah naskah, float lebar)
{
    private readonly byte[] _bita = naskah.Bita;
    private readonly float _maks = lebar + 0.001f;

    /// <summary>The line that starts here. After the last one <see cref="BarisTeks.Lanjut"/> is past the end.</summary>
    public BarisTeks Baris(int mulai)
    {
        int larik = naskah.Larik(mulai), tampak = mulai, henti = mulai;
        double lebarKini = 0, lebarTampak = 0, lebarHenti = 0;
        for (int i = mulai; i < _bita.Length; i++)
        {
            byte huruf = _bita[i];
            if (huruf == WinAnsi.GantiBaris)
                return Ukur(mulai, tampak, i + 1, lebarTampak);
            while (i >= naskah.Akhir(larik))
                larik++;

            lebarKini += LebarHuruf(huruf, naskah.Gaya(larik));
            if (huruf == ' ')
            {
                (henti, lebarHenti) = (tampak, lebarTampak);
                continue;
            }

            if (lebarKini > _maks && henti > mulai)
                return Ukur(mulai, henti, LewatiSpasi(henti), lebarHenti);
            if (lebarKini > _maks && i > mulai)
                return Ukur(mulai, tampak, LewatiSpasi(tampak), lebarTampak);
            (tampak, lebarTampak) = (i + 1, lebarKini);
            if (BolehPenggal(i))
                (henti, lebarHenti) = (tampak, lebarTampak);
        }

        return Ukur(mulai, tampak, _bita.Length + 1, lebarTampak);
    }

    private static double LebarHuruf(byte huruf, Gaya gaya) => gaya.Huruf.Lebar(huruf) * (double)gaya.Ukuran / 1000;

    private bool BolehPenggal(int i) =>
        _bita[i] is (byte)'-' or (byte)'/' && i > 0 && i + 1 < _bita.Length && Huruf(_bita[i - 1]) && Huruf(_bita[i + 1]);

    private static bool Huruf(byte b) => char.IsAsciiLetter((char)b) || b >= 0xC0;

    private int LewatiSpasi(int i)
    {
        while (i < _bita.Length && _bita[i] == ' ')
            i++;
        return i;
    }

    // The tallest style sets the line's height; its letters stand in the middle of it.
    private BarisTeks Ukur(int mulai, int akhir, int lanjut, double lebarBaris)
    {
        float tinggi = 0, dasar = 0;
        for (int larik = naskah.Larik(mulai); ; larik++)
        {
            Gaya gaya = naskah.Gaya(larik);
            float setinggi = gaya.Ukuran * gaya.JarakBaris, isi = gaya.Ukuran * (gaya.Huruf.Naik + gaya.Huruf.Turun);
            tinggi = Math.Max(tinggi, setinggi);
            dasar = Math.Max(dasar, (setinggi - isi) / 2 + gaya.Ukuran * gaya.Huruf.Naik);
            if (naskah.Akhir(larik) >= akhir || larik + 1 >= naskah.JumlahLarik)
                return new BarisTeks(mulai, akhir, lanjut, (float)lebarBaris, tinggi, dasar);
        }
    }
}
