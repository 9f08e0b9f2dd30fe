namespace EPupns.Core.Cetak.Gambar;

/// <summary>A sheet of grey pixels that soft-edged strokes are drawn on.</summary>
internal sealed class LembarRaster
{
    private readonly byte[] _piksel;

    public LembarRaster(int lebar, int tinggi)
    {
        (Lebar, Tinggi) = (lebar, tinggi);
        _piksel = new byte[lebar * tinggi];
        Array.Fill(_piksel, byte.MaxValue);
    }

    public int Lebar { get; }

    public int Tinggi { get; }

    public ReadOnlySpan<byte> Piksel => _piksel;

    /// <summary>A stroke with round ends; ink 0 is black.</summary>
    public void Gores((float X, float Y) a, (float X, float Y) b, float tebal, byte tinta)
    {
        float r = tebal / 2;
        int kiri = Math.Max(0, (int)(Math.Min(a.X, b.X) - r - 1)), kanan = Math.Min(Lebar - 1, (int)(Math.Max(a.X, b.X) + r + 1));
        int atas = Math.Max(0, (int)(Math.Min(a.Y, b.Y) - r - 1)), bawah = Math.Min(Tinggi - 1, (int)(Math.Max(a.Y, b.Y) + r + 1));
        for (int y = atas; y <= bawah; y++)
        {
            for (int x = kiri; x <= kanan; x++)
            {
                float tutup = Math.Clamp(r + 0.5f - Jarak((x, y), a, b), 0, 1);
                byte warna = (byte)(byte.MaxValue - tutup * (byte.MaxValue - tinta));
                _piksel[y * Lebar + x] = Math.Min(_piksel[y * Lebar + x], warna);
            }
        }
    }

    private static float Jarak((float X, float Y) p, (float X, float Y) a, (float X, float Y) b)
    {
        float dx = b.X - a.X, dy = b.Y - a.Y, panjang = dx * dx + dy * dy;
        float t = panjang == 0 ? 0 : Math.Clamp(((p.X - a.X) * dx + (p.Y - a.Y) * dy) / panjang, 0, 1);
        float x = p.X - a.X - t * dx, y = p.Y - a.Y - t * dy;
        return MathF.Sqrt(x * x + y * y);
    }
}
