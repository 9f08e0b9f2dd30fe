using EPupns.Bot.Percakapan;
using EPupns.Core.Formulir;

namespace EPupns.Bot.Alur.Periksa;

/// <summary>Several records of one message, said back before anything is saved.</summary>
internal static class LayarBeberapa
{
    private const int BanyakBelum = 8;

    public static void Tanya(ITurnContext giliran, RuangPeriksa ruang, IsianPeriksa isi)
    {
        var bagian = ruang.Bagian(isi);
        var baru = isi.Beberapa.Count(b => b.SudahAda is null && b.Fakta.Count > 0);
        var belum = isi.Beberapa.SelectMany((b, urut) => b.BelumJelas.Select(t => $"• nomor {urut + 1}: {t}")).Take(BanyakBelum).ToList();
        giliran.Tanya(
            TeksPeriksa.Beberapa.Dengan(bagian.Judul, string.Join('\n', isi.Beberapa.Select((b, urut) => $"{urut + 1}. {Baris(ruang, bagian, b)}")), belum.Count == 0 ? "" : $"\nBelum saya pahami:\n{string.Join('\n', belum)}\n", baru, Contoh(bagian)),
            new SifatPesan(Lindungi: true),
            [baru == 0 ? [LayarPeriksa.Batal] : [LayarPeriksa.Simpan, LayarPeriksa.Batal], Label.Navigasi()]);
    }

    /// <summary>How a slip is put right in this section.</summary>
    public static string Contoh(Bagian bagian) => (bagian.Isian.OfType<IsianTanggal>().FirstOrDefault(i => i.Kode == bagian.MenurutTanggal) ?? bagian.Isian.OfType<IsianTanggal>().FirstOrDefault()) is { } tanggal
        ? $"2 {tanggal.Label.Replace("Tanggal", "tanggal", StringComparison.Ordinal)} 1-4-2012"
        : $"2 {bagian.Isian[0].Label} …";

    private static string Baris(RuangPeriksa ruang, Bagian bagian, BarisPeriksa baris) =>
        (baris.Fakta.Count == 0 ? "(belum ada yang dapat dibaca)" : string.Join("; ", baris.Fakta.Select(f => (Isian: bagian.AmbilIsian(f.Isian), f.Nilai, f.Alasan)).Select(f => $"{f.Isian.Label}: {ruang.Tampil(f.Isian, f.Nilai)}{(f.Alasan is { } a ? $" ({a.Split(". ")[0].TrimEnd('.')})" : "")}")))
        + (baris.SudahAda is { } ada ? $" — {ada}" : "");
}
