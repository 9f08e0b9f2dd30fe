using EPupns.Core.Dasar;
using EPupns.Core.Dasbor;

namespace EPupns.WebPortal.Dasbor;

/// <summary>Which of the missing are shown, as it stands in the address.</summary>
public sealed record SaringanHilang
{
    /// <summary>One instansi.</summary>
    public string? Instansi { get; init; }

    /// <summary>One unit of it.</summary>
    public string? Unit { get; init; }

    /// <summary><c>jelas</c> with a reason, <c>belum</c> without, or the name of a reason.</summary>
    public string? Alasan { get; init; }

    /// <summary>Those after this NIP.</summary>
    public string? Setelah { get; init; }

    /// <summary>As the core asks.</summary>
    public SaringanBelumIkut UntukCore() => new()
    {
        Instansi = Instansi, Unit = Unit, Setelah = Setelah, Beralasan = Alasan switch { "jelas" => true, "belum" => false, _ => null },
        Sebab = Enum.TryParse<SebabBelumIkut>(Alasan, ignoreCase: true, out var sebab) && Enum.IsDefined(sebab) ? sebab : null,
    };

    /// <summary>The address.</summary>
    public string Alamat(string jalan = "/dasbor/belum-ikut")
    {
        (string, string?)[] bagian = [("instansi", Instansi), ("unit", Unit), ("alasan", Alasan), ("setelah", Setelah)];
        var isi = string.Join('&', bagian.Where(b => b.Item2 is not null).Select(b => $"{b.Item1}={Uri.EscapeDataString(b.Item2!)}"));
        return isi.Length == 0 ? jalan : $"{jalan}?{isi}";
    }
}

/// <summary>What an officer certifies, as the form has it.</summary>
public sealed record IsianAlasan
{
    /// <summary>Why.</summary>
    public SebabBelumIkut? Sebab { get; init; }

    /// <summary>Since when.</summary>
    public string? Sejak { get; init; }

    /// <summary>A note.</summary>
    public string? Catatan { get; init; }
}

/// <summary>What was certified and not taken; it comes back as it was typed.</summary>
/// <param name="Nip">About whom.</param>
/// <param name="Isian">What was typed.</param>
/// <param name="Salah">Why not.</param>
public sealed record AlasanDitolak(string Nip, IsianAlasan Isian, Kesalahan Salah);

/// <summary>The page.</summary>
/// <param name="Saringan">What is shown.</param>
/// <param name="Baris">The people.</param>
/// <param name="AdaLagi">There are more.</param>
/// <param name="Menyatakan">Who looks may certify.</param>
/// <param name="Ditolak">What was not taken.</param>
public sealed record HalamanBelumIkut(SaringanHilang Saringan, IReadOnlyList<OrangBelumIkut> Baris, bool AdaLagi, bool Menyatakan, AlasanDitolak? Ditolak)
{
    /// <summary>Who looks may take the list away.</summary>
    public bool Mengekspor { get; init; }

    /// <summary>What was typed about somebody; empty when nothing was.</summary>
    public IsianAlasan Isian(OrangBelumIkut orang) => Ditolak?.Nip == orang.Nip ? Ditolak.Isian : new IsianAlasan();

    /// <summary>The dashboard of what is shown.</summary>
    public string KeDasbor() => new SaringanDasbor { Instansi = Saringan.Instansi, Unit = Saringan.Unit }.Alamat();
}
