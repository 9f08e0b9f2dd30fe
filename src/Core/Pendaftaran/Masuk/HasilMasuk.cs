namespace EPupns.Core.Pendaftaran.Masuk;

/// <summary>What became of a login (features.md L1–L3).</summary>
public abstract record HasilMasuk
{
    private HasilMasuk()
    {
    }

    /// <summary>Number and password agree, and the registration is approved.</summary>
    public sealed record Berhasil(Registrasi Registrasi) : HasilMasuk;

    /// <summary>They do not agree; which of the two is wrong is never told (L2).</summary>
    /// <param name="Sisa">Tries left before the number is closed for a while.</param>
    public sealed record Salah(int Sisa) : HasilMasuk;

    /// <summary>Too many failures: closed.</summary>
    /// <param name="Sampai">Until when.</param>
    public sealed record Terkunci(DateTimeOffset Sampai) : HasilMasuk;

    /// <summary>They agree, but nobody has approved the registration yet (L3).</summary>
    public sealed record BelumDiverifikasi : HasilMasuk;
}
