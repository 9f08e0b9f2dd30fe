using EPupns.Core.Cetak.Pdf;

namespace EPupns.Core.Cetak.Gambar;

/// <summary>A JPEG, put into the document as it is.</summary>
internal sealed class CitraJpeg(int lebar, int tinggi, int saluran, bool adobe, byte[] berkas) : Citra(lebar, tinggi)
{
    private string RuangWarna => saluran switch { 1 => "DeviceGray", 3 => "DeviceRGB", _ => "DeviceCMYK" };

    internal override void Tulis(PenulisPdf pdf, int nomor)
    {
        // Adobe's programs store four-colour JPEGs inverted.
        string balik = adobe && saluran == 4 ? " /Decode [1 0 1 0 1 0 1 0]" : "";
        pdf.Aliran(nomor, $"{Kamus(RuangWarna)} /Filter /DCTDecode{balik}", berkas);
    }
}
