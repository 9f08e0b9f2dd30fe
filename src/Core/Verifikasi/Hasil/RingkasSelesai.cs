using EPupns.Core.Formulir;
using EPupns.Core.Pendaftaran.Bukti;
using EPupns.Core.Pengisian;

namespace EPupns.Core.Verifikasi;

/// <summary>What the proof of completion says of a case.</summary>
/// <param name="Tanda">What its code says.</param>
/// <param name="Tingkat">Level by level, SKPD first.</param>
public sealed record RingkasSelesai(IsiTandaSelesai Tanda, IReadOnlyList<TingkatSelesai> Tingkat)
{
    /// <summary>The summary; null while a level still has something to do.</summary>
    public static RingkasSelesai? Dari(Kasus kasus)
    {
        var ke = kasus.Formulir.Kiriman;
        if (kasus.Formulir.Keadaan != KeadaanFormulir.Selesai || kasus.Tuntas.Where(t => t.Ke == ke).ToList() is not { Count: > 0 } tuntas)
        {
            return null;
        }

        var tanda = new IsiTandaSelesai(
            kasus.Registrasi.Nomor, kasus.Registrasi.Nip, tuntas.Max(t => t.Waktu), ke, HasilAkhir.Diterima(kasus).Count,
            kasus.Baris.Count(b => b.Putusan?.Jenis == JenisPutusan.Tolak), kasus.Kiriman.Sidik);
        return new RingkasSelesai(tanda, [.. Enum.GetValues<Putusan>().Select(t => Satu(kasus, t))]);
    }

    // What somebody looked at in an earlier sending holds, so a level that then passed by itself is told by that.
    private static TingkatSelesai Satu(Kasus kasus, Putusan tingkat) => new(
        tingkat, kasus.TingkatAktif.Contains(tingkat), kasus.Tuntas.LastOrDefault(t => t.Tingkat == tingkat && t.Oleh is not null) is { } oleh ? oleh.Waktu : null);
}

/// <summary>A level on the proof of completion.</summary>
/// <param name="Tingkat">The level.</param>
/// <param name="Aktif">It is switched on for this instansi.</param>
/// <param name="Diperiksa">When its officer was done; null when it passed by itself.</param>
public sealed record TingkatSelesai(Putusan Tingkat, bool Aktif, DateTimeOffset? Diperiksa);
