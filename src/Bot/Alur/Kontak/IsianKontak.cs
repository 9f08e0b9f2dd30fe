using EPupns.Core.Pendaftaran;

namespace EPupns.Bot.Alur.Kontak;

/// <summary>What is to change; nothing is saved before the person says so.</summary>
internal sealed class IsianKontak
{
    /// <summary>Whose contact; somebody else who logs in here meanwhile begins anew.</summary>
    public Guid RegistrasiId { get; set; }

    /// <summary>What is being asked: surel, hp, telepon.</summary>
    public string? Ditanya { get; set; }

    public string? Surel { get; set; }

    public bool SurelTerbukti { get; set; }

    public string? NomorHp { get; set; }

    public string? NomorTelepon { get; set; }

    /// <summary>An address that waits for its code.</summary>
    public string? SurelDiuji { get; set; }

    /// <summary>What the code follows from.</summary>
    public string? Benih { get; set; }

    /// <summary>Until when the code is taken.</summary>
    public DateTimeOffset KodeSampai { get; set; }

    public bool Berubah => Surel is not null || NomorHp is not null || NomorTelepon is not null;

    public KontakBaru Kontak() => new(Surel, SurelTerbukti, NomorHp, NomorTelepon);
}
