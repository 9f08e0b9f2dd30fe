using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Pengawasan;

namespace EPupns.Bot.Percakapan.Menu;

/// <summary>Who looked at a person's record, as the chat says it.</summary>
internal static class TeksJejak
{
    private static readonly Ujaran Kosong = new("jejak.kosong");
    private static readonly Ujaran Daftar = new("jejak.daftar", "baris");

    /// <summary>One page of it.</summary>
    public static Ujar Untuk(HalamanKejadian halaman) =>
        halaman.Baris.Count == 0 ? Kosong.Dengan() : Daftar.Dengan(string.Join('\n', halaman.Baris.Select(Satu)));

    private static string Satu(KejadianData kejadian) =>
        $"• {Tanggal.WaktuWib(kejadian.Waktu)} · {kejadian.Siapa} {kejadian.Apa}{(kejadian.Alasan is { } alasan ? $": “{alasan}”" : "")}";
}
