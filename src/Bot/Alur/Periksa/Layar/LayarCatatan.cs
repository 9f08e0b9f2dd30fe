using EPupns.Bot.Percakapan;
using EPupns.Core.Formulir;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pengisian;

namespace EPupns.Bot.Alur.Periksa;

/// <summary>What the records of a section show.</summary>
internal static class LayarCatatan
{
    public static readonly Tombol Hapus = new("Hapus", "hapus");

    /// <summary>Of the button that adds the record that is to be expected.</summary>
    public const string KodeSaran = "saran";

    private const int KurangDisebut = 3;
    private const int TerhapusDisebut = 3;
    private const string AwalanPulih = "pulih.";

    /// <summary>The record behind a button that brings it back; null for other buttons.</summary>
    public static string? Dipulihkan(string? kode) => kode?.StartsWith(AwalanPulih, StringComparison.Ordinal) is true ? kode[AwalanPulih.Length..] : null;

    /// <summary>There is a record to take away.</summary>
    public static bool DapatDihapus(RuangPeriksa ruang, IsianPeriksa isi) => ruang.Bagian(isi).Berulang && ruang.Ada(isi);

    /// <summary>The records, those that are to be deleted, and how to add one.</summary>
    public static void TanyaCatatan(ITurnContext giliran, RuangPeriksa ruang, IsianPeriksa isi)
    {
        var bagian = ruang.Bagian(isi);
        var (catatan, dihapus) = (ruang.Borang.Kini.Catatan(bagian), Dihapus(ruang, bagian));
        var baris = catatan.Select((c, i) => $"{i + 1}. {RingkasCatatan.Baris(ruang, bagian, c)}{Kurang(ruang, bagian, c)}").Concat(dihapus.Select(c => $"✗ {RingkasCatatan.Baris(ruang, bagian, c)} (diusulkan dihapus)")).ToList();
        var terhapus = ruang.Borang.Terhapus.Where(t => t.Bagian == bagian.Kode).Select(t => t.Catatan).Take(TerhapusDisebut).ToList();
        baris.AddRange(terhapus.Select(c => $"✗ {RingkasCatatan.Baris(ruang, bagian, c).TrimEnd(' ', '✓')} (sudah Anda hapus)"));
        var saran = bagian.Saran?.Invoke(ruang.Borang.Kini, ruang.Konteks);
        var ajakan = saran is null ? "" : $"\n\n{saran.Ajakan}";
        giliran.Tanya(
            baris.Count == 0 ? TeksPeriksa.TanpaCatatan.Dengan(bagian.Judul, bagian.Petunjuk + ajakan) : TeksPeriksa.Catatan.Dengan(bagian.Judul, string.Join('\n', baris) + ajakan),
            new SifatPesan(Lindungi: true),
            [
                .. Lanjut(ruang, isi, catatan),
                .. catatan.Select((c, i) => new Tombol($"{i + 1}", LayarPeriksa.AwalanCatatan + c.Id)).Chunk(5),
                .. dihapus.Concat(terhapus).Select(c => new[] { new Tombol(LayarPeriksa.Potong($"Kembalikan {RingkasCatatan.Baris(ruang, bagian, c)}"), AwalanPulih + c.Id) }),
                .. saran is null ? [] : new[] { new[] { new Tombol(LayarPeriksa.Potong($"Tambah {saran.Tombol}"), KodeSaran) } },
                [LayarPeriksa.Tambah, LayarPeriksa.DaftarBagian], .. LayarPeriksa.BarisUrung(isi), [Label.Menu],
            ]);
    }

    // The next record that nobody has looked at; after the last one, the next section.
    private static Tombol[][] Lanjut(RuangPeriksa ruang, IsianPeriksa isi, IReadOnlyList<CatatanIsi> catatan)
    {
        var bagian = ruang.Bagian(isi);
        var belum = catatan.Select((c, i) => (Catatan: c, Urut: i + 1)).FirstOrDefault(c => !Kelengkapan.Diperiksa(bagian, c.Catatan));
        return belum.Catatan is { } satu ? [[new($"Lanjut: nomor {belum.Urut}", LayarPeriksa.AwalanCatatan + satu.Id)]]
            : catatan.Count > 0 && LayarPeriksa.Berikut(ruang, isi) is { } berikut && berikut.Bagian != bagian ? [[LayarPeriksa.Lanjut(berikut)]] : [];
    }

    /// <summary>Whether the record is really to go.</summary>
    public static void TanyaHapus(ITurnContext giliran, RuangPeriksa ruang, IsianPeriksa isi)
    {
        var bagian = ruang.Bagian(isi);
        var ujaran = ruang.Sapk(isi).Isi.Nilai.Count > 0 ? TeksPeriksa.UsulHapus : TeksPeriksa.Hapus;
        giliran.Tanya(
            ujaran.Dengan(bagian.Judul, RingkasCatatan.Baris(ruang, bagian, ruang.Kini(isi))), new SifatPesan(Lindungi: true), [[Hapus, LayarPeriksa.Batal], Label.Navigasi()]);
    }

    private static List<CatatanIsi> Dihapus(RuangPeriksa ruang, Bagian bagian) =>
        [.. ruang.Borang.Sapk.Catatan(bagian).Where(c => ruang.Borang.UsulHapus.Contains((bagian.Kode, c.Id)))];

    // What one's own record still lacks; SAPK's are looked at one by one anyway.
    private static string Kurang(RuangPeriksa ruang, Bagian bagian, CatatanIsi catatan)
    {
        var kurang = BarisCatatan.KeadaanDari(bagian, ruang.Borang, catatan.Id) != KeadaanCatatan.Baru ? []
            : ruang.Kelengkapan.Where(k => k.Bagian == bagian).SelectMany(k => k.Kurang).Where(k => k.CatatanId == catatan.Id && k.Menunggu is null).Select(k => k.Isian!.Label).ToList();
        return kurang.Count == 0 ? "" : $" (kurang {string.Join(", ", kurang.Take(KurangDisebut))}{(kurang.Count > KurangDisebut ? $", dan {kurang.Count - KurangDisebut} lagi" : "")})";
    }
}
