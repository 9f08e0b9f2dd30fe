using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Berkas;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pengisian;

namespace EPupns.Bot.Alur.Berkas;

/// <summary>What sending papers shows.</summary>
internal static class LayarBerkas
{
    public static readonly Tombol LewatWeb = new("Kirim lewat web", "lewat-web");
    public static readonly Tombol Lain = new("Berkas lain", Awalan + KunciBukti.Lain.Kode);
    public static readonly Tombol Lainnya = new("Lainnya", "lainnya");
    public static readonly Tombol Semua = new("Daftar berkas", "daftar-berkas");
    public static readonly Tombol Hapus = new("Hapus", "hapus");
    public static readonly Tombol HapusTadi = new("Hapus yang tadi", "hapus-tadi");
    public static readonly Tombol Buang = new("Tidak dipakai", "buang");

    public const string Awalan = "berkas.";
    public const string AwalanHapus = "hapus.";

    private const int TombolSehalaman = 6;
    private const int BarisTerbanyak = 40;
    private const int PanjangTombol = 40;
    private static readonly SifatPesan Berberkas = new(Lindungi: true, MintaBerkas: true, BanyakBerkas: true);

    /// <summary>Every paper with its state, what is missing first among the buttons.</summary>
    public static void TanyaDaftar(ITurnContext giliran, BerkasPns berkas, IsianBerkas isi, string? tertunda)
    {
        var baris = string.Join('\n', berkas.Diperlukan.OrderBy(d => d.Ada).Take(BarisTerbanyak).Select(Baris).Concat(Sisa(berkas)).Concat(TidakDiminta(berkas)));
        giliran.Tanya(
            berkas.Kurang.Count == 0
                ? TeksBerkas.DaftarLengkap.Dengan(berkas.Diperlukan.Count, baris)
                : TeksBerkas.Daftar.Dengan(berkas.BanyakAda, berkas.Diperlukan.Count, Batang(berkas), berkas.Menit, baris),
            Berberkas,
            [.. Pilihan(berkas, isi), [LewatWeb], .. Bawah(tertunda)]);
    }

    /// <summary>Asks for one paper.</summary>
    public static void TanyaBerkas(ITurnContext giliran, BerkasPns berkas, IsianBerkas isi, string? tertunda)
    {
        var (judul, lampiran) = Terpilih(berkas, isi.Kode!);
        var membuktikan = berkas.Cari(isi.Kode!)?.Membuktikan is { Count: > 0 } label ? $"\nUntuk perbaikan: {string.Join(", ", label)}." : "";
        var berikut = berkas.Kurang.FirstOrDefault(k => k.Kunci.Kode != isi.Kode);
        IReadOnlyList<IReadOnlyList<Tombol>> lanjut = lampiran.Count > 0 && berikut is not null ? [[new(Potong($"Berikut: {berikut.Judul}"), Awalan + berikut.Kunci.Kode)]] : [];
        IReadOnlyList<Tombol> hapus = isi.Terakhir is not null ? [HapusTadi] : lampiran.Count > 0 ? [Hapus] : [];
        giliran.Tanya(
            lampiran.Count == 0 ? TeksBerkas.Minta.Dengan(judul, membuktikan) : TeksBerkas.MintaLagi.Dengan(judul, lampiran.Count),
            Berberkas,
            [.. lanjut, [LewatWeb, .. hapus], [Semua], .. Bawah(tertunda)]);
    }

    /// <summary>Files came unasked: which paper are they?</summary>
    public static void TanyaJenis(ITurnContext giliran, BerkasPns berkas, IsianBerkas isi, Ujar ujar) => giliran.Tanya(ujar, Berberkas, [.. Pilihan(berkas, isi), [Lain, Buang], Label.Navigasi()]);

    /// <summary>Which file of the paper goes?</summary>
    public static void TanyaHapus(ITurnContext giliran, BerkasPns berkas, IsianBerkas isi)
    {
        var (judul, lampiran) = Terpilih(berkas, isi.Kode!);
        giliran.Tanya(
            TeksBerkas.PilihHapus.Dengan(judul, string.Join('\n', lampiran.Select((l, i) => $"{i + 1}. {l.Nama} ({Uraian(l.Jenis, l.Halaman, l.Ukuran)})"))),
            new SifatPesan(Lindungi: true),
            [.. lampiran.Select((_, i) => new Tombol($"Hapus {i + 1}", $"{AwalanHapus}{i + 1}")).Chunk(4), Label.Navigasi()]);
    }

