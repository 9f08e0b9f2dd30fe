using System.Buffers;

namespace EPupns.Core.Berkas;

/// <summary>A stream of a PDF.</summary>
/// <param name="Awal">Where its bytes begin.</param>
/// <param name="Akhir">Where they end.</param>
/// <param name="Kamus">Names of its dictionary, each with the name or number that follows it, if one does.</param>
/// <param name="Disebut">Since the stream before it something was called an object stream.</param>
internal sealed record AliranPdf(int Awal, int Akhir, IReadOnlyList<(string Nama, string Nilai)> Kamus, bool Disebut)
{
    /// <summary>The type of streams that hold objects.</summary>
    public const string JenisKumpulan = "ObjStm";

    private const int PalingBanyak = 20_000;
    private const int KamusTerpanjang = 8192;

    private static readonly SearchValues<byte> Pemisah = SearchValues.Create("()<>[]{}/% \t\r\n\f\0"u8);

    /// <summary>It holds objects: by its type, or because a reader would find them by what it says.</summary>
    public bool Kumpulan => Disebut || Terbaca;

    /// <summary>Its own dictionary says so; otherwise something tries to hide it.</summary>
    public bool Terbaca => Kamus.Any(k => k.Nama == JenisKumpulan) || (Kamus.Any(k => k.Nama == "N") && Kamus.Any(k => k.Nama == "First"));

    /// <summary>What follows a name of the dictionary; null when it is not there.</summary>
    public string? Nilai(string nama) => Kamus.Where(k => k.Nama == nama).Select(k => k.Nilai).FirstOrDefault();

    /// <summary>Every stream, in order; null when there are more than any document has.</summary>
    public static List<AliranPdf>? Cari(ReadOnlySpan<byte> isi)
    {
        var hasil = new List<AliranPdf>();
        for (var letak = 0; ;)
        {
            var berikut = isi[letak..].IndexOf("stream"u8);
            if (berikut < 0)
            {
                return hasil;
            }

            var kata = letak + berikut;
            letak = kata + 6;
            if (letak >= isi.Length || isi[letak] is not ((byte)'\r' or (byte)'\n') || (kata >= 3 && isi.Slice(kata - 3, 3).SequenceEqual("end"u8)))
            {
                continue;
            }

            letak += isi[letak] == '\r' && letak + 1 < isi.Length && isi[letak + 1] == '\n' ? 2 : 1;
            var akhir = isi[letak..].IndexOf("endstream"u8);
            hasil.Add(new AliranPdf(letak, akhir < 0 ? isi.Length : letak + akhir, BacaKamus(isi[..kata]), Disebutkan(isi[(hasil.Count > 0 ? hasil[^1].Akhir : 0)..kata])));
            if (hasil.Count > PalingBanyak)
            {
                return null;
            }

            letak = hasil[^1].Akhir;
        }
    }

    private static bool Disebutkan(ReadOnlySpan<byte> sebelum)
    {
        var ada = false;
        PembacaNama.Baca(sebelum, [], (nama, _, _) => ada |= nama == JenisKumpulan);
        return ada;
    }

    // Back to where its object begins; a dictionary longer than that is none of a page.
    private static List<(string, string)> BacaKamus(ReadOnlySpan<byte> sebelum)
    {
        var jendela = sebelum[^Math.Min(sebelum.Length, KamusTerpanjang)..];
        var awal = jendela.LastIndexOf("obj"u8);
        var kamus = jendela[Math.Max(0, awal)..];
        var hasil = new List<(string, string)>();
        for (var i = kamus.IndexOf((byte)'/'); i >= 0;)
        {
            var nama = Kata(kamus[(i + 1)..]);
            var sisa = kamus[(i + 1 + nama.Length)..];
            hasil.Add((PembacaNama.Nama(nama), NilaiSetelah(sisa)));
            var berikut = sisa.IndexOf((byte)'/');
            i = berikut < 0 ? -1 : i + 1 + nama.Length + berikut;
        }

        return hasil;
    }

    private static string NilaiSetelah(ReadOnlySpan<byte> sisa)
    {
        sisa = sisa.TrimStart("\r\n\t \f\0["u8);
        return sisa is [(byte)'/', ..] ? PembacaNama.Nama(Kata(sisa[1..])) : System.Text.Encoding.Latin1.GetString(Kata(sisa));
    }

    private static ReadOnlySpan<byte> Kata(ReadOnlySpan<byte> isi)
    {
        var panjang = isi.IndexOfAny(Pemisah);
        return panjang < 0 ? isi : isi[..panjang];
    }
}
