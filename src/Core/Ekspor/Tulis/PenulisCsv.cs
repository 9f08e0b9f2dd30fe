using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace EPupns.Core.Ekspor;

/// <summary>CSV (RFC 4180) in UTF-8 with a mark at its beginning, by which spreadsheets know the encoding. Nothing in it is calculated when it is opened.</summary>
public sealed class PenulisCsv : PenulisTabel
{
    private readonly CsvWriter _tulis;

    /// <summary>Writes the header.</summary>
    public PenulisCsv(Stream tujuan, IReadOnlyList<KepalaKolom> kolom)
    {
        // By itself the library would leave a lone line feed bare once the end of a line is said.
        var cara = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            InjectionOptions = InjectionOptions.Escape, NewLine = "\r\n", ShouldQuote = k => k.Field is { Length: > 0 } isi && (isi.AsSpan().ContainsAny(",\"\r\n") || isi[0] == ' ' || isi[^1] == ' '),
        };
        _tulis = new CsvWriter(new StreamWriter(tujuan, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), bufferSize: 65_536, leaveOpen: true), cara);
        foreach (var satu in kolom)
        {
            _tulis.WriteField(satu.Nama);
        }

        _tulis.NextRecord();
    }

    /// <inheritdoc />
    public override void Baris(ReadOnlySpan<Sel> sel)
    {
        foreach (var satu in sel)
        {
            _tulis.WriteField(satu.Jenis == JenisSel.Teks ? TeksAman.TanpaRumus(satu.ToString()) : satu.ToString());
        }

        _tulis.NextRecord();
    }

    /// <inheritdoc />
    public override void Selesai() => _tulis.Flush();

    /// <inheritdoc />
    protected override void Lepas() => _tulis.Dispose();
}
