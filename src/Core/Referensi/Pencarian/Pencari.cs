using EPupns.Core.Referensi.Katalog;
using EPupns.Core.Referensi.Pencarian.Indeks;

namespace EPupns.Core.Referensi.Pencarian;

/// <summary>Searches one list: reads the question, fetches rows that may fit, judges them.</summary>
internal sealed class Pencari(DaftarRujukan daftar, IIndeksRujukan indeks, AsalPencari asal)
{
    private const int SekaliAmbil = 120;
    private const int CukupDekat = 20;
    private const int TanpaPalingBanyak = 4;
    private const int TerlaluUmum = 15_000;
    private const int PertanyaanPalingBanyak = 24;
    private readonly Penilai _penilai = new(daftar, asal);
    private readonly IReadOnlyList<IReadOnlyList<string>> _batas = Batas(daftar, asal);

    // A row has all the words that the list knows: to take one of them for a slip would lead further away.
    private bool _semuaKena;
    private int _ditanya;

    /// <summary>What fits, best first, retired rows last.</summary>
    public async Task<IReadOnlyList<Temuan>> CariAsync(string teks, CancellationToken batal)
    {
        var hasil = await SekaliAsync(teks, ragu: false, batal);
        if (hasil.Count > 0 && (hasil[0].Kecocokan != Kecocokan.Sebagian || _semuaKena))
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
            // Words may be joined otherwise than the list has them; where a name is just what was typed, that is not asked.
            if (satu.Andaian == Andaian.Sambungan && temuan.Values.Any(t => t.Kecocokan == Kecocokan.Sama))
            {
                continue;
            }

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

        // Nothing has all that the list knows: the rarest may be a slip that happens to be a word, so each may be the one that is wrong.
        for (var tanpa = 0; tanpa < Math.Min(kata.Count, TanpaPalingBanyak) && kata.Count > 1 && hasil.Values.All(t => t.Kena < kata.Count); tanpa++)
        {
            await DenganAsync(bacaan, [.. kata.Where((_, i) => i != tanpa)], hasil, batal);
        }

        _semuaKena |= hasil.Values.Any(t => t.Kena == kata.Count);
        return hasil.Values;
    }

    private async Task DenganAsync(Bacaan bacaan, IReadOnlyList<KataDicari> kata, Dictionary<long, Temuan> hasil, CancellationToken batal)
    {
        var pembeda = Pembeda(kata);
        var syarat = pembeda.Select(Tanda).Concat(_batas).ToList();
        if (pembeda[0].Perkiraan <= SekaliAmbil)
        {
            // So few that all come at once, near and far.
            await TambahAsync(bacaan, hasil, syarat, batal);
            return;
        }

        var dekat = Dekat();
        if (dekat.Count > 0 && await TambahAsync(bacaan, hasil, [[dekat[0]], .. syarat], batal) >= CukupDekat)
        {
            return;
        }

        // Common words alone say little: what the person's own region has is enough then.
        var umum = pembeda[0].Perkiraan >= TerlaluUmum && _batas.Count == 0;
        if (dekat.Count > 1 && (umum || await TambahAsync(bacaan, hasil, syarat, batal) == SekaliAmbil))
        {
            await TambahAsync(bacaan, hasil, [[dekat[1]], .. syarat], batal);
        }

        if (hasil.Count == 0 || (!umum && dekat.Count < 2))
        {
            await TambahAsync(bacaan, hasil, syarat, batal);
        }
    }

    // A long text may be read in many ways: after so many questions what was found has to do.
    private async Task<int> TambahAsync(Bacaan bacaan, Dictionary<long, Temuan> hasil, IReadOnlyList<IReadOnlyList<string>> syarat, CancellationToken batal)
    {
        if (_ditanya++ >= PertanyaanPalingBanyak)
        {
            return 0;
        }

        var baris = await indeks.BarisAsync(syarat, SekaliAmbil, batal);
        Tambah(bacaan, hasil, baris);
        return baris.Count;
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

    private IReadOnlyList<string> Dekat() => asal.Wilayah is not { Length: >= 2 } wilayah || daftar.DaftarInduk is null || daftar.PerInstansi ? []
        : wilayah.Length >= 5 ? [Penanda.Kode(daftar, wilayah[..5]), Penanda.Kode(daftar, wilayah[..2])]
        : [Penanda.Kode(daftar, wilayah[..2])];

    private IReadOnlyList<string> Tanda(KataDicari kata) =>
    [
        .. kata.Varian.Where(v => v.Ada.Nama > 0).Select(v => Penanda.Nama(daftar, v.Kata)),
        .. kata.Varian.Where(v => v.Ada.Induk > 0).Select(v => Penanda.Induk(daftar, v.Kata)),
    ];
}
