using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Formulir.Pupns;

namespace EPupns.WebPortal.Perintah;

/// <summary>What was understood, in words for an operator.</summary>
internal static class CeritaTafsir
{
    /// <summary>Several lines.</summary>
    /// <param name="tafsir">What was understood.</param>
    /// <param name="tampil">Stored text → as people read it.</param>
    public static string Tulis(Tafsir tafsir, Func<string, string> tampil) => tafsir switch
    {
        Tafsir.Pasti pasti => $"Pasti: {Nilai(pasti.Nilai, tampil)}",
        Tafsir.Konfirmasi ragu => $"Perlu dikonfirmasi: {Nilai(ragu.Nilai, tampil)}\n  {ragu.Alasan}",
        Tafsir.Ambigu banyak => $"Perlu dipilih. {banyak.Alasan}\n{string.Join('\n', banyak.Pilihan.Select((p, i) => $"  {i + 1}. {p.Label} ({p.Nilai})"))}",
        Tafsir.Kosong => "Kosong: tidak ada yang diisi.",
        Tafsir.Salah salah => $"Tidak dapat diterima ({salah.Sebab.Kode}): {salah.Sebab.Pesan}",
        _ => "",
    };

    /// <summary>One line.</summary>
    public static string Ringkas(Tafsir tafsir) => $"{ContohUcapan.Kata(tafsir)} {tafsir switch
    {
        Tafsir.Ambigu banyak => string.Join(" / ", banyak.Pilihan.Select(p => p.Label)),
        Tafsir.Salah salah => $"{salah.Sebab.Kode}: {salah.Sebab.Pesan}",
        _ => tafsir.Calon,
    }}";

    private static string Nilai(string nilai, Func<string, string> tampil) => tampil(nilai) is var terbaca && terbaca == nilai ? nilai : $"{terbaca} (disimpan {nilai})";
}
