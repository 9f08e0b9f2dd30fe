using EPupns.Core.Cetak.Pdf;

namespace EPupns.Core.Cetak.Gambar;

/// <summary>An image kept as compressed samples; see-through parts are a second, grey image (soft mask).</summary>
internal sealed class CitraPiksel : Citra
{
    private readonly bool _berwarna;
    private readonly byte[] _padat;
    private readonly byte[]? _alfaPadat;

    /// <param name="lebar">Pixels in a row.</param>
    /// <param name="tinggi">Rows.</param>
    /// <param name="berwarna">Three samples a pixel (RGB) rather than one (grey).</param>
    /// <param name="sampel">The samples, 8 bits each.</param>
    /// <param name="alfa">One opacity a pixel, or null when all is opaque.</param>
    public CitraPiksel(int lebar, int tinggi, bool berwarna, byte[] sampel, byte[]? alfa) : base(lebar, tinggi)
    {
        _berwarna = berwarna;
        _padat = PenulisPdf.Padatkan(sampel);
        _alfaPadat = alfa is null ? null : PenulisPdf.Padatkan(alfa);
    }

    internal override void Tulis(PenulisPdf pdf, int nomor)
    {
        string kamus = Kamus(_berwarna ? "DeviceRGB" : "DeviceGray") + " /Filter /FlateDecode";
        if (_alfaPadat is null)
        {
            pdf.Aliran(nomor, kamus, _padat);
            return;
        }

        int topeng = pdf.Pesan();
        pdf.Aliran(nomor, $"{kamus} /SMask {topeng} 0 R", _padat);
        pdf.Aliran(topeng, Kamus("DeviceGray") + " /Filter /FlateDecode", _alfaPadat);
    }
}
