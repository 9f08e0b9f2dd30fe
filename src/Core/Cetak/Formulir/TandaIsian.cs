using EPupns.Core.Formulir;

namespace EPupns.Core.Cetak;

/// <summary>The mark of a field on paper: what its owner did with it.</summary>
/// <param name="Kata">In a word.</param>
/// <param name="Berubah">There is a value beside SAPK's.</param>
internal readonly record struct TandaIsian(string Kata, bool Berubah)
{
    /// <summary>The mark.</summary>
    public static TandaIsian Untuk(Isian isian, CatatanIsi kini, string? sapk)
    {
        var nilai = kini.Isi[isian];
        return kini.Menunggu.TryGetValue(isian.Kode, out var menunggu) ? new($"Menunggu daftar ({menunggu.Nomor})", true)
            : isian.Sumber is Sumber.Baca ? new("Dari BKN", false)
            : isian.Sumber is Sumber.Turunan ? new("Dari riwayat", nilai != sapk && nilai is not null)
            : (sapk, nilai) switch
            {
                (null, null) => new("", false),
                (null, _) => new("Diisi", true),
                (_, null) => new("Dikosongkan", true),
                _ when sapk != nilai => new("Diperbaiki", true),
                _ => kini.Sesuai?.Contains(isian.Kode) == true ? new("Sesuai", false) : new("Belum", false),
            };
    }
}
