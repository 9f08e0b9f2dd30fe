using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Pengisian;

namespace EPupns.Core.Verifikasi;

/// <summary>Takes a form down in part (features.md V7, leap 2): only what the officer names opens, everything else keeps its marks and stays locked.</summary>
public sealed class TurunkanSebagian(BacaKasus baca, PenyebutBaris penyebut, TurunStatus turun)
{
    /// <summary>Takes it down; nothing named opens all of it.</summary>
    /// <returns>The form, or <c>baris.tidak_ada</c>, or what <see cref="TurunStatus.JalankanAsync"/> says.</returns>
    public async Task<Hasil<FormulirPns>> JalankanAsync(string nomor, string? alasan, IReadOnlyCollection<AlamatBaris> baris, Petugas petugas, CancellationToken batal)
    {
        if (baris.Count == 0)
        {
            return await turun.JalankanAsync(nomor, alasan, petugas, batal);
        }

        if (await baca.JalankanAsync(nomor, petugas, batal) is not { } kasus)
        {
            return TurunStatus.BukanWewenang;
        }

        var dibuka = baris.Distinct().Select(b => (b.Terbuka, Sebutan: penyebut.Cari(kasus, b))).ToList();
        return dibuka.Any(d => d.Sebutan is null) ? PenyebutBaris.TidakAda
            : await turun.JalankanAsync(nomor, alasan, petugas, batal, [.. dibuka.Select(d => new BarisDibuka(d.Terbuka, d.Sebutan!))]);
    }
}
