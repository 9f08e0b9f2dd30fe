using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace EPupns.Core.Tests.Ekspor;

/// <summary>Reads exports as others would.</summary>
internal static class BukuUji
{
    /// <summary>The sheets of a spreadsheet, row by row; days and moments as the CSV writes them. Fails when the file breaks the standard.</summary>
    public static IReadOnlyList<(string Nama, IReadOnlyList<IReadOnlyList<string>> Baris)> BacaXlsx(byte[] isi)
    {
        using var buku = SpreadsheetDocument.Open(new MemoryStream(isi), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(buku).Select(g => $"{g.Part?.Uri} {g.Path?.XPath}: {g.Description}"));
        return
        [
            .. buku.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(s => (
                s.Name!.Value!,
                (IReadOnlyList<IReadOnlyList<string>>)[.. ((WorksheetPart)buku.WorkbookPart.GetPartById(s.Id!)).Worksheet.Descendants<Row>().Select(b => (IReadOnlyList<string>)[.. b.Elements<Cell>().Select(Isi)])])),
        ];
    }

    /// <summary>The rows of a CSV.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> BacaCsv(byte[] isi)
    {
        Assert.Equal([0xEF, 0xBB, 0xBF], isi[..3]);
        using var baca = new CsvParser(new StringReader(Encoding.UTF8.GetString(isi.AsSpan(3))), new CsvConfiguration(CultureInfo.InvariantCulture));
        var semua = new List<IReadOnlyList<string>>();
        while (baca.Read())
        {
            semua.Add(baca.Record!);
        }

        return semua;
    }

    // A formula, a shared string or a number that is text in truth would show here.
    private static string Isi(Cell sel) => sel switch
    {
        { CellFormula: not null } => throw new InvalidDataException("Sel berisi rumus."),
        { DataType.Value: CellValues.InlineString } => sel.InlineString!.Text!.Text,
        { StyleIndex.Value: 1 } => DateTime.FromOADate(double.Parse(sel.CellValue!.Text, CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        { StyleIndex.Value: 2 } => DateTime.FromOADate(double.Parse(sel.CellValue!.Text, CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        _ => sel.CellValue?.Text ?? "",
    };
}
