using System.Collections.Frozen;
using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Formulir;

namespace EPupns.Bot.Percakapan.Maksud;

/// <summary>Finds the field or the section of the form that free words name: "alamat saya salah", "mau ubah npwp", "riwayat golongan".</summary>
internal sealed class SebutanBorang(DefinisiFormulir definisi)
{
    private static readonly FrozenSet<string> Basa = FrozenSet.Create(
        "saya", "sy", "aku", "mau", "ingin", "mohon", "tolong", "minta", "bisa", "cara", "bagaimana", "isi", "isian", "mengisi", "ubah", "mengubah", "ganti", "mengganti", "perbaiki", "memperbaiki", "perbaikan",
        "perbarui", "periksa", "memeriksa", "cek", "lihat", "melihat", "buka", "salah", "keliru", "beda", "berbeda", "tidak", "belum", "sesuai", "benar", "betul", "ada", "kosong", "data", "yang", "di", "pada", "ke",
        "sudah", "pindah", "berubah", "dengan", "akte", "akta", "ktp", "sk", "ijazah", "kartu", "keluarga", "dari", "lagi", "masih", "kurang", "terbaru", "sekarang", "nya", "itu", "ini", "kok", "pak", "bu", "min", "ya", "dong", "lama", "baru", "tambah", "menambah", "hapus");

    private readonly Lazy<FrozenDictionary<string, string>> _semua = new(() => Susun(definisi));

    /// <summary>The label to begin with; null when nothing of the form is named.</summary>
    public string? Cari(string teks)
    {
        var kata = KataKetikan.Baca(teks.Length > 100 ? "" : teks);
        return _semua.Value.GetValueOrDefault(string.Join(' ', kata)) ?? _semua.Value.GetValueOrDefault(string.Join(' ', kata.Where(k => !Basa.Contains(k))));
    }

    // Sections first; of fields those that stand alone, not those of a record.
    private static FrozenDictionary<string, string> Susun(DefinisiFormulir definisi)
    {
        var isian = definisi.Bagian.Where(b => !b.Berulang).SelectMany(b => b.Isian).SelectMany(i => i.Sebutan.Prepend(i.Label).Select(s => (Kata: s, i.Label)));
        return definisi.Bagian.Select(b => (Kata: b.Judul, Label: b.Judul)).Concat(isian)
            .SelectMany(s => new[] { KataKetikan.Baca(s.Kata), [.. KataKetikan.Baca(s.Kata).Where(k => !Basa.Contains(k))] }.Select(k => (Kata: string.Join(' ', k), s.Label)))
            .Where(s => s.Kata.Length > 0).DistinctBy(s => s.Kata).ToFrozenDictionary(s => s.Kata, s => s.Label);
    }
}
