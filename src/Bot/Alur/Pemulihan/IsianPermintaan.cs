using EPupns.Core.Pemulihan.Permintaan;

namespace EPupns.Bot.Alur.Pemulihan;

/// <summary>The answers of a request for recovery.</summary>
internal sealed class IsianPermintaan
{
    public string? Nip { get; set; }

    public string? Nama { get; set; }

    public string? TempatLahir { get; set; }

    public DateOnly? TanggalLahir { get; set; }

    public string? AkteSidik { get; set; }

    public PermohonanPemulihan Permohonan(Guid percakapanId) => new(Nip!, Nama!, TempatLahir!, TanggalLahir!.Value, AkteSidik!, percakapanId);
}
