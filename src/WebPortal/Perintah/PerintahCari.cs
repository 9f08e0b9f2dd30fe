using System.Diagnostics;
using System.Globalization;
using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Referensi;
using EPupns.Core.Referensi.Katalog;

namespace EPupns.WebPortal.Perintah;

/// <summary><c>cari DAFTAR TEKS…</c>: tries the search of a reference list by hand.</summary>
public sealed class PerintahCari(CariRujukan cari) : IPerintah
{
    private const int Banyak = 10;

    /// <inheritdoc />
    public static KartuPerintah Kartu { get; } = new(
        "cari",
        "DAFTAR TEKS… [--instansi KODE] [--wilayah KODE] [--dalam KODE]",
        "Mencari dalam daftar rujukan seperti yang dilakukan percakapan.",
        $"""
        DAFTAR: {string.Join(", ", SemuaRujukan.Semua.Select(d => d.Kode))}.
        --instansi KODE: pohon unit instansi itu. --wilayah KODE: yang di wilayah itu lebih dahulu. --dalam KODE: hanya yang di bawahnya.

        Kode keluar: 0 ada yang ditemukan, 1 tidak ada.
        """,
        new Opsi("instansi"), new Opsi("wilayah"), new Opsi("dalam"));

    /// <inheritdoc />
    public async Task<int> JalankanAsync(Argumen argumen, Layar layar, CancellationToken batal)
    {
        if (argumen.Kata is not [var daftar, _, ..] || SemuaRujukan.Cari(daftar) is null)
        {
            await layar.Galat.WriteLineAsync("Sebutkan daftar dan yang dicari: cari sekolah smpn 1 cipaku. Daftar yang ada tercantum pada cari --help.");
            return KodeKeluar.SalahPakai;
        }

        var teks = string.Join(' ', argumen.Kata.Skip(1));
        var asal = new AsalPencari(argumen.Nilai("instansi"), argumen.Nilai("wilayah"), Dalam: argumen.Nilai("dalam"));
        var tafsir = await cari.TafsirkanAsync(daftar, teks, asal, batal);
        var mulai = Stopwatch.GetTimestamp();
        var baris = await cari.CariAsync(daftar, teks, asal, Banyak, batal);
        var lama = Stopwatch.GetElapsedTime(mulai);
        foreach (var satu in baris)
        {
            await layar.Keluar.WriteLineAsync($"{satu.Kode,-12} {satu.Label}");
        }

        await layar.Keluar.WriteLineAsync($"{baris.Count} baris dalam {lama.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',')} ms. {Sebut(tafsir)}");
        return baris.Count > 0 ? KodeKeluar.Baik : KodeKeluar.Gagal;
    }

    private static string Sebut(Tafsir tafsir) => tafsir switch
    {
        Tafsir.Pasti pasti => $"Pasti {pasti.Nilai}.",
        Tafsir.Konfirmasi kira => $"Perlu dipastikan, {kira.Nilai}: {kira.Alasan}",
        Tafsir.Ambigu banyak => banyak.Alasan,
        Tafsir.Salah salah => salah.Sebab.Pesan,
        _ => "Kosong.",
    };
}
