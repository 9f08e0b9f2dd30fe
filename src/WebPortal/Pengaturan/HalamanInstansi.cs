using EPupns.Core.Referensi;

namespace EPupns.WebPortal.Pengaturan;

/// <summary>An instansi and how it takes part.</summary>
public sealed record BarisInstansi
{
    /// <summary>The instansi.</summary>
    public required Instansi Instansi { get; init; }

    /// <summary>Registration is open.</summary>
    public bool Dibuka { get; init; }

    /// <summary>A verifier has to approve.</summary>
    public bool WajibVerifikasi { get; init; }

    /// <summary>SKPD verifies forms.</summary>
    public bool Skpd { get; init; }

    /// <summary>BKD verifies forms.</summary>
    public bool Bkd { get; init; }
}

/// <summary>The list of instansi.</summary>
/// <param name="Cari">What was searched.</param>
/// <param name="Baris">One page.</param>
/// <param name="Jumlah">How many there are.</param>
/// <param name="Halaman">Which page, from 1.</param>
/// <param name="AdaLagi">There is a next page.</param>
public sealed record HalamanInstansi(string? Cari, IReadOnlyList<BarisInstansi> Baris, int Jumlah, int Halaman, bool AdaLagi);