    /// <summary>A paper and what is attached to it, needed or not.</summary>
    public static (string Judul, IReadOnlyList<LampiranTerbaca> Lampiran) Terpilih(BerkasPns berkas, string kode) =>
        berkas.Cari(kode) is { } perlu ? (perlu.Judul, perlu.Lampiran)
        : (berkas.Lain.FirstOrDefault(l => l.Kunci.Kode == kode)?.Kunci.Bukti ?? KunciBukti.Lain.Bukti, [.. berkas.Lain.Where(l => l.Kunci.Kode == kode)]);

    /// <summary>What a file is: <c>PDF, 2 halaman, 340 KB</c>.</summary>
    public static string Uraian(string jenis, int halaman, long ukuran) =>
        $"{jenis switch { "application/pdf" => "PDF", "image/png" => "gambar PNG", _ => "foto JPEG" }}{(jenis == "application/pdf" ? $", {halaman} halaman" : "")}, {Ukuran(ukuran)}";

    /// <summary>The same with what makes it hard to read.</summary>
    public static string Uraian(BerkasTersimpan berkas) =>
        string.Join(' ', berkas.BacaMutu().Select(m => m.Kalimat()).Prepend($"{Uraian(berkas.Jenis, berkas.Halaman, berkas.Ukuran)}."));

    private static string Ukuran(long byta) => byta < 1024 * 1024 ? $"{Math.Max(1, (byta + 1023) / 1024)} KB" : $"{byta / (1024 * 1024)},{byta % (1024 * 1024) * 10 / (1024 * 1024)} MB";

    private static IEnumerable<IReadOnlyList<Tombol>> Pilihan(BerkasPns berkas, IsianBerkas isi)
    {
        var semua = berkas.Diperlukan.Where(d => isi.Tawaran.Count == 0 || isi.Tawaran.Contains(d.Kunci.Kode)).OrderBy(d => d.Ada).ToList();
        var halaman = semua.Count == 0 ? 0 : isi.Halaman % ((semua.Count + TombolSehalaman - 1) / TombolSehalaman);
        var tombol = semua.Skip(halaman * TombolSehalaman).Take(TombolSehalaman).Select(d => new Tombol(Potong(d.Judul), Awalan + d.Kunci.Kode)).Chunk(2);
        return semua.Count > TombolSehalaman || isi.Tawaran.Count > 0 ? [.. tombol, [Lainnya]] : tombol;
    }

    private static IReadOnlyList<IReadOnlyList<Tombol>> Bawah(string? tertunda) => tertunda is null ? [Label.Navigasi()] : [[Label.Lanjutkan], Label.Navigasi()];

    private static string Baris(BerkasDiperlukan satu) => satu.Ada
        ? $"✓ {satu.Judul}{(satu.Lampiran.Count > 1 ? $" ({satu.Lampiran.Count} berkas)" : "")}{Kata(satu)}"
        : $"◦ {satu.Judul}{(satu.Membuktikan.Count > 0 ? $": untuk {string.Join(", ", satu.Membuktikan)}" : "")}";

    private static string Kata(BerkasDiperlukan satu) =>
        satu.Lampiran.SelectMany(l => l.Mutu).Distinct().Select(m => m.Kata()).ToList() is { Count: > 0 } kata ? $", mungkin {string.Join(" dan ", kata)}" : "";

    private static IEnumerable<string> Sisa(BerkasPns berkas) => berkas.Diperlukan.Count > BarisTerbanyak ? [$"… dan {berkas.Diperlukan.Count - BarisTerbanyak} lagi"] : [];

    private static IEnumerable<string> TidakDiminta(BerkasPns berkas) => berkas.Lain.Count > 0 ? [$"✓ Berkas lain ({berkas.Lain.Count})"] : [];

    private static string Batang(BerkasPns berkas)
    {
        var penuh = berkas.BanyakAda * 5 / berkas.Diperlukan.Count;
        return new string('▰', penuh) + new string('▱', 5 - penuh);
    }

    private static string Potong(string teks) => teks.Length <= PanjangTombol ? teks : teks[..(PanjangTombol - 1)] + "…";
}
