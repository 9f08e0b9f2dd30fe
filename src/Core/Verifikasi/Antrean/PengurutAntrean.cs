using EPupns.Core.Pengisian;

namespace EPupns.Core.Verifikasi;

/// <summary>The orders of the queue, and where a page begins. Within the same key it is always by number, in the same direction.</summary>
internal static class PengurutAntrean
{
    public static IQueryable<FormulirPns> Potong(IQueryable<FormulirPns> formulir, UrutanAntrean urut, PosisiAntrean? batas, bool mundur)
    {
        var turun = (urut is UrutanAntrean.Terbaru or UrutanAntrean.Peringatan) != mundur;
        var sisa = batas is null ? formulir : urut switch
        {
            UrutanAntrean.Nama => Nama(formulir, batas, turun),
            UrutanAntrean.Unit => Unit(formulir, batas, turun),
            UrutanAntrean.Peringatan => Peringatan(formulir, batas, turun),
            _ => Waktu(formulir, batas, turun),
        };
        return (urut, turun) switch
        {
            (UrutanAntrean.Nama, false) => sisa.OrderBy(f => f.Nama).ThenBy(f => f.Nomor),
            (UrutanAntrean.Nama, true) => sisa.OrderByDescending(f => f.Nama).ThenByDescending(f => f.Nomor),
            (UrutanAntrean.Unit, false) => sisa.OrderBy(f => f.NamaUnit).ThenBy(f => f.Nomor),
            (UrutanAntrean.Unit, true) => sisa.OrderByDescending(f => f.NamaUnit).ThenByDescending(f => f.Nomor),
            (UrutanAntrean.Peringatan, false) => sisa.OrderBy(f => f.BanyakPeringatan).ThenBy(f => f.Nomor),
            (UrutanAntrean.Peringatan, true) => sisa.OrderByDescending(f => f.BanyakPeringatan).ThenByDescending(f => f.Nomor),
            (_, false) => sisa.OrderBy(f => f.DikirimPada).ThenBy(f => f.Nomor),
            _ => sisa.OrderByDescending(f => f.DikirimPada).ThenByDescending(f => f.Nomor),
        };
    }

    // The first condition is implied by the second; it is what an index begins with.
    private static IQueryable<FormulirPns> Waktu(IQueryable<FormulirPns> formulir, PosisiAntrean batas, bool turun)
    {
        var (waktu, nomor) = (batas.Waktu, batas.Nomor);
        return turun
            ? formulir.Where(f => f.DikirimPada <= waktu && (f.DikirimPada < waktu || f.Nomor.CompareTo(nomor) < 0))
            : formulir.Where(f => f.DikirimPada >= waktu && (f.DikirimPada > waktu || f.Nomor.CompareTo(nomor) > 0));
    }

    private static IQueryable<FormulirPns> Nama(IQueryable<FormulirPns> formulir, PosisiAntrean batas, bool turun)
    {
        var (nama, nomor) = (batas.Kunci, batas.Nomor);
        return turun
            ? formulir.Where(f => f.Nama.CompareTo(nama) <= 0 && (f.Nama != nama || f.Nomor.CompareTo(nomor) < 0))
            : formulir.Where(f => f.Nama.CompareTo(nama) >= 0 && (f.Nama != nama || f.Nomor.CompareTo(nomor) > 0));
    }

    private static IQueryable<FormulirPns> Unit(IQueryable<FormulirPns> formulir, PosisiAntrean batas, bool turun)
    {
        var (unit, nomor) = (batas.Kunci, batas.Nomor);
        return turun
            ? formulir.Where(f => f.NamaUnit.CompareTo(unit) <= 0 && (f.NamaUnit != unit || f.Nomor.CompareTo(nomor) < 0))
            : formulir.Where(f => f.NamaUnit.CompareTo(unit) >= 0 && (f.NamaUnit != unit || f.Nomor.CompareTo(nomor) > 0));
    }

    private static IQueryable<FormulirPns> Peringatan(IQueryable<FormulirPns> formulir, PosisiAntrean batas, bool turun)
    {
        var (banyak, nomor) = (batas.Banyak, batas.Nomor);
        return turun
            ? formulir.Where(f => f.BanyakPeringatan <= banyak && (f.BanyakPeringatan < banyak || f.Nomor.CompareTo(nomor) < 0))
            : formulir.Where(f => f.BanyakPeringatan >= banyak && (f.BanyakPeringatan > banyak || f.Nomor.CompareTo(nomor) > 0));
    }
}
