using EPupns.Core.Referensi.Pencarian;

namespace EPupns.Core.Helpdesk;

/// <summary>What reports about the same missing row have in common: the list, and the words in one spelling (leap 3).</summary>
public static class KunciKelompok
{
    private const int PalingPanjang = 250;

    /// <summary>The key: "SMPN 1 Cipaku" and "SMP Negeri I cipaku" have one.</summary>
    public static string Untuk(string daftar, string diketik)
    {
        var kunci = $"{daftar}:{EjaanBaku.Tulis(daftar, diketik)}";
        return kunci.Length > PalingPanjang ? kunci[..PalingPanjang] : kunci;
    }

    /// <summary>The list of a key.</summary>
    public static string Daftar(string kunci) => kunci.Split(':')[0];
}
