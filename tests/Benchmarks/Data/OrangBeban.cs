using EPupns.Core.Kepegawaian;
using EPupns.Core.Kepegawaian.Demo;

namespace EPupns.Benchmarks.Data;

/// <summary>People of the demo who may register: their instansi is open.</summary>
internal static class OrangBeban
{
    private static readonly HashSet<string> Terbuka = [.. InstansiDemo.Semua.Where(i => i.Dibuka).Select(i => i.Kode)];
    private static readonly HashSet<string> Dikenal = [.. OrangDemo.Semua().Select(p => p.Nip)];

    /// <summary>The first so many, the same every time.</summary>
    public static IEnumerable<Pns> Pertama(int banyak) => Semua().Where(p => Terbuka.Contains(p.InstansiKode)).Take(banyak);

    /// <summary>Everybody, without end.</summary>
    public static IEnumerable<Pns> Semua() => Enumerable.Range(0, int.MaxValue).Select(i => PembuatPns.Buat(i)).Where(p => !Dikenal.Contains(p.Nip));
}
