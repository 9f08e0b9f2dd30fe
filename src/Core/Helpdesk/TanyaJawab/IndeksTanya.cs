using System.Collections.Frozen;
using EPupns.Core.Dasar.Ketikan;

namespace EPupns.Core.Helpdesk;

/// <summary>
/// Finds the answers that fit a question (leap 13): BM25 over roots, in memory, without a dictionary of roots. A word stands for every root that it could
/// have (<see cref="Imbuhan"/>), and two words meet in any of them: "pengiriman", "dikirim" and "mengirimkan" in <c>kirim</c> (keputusan 034).
/// </summary>
public sealed class IndeksTanya
{
    private const double K = 1.2, B = 0.6, BobotTanya = 3, BobotKata = 2.5, BobotJawab = 1;
    private const int PangkalTerpendek = 4;
    private const double NilaiTerendah = 2.2;

    private static readonly FrozenSet<string> Kosong = FrozenSet.Create(
        "saya", "yang", "di", "ke", "dari", "untuk", "dan", "atau", "bagaimana", "gimana", "cara", "apa", "apakah", "kenapa", "mengapa", "mohon", "tolong", "pak", "bapak", "bu", "ibu", "ini", "itu", "ada",
        "tidak", "belum", "sudah", "bisa", "dapat", "dengan", "pada", "adalah", "mana", "siapa", "kapan", "harus", "boleh", "perlu", "masih", "juga", "karena", "bila", "kalau", "jika", "agar", "supaya", "tetap", "lagi",
        "anda", "kami", "admin", "dear", "min", "ya", "sekarang", "seperti", "oleh", "akan", "hanya", "satu", "mau", "ingin", "data", "nya", "terima", "kasih", "salam", "selamat", "tanya", "bertanya", "nanya", "kabar");

    private readonly List<Dokumen> _dokumen;
    private readonly Dictionary<string, int> _dimuat;
    private readonly double _rata;

    /// <summary>Makes one.</summary>
    public IndeksTanya(IEnumerable<ButirTanya> butir)
    {
        _dokumen = [.. butir.Select(b => new Dokumen(b, Bobot(b), Bagian(b).Sum(s => s.Bobot * Kata(s.Teks).Count())))];
        _dimuat = _dokumen.SelectMany(d => d.Bobot.Keys).CountBy(k => k).ToDictionary();
        _rata = _dokumen.Count == 0 ? 1 : _dokumen.Average(d => d.Panjang);
    }

    /// <summary>The best answers, the best first; none where nothing fits well enough.</summary>
    public IReadOnlyList<ButirTanya> Cari(string teks, int banyak)
    {
        var kata = Kata(teks).Distinct().Select(k => Pangkal(k).Where(_dimuat.ContainsKey).ToList()).Where(p => p.Count > 0).ToList();
        return kata.Count == 0 ? []
            : [.. _dokumen.Select(d => (d.Butir, Nilai: kata.Sum(k => k.Max(p => Nilai(d, p))))).Where(d => d.Nilai >= NilaiTerendah)
                .OrderByDescending(d => d.Nilai).ThenByDescending(d => d.Butir.Resmi).Take(banyak).Select(d => d.Butir)];
    }

    private double Nilai(Dokumen dokumen, string pangkal)
    {
        if (!dokumen.Bobot.TryGetValue(pangkal, out var bobot))
        {
            return 0;
        }

        var idf = Math.Log(1 + ((_dokumen.Count - _dimuat[pangkal] + 0.5) / (_dimuat[pangkal] + 0.5)));
        return idf * bobot * (K + 1) / (bobot + (K * (1 - B + (B * dokumen.Panjang / _rata))));
    }

    private static Dictionary<string, double> Bobot(ButirTanya butir)
    {
        var hasil = new Dictionary<string, double>();
        foreach (var (teks, bobot) in Bagian(butir))
        {
            foreach (var pangkal in Kata(teks).SelectMany(k => Pangkal(k).Distinct()))
            {
                hasil[pangkal] = hasil.GetValueOrDefault(pangkal) + bobot;
            }
        }

        return hasil;
    }

    private static IEnumerable<(string Teks, double Bobot)> Bagian(ButirTanya butir) => [(butir.Tanya, BobotTanya), (butir.Kata, BobotKata), (butir.Jawab, BobotJawab)];

    private static IEnumerable<string> Kata(string teks) => KataKetikan.Baca(teks).Where(k => k.Length > 1 && !Kosong.Contains(k));

    private static IEnumerable<string> Pangkal(string kata) => Imbuhan.Lepas(kata).Where(p => p.Length >= PangkalTerpendek).Prepend(kata);

    // How many words there are, whatever roots each of them could have.
    private sealed record Dokumen(ButirTanya Butir, Dictionary<string, double> Bobot, double Panjang);
}
