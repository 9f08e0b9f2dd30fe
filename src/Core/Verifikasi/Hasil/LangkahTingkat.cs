using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;

namespace EPupns.Core.Verifikasi;

/// <summary>How far one level is with the changes whose final word it has, as their owner is told (features.md F32, X2).</summary>
/// <param name="Tingkat">The level.</param>
/// <param name="Keadaan">Whether it is its turn.</param>
/// <param name="Aktif">It is switched on for this sending.</param>
/// <param name="Banyak">Changes that it decides.</param>
/// <param name="Disetujui">Those that it accepted.</param>
/// <param name="Ditolak">Those that it did not.</param>
public sealed record LangkahTingkat(Putusan Tingkat, KeadaanTingkat Keadaan, bool Aktif, int Banyak, int Disetujui, int Ditolak)
{
    /// <summary>Level by level, SKPD first.</summary>
    public static IReadOnlyList<LangkahTingkat> Dari(Kasus kasus) => [.. Kemajuan.PerTingkat(kasus.Formulir.Keadaan).Select(k => Satu(kasus, k))];

    private static LangkahTingkat Satu(Kasus kasus, KemajuanTingkat kemajuan)
    {
        var milik = kasus.Baris.Where(b => b.Akhir == kemajuan.Tingkat).ToList();
        return new LangkahTingkat(
            kemajuan.Tingkat, kemajuan.Keadaan, kasus.TingkatAktif.Contains(kemajuan.Tingkat), milik.Count,
            milik.Count(b => b.Putusan?.Jenis == JenisPutusan.Setuju), milik.Count(b => b.Putusan?.Jenis == JenisPutusan.Tolak));
    }
}
