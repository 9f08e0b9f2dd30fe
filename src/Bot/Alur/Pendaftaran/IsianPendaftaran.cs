using EPupns.Bot.Alur.Pengaman;
using System.Text.Json.Serialization;
using EPupns.Core.Dasar;
using EPupns.Core.Pendaftaran.Peserta;

namespace EPupns.Bot.Alur.Pendaftaran;

/// <summary>The answers of a registration. Secrets are hashes from the moment they arrive.</summary>
internal sealed class IsianPendaftaran : IIsianSandi, IIsianPengaman, IIsianKode
{
    public string? Nip { get; set; }

    public string? Nama { get; set; }

    public string? InstansiKode { get; set; }

    public bool NikCocok { get; set; }

    public bool NikTidakAda { get; set; }

    public bool SurelTerjawab { get; set; }

    public string? Surel { get; set; }

    public string? SandiHash { get; set; }

    public bool SandiDiulang { get; set; }

    public string? IbuHash { get; set; }

    public string? Pertanyaan { get; set; }

    public bool MenulisPertanyaan { get; set; }

    public string? JawabanHash { get; set; }

    /// <summary>How many NIPs were tried; not forgotten with the answers of one of them.</summary>
    public int NipDicoba { get; set; }

    public int NikMeleset { get; set; }

    /// <summary>Somebody was registered from this chat before; null until that was looked up.</summary>
    public bool? PernahMendaftarkan { get; set; }

    /// <summary>This looks more like somebody trying numbers than like a person registering.</summary>
    public bool Mencurigakan { get; set; }

    public bool TantanganLolos { get; set; }

    public string? TantanganBenih { get; set; }

    public bool TantanganKata { get; set; }

    [JsonIgnore]
    public Nip NipSah => new(Nip!);

    /// <summary>A new NIP: whatever was answered for another one is forgotten.</summary>
    public void MulaiDengan(string nip)
    {
        if (Nip == nip)
        {
            return;
        }

        NipDicoba++;
        (Nip, Nama, NikCocok, NikTidakAda) = (nip, null, false, false);
        (SurelTerjawab, Surel, SandiHash, SandiDiulang) = (false, null, null, false);
        (IbuHash, Pertanyaan, MenulisPertanyaan, JawabanHash) = (null, null, false, null);
        (TantanganLolos, TantanganBenih, TantanganKata) = (false, null, false);
    }

    public Permohonan Permohonan(Guid percakapanId) =>
        new(Nip!, Surel, SandiHash!, IbuHash!, Pertanyaan!, JawabanHash!, NikTidakAda, percakapanId);
}
