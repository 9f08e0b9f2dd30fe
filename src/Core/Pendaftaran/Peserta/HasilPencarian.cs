using EPupns.Core.Dasar;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Pendaftaran.Pembukaan;
using EPupns.Core.Referensi;

namespace EPupns.Core.Pendaftaran.Peserta;

/// <summary>What a NIP leads to at the beginning of registration (features.md R2–R8).</summary>
public abstract record HasilPencarian
{
    private HasilPencarian()
    {
    }

    /// <summary>Not in BKN's database (R8).</summary>
    public sealed record TidakAda : HasilPencarian;

    /// <summary>Registered before (R4).</summary>
    public sealed record SudahTerdaftar(Registrasi Registrasi) : HasilPencarian;

    /// <summary>In the database, but no participant: pension, dismissal (X7).</summary>
    /// <param name="Pns">Whom it is about; not to be shown.</param>
    /// <param name="Alasan">The sentence for the person.</param>
    public sealed record BukanPeserta(Pns Pns, Kesalahan Alasan) : HasilPencarian;

    /// <summary>The instansi has not opened registration, or closed it again (R5, X10).</summary>
    /// <param name="Pns">Whom it is about; not to be shown.</param>
    /// <param name="Instansi">Where.</param>
    /// <param name="Pengaturan">How it takes part, with its days; null when nothing was set.</param>
    public sealed record BelumDibuka(Pns Pns, Instansi Instansi, PengaturanInstansi? Pengaturan = null) : HasilPencarian;

    /// <summary>May register.</summary>
    /// <param name="Pns">Who.</param>
    /// <param name="Instansi">Where.</param>
    /// <param name="WajibVerifikasi">A verifier has to approve before the first login (C1).</param>
    public sealed record BolehDaftar(Pns Pns, Instansi Instansi, bool WajibVerifikasi) : HasilPencarian;
}
