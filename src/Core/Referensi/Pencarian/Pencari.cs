using EPupns.Core.Referensi.Katalog;

namespace EPupns.Core.Referensi.Pencarian;

/// <summary>Searches one list: reads the question, fetches rows that may fit, judges them.</summary>
internal sealed class Pencari(DaftarRujukan daftar, IIndeksRujukan indeks, AsalPencari asal)
{
    private const int SekaliAmbil = 120;
    private const int CukupDekat = 20;
    private const int TanpaPalingBanyak = 4;
    private const int TerlaluUmum = 15_000;
    private readonly Penilai _penilai = new(daftar, asal);
    private readonly IReadOnlyList<IReadOnlyList<string>> _batas = Batas(daftar, asal);

    /// <summary>What fits, best first, retired rows last.</summary>
    public async Task<IReadOnlyList<Temuan>> CariAsync(string teks, CancellationToken batal)
    {
        var hasil = await SekaliAsync(teks, ragu: false, batal);
        if (hasil.Count > 0 && hasil[0].Kecocokan != Kecocokan.Sebagian)
        {
            return hasil;
        }

        var lagi = await SekaliAsync(teks, ragu: true, batal);
        return lagi.Count > 0 && (hasil.Count == 0 || lagi[0].Nilai > hasil[0].Nilai) ? lagi : hasil;
    }

    private static List<IReadOnlyList<string>> Batas(DaftarRujukan daftar, AsalPencari asal)
    {
        var batas = new List<IReadOnlyList<string>>();
        if (daftar.PerInstansi && asal.Instansi is { } instansi)
        {
            batas.Add([Penanda.Instansi(daftar, instansi)]);
        }

        if (asal.Dalam is { } dalam)
        {
            batas.Add([Penanda.Kode(daftar, dalam)]);
        }

        return batas;
    }

    private async Task<IReadOnlyList<Temuan>> SekaliAsync(string teks, bool ragu, CancellationToken batal)
    {
        var bacaan = await new PembacaPertanyaan(daftar, indeks).BacaAsync(teks, ragu, batal);
        var temuan = new Dictionary<string, Temuan>();
        foreach (var satu in bacaan)
        {
            foreach (var kini in await AmbilAsync(satu, batal))
            {
                if (temuan.GetValueOrDefault(kini.Baris.Kode) is not { } lama || kini.Nilai > lama.Nilai)
                {
                    temuan[kini.Baris.Kode] = kini;
                }
            }
        }

        return Urutkan(temuan.Values);
    }

    // The same name twice is one row for people: the active one, of the lowest code.
    private static List<Temuan> Urutkan(IEnumerable<Temuan> temuan) =>
    [
        .. temuan.OrderByDescending(t => t.Baris.Aktif).ThenByDescending(t => t.Nilai).ThenBy(t => t.Baris.Nama.Length)
            .ThenBy(t => t.Baris.Nama, StringComparer.Ordinal).ThenBy(t => t.Baris.Kode, StringComparer.Ordinal)
            .DistinctBy(t => (t.Baris.Nama.ToUpperInvariant(), t.Baris.Jenis, t.Baris.Induk, t.Baris.Instansi)),
    ];

    private async Task<IEnumerable<Temuan>> AmbilAsync(Bacaan bacaan, CancellationToken batal)
    {
        var kata = bacaan.Kata.Where(k => k.Varian.Count > 0).OrderBy(k => k.Perkiraan).ToList();
        var hasil = new Dictionary<long, Temuan>();
        if (kata.Count == 0)
        {
            return [];
        }

        if (_batas.Count == 0 && bacaan.Andaian == Andaian.TidakAda)
        {
            Tambah(bacaan, hasil, await indeks.BerawalAsync(string.Join(' ', bacaan.Kata.Select(k => k.Kata)), 40, batal));
        }

        await DenganAsync(bacaan, kata, hasil, batal);

        // Nothing has them all: the rarest may be a slip that happens to be a word, so each may be the one that is wrong.
        for (var tanpa = 0; tanpa < Math.Min(kata.Count, TanpaPalingBanyak) && kata.Count > 1 && hasil.Values.All(t => t.Kecocokan == Kecocokan.Sebagian); tanpa++)
        {
            await DenganAsync(bacaan, [.. kata.Where((_, i) => i != tanpa)], hasil, batal);
        }

        return hasil.Values;
    }

    private async Task DenganAsync(Bacaan bacaan, IReadOnlyList<KataDicari> kata, Dictionary<long, Temuan> hasil, CancellationToken batal)
    {
        var pembeda = Pembeda(kata);
        var syarat = pembeda.Select(Tanda).Concat(_batas).ToList();
        var sebelum = hasil.Count;
        foreach (var dekat in Dekat())
        {
            Tambah(bacaan, hasil, await indeks.BarisAsync([[dekat], .. syarat], SekaliAmbil, batal));
            if (hasil.Count - sebelum >= CukupDekat)
            {
                return;
            }
        }

        // Common words alone say little: what the person's own region has is enough then.
        if (hasil.Count == 0 || pembeda[0].Perkiraan < TerlaluUmum || _batas.Count > 0)
        {
            Tambah(bacaan, hasil, await indeks.BarisAsync(syarat, SekaliAmbil, batal));
        }
    }

    private void Tambah(Bacaan bacaan, Dictionary<long, Temuan> hasil, IEnumerable<Rujukan> baris)
    {
        foreach (var satu in baris.Where(b => !hasil.ContainsKey(b.Id)))
        {
            hasil[satu.Id] = _penilai.Nilai(satu, bacaan);
        }
    }

    // Rare words find the rows; "sd" and "negeri" would only make the index read half the country, and are judged afterwards.
    private static IReadOnlyList<KataDicari> Pembeda(IReadOnlyList<KataDicari> kata) =>
        kata[0].Perkiraan <= SekaliAmbil ? [kata[0]]
        : kata[0].Perkiraan <= TerlaluUmum ? [.. kata.Where(k => k.Perkiraan <= TerlaluUmum)]
        : kata;

    private IEnumerable<string> Dekat() => asal.Wilayah is not { Length: >= 2 } wilayah || daftar.DaftarInduk is null || daftar.PerInstansi ? []
        : wilayah.Length >= 5 ? [Penanda.Kode(daftar, wilayah[..5]), Penanda.Kode(daftar, wilayah[..2])]
        : [Penanda.Kode(daftar, wilayah[..2])];

    private IReadOnlyList<string> Tanda(KataDicari kata) => daftar.DaftarInduk is null
        ? [.. kata.Varian.Select(v => Penanda.Nama(daftar, v.Kata))]
        : [.. kata.Varian.SelectMany(v => new[] { Penanda.Nama(daftar, v.Kata), Penanda.Induk(daftar, v.Kata) })];
}
