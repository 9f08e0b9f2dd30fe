using System.Globalization;
using EPupns.Bot.Alur.Periksa;
using EPupns.Bot.Percakapan;
using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Formulir;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pengisian;

namespace EPupns.Bot.Alur.Kirim;

/// <summary>What sending shows.</summary>
internal static class LayarKirim
{
    public static readonly Tombol Lanjut = new("Lanjut", "lanjut-kirim");
    public static readonly Tombol Setuju = new("Saya setuju", "setuju");
    public static readonly Tombol Sekarang = new("Kirim sekarang", "kirim-sekarang");
    public static readonly Tombol Belum = new("Belum", "belum");

    public const string AwalanKurang = "kurang.";
    public const string AwalanUbah = "ubah.";

    // So many missing fields have a button each; when there are more, their sections have.
    private const int BanyakIsian = 8;
    private const int BanyakGalat = 10;

    /// <summary>The form may be sent.</summary>
    public static bool Siap(BorangDiperiksa diperiksa) => diperiksa.Kelengkapan.All(k => k.Lengkap) && diperiksa.Temuan.All(t => t.Temuan.Berat != Berat.Galat);

    /// <summary>What is missing and what is wrong, each with a button straight to it.</summary>
    public static void TanyaKekurangan(ITurnContext giliran, IsianKirim isi, BorangDiperiksa diperiksa, DefinisiFormulir definisi)
    {
        var kurang = diperiksa.Kelengkapan.Where(k => !k.Lengkap).ToList();
        var belum = kurang.Select(k => k.Bagian.Kode).ToHashSet();

        // That a section is not complete is an error of sending, too; it is named once.
        var galat = diperiksa.Temuan.Select(t => t.Temuan).Where(t => t.Berat == Berat.Galat && !(t.Aturan == "V38a" && belum.Contains(t.Bagian))).Take(BanyakGalat).ToList();
        var satuan = kurang.Sum(k => k.Kurang.Count) <= BanyakIsian;
        var tombol = new List<(string Label, string Tujuan)>();
        foreach (var k in kurang)
        {
            tombol.AddRange(satuan ? k.Kurang.Select(i => (i.Isian is null ? $"Tambah {k.Bagian.Judul}" : $"{i.Isian.Label} ({k.Bagian.Judul})", Tujuan(k.Bagian, i))) : [(k.Bagian.Judul, k.Bagian.Kode)]);
        }

        tombol.AddRange(galat.Select(t => t.Aturan == "V38c"
            ? ($"Periksa {definisi.AmbilBagian(t.Bagian).Judul}", $"{t.Bagian}/{t.CatatanId}")
            : ($"Perbaiki {definisi.AmbilBagian(t.Bagian).AmbilIsian(t.Isian).Label}", $"{t.Bagian}/{t.CatatanId}/{t.Isian}")));
        isi.Tujuan = [.. tombol.Select(t => t.Tujuan)];
        var daftar = kurang.Select(k => LayarTemuan.Baris(k)).Concat(galat.Select(t => $"• Harus diperbaiki ({definisi.AmbilBagian(t.Bagian).Judul}): {t.Pesan}"));
        giliran.Tanya(
            TeksKirim.Kekurangan.Dengan(string.Join('\n', daftar)),
            new SifatPesan(Lindungi: true),
            [
                .. tombol.Select((t, i) => new Tombol(LayarPeriksa.Potong(t.Label), AwalanKurang + i.ToString(CultureInfo.InvariantCulture))).Chunk(satuan ? 1 : 2),
                [Label.CetakFormulir], [Label.Menu],
            ]);
    }

    /// <summary>One page of the summary.</summary>
    public static void TanyaRingkasan(ITurnContext giliran, IsianKirim isi, RingkasanTertulis ringkasan)
    {
        var halaman = ringkasan.Halaman();
        isi.BanyakHalaman = halaman.Count;
        isi.Halaman = Math.Min(isi.Halaman, halaman.Count - 1);
        var (daftar, bagian) = halaman[isi.Halaman];
        giliran.Tanya(
            TeksKirim.Ringkasan.Dengan(halaman.Count == 1 ? "" : $", halaman {isi.Halaman + 1} dari {halaman.Count}", daftar),
            new SifatPesan(Lindungi: true),
            [
                [Lanjut],
                .. bagian.Select(b => new Tombol(LayarPeriksa.Potong($"Ubah {b.Judul}"), AwalanUbah + b.Kode)).Chunk(2),
                [Label.CetakFormulir], Label.Navigasi(),
            ]);
    }

    /// <summary>"Setuju" in words.</summary>
    public static bool BerartiSetuju(string teks) => LipatAksara.Lipat(teks) is "sayasetuju" or "setuju" or "ya" or "iya" or "yasayasetuju" or "iyasetuju" or "yasetuju";

    /// <summary>"Kirim" in words.</summary>
    public static bool BerartiKirim(string teks) => LipatAksara.Lipat(teks) is "kirim" or "kirimsekarang" or "yakirim" or "kirimkan";

    private static string Tujuan(Bagian bagian, IsianKurang kurang) => kurang.Isian is null || kurang.CatatanId is null ? bagian.Kode : $"{bagian.Kode}/{kurang.CatatanId}/{kurang.Isian.Kode}";
}
