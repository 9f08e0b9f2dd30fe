namespace EPupns.Core.Dasar.Ketikan;

/// <summary>What is known of a date before it is typed.</summary>
/// <param name="HariIni">Today, for years of two digits.</param>
public sealed record CaraTanggal(DateOnly HariIni)
{
    /// <summary>It may lie after today: a TMT of a decision that is already signed.</summary>
    public bool BolehNanti { get; init; }

    /// <summary>Somebody was born then who is grown up now: a year of two digits is not one of the last years.</summary>
    public bool Dewasa { get; init; }

    /// <summary>Always the first of a month when the day is left out: a TMT.</summary>
    public bool TanpaHari { get; init; }

    /// <summary>"Kemarin" does no harm: nobody reads it from a paper.</summary>
    public bool Nisbi { get; init; }
}

/// <summary>A date that was read, and what is to be asked about it.</summary>
/// <param name="Nilai">The date.</param>
/// <param name="Alasan">Why it is to be confirmed, a whole sentence; null when it is sure.</param>
/// <param name="Tegas">What somebody hears who cannot be asked back; null when the doubt is small.</param>
public sealed record TanggalTerbaca(DateOnly Nilai, string? Alasan = null, Kesalahan? Tegas = null)
{
    /// <summary>With one more doubt.</summary>
    internal TanggalTerbaca Ragukan(string alasan, Kesalahan? tegas) =>
        this with { Alasan = Alasan is null ? alasan : $"{Alasan} {alasan}", Tegas = Tegas ?? tegas };
}
