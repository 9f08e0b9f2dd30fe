using EPupns.Bot.Alur.Pendaftaran;
using EPupns.Bot.Percakapan.Masuk;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using EPupns.Core.Helpdesk;
using EPupns.Core.Notifikasi;
using Microsoft.Extensions.Options;

namespace EPupns.Bot.Alur.Helpdesk;

/// <summary>A report as a card in the chat of the desk: what it is about, who has it, and what can be done.</summary>
internal sealed class KartuLaporan(EPupnsDb db, Katalog katalog, IOptions<PilihanPortal> portal)
{
    private const string Awalan = "lap.";

    /// <summary>How marks of topics end.</summary>
    public const string AkhiranTopik = ".topik";

    /// <summary>The mark of the topic of a report.</summary>
    public static string Topik(string nomor) => $"{Awalan}{nomor}{AkhiranTopik}";

    /// <summary>The mark of a card.</summary>
    public static string Kunci(string nomor) => $"{Awalan}{nomor}.kartu";

    /// <summary>The mark of the notice that a report was opened again.</summary>
    public static string DibukaLagi(string nomor) => $"{Awalan}{nomor}.buka";

    /// <summary>The mark of what a person wrote, shown to the desk.</summary>
    public static string Kunci(string nomor, Guid pesan) => $"{Awalan}{nomor}.{pesan.ToString("N")[^12..]}";

    /// <summary>The report that a marked message of the desk is about; null for other messages.</summary>
    public static string? Nomor(string kunci) => kunci.StartsWith(Awalan, StringComparison.Ordinal) ? kunci.Split('.')[1] : null;

    /// <summary>The card as it is now.</summary>
    public async Task<Pesan> SusunAsync(Laporan laporan, CancellationToken batal)
    {
        var pemegang = await db.NamaPetugasAsync(laporan.PemegangId, batal);
        return new Pesan
        {
            Isi = katalog.Ucapkan(TeksLaporan.Kartu.Dengan(laporan.Nomor, laporan.Jenis.Sebut(), laporan.Nama ?? "Nama belum diketahui", Isi(laporan), Keadaan(laporan, pemegang))),
            Tombol = Tombol(laporan),
            Kunci = Kunci(laporan.Nomor),
        };
    }

    /// <summary>The first words of what it is about.</summary>
    public static string Pokok(Laporan laporan) => laporan.Pokok.Length > 0 ? laporan.Pokok : laporan.Jenis.Sebut();

    private static string Keadaan(Laporan laporan, string? pemegang) =>
        pemegang is null ? laporan.Keadaan.Sebut() : $"{laporan.Keadaan.Sebut()} · {pemegang}";

    private static string Isi(Laporan laporan)
    {
        var fakta = FaktaLaporan.Baca(laporan).Select(f => $"{f.Label}: {f.Nilai}").ToList();
        return fakta.Count == 0 ? Pokok(laporan) : string.Join('\n', fakta);
    }

    private IReadOnlyList<IReadOnlyList<Tombol>> Tombol(Laporan laporan)
    {
        Tombol Buat(string label, string tindakan) => TombolLepas.Laporan(label, tindakan, laporan.Nomor);
        IReadOnlyList<Tombol> diPortal = [new Tombol("Buka di portal", Tautan: portal.Value.Alamat($"/helpdesk/{laporan.Nomor}"))];
        if (laporan.Keadaan.Tertutup())
        {
            return [diPortal];
        }

        IReadOnlyList<Tombol> pertama = laporan.PemegangId is null ? [Buat("Ambil", "ambil"), Buat("Balas", "balas")] : [Buat("Balas", "balas"), Buat("Lepas", "lepas")];
        IReadOnlyList<IReadOnlyList<Tombol>> tuntaskan = laporan.Jenis == JenisLaporan.TurunStatus ? [[Buat("Turunkan status", "turun")]] : [];
        return [pertama, .. tuntaskan, [Buat("Tanya balik", "tanya"), Buat("Teruskan", "terus"), Buat("Selesai", "selesai")], diPortal];
    }
}
