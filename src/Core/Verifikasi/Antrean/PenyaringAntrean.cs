using EPupns.Core.Pengisian;

namespace EPupns.Core.Verifikasi;

/// <summary>The filters of the queue, without its part: the counts of all parts are taken under them.</summary>
internal static class PenyaringAntrean
{
    public static IQueryable<FormulirPns> Saring(IQueryable<FormulirPns> formulir, SaringanAntrean saringan, DateTimeOffset kini)
    {
        if (saringan.InstansiKode is { } instansi)
        {
            formulir = formulir.Where(f => f.InstansiKode == instansi);
        }

        if (Besar(saringan.Unit) is { } unit)
        {
            formulir = formulir.Where(f => f.NamaUnit.ToUpper().Contains(unit));
        }

        if (saringan.Umur is { } hari)
        {
            var sebelum = kini.AddDays(-hari);
            formulir = formulir.Where(f => f.DikirimPada <= sebelum);
        }

        if (saringan.Peringatan is { } ada)
        {
            formulir = ada ? formulir.Where(f => f.BanyakPeringatan > 0) : formulir.Where(f => f.BanyakPeringatan == 0);
        }

        return Cari(Bagian(formulir, saringan.Bagian), saringan.Cari);
    }

    private static IQueryable<FormulirPns> Bagian(IQueryable<FormulirPns> formulir, string? bagian)
    {
        if (string.IsNullOrEmpty(bagian))
        {
            return bagian is null ? formulir : formulir.Where(f => f.BanyakPerubahan == 0);
        }

        var dicari = BagianBerubah.Cari(bagian);
        return formulir.Where(f => f.Berubah.Contains(dicari));
    }

    private static IQueryable<FormulirPns> Cari(IQueryable<FormulirPns> formulir, string? cari)
    {
        if (Besar(cari) is not { } besar)
        {
            return formulir;
        }

        var angka = string.Concat(besar.Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '.')));
        return angka.Length > 0 && angka.All(char.IsAsciiDigit)
            ? formulir.Where(f => f.Nomor.StartsWith(angka) || f.Nip.StartsWith(angka))
            : formulir.Where(f => f.Nama.ToUpper().Contains(besar));
    }

    private static string? Besar(string? teks) => teks?.Trim().ToUpperInvariant() is { Length: > 0 } rapi ? rapi : null;
}
