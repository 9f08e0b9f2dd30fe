using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace EPupns.Core.Ekspor;

/// <summary>The parts of a spreadsheet that are not its rows: workbook, styles, and what says which part is which.</summary>
internal static class KerangkaXlsx
{
    private const string Hubungan = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Paket = "http://schemas.openxmlformats.org/package/2006";
    private const string Isi = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    // A name of a sheet may hold no more, and the number of the sheet follows.
    private const int PanjangNama = 25;

    /// <summary>Where a sheet is.</summary>
    public static string AlamatLembar(int urut) => $"xl/worksheets/sheet{urut}.xml";

    /// <summary>Writes them.</summary>
    /// <param name="judul">Name of the first sheet.</param>
    /// <param name="lembar">How many sheets there are.</param>
    /// <param name="buka">Opens an entry.</param>
    public static void Tulis(string judul, int lembar, Func<string, Stream> buka)
    {
        var urut = Enumerable.Range(1, lembar).ToList();
        Unsur(buka("xl/workbook.xml"), new Workbook(new Sheets(urut.Select(i => new Sheet { Name = Nama(judul, i), SheetId = (uint)i, Id = $"rId{i}" }))));
        Unsur(buka("xl/styles.xml"), Gaya());
        Teks(buka("xl/_rels/workbook.xml.rels"), Daftar(
            [.. urut.Select(i => ($"rId{i}", "worksheet", $"worksheets/sheet{i}.xml")), ($"rId{lembar + 1}", "styles", "styles.xml")]));
        Teks(buka("_rels/.rels"), Daftar([("rId1", "officeDocument", "xl/workbook.xml")]));
        Teks(buka("[Content_Types].xml"),
            $"<Types xmlns=\"{Paket}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + $"<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{Isi}.sheet.main+xml\"/>"
            + $"<Override PartName=\"/xl/styles.xml\" ContentType=\"{Isi}.styles+xml\"/>"
            + string.Concat(urut.Select(i => $"<Override PartName=\"/{AlamatLembar(i)}\" ContentType=\"{Isi}.worksheet+xml\"/>")) + "</Types>");
    }

    private static string Nama(string judul, int urut)
    {
        var bersih = string.Concat(judul.Where(c => !"[]:*?/\\'".Contains(c, StringComparison.Ordinal)));
        bersih = bersih.Length > PanjangNama ? bersih[..PanjangNama].TrimEnd() : bersih;
        return urut == 1 ? bersih : $"{bersih} {urut}";
    }

    // The styles that cells name by their place: 0 number, 1 day, 2 moment, 3 header, 4 text that stays text when it is edited.
    private static Stylesheet Gaya() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "dd\\-mm\\-yyyy" }, new NumberingFormat { NumberFormatId = 165, FormatCode = "dd\\-mm\\-yyyy\\ hh:mm:ss" }) { Count = 2 },
        new Fonts(new Font(), new Font(new Bold())) { Count = 2 },
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 },
        new Borders(new Border()) { Count = 1 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(Format(0), Format(164), Format(165), Format(49, 1), Format(49)) { Count = 5 });

    private static CellFormat Format(uint angka, uint huruf = 0) => new() { NumberFormatId = angka, FontId = huruf, FillId = 0, BorderId = 0, FormatId = 0, ApplyNumberFormat = angka > 0, ApplyFont = huruf > 0 };

    private static string Daftar(IReadOnlyList<(string Id, string Jenis, string Tujuan)> isi) =>
        $"<Relationships xmlns=\"{Paket}/relationships\">" + string.Concat(isi.Select(h => $"<Relationship Id=\"{h.Id}\" Type=\"{Hubungan}/{h.Jenis}\" Target=\"{h.Tujuan}\"/>")) + "</Relationships>";

    private static void Unsur(Stream tujuan, OpenXmlElement unsur)
    {
        using (tujuan)
        using (var tulis = new OpenXmlPartWriter(tujuan))
        {
            tulis.WriteStartDocument();
            tulis.WriteElement(unsur);
        }
    }

    private static void Teks(Stream tujuan, string isi)
    {
        using (tujuan)
        {
            tujuan.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + isi));
        }
    }
}
