using EPupns.Core.Referensi.Katalog;

namespace EPupns.Core.Referensi.Pencarian;

/// <summary>Searches one list: reads the question, fetches rows that may fit, judges them.</summary>
internal sealed class Pencari(DaftarRujukan daftar, IIndeksRujukan indeks, AsalPencari asal)
{
    private const int SekaliAmbil = 250;
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
            foreach (var baris in await AmbilAsync(satu, batal))
            {
                var kini = _penilai.Nilai(baris, satu);
                if (temuan.GetValueOrDefault(baris.Kode) is not { } lama || kini.Nilai > lama.Nilai)
                {
                    temuan[baris.Kode] = kini;
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

    private async Task<IEnumerable<Rujukan>> AmbilAsync(Bacaan bacaan, CancellationToken batal)
    {
        var kelompok = bacaan.Kata.Where(k => k.Varian.Count > 0).OrderBy(k => k.Perkiraan).ToList();
        if (kelompok.Count == 0)
        {
            return [];
        }

        var hasil = new Dictionary<long, Rujukan>();
        if (_batas.Count == 0 && !bacaan.Andaian)
        {
            Tambah(await indeks.BerawalAsync(string.Join(' ', bacaan.Kata.Select(k => k.Kata)), 40, batal));
        }

        await BertahapAsync(kelompok);
        for (var sisa = kelompok.Count - 1; sisa > 0 && hasil.Count == 0; sisa--)
        {
            kelompok.RemoveAt(kelompok.Count - 1);
            await BertahapAsync(kelompok);
        }

        return hasil.Values;

        async Task BertahapAsync(List<KataDicari> kata)
        {
            var syarat = kata.Select(Tanda).Concat(_batas).ToList();
            foreach (var dekat in Dekat())
            {
                Tambah(await indeks.BarisAsync([[dekat], .. syarat], SekaliAmbil, batal));
                if (hasil.Count >= SekaliAmbil)
                {
                    return;
                }
            }

            // Common words alone say little: what the person's own region has is enough then.
            if (hasil.Count == 0 || kata[0].Perkiraan < TerlaluUmum || _batas.Count > 0)
            {
                Tambah(await indeks.BarisAsync(syarat, SekaliAmbil, batal));
            }
        }

        void Tambah(IEnumerable<Rujukan> baris)
        {
            foreach (var satu in baris)
            {
                hasil[satu.Id] = satu;
            }
        }
    }

    private IEnumerable<string> Dekat() => asal.Wilayah is not { Length: >= 2 } wilayah || daftar.DaftarInduk is null || daftar.PerInstansi ? []
        : wilayah.Length >= 5 ? [Penanda.Kode(daftar, wilayah[..5]), Penanda.Kode(daftar, wilayah[..2])]
        : [Penanda.Kode(daftar, wilayah[..2])];

    private IReadOnlyList<string> Tanda(KataDicari kata) => daftar.DaftarInduk is null
        ? [.. kata.Varian.Select(v => Penanda.Nama(daftar, v.Kata))]
        : [.. kata.Varian.SelectMany(v => new[] { Penanda.Nama(daftar, v.Kata), Penanda.Induk(daftar, v.Kata) })];
}
