using EPupns.Core.Data;
using EPupns.Core.Data.Mentah;
using EPupns.Core.Referensi.Katalog;
using EPupns.Core.Referensi.Pencarian.Indeks;

namespace EPupns.Core.Referensi.Impor;

/// <summary>Counts the words of a list, reading only the keys, row by row.</summary>
internal static class PenghitungKata
{
    private static readonly PerintahMentah Kunci = new("SELECT kunci FROM rujukan WHERE daftar = @daftar", "@daftar");

    public static async Task<IReadOnlyCollection<KataRujukan>> HitungAsync(EPupnsDb db, DaftarRujukan daftar, CancellationToken batal)
    {
        var hitung = new Dictionary<string, KataRujukan>();
        await using var pembaca = await Kunci.BacaAsync(db, [daftar.Kode], batal);
        while (await pembaca.ReadAsync(batal))
        {
            Hitung(daftar, pembaca.GetString(0), hitung);
        }

        return hitung.Values;
    }

    private static void Hitung(DaftarRujukan daftar, ReadOnlySpan<char> kunci, Dictionary<string, KataRujukan> hitung)
    {
        var cari = hitung.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var bagian in kunci.Split(' '))
        {
            if (kunci[bagian] is not { Length: >= 4 } tanda || tanda[2] is not (':' or '^'))
            {
                continue;
            }

            var kata = tanda[3..];
            if (!cari.TryGetValue(kata, out var ada))
            {
                var baru = kata.ToString();
                hitung[baru] = ada = new KataRujukan { Daftar = daftar.Kode, Kata = baru, Balik = IndeksBasis.Balik(baru) };
            }

            (ada.Banyak, ada.DiInduk) = tanda[2] == ':' ? (ada.Banyak + 1, ada.DiInduk) : (ada.Banyak, ada.DiInduk + 1);
        }
    }
}
