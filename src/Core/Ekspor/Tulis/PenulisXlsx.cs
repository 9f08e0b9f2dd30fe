using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace EPupns.Core.Ekspor;

/// <summary>
/// A spreadsheet (SpreadsheetML). Cells go element by element into the entry of a ZIP that is only written, so memory stays flat: the package of the
/// library would keep each sheet whole until it is closed. Text is text in the cell and never a formula; after the last row that a sheet can hold the
/// next sheet begins, with its header.
/// </summary>
public sealed class PenulisXlsx : PenulisTabel
{
    /// <summary>Rows that a sheet can hold, the header among them.</summary>
    public const int BarisPerLembar = 1_048_576;

    private static readonly DateTimeOffset WaktuTetap = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly (Row Baris, Cell Sel, CellValue Nilai, InlineString Larik, Text Teks) Unsur = (new(), new(), new(), new(), new());
    private static readonly OpenXmlAttribute[] SelKepala = [new("t", "", "inlineStr"), new("s", "", "3")];
    private static readonly OpenXmlAttribute[] SelTeks = [new("t", "", "inlineStr"), new("s", "", "4")];
    private static readonly OpenXmlAttribute[] SelTanggal = [new("s", "", "1")];
    private static readonly OpenXmlAttribute[] SelWaktu = [new("s", "", "2")];
    private static readonly OpenXmlAttribute[] Utuh = [new("xml", "space", "http://www.w3.org/XML/1998/namespace", "preserve")];

    private readonly ZipArchive _wadah;
    private readonly string _judul;
    private readonly IReadOnlyList<KepalaKolom> _kolom;
    private readonly int _perLembar;
    private OpenXmlPartWriter? _tulis;
    private Stream? _bagian;
    private int _lembar;
    private int _baris;

    /// <summary>Begins the first sheet.</summary>
    /// <param name="tujuan">Where to.</param>
    /// <param name="judul">Name of the first sheet; the others are numbered.</param>
    /// <param name="kolom">The columns.</param>
    /// <param name="perLembar">Rows of a sheet; fewer only in tests.</param>
    public PenulisXlsx(Stream tujuan, string judul, IReadOnlyList<KepalaKolom> kolom, int perLembar = BarisPerLembar)
    {
        (_judul, _kolom, _perLembar) = (judul, kolom, perLembar);
        _wadah = new ZipArchive(tujuan, ZipArchiveMode.Create, leaveOpen: true);
        BukaLembar();
    }

    /// <inheritdoc />
    public override void Baris(ReadOnlySpan<Sel> sel)
    {
        if (_baris == _perLembar)
        {
            TutupLembar();
            BukaLembar();
        }

        _baris++;
        _tulis!.WriteStartElement(Unsur.Baris);
        foreach (var satu in sel)
        {
            TulisSel(satu);
        }

        _tulis.WriteEndElement();
    }

    /// <inheritdoc />
    public override void Selesai()
    {
        TutupLembar();
        KerangkaXlsx.Tulis(_judul, _lembar, Isi);
        _wadah.Dispose();
    }

    /// <inheritdoc />
    protected override void Lepas()
    {
        _tulis?.Dispose();
        _bagian?.Dispose();
        _wadah.Dispose();
    }

    private void TulisSel(Sel sel)
    {
        if (!sel.Ada)
        {
            _tulis!.WriteElement(Unsur.Sel);
            return;
        }

        switch (sel.Jenis)
        {
            case JenisSel.Angka:
                TulisNilai([], sel.ToString());
                break;
            case JenisSel.Tanggal:
                TulisNilai(SelTanggal, ((int)sel.IsiWaktu.ToOADate()).ToString(CultureInfo.InvariantCulture));
                break;
            case JenisSel.Waktu:
                TulisNilai(SelWaktu, sel.IsiWaktu.ToOADate().ToString("R", CultureInfo.InvariantCulture));
                break;
            default:
                TulisTeks(SelTeks, sel.IsiTeks!);
                break;
        }
    }

    private void TulisNilai(OpenXmlAttribute[] sifat, string nilai)
    {
        _tulis!.WriteStartElement(Unsur.Sel, sifat);
        _tulis.WriteStartElement(Unsur.Nilai);
        _tulis.WriteString(nilai);
        _tulis.WriteEndElement();
        _tulis.WriteEndElement();
    }

    private void TulisTeks(OpenXmlAttribute[] sifat, string teks)
    {
        _tulis!.WriteStartElement(Unsur.Sel, sifat);
        _tulis.WriteStartElement(Unsur.Larik);
        _tulis.WriteStartElement(Unsur.Teks, Utuh);
        _tulis.WriteString(TeksAman.UntukSel(teks));
        _tulis.WriteEndElement();
        _tulis.WriteEndElement();
        _tulis.WriteEndElement();
    }

    private void BukaLembar()
    {
        _lembar++;
        _bagian = Isi(KerangkaXlsx.AlamatLembar(_lembar));
        _tulis = new OpenXmlPartWriter(_bagian);
        _tulis.WriteStartDocument();
        _tulis.WriteStartElement(new Worksheet());
        _tulis.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        _tulis.WriteElement(new Columns(_kolom.Select((k, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = k.Lebar, CustomWidth = true })));
        _tulis.WriteStartElement(new SheetData());
        _tulis.WriteStartElement(Unsur.Baris);
        foreach (var satu in _kolom)
        {
            TulisTeks(SelKepala, satu.Nama);
        }

        _tulis.WriteEndElement();
        _baris = 1;
    }

    private void TutupLembar()
    {
        _tulis!.WriteEndElement();
        _tulis.WriteEndElement();
        _tulis.Dispose();
        _bagian!.Dispose();
        (_tulis, _bagian) = (null, null);
    }

    private Stream Isi(string alamat)
    {
        var entri = _wadah.CreateEntry(alamat, CompressionLevel.Fastest);
        entri.LastWriteTime = WaktuTetap;
        return entri.Open();
    }
}
