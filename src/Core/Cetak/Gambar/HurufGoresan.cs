namespace EPupns.Core.Cetak.Gambar;

/// <summary>
/// Letters as pen strokes on a grid 6 wide and 9 high. A stroke is a chain of points, two digits each (x from the left, y from the
/// top); a tilde before it asks for its corners to be rounded. Only letters that stay apart when bent and crossed by lines are here:
/// no F beside E and P, no V beside U, none of 0 O Q, 1 I L, 2 Z, 5 S, 8 B, 6 G.
/// </summary>
internal static class HurufGoresan
{
    public const float Lebar = 6;
    public const float Tinggi = 9;

    private static readonly Dictionary<char, string> Goresan = new()
    {
        ['A'] = "09-30-69 16-56",
        ['C'] = "~62-50-20-02-07-29-59-67",
        ['D'] = "09-00 ~00-30-62-67-39-09",
        ['E'] = "60-00-09-69 04-44",
        ['H'] = "00-09 60-69 04-64",
        ['J'] = "30-60 ~60-66-59-29-07",
        ['K'] = "00-09 60-05 23-69",
        ['M'] = "09-00-35-60-69",
        ['N'] = "09-00-69-60",
        ['P'] = "09-00 ~00-50-61-64-55-05",
        ['R'] = "09-00 ~00-50-61-64-55-05 35-69",
        ['T'] = "00-60 30-39",
        ['U'] = "~00-06-19-59-66-60",
        ['W'] = "00-19-34-59-60",
        ['X'] = "00-69 60-09",
        ['Y'] = "00-34-60 34-39",
        ['3'] = "~01-20-50-61-64-44-24 ~34-54-65-68-49-19-08",
        ['4'] = "49-40-06-66",
        ['7'] = "00-60-29",
        ['9'] = "~63-54-45-15-04-01-20-50-62-66-59-19",
    };

    /// <summary>Every letter there is.</summary>
    public static string Abjad { get; } = string.Concat(Goresan.Keys);

    public static IEnumerable<(float X, float Y)[]> Ambil(char huruf) => Goresan[huruf].Split(' ').Select(Urai);

    private static (float X, float Y)[] Urai(string goresan)
    {
        (float X, float Y)[] titik = [.. goresan.TrimStart('~').Split('-').Select(t => ((float)(t[0] - '0'), (float)(t[1] - '0')))];
        return goresan[0] == '~' ? Bulatkan(Bulatkan(titik)) : titik;
    }

    // Chaikin's corner cutting: each corner gives way to two points a quarter of the way to its neighbours.
    private static (float X, float Y)[] Bulatkan((float X, float Y)[] titik)
    {
        var hasil = new List<(float, float)> { titik[0] };
        for (int i = 0; i + 1 < titik.Length; i++)
        {
            hasil.Add(Antara(titik[i], titik[i + 1], 0.25f));
            hasil.Add(Antara(titik[i], titik[i + 1], 0.75f));
        }

        hasil.Add(titik[^1]);
        return [.. hasil];
    }

    private static (float X, float Y) Antara((float X, float Y) a, (float X, float Y) b, float t) =>
        (a.X + (b.X - a.X) * t, a.Y + (b.Y - a.Y) * t);
}
