using EPupns.Core.Referensi.Katalog;
using EPupns.Core.Referensi.Pencarian.Indeks;

namespace EPupns.Core.Referensi.Pencarian;

/// <summary>What was typed → the ways to read it with the words that the list has.</summary>
internal sealed class PembacaPertanyaan(DaftarRujukan daftar, IIndeksRujukan indeks)
{
    private const int VarianPalingBanyak = 8;
    private const int AwalPalingBanyak = 20;
    private const int AwalBilaRagu = 4;
    private const int TerlaluLazim = 2_000;

    /// <summary>The ways, likeliest first; empty when there is no word.</summary>
    /// <param name="teks">What was typed.</param>
    /// <param name="ragu">Words that the list has may be slips too: nothing was found otherwise.</param>
    /// <param name="batal">Gives up.</param>
    public async Task<IReadOnlyList<Bacaan>> BacaAsync(string teks, bool ragu, CancellationToken batal)
    {
        var kata = KataBaris.TanpaTingkatInduk(daftar, daftar.Kamus.Baku(PecahKata.Pecah(teks)));
        if (kata.Count == 0)
        {
            return [];
        }

        var semua = new List<(IReadOnlyList<string> Kata, Andaian Andaian)> { (kata, Andaian.TidakAda) };
        if (daftar.Kamus.Perkiraan(kata) is { } kira)
        {
            semua.Add((daftar.Kamus.Baku(kira), Andaian.Julukan));
        }

        var tertulis = semua.SelectMany(s => s.Kata).Distinct().ToList();
        semua.AddRange(Gabungan(kata).Select(g => (g, Andaian.Sambungan)));
        var dikenal = await indeks.KataAsync([.. semua.SelectMany(s => s.Kata).Distinct()], batal);
        var (pecahan, tambahan) = await PecahanAsync(kata, dikenal, batal);
        var varian = await VarianAsync(tertulis, dikenal, ragu, batal);
        semua.RemoveAll(s => s.Andaian != Andaian.TidakAda && s.Kata.Any(k => !varian.ContainsKey(k) && !dikenal.ContainsKey(k)));
        semua.AddRange(pecahan.Select(p => (p, Andaian.Sambungan)));
        return [.. semua.Take(4).Select(s => new Bacaan([.. s.Kata.Select(k => varian.GetValueOrDefault(k) ?? Tepat(k, dikenal.GetValueOrDefault(k, tambahan.GetValueOrDefault(k))))], s.Andaian))];
    }

    private static KataDicari Tepat(string kata, KataDaftar ada) => new(kata, ada.Banyak, ada.Banyak == 0 ? [] : [new VarianKata(ada, 1)]);

    // "suka mulya" for "sukamulya".
    private static IEnumerable<IReadOnlyList<string>> Gabungan(IReadOnlyList<string> kata)
    {
        for (var i = 0; i + 1 < kata.Count; i++)
        {
            if (!PecahKata.Angka(kata[i]) && !PecahKata.Angka(kata[i + 1]) && kata[i].Length + kata[i + 1].Length >= 5)
            {
                yield return [.. kata.Take(i), kata[i] + kata[i + 1], .. kata.Skip(i + 2)];
            }
        }
    }

    // "sukamulya" for "suka mulya": the list has both parts and not the whole.
    private async Task<(List<IReadOnlyList<string>> Bacaan, IReadOnlyDictionary<string, KataDaftar> Dikenal)> PecahanAsync(
        IReadOnlyList<string> kata, IReadOnlyDictionary<string, KataDaftar> dikenal, CancellationToken batal)
    {
        var asing = kata.Where(k => k.Length >= 6 && !PecahKata.Angka(k) && !dikenal.ContainsKey(k)).Take(2).ToList();
        if (asing.Count == 0)
        {
            return ([], dikenal);
        }

        // The neighbours of all these words will be asked for too: once is enough.
        var bagian = asing.SelectMany(k => Enumerable.Range(3, k.Length - 5).SelectMany(i => new[] { k[..i], k[i..] }).Concat(Tetangga(k)));
        var ada = await indeks.KataAsync([.. bagian.Distinct()], batal);
        var hasil = new List<IReadOnlyList<string>>();
        foreach (var satu in asing)
        {
            var terbaik = Enumerable.Range(3, satu.Length - 5).Where(i => ada.ContainsKey(satu[..i]) && ada.ContainsKey(satu[i..]))
                .OrderByDescending(i => Math.Min(ada[satu[..i]].Banyak, ada[satu[i..]].Banyak)).Select(i => (int?)i).FirstOrDefault();
            if (terbaik is { } letak)
            {
                hasil.Add([.. kata.SelectMany(k => k == satu ? [k[..letak], k[letak..]] : new[] { k })]);
            }
        }

        return (hasil, ada);
    }

