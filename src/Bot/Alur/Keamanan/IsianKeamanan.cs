using EPupns.Bot.Alur.Pengaman;
using EPupns.Core.Pendaftaran;

namespace EPupns.Bot.Alur.Keamanan;

/// <summary>What somebody who is logged in changes. The names are stored.</summary>
internal enum YangDiganti
{
    Sandi,
    Pengaman,
}

/// <summary>The answers. Secrets are hashes from the moment they arrive; the present password is not kept at all.</summary>
internal sealed class IsianKeamanan : IIsianSandi, IIsianPengaman
{
    /// <summary>Whose; somebody else who logs in here meanwhile begins anew.</summary>
    public Guid RegistrasiId { get; set; }

    public string? Nomor { get; set; }

    public string? Nip { get; set; }

    public YangDiganti? Ganti { get; set; }

    /// <summary>Leave to change, once the present password was proved.</summary>
    public Guid? IzinId { get; set; }

    public DateTimeOffset IzinSampai { get; set; }

    public string? SandiHash { get; set; }

    public bool SandiDiulang { get; set; }

    public string? Pertanyaan { get; set; }

    public bool MenulisPertanyaan { get; set; }

    public string? JawabanHash { get; set; }

    public void Milik(Registrasi registrasi) => (RegistrasiId, Nomor, Nip) = (registrasi.Id, registrasi.Nomor, registrasi.Nip);

    /// <summary>The proof has ended, or another thing is to change: what was typed is forgotten.</summary>
    public void LupakanBukti()
    {
        IzinId = null;
        (SandiHash, SandiDiulang) = (null, false);
        (Pertanyaan, MenulisPertanyaan, JawabanHash) = (null, false, null);
    }
}
