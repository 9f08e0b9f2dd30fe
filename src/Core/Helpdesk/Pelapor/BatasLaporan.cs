using System.Globalization;
using EPupns.Core.Akun.Batas;
using EPupns.Core.Dasar;

namespace EPupns.Core.Helpdesk;

/// <summary>
/// Keeps one person, one chat or one network address from flooding the desks (issue 7, <i>Limits</i>). Counted by the clock hour and in every channel together;
/// a person who is logged in is one person wherever they write.
/// </summary>
public sealed class BatasLaporan(Pembatas pembatas, TimeProvider waktu)
{
    /// <summary>Reports of one chat or person in an hour.</summary>
    public const int Laporan = 30;

    /// <summary>Messages of one chat or person to their reports in an hour.</summary>
    public const int Pesan = 40;

    // A mobile network or an office puts many behind one address.
    private const int KaliAlamat = 10;
    private static readonly TimeSpan Jendela = TimeSpan.FromHours(1);

    /// <summary>Counts one report; what to tell when it is one too many: <c>laporan.terlalu_banyak</c>. Needs a transaction.</summary>
    internal Task<Kesalahan?> MelaporAsync(Pelapor pelapor, CancellationToken batal) => HitungAsync("lapor", pelapor, Laporan, "Laporan", batal);

    /// <summary>Counts one message to a report; the same mistake.</summary>
    internal Task<Kesalahan?> MenulisAsync(Pelapor pelapor, CancellationToken batal) => HitungAsync("tulis", pelapor, Pesan, "Pesan", batal);

    private async Task<Kesalahan?> HitungAsync(string apa, Pelapor pelapor, int banyak, string sebutan, CancellationToken batal)
    {
        var kini = waktu.GetUtcNow();
        var jam = kini.Ticks / Jendela.Ticks;
        var kunci = new (string? Siapa, int Banyak)[]
        {
            (pelapor.RegistrasiId?.ToString("N"), banyak), (pelapor.PercakapanId?.ToString("N"), banyak), (pelapor.Alamat, banyak * KaliAlamat),
        }.Where(k => k.Siapa is not null).Select(k => (Kunci: string.Create(CultureInfo.InvariantCulture, $"{apa}:{k.Siapa}:{jam}"), k.Banyak)).ToList();
        if (await pembatas.IntipAsync([.. kunci.Select(k => k.Kunci)], batal) is not null)
        {
            var sampai = new DateTimeOffset((jam + 1) * Jendela.Ticks, TimeSpan.Zero);
            return new Kesalahan(
                "laporan.terlalu_banyak", $"{sebutan} Anda sudah sangat banyak dalam satu jam ini. Yang sudah terkirim tetap kami tangani; silakan lanjutkan setelah {Tanggal.WaktuWib(sampai)}.");
        }

        foreach (var (satu, paling) in kunci)
        {
            await pembatas.GagalAsync(satu, new BatasGagal(paling, Jendela), batal);
        }

        return null;
    }
}
