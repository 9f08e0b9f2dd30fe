using EPupns.Core.Formulir;
using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Alur.Periksa;

/// <summary>The buttons under the question for a value: one arm for each kind of field that has some. Each carries the stored text.</summary>
internal static class PapanIsian
{
    /// <summary>Before the stored text in a button's code.</summary>
    public const string Awalan = "isi.";

    /// <summary>The next page of a long list.</summary>
    public static readonly Tombol Lainnya = new("Lainnya", "lainnya");

    private const int Sehalaman = 8;
    private const int MuatSemua = 12;

    /// <summary>The rows for this field.</summary>
    /// <param name="isian">The field.</param>
    /// <param name="borang">The form, for fields that name another record of it.</param>
    /// <param name="halaman">Page of a long list, from 0; past the end it begins again.</param>
    public static IEnumerable<IReadOnlyList<Tombol>> Baris(Isian isian, Borang borang, int halaman) => isian switch
    {
        IsianPilihan pilihan => Susun([.. pilihan.Tawaran.Select(b => (b.Kode, b.Label))], halaman),
        IsianYaTidak => [[new("Ya", Awalan + IsianYaTidak.Ya), new("Tidak", Awalan + IsianYaTidak.Tidak)]],
        IsianCatatan catatan => Susun([.. catatan.Pilihan(borang)], halaman),
        _ => [],
    };

    /// <summary>The stored text behind a button; null for other buttons.</summary>
    public static string? Nilai(string? kode) => kode?.StartsWith(Awalan, StringComparison.Ordinal) is true ? kode[Awalan.Length..] : null;

    private static IEnumerable<IReadOnlyList<Tombol>> Susun(IReadOnlyList<(string Kode, string Label)> semua, int halaman)
    {
        if (semua.Count == 0)
        {
            return [];
        }

        // Short words such as III/a stand four in a row and need no pages.
        var pendek = semua.Max(s => s.Label.Length) <= 6;
        var berhalaman = semua.Count > MuatSemua && !pendek;
        var awal = berhalaman ? halaman * Sehalaman % ((semua.Count + Sehalaman - 1) / Sehalaman * Sehalaman) : 0;
        var tombol = (berhalaman ? semua.Skip(awal).Take(Sehalaman) : semua).Select(s => new Tombol(s.Label, Awalan + s.Kode)).ToList();
        IEnumerable<IReadOnlyList<Tombol>> baris = tombol.Chunk(pendek ? 4 : tombol.Max(t => t.Label.Length) <= 18 ? 2 : 1);
        return berhalaman ? [.. baris, [Lainnya]] : baris;
    }
}
