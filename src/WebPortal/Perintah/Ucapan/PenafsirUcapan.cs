using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Referensi;

namespace EPupns.WebPortal.Perintah;

/// <summary>What typed words mean, by the name of what they answer: fields and lists of the form, and rows of the long reference lists.</summary>
/// <param name="rujukan">The lists.</param>
/// <param name="konteks">Today.</param>
/// <param name="asal">Whose words they are.</param>
internal sealed class PenafsirUcapan(CariRujukan rujukan, Konteks konteks, AsalPencari asal)
{
    private static readonly Dictionary<string, string> Daftar = new() { ["sekolah"] = "sekolah", ["lokasi"] = "wilayah" };

    private readonly Dictionary<string, bool> _terisi = [];

    /// <summary>Every short name.</summary>
    public static IReadOnlyList<string> Nama { get; } = [.. KamusUcapan.Nama.Union(Daftar.Keys).Order(StringComparer.Ordinal)];

    /// <summary>Today, for dates.</summary>
    public Konteks Konteks => konteks;

    /// <summary>The meaning; null when nothing has this name, or its reference list is empty.</summary>
    public async Task<Tafsir?> TafsirkanAsync(string nama, string teks, CancellationToken batal)
    {
        var daftar = Daftar.GetValueOrDefault(nama) ?? (KamusUcapan.CariIsian(nama) as IsianRujukan)?.NamaDaftar;
        return daftar is null ? KamusUcapan.Tafsirkan(nama, teks, konteks)
            : await TerisiAsync(daftar, batal) ? await rujukan.TafsirkanAsync(daftar, teks, asal, batal)
            : null;
    }

    private async Task<bool> TerisiAsync(string daftar, CancellationToken batal)
    {
        if (!_terisi.TryGetValue(daftar, out var terisi))
        {
            _terisi[daftar] = terisi = await rujukan.TerisiAsync(daftar, batal);
        }

        return terisi;
    }
}
