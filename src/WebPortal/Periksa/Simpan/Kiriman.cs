namespace EPupns.WebPortal.Periksa.Simpan;

/// <summary>What the page sends: everything typed on it, and which button was pressed.</summary>
/// <param name="Versi">Version of the document on the page.</param>
/// <param name="Ketikan">Field code → what its input holds.</param>
/// <param name="Penjelasan">Field code and rule → sentence that explains a warning.</param>
/// <param name="Tindakan">What the button does: <c>sesuai</c>, <c>semua</c>, <c>urungkan</c>, <c>kosongkan</c>, <c>lapor</c>, <c>pasti</c>, <c>terima</c>, or nothing but save.</param>
/// <param name="Isian">The field that the button belongs to; of <c>semua</c> several, with commas.</param>
/// <param name="Nilai">What the button stands for.</param>
public sealed record Kiriman(
    int Versi, IReadOnlyDictionary<string, string> Ketikan, IReadOnlyDictionary<(string Isian, string Aturan), string> Penjelasan, string Tindakan, string Isian, string Nilai)
{
    /// <summary>First part of the names of inputs.</summary>
    public const string AwalanIsian = "isian.", AwalanPenjelasan = "jelas.";

    /// <summary>Reads the form of a request.</summary>
    public static Kiriman Baca(IFormCollection borang)
    {
        string[] tindakan = [.. borang["tindakan"].ToString().Split(':', 3), "", ""];
        return new Kiriman(
            int.TryParse(borang["versi"], out var versi) ? versi : 0,
            // A text of several lines is one line to us.
            borang.Where(b => b.Key.StartsWith(AwalanIsian, StringComparison.Ordinal)).ToDictionary(b => b.Key[AwalanIsian.Length..], b => b.Value.ToString().ReplaceLineEndings(" ").Trim()),
            borang.Where(b => b.Key.StartsWith(AwalanPenjelasan, StringComparison.Ordinal)).ToDictionary(b => Pasangan(b.Key[AwalanPenjelasan.Length..]), b => b.Value.ToString().Trim()),
            tindakan[0], tindakan[1], tindakan[2]);
    }

    private static (string, string) Pasangan(string teks) => teks.Split('.', 2) is [var isian, var aturan] ? (isian, aturan) : (teks, "");
}

/// <summary>What became of it.</summary>
/// <param name="Tersimpan">Labels of the fields that were saved.</param>
/// <param name="Ditolak">Fields that were not taken.</param>
/// <param name="Galat">Why nothing was taken at all: the form was changed elsewhere, or is closed.</param>
public sealed record HasilKiriman(IReadOnlyList<string> Tersimpan, IReadOnlyDictionary<string, Penolakan> Ditolak, string? Galat)
{
    /// <summary>Nothing was sent.</summary>
    public static readonly HasilKiriman Kosong = new([], new Dictionary<string, Penolakan>(), null);

    /// <summary>Everything was taken.</summary>
    public bool Berhasil => Ditolak.Count == 0 && Galat is null;
}

/// <summary>Why a field was not taken.</summary>
/// <param name="Ketikan">What was typed.</param>
/// <param name="Pesan">What is wrong, or what is to be confirmed.</param>
/// <param name="Tawaran">What to choose from.</param>
public sealed record Penolakan(string Ketikan, string Pesan, IReadOnlyList<Tawaran> Tawaran);

/// <summary>A button beside a row that was not taken: what it sends, and what it says.</summary>
/// <param name="Tindakan">See <see cref="Kiriman"/>.</param>
/// <param name="Label">Its words.</param>
public sealed record Tawaran(string Tindakan, string Label);
