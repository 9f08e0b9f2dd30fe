using System.Globalization;
using System.Text.RegularExpressions;
using EPupns.Core.Formulir;

namespace EPupns.Bot.Tests.Transkrip;

/// <summary>Reads a story. A line that begins with white space belongs to the line before it.</summary>
internal static partial class PembacaNaskah
{
    public static IReadOnlyList<Adegan> Baca(IReadOnlyList<string> baris)
    {
        var hasil = new List<Adegan>();
        for (var i = 0; i < baris.Count; i++)
        {
            if (baris[i].Length == 0 || baris[i][0] == '#')
            {
                if (DaftarAturan.BacaTanda(baris[i]).ToList() is { Count: > 0 } tanda)
                {
                    hasil.Add(new Adegan.Aturan(i + 1, tanda));
                }

                continue;
            }

            var awal = i;
            var bagian = new List<string> { baris[i] };
            while (i + 1 < baris.Count && baris[i + 1].Length > 0 && char.IsWhiteSpace(baris[i + 1][0]))
            {
                bagian.Add(baris[++i].Trim());
            }

            hasil.Add(Adegan(awal + 1, bagian));
        }

        return hasil;
    }

    private static Adegan Adegan(int nomor, List<string> bagian)
    {
        if (bagian[0].StartsWith("---", StringComparison.Ordinal))
        {
            return bagian[0] is "--- kanal mati" or "--- kanal hidup"
                ? new Adegan.KanalHidup(nomor, bagian[0] == "--- kanal hidup")
                : new Adegan.Waktu(nomor, Lama(bagian[0]));
        }

        var titik = bagian[0].IndexOf(':', StringComparison.Ordinal);
        var (siapa, isi) = (bagian[0][..titik], bagian[0][(titik + 1)..].Trim());
        bagian[0] = isi;
        return siapa switch
        {
            "pns" or "pns-2" or "agen" => Pns(nomor, string.Join('\n', bagian)) with { Kedua = siapa != "pns" },
            "bot" or "bot-2" or "kepada-agen" => Bot(nomor, bagian) with { Kedua = siapa != "bot" },
            "surel" => new Adegan.Surat(nomor, string.Join('\n', bagian)),
            "petugas" => new Adegan.Petugas(nomor, isi),
            "halaman" => new Adegan.Petugas(nomor, $"halaman {isi}"),
            _ => throw new FormatException($"Baris {nomor}: tidak dikenal siapa '{siapa}'."),
        };
    }

    private static Adegan Pns(int nomor, string isi)
    {
        if (isi is "<buka tautan>" or "<buka tautan lama>")
        {
            return new Adegan.BukaTautan(nomor, isi == "<buka tautan>" ? 0 : 1);
        }

        if (isi == "<blokir bot>")
        {
            return new Adegan.Blokir(nomor);
        }

        if (isi.StartsWith("<balas> ", StringComparison.Ordinal))
        {
            return new Adegan.Balas(nomor, isi[8..]);
        }

        if (Membalas().Match(isi) is { Success: true } balas)
        {
            var berkas = balas.Groups[2].Value.StartsWith("<berkas ", StringComparison.Ordinal) ? balas.Groups[2].Value[8..^1] : null;
            return new Adegan.BalasTombol(nomor, balas.Groups[1].Value, berkas is null ? balas.Groups[2].Value : "", berkas);
        }

        if (isi.StartsWith("<berkas ", StringComparison.Ordinal))
        {
            return new Adegan.Kirim(nomor, isi[8..^1]);
        }

        if (isi.EndsWith("] (lama)", StringComparison.Ordinal))
        {
            return new Adegan.TekanLama(nomor, isi[1..^8]);
        }

        return isi.StartsWith('[') && isi.EndsWith(']') ? new Adegan.Tekan(nomor, isi[1..^1]) : new Adegan.Ketik(nomor, isi);
    }

    private static Adegan.Kata Bot(int nomor, List<string> bagian)
    {
        var tombol = bagian.Where(b => b.StartsWith('[')).SelectMany(b => Tombol().Matches(b).Select(m => m.Groups[1].Value)).ToList();
        var berkas = bagian.FirstOrDefault(b => b.StartsWith('<'));
        var pola = string.Join('\n', bagian.Where(b => !b.StartsWith('[') && !b.StartsWith('<')));
        return new Adegan.Kata(nomor, pola, tombol, berkas);
    }

    private static TimeSpan Lama(string baris)
    {
        var cocok = LamaWaktu().Match(baris);
        var banyak = int.Parse(cocok.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        return cocok.Groups[2].Value switch
        {
            "menit" => TimeSpan.FromMinutes(banyak),
            "jam" => TimeSpan.FromHours(banyak),
            "hari" => TimeSpan.FromDays(banyak),
            var lain => throw new FormatException($"Satuan waktu tidak dikenal: {lain}"),
        };
    }

    [GeneratedRegex(@"^\(membalas \[([^\]]+)\]\) (.+)$", RegexOptions.Singleline)]
    private static partial Regex Membalas();

    [GeneratedRegex(@"\[([^\]]+)\]")]
    private static partial Regex Tombol();

    [GeneratedRegex(@"---\s*(\d+)\s+(\w+)")]
    private static partial Regex LamaWaktu();
}
