using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Helpdesk;

namespace EPupns.Bot.Alur.Tiket;

/// <summary>What is said of a report to whoever has its number: in the chat and on the page.</summary>
public static class TeksTiket
{
    internal static readonly Ujaran TanyaNomor = new("tiket.tanya_nomor");
    private static readonly Ujaran Keadaan = new("tiket.status", "nomor", "jenis", "tujuan", "dibuat", "keadaan", "arti", "jawaban");

    /// <summary>The status in words.</summary>
    /// <param name="status">How it stands.</param>
    /// <param name="jawaban">The last answer, only for whoever wrote the report.</param>
    public static Ujar Status(StatusLaporan status, string? jawaban = null) => Keadaan.Dengan(
        status.Nomor, status.Jenis.Sebut(), status.KePusat ? "BKN Pusat" : "instansi", Tanggal.WaktuWib(status.Dibuat), status.Keadaan.Sebut(), Arti(status),
        jawaban is { Length: > 0 } ? $"\nJawaban terakhir: {jawaban}" : "");

    private static string Arti(StatusLaporan status) => status.Keadaan switch
    {
        KeadaanLaporan.Baru => "Laporan sudah diterima dan menunggu petugas.",
        KeadaanLaporan.Diambil or KeadaanLaporan.DibukaLagi => "Petugas sedang menanganinya.",
        KeadaanLaporan.MenungguPelapor => "Petugas bertanya kepada pelapor; pertanyaannya ada di obrolan tempat laporan ini dibuat.",
        KeadaanLaporan.Dijawab => "Sudah dijawab; jawabannya ada di obrolan tempat laporan ini dibuat.",
        KeadaanLaporan.Selesai => $"Selesai {Tanggal.WaktuWib(status.TerakhirPada)}.",
        KeadaanLaporan.Digabung => $"Dilanjutkan pada laporan {status.GabungKe}.",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status.Keadaan, "Keadaan tidak dikenal."),
    };
}
