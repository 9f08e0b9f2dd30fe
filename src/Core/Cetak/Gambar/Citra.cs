using EPupns.Core.Cetak.Pdf;

namespace EPupns.Core.Cetak.Gambar;

/// <summary>
/// An image ready to be drawn. Read once, drawn often: keep it in a static field when every document shows it.
/// </summary>
public abstract class Citra
{
    private protected Citra(int lebar, int tinggi) => (Lebar, Tinggi) = (lebar, tinggi);

    /// <summary>Width in pixels.</summary>
    public int Lebar { get; }

    /// <summary>Height in pixels.</summary>
    public int Tinggi { get; }

    /// <summary>Reads a PNG or JPEG file; throws <see cref="InvalidDataException"/> when the bytes are neither, or damaged.</summary>
    public static Citra Baca(ReadOnlySpan<byte> berkas)
    {
        if (berkas.StartsWith(PembacaPng.TandaTangan))
            return PembacaPng.Baca(berkas);
        if (berkas.StartsWith(PembacaJpeg.TandaTangan))
            return PembacaJpeg.Baca(berkas);
        throw new InvalidDataException("Neither a PNG nor a JPEG image.");
    }

    internal abstract void Tulis(PenulisPdf pdf, int nomor);

    private protected string Kamus(string ruangWarna) =>
        $"/Type /XObject /Subtype /Image /Width {Lebar} /Height {Tinggi} /BitsPerComponent 8 /ColorSpace /{ruangWarna}";
}
