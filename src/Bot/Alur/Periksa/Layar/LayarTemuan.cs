using System.Globalization;
using EPupns.Bot.Percakapan;
using EPupns.Core.Formulir;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pengisian;

namespace EPupns.Bot.Alur.Periksa;

/// <summary>What findings and completeness show.</summary>
internal static class LayarTemuan
{
    public static readonly Tombol Perbaiki = new("Perbaiki", "perbaiki-temuan");
    public static readonly Tombol Nanti = new("Nanti saja", "nanti");

    public const string AwalanTemuan = "temuan.";

    private const int BanyakIsian = 4;
    private const int BanyakTemuan = 12;

    /// <summary>One finding: an error leads to its field, a warning may be explained.</summary>
    public static void TanyaTemuan(ITurnContext giliran, RuangPeriksa ruang, IsianPeriksa isi, TemuanDijelaskan temuan)
    {
        var isian = ruang.Definisi.AmbilBagian(temuan.Temuan.Bagian).AmbilIsian(temuan.Temuan.Isian);
        var ujaran = temuan.Temuan.Berat == Berat.Galat ? TeksPeriksa.Galat.Dengan(temuan.Temuan.Pesan)
            : temuan.Penjelasan is { } penjelasan ? TeksPeriksa.SudahDijelaskan.Dengan(temuan.Temuan.Pesan, penjelasan)
            : TeksPeriksa.Temuan.Dengan(temuan.Temuan.Pesan);
        giliran.Tanya(ujaran, new SifatPesan(Lindungi: true), [[Perbaiki with { Label = LayarPeriksa.Potong($"Perbaiki {isian.Label}") }, Nanti], .. LayarPeriksa.BarisUrung(isi), Label.Navigasi()]);
    }

    /// <summary>What is missing, what is doubtful, and which papers are needed.</summary>
    public static void TanyaKelengkapan(ITurnContext giliran, RuangPeriksa ruang, IsianPeriksa isi, BorangDiperiksa diperiksa)
    {
        var temuan = diperiksa.Temuan.OrderBy(t => t.Temuan.Berat == Berat.Galat ? 0 : 1).Take(BanyakTemuan).ToList();
        isi.Temuan = [.. temuan.Select(t => KunciTemuan.Dari(t.Temuan))];
        var kurang = diperiksa.Kelengkapan.Where(k => !k.Lengkap).ToList();
        var belum = diperiksa.Kelengkapan.Where(k => k.BelumDiperiksa > 0).ToList();
        var bagian = new[]
        {
            kurang.Count == 0 ? null : $"Belum diisi:\n{string.Join('\n', kurang.Select(Baris))}",
            belum.Count == 0 ? null : $"Belum diperiksa:\n{string.Join('\n', belum.Select(k => $"• {k.Bagian.Judul}: {k.BelumDiperiksa} catatan dari data BKN"))}",
            temuan.Count == 0 ? null : $"Perlu diperhatikan:\n{string.Join('\n', temuan.Select(Baris))}{Sisa(diperiksa.Temuan.Count)}",
            Bukti(ruang, diperiksa),
        };
        giliran.Tanya(
            kurang.Count == 0 && belum.Count == 0 && temuan.Count == 0 ? TeksPeriksa.LengkapSemua : TeksPeriksa.Kelengkapan.Dengan(string.Join("\n\n", bagian.Where(b => b is not null))),
            new SifatPesan(Lindungi: true),
            [
                .. kurang.Union(belum).Select(k => new Tombol(k.Bagian.Judul, LayarPeriksa.AwalanBagian + k.Bagian.Kode)).Chunk(2),
                .. temuan.Select((_, i) => new Tombol($"{i + 1}", AwalanTemuan + i.ToString(CultureInfo.InvariantCulture))).Chunk(6),
                kurang.Count == 0 && belum.Count == 0 ? [Label.Kirim, LayarPeriksa.SemuaBagian] : [LayarPeriksa.SemuaBagian], [Label.Menu],
            ]);
    }

    /// <summary>What a section lacks, by name.</summary>
    public static string Baris(KelengkapanBagian bagian)
    {
        var isian = bagian.Kurang.GroupBy(k => k.Isian?.Label).Select(g => g.Key is null ? $"{g.Count()} catatan" : g.Count() > 1 ? $"{g.Key} ({g.Count()})" : g.Key).ToList();
        return $"• {bagian.Bagian.Judul}: {string.Join(", ", isian.Take(BanyakIsian))}{(isian.Count > BanyakIsian ? $", dan {isian.Count - BanyakIsian} lagi" : "")}";
    }

    private static string Baris(TemuanDijelaskan temuan, int urut) =>
        $"{urut + 1}. {(temuan.Temuan.Berat == Berat.Galat ? "Harus diperbaiki: " : "")}{temuan.Temuan.Pesan}{(temuan.Penjelasan is { } p ? $" (penjelasan Anda: {p})" : "")}";

    private static string Sisa(int banyak) => banyak > BanyakTemuan ? $"\ndan {banyak - BanyakTemuan} lagi, yang tampil setelah yang di atas selesai." : "";

    private static string? Bukti(RuangPeriksa ruang, BorangDiperiksa diperiksa)
    {
        var bukti = BuktiDiperlukan.Hitung(ruang.Definisi, diperiksa.Borang.Sapk, diperiksa.Borang.Kini).Where(b => b.CatatanId is null).Select(b => b.Bukti).Distinct().ToList();
        return bukti.Count == 0 ? null : $"Bukti untuk perbaikan Anda: {string.Join(", ", bukti)}";
    }
}
