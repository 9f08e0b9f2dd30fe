using System.Security.Cryptography;

namespace EPupns.Core.Cetak.Gambar;

/// <summary>
/// The picture of the *kode yang terlihat* in registration and recovery (features.md R13): letters a person reads easily and a
/// simple program does not. Letters and digits that look alike are not used.
/// </summary>
public static class KodeTerlihat
{
    private const int Lebar = 240;
    private const int Tinggi = 80;
    private const int PanjangTerbanyak = 8;
    private const float Tepi = 16;
    private const float TinggiHuruf = 42;
    private const int BitPiksel = 4;

    /// <summary>The letters and digits a code is made of.</summary>
    public static string Abjad => HurufGoresan.Abjad;

    /// <summary>A new code that nobody can guess.</summary>
    public static string KodeBaru(int panjang = 5) => RandomNumberGenerator.GetString(Abjad, panjang);

    /// <summary>
    /// Draws a code as a PNG of 240 × 80 pixels; the same seed gives the same picture. Throws <see cref="ArgumentException"/> for a
    /// letter outside <see cref="Abjad"/> or a code longer than eight letters.
    /// </summary>
    public static byte[] Gambar(string kode, int benih)
    {
        if (kode.Length is 0 or > PanjangTerbanyak || kode.AsSpan().ContainsAnyExcept(Abjad))
            throw new ArgumentException("One to eight letters of the code's own alphabet are needed.", nameof(kode));

        var acak = new Random(benih);
        var lembar = new LembarRaster(Lebar, Tinggi);
        var gelombang = new Gelombang(acak);
        float jarak = (Lebar - 2 * Tepi) / kode.Length;
        for (int i = 0; i < kode.Length; i++)
            GambarHuruf(lembar, kode[i], Tepi + (i + 0.5f) * jarak, jarak, gelombang, acak);
        Kaburkan(lembar, acak);
        return PenulisPng.Kelabu(lembar.Piksel, Lebar, Tinggi, BitPiksel);
    }

    private static void GambarHuruf(LembarRaster lembar, char huruf, float tengah, float jarak, Gelombang gelombang, Random acak)
    {
        float besar = Math.Min(TinggiHuruf / HurufGoresan.Tinggi, jarak * 0.72f / HurufGoresan.Lebar) * Antara(acak, 0.92f, 1.08f);
        float putar = Antara(acak, -0.24f, 0.24f), condong = Antara(acak, -0.15f, 0.15f), turun = Antara(acak, -4, 4);
        float tebal = Antara(acak, 4.2f, 5.4f);
        byte tinta = (byte)acak.Next(20, 80);
        (float sin, float cos) = MathF.SinCos(putar);

        foreach ((float X, float Y)[] goresan in HurufGoresan.Ambil(huruf))
        {
            for (int i = 0; i + 1 < goresan.Length; i++)
                GambarRuas(lembar, Letak(goresan[i]), Letak(goresan[i + 1]), gelombang, tebal, tinta);
        }

        (float, float) Letak((float X, float Y) titik)
        {
            float y = (titik.Y - HurufGoresan.Tinggi / 2) * besar, x = (titik.X - HurufGoresan.Lebar / 2) * besar - y * condong;
            return (tengah + x * cos - y * sin, Tinggi / 2f + turun + x * sin + y * cos);
        }
    }

    // Long strokes are cut up so that the wave bends them.
    private static void GambarRuas(
        LembarRaster lembar, (float X, float Y) a, (float X, float Y) b, Gelombang gelombang, float tebal, byte tinta)
    {
        const int Potongan = 8;
        (float, float) dari = gelombang.Bengkokkan(a);
        for (int i = 1; i <= Potongan; i++)
        {
            (float, float) ke = gelombang.Bengkokkan(Pada(a, b, i / (float)Potongan));
            lembar.Gores(dari, ke, tebal, tinta);
            dari = ke;
        }
    }

    private static void Kaburkan(LembarRaster lembar, Random acak)
    {
        const int JumlahGaris = 3, JumlahBintik = 40;
        for (int i = 0; i < JumlahGaris; i++)
        {
            var gelombang = new Gelombang(acak, kuat: 3);
            (float, float) kiri = (-4, Antara(acak, 14, Tinggi - 14)), kanan = (Lebar + 4, Antara(acak, 14, Tinggi - 14));
            byte tinta = (byte)acak.Next(90, 140);
            for (int x = 0; x < 5; x++)
                GambarRuas(lembar, Pada(kiri, kanan, x / 5f), Pada(kiri, kanan, (x + 1) / 5f), gelombang, 1.5f, tinta);
        }

        for (int i = 0; i < JumlahBintik; i++)
        {
            (float, float) titik = (acak.Next(Lebar), acak.Next(Tinggi));
            lembar.Gores(titik, titik, Antara(acak, 1, 2.4f), (byte)acak.Next(90, 170));
        }
    }

    private static (float X, float Y) Pada((float X, float Y) a, (float X, float Y) b, float t) =>
        (a.X + (b.X - a.X) * t, a.Y + (b.Y - a.Y) * t);

    private static float Antara(Random acak, float kecil, float besar) => kecil + (float)acak.NextDouble() * (besar - kecil);

    /// <summary>A gentle wave across the picture.</summary>
    private sealed class Gelombang(Random acak, float kuat = 1)
    {
        private readonly float _fase = Antara(acak, 0, MathF.Tau);
        private readonly float _panjang = Antara(acak, 90, 140);
        private readonly float _tinggi = Antara(acak, 2, 4) * kuat;

        public (float X, float Y) Bengkokkan((float X, float Y) p) =>
            (p.X + MathF.Sin(p.Y / 30 + _fase) * 1.5f, p.Y + MathF.Sin(p.X * MathF.Tau / _panjang + _fase) * _tinggi);
    }
}
