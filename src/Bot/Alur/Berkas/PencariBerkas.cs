using System.Collections.Frozen;
using EPupns.Bot.Percakapan.Masuk;
using EPupns.Core.Pengisian;

namespace EPupns.Bot.Alur.Berkas;

/// <summary>Finds the paper that somebody names: "ktp", "foto sk cpns", "ijazah s1", or the name of a file.</summary>
internal static class PencariBerkas
{
    private static readonly FrozenSet<string> Basa = FrozenSet.Create(
        "kirim", "mengirim", "upload", "unggah", "mengunggah", "lampirkan", "foto", "photo", "scan", "scanan", "pindai", "file", "berkas", "dokumen", "gambar", "ini", "itu", "saya", "mau", "ingin", "untuk", "pdf", "jpg", "jpeg", "png",
        "img", "wa", "dan", "yang", "punya", "fotokopi", "copy", "asli", "terakhir");

    private static readonly FrozenDictionary<string, string> Sebutan = new Dictionary<string, string>
    {
        ["kk"] = "kartu keluarga", ["pangkat"] = "kenaikan pangkat", ["kp"] = "kenaikan pangkat", ["kgb"] = "gaji berkala", ["akte"] = "akta", ["skcpns"] = "sk cpns", ["skpns"] = "sk pns",
        ["diploma"] = "ijazah", ["ijasah"] = "ijazah", ["sertifikat"] = "sttpl", ["kartu"] = "kartu",
    }.ToFrozenDictionary();

    /// <summary>The papers whose names hold every word that matters; those that are missing first.</summary>
    public static IReadOnlyList<BerkasDiperlukan> Cari(BerkasPns berkas, string? teks)
    {
        var kata = Kata(teks).Where(k => !Basa.Contains(k)).ToList();
        return kata.Count == 0 ? [] : [.. berkas.Diperlukan.Where(d => kata.TrueForAll(Kata(d.Judul).Contains)).OrderBy(d => d.Ada)];
    }

    /// <summary>The papers that any of these names may mean: a caption, a file name.</summary>
    public static IReadOnlyList<string> Duga(BerkasPns berkas, IEnumerable<string?> nama) => [.. nama.SelectMany(n => Cari(berkas, n)).Select(d => d.Kunci.Kode).Distinct()];

    private static List<string> Kata(string? teks) =>
        [.. PembacaMasukan.Sederhana((teks ?? "").Replace('_', ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(k => Sebutan.GetValueOrDefault(k, k).Split(' '))];
}
