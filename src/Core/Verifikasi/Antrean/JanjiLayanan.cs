using EPupns.Core.Formulir;

namespace EPupns.Core.Verifikasi;

/// <summary>How long a sent form may wait: days since it was sent until each level should be done with it. Later than that is late, whoever was slow.</summary>
public static class JanjiLayanan
{
    /// <summary>Days until a level should be done.</summary>
    public static int Hari(Putusan tingkat) => tingkat switch
    {
        Putusan.Skpd => 7,
        Putusan.Bkd => 14,
        _ => 21,
    };

    /// <summary>What was sent before this moment is late at a level.</summary>
    public static DateTimeOffset Batas(Putusan tingkat, DateTimeOffset kini) => kini.AddDays(-Hari(tingkat));
}
