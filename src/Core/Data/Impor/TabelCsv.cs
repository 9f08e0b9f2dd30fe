using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace EPupns.Core.Data.Impor;

/// <summary>A small table as CSV that a spreadsheet opens: with a byte order mark, and with cells disarmed that it would take for a formula.</summary>
public static class TabelCsv
{
    private static readonly CsvConfiguration Bentuk = new(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape };

    /// <summary>Its bytes.</summary>
    public static byte[] Tulis(IEnumerable<IReadOnlyList<string>> baris)
    {
        using var aliran = new MemoryStream();
        using (var teks = new StreamWriter(aliran, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true))
        using (var csv = new CsvWriter(teks, Bentuk))
        {
            foreach (var satu in baris)
            {
                foreach (var sel in satu)
                {
                    csv.WriteField(sel);
                }

                csv.NextRecord();
            }
        }

        return aliran.ToArray();
    }
}