    private async Task<Dictionary<string, KataDicari>> VarianAsync(
        IEnumerable<string> kata, IReadOnlyDictionary<string, KataDaftar> dikenal, bool ragu, CancellationToken batal)
    {
        var hasil = new Dictionary<string, KataDicari>();
        foreach (var satu in kata.Where(k => !PecahKata.Angka(k) && (!dikenal.TryGetValue(k, out var ada) || (ragu && ada.Banyak < TerlaluLazim))))
        {
            var sama = dikenal.GetValueOrDefault(satu);
            var varian = await MiripAsync(satu, sama.Banyak > 0 ? AwalBilaRagu : AwalPalingBanyak, batal);
            if (sama.Banyak > 0)
            {
                varian.Insert(0, new VarianKata(sama, 1));
            }

            if (varian.Count > 0)
            {
                hasil[satu] = new KataDicari(satu, sama.Banyak, varian);
            }
        }

        return hasil;
    }

    private async Task<List<VarianKata>> MiripAsync(string kata, int palingAwal, CancellationToken batal)
    {
        var boleh = JarakKata.Boleh(kata.Length);
        var calon = (await indeks.KataAsync([.. Tetangga(kata)], batal)).Values.ToList();
        if (kata.Length >= 3)
        {
            calon.AddRange(await indeks.LanjutanAsync(kata, palingAwal + 1, batal));
        }

        if (kata.Length >= 4)
        {
            calon.AddRange(await indeks.SekitarAsync(kata[..(kata.Length / 2)], kata[(kata.Length / 2)..], kata.Length - 1, kata.Length + 1, batal));
        }

        var hasil = Terdekat(kata, calon, boleh, palingAwal);
        if (hasil.Count == 0 && boleh > 1)
        {
            calon.AddRange(await indeks.SekitarAsync(kata[..3], kata[^3..], kata.Length - 2, kata.Length + 2, batal));
            hasil = Terdekat(kata, calon, boleh, palingAwal);
        }

        return hasil;
    }

    private static List<VarianKata> Terdekat(string kata, List<KataDaftar> calon, int boleh, int palingAwal)
    {
        var unik = calon.Where(c => c.Kata != kata).DistinctBy(c => c.Kata).ToList();
        var berawal = unik.Where(c => kata.Length >= 3 && c.Kata.StartsWith(kata, StringComparison.Ordinal))
            .OrderByDescending(c => c.Banyak).Take(palingAwal).Select(c => new VarianKata(c, 0.9));
        var jarak = unik.Select(c => (Ada: c, Jarak: JarakKata.Hitung(kata, c.Kata, boleh))).Where(c => c.Jarak <= boleh).ToList();
        var terdekat = jarak.Count == 0 ? 0 : jarak.Min(c => c.Jarak);
        var selip = jarak.Where(c => c.Jarak == terdekat).OrderByDescending(c => c.Ada.Banyak).Take(VarianPalingBanyak)
            .Select(c => new VarianKata(c.Ada, c.Jarak == 1 ? 0.8 : 0.6));
        return [.. berawal.Concat(selip).DistinctBy(v => v.Kata)];
    }

    // Neighbours swapped across the middle leave neither half as it was; a letter too many or doubled in a short word likewise.
    private static IEnumerable<string> Tetangga(string kata)
    {
        for (var i = 0; i < kata.Length; i++)
        {
            if (i + 1 < kata.Length)
            {
                yield return kata[..i] + kata[i + 1] + kata[i] + kata[(i + 2)..];
            }

            if (kata.Length > 2)
            {
                yield return kata[..i] + kata[(i + 1)..];
            }
        }
    }
}
