using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace EPupns.Core.Data.Impor;

/// <summary>
/// What is wrong with a file, as CSV beside it (<c>FILE.galat.csv</c>), to be opened in a spreadsheet: cells that would be taken for a
/// formula there are disarmed. Without a mistake there is no report, and an older one is removed.
/// </summary>
public sealed class LaporanGalat(string jalan) : IDisposable
{
    private static readonly CsvConfiguration Bentuk = new(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape };
    private StreamWriter? _teks;
    private CsvWriter? _csv;

    /// <summary>Where it is.</summary>
    public string Jalan => jalan;

    /// <summary>How many mistakes it holds.</summary>
    public long Banyak { get; private set; }

    /// <summary>Begins: removes the report of an earlier run.</summary>
    public static LaporanGalat Untuk(string berkas)
    {
        var jalan = berkas + ".galat.csv";
        File.Delete(jalan);
        return new LaporanGalat(jalan);
    }

    /// <summary>Adds one line.</summary>
    public void Tambah(GalatBaris galat)
    {
        Banyak++;
        if (_csv is null)
        {
            _teks = new StreamWriter(jalan);
            _csv = new CsvWriter(_teks, Bentuk);
            Baris("baris", "kunci", "isian", "masalah");
        }

        Baris(galat.Baris.ToString(CultureInfo.InvariantCulture), galat.Kunci, galat.Isian, galat.Pesan);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _csv?.Dispose();
        _teks?.Dispose();
    }

    private void Baris(params ReadOnlySpan<string?> sel)
    {
        foreach (var isi in sel)
        {
            _csv!.WriteField(isi);
        }

        _csv!.NextRecord();
    }
}
