using EPupns.Core.Pendaftaran;

namespace EPupns.Core.Pemulihan;

/// <summary>What came of proving to be the owner.</summary>
public abstract record HasilPembuktian
{
    private HasilPembuktian()
    {
    }

    /// <summary>It is the owner.</summary>
    /// <param name="Registrasi">Their registration.</param>
    /// <param name="IzinId">Leave to set a new password, see <see cref="IzinPemulihan"/>.</param>
    public sealed record Terbukti(Registrasi Registrasi, Guid IzinId) : HasilPembuktian;

    /// <summary>Something does not agree; it is never told what.</summary>
    /// <param name="Sisa">Tries left before recovery of this NIP is closed for a while.</param>
    public sealed record Salah(int Sisa) : HasilPembuktian;

    /// <summary>Closed after too many wrong answers.</summary>
    /// <param name="Sampai">Until when.</param>
    public sealed record Terkunci(DateTimeOffset Sampai) : HasilPembuktian;
}
