using System.Text.Json;
using System.Text.Json.Serialization;
using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Pengisian;

namespace EPupns.Core.Siaran;

/// <summary>Groups of PNS by how far they are. The names are stored.</summary>
public enum KelompokSasaran
{
    /// <summary>Everybody who registered.</summary>
    Semua,

    /// <summary>Waits for the instansi.</summary>
    MenungguPersetujuan,

    /// <summary>May fill in and has not begun.</summary>
    BelumMulai,

    /// <summary>Has begun and not sent.</summary>
    SedangMengisi,

    /// <summary>Was given back.</summary>
    Dikembalikan,

    /// <summary>May fill in and has not sent: the three before together.</summary>
    BelumKirim,

    /// <summary>With a level.</summary>
    Diperiksa,

    /// <summary>Done.</summary>
    Selesai,
}

/// <summary>Whom a message is for. Who belongs to it is asked of the data whenever the next are taken.</summary>
public sealed record SasaranSiaran
{
    private static readonly JsonSerializerOptions Bentuk = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>These instansi only; null is all.</summary>
    public IReadOnlyList<string>? Instansi { get; init; }

    /// <summary>1–14 a Kanreg, 0 the central agencies; null is all.</summary>
    public int? Kanreg { get; init; }

    /// <summary>Instansi of this wave only.</summary>
    public int? Gelombang { get; init; }

    /// <summary>Part of the unit's name.</summary>
    public string? Unit { get; init; }

    /// <summary>How far they are.</summary>
    public KelompokSasaran Kelompok { get; init; }

    /// <summary>Staff of this role instead of PNS.</summary>
    public Peran? Peran { get; init; }

    /// <summary>The stages that a group holds; null is whoever registered.</summary>
    public static IReadOnlyList<TahapPeserta>? Tahap(KelompokSasaran kelompok) => kelompok switch
    {
        KelompokSasaran.MenungguPersetujuan => [TahapPeserta.MenungguPersetujuan],
        KelompokSasaran.BelumMulai => [TahapPeserta.BelumMengisi],
        KelompokSasaran.SedangMengisi => [TahapPeserta.Mengisi],
        KelompokSasaran.Dikembalikan => [TahapPeserta.Dikembalikan],
        KelompokSasaran.BelumKirim => [TahapPeserta.BelumMengisi, .. KelompokTahap.SudahMulai],
        KelompokSasaran.Diperiksa => KelompokTahap.Diperiksa,
        KelompokSasaran.Selesai => [TahapPeserta.Selesai],
        _ => null,
    };

    /// <summary>As it is stored.</summary>
    public string Tulis() => JsonSerializer.Serialize(this, Bentuk);

    /// <summary>Reads it back.</summary>
    public static SasaranSiaran Baca(string json) => JsonSerializer.Deserialize<SasaranSiaran>(json, Bentuk)!;
}
