using System.Diagnostics;
using EPupns.Core.Data.Impor;
using EPupns.WebPortal.Rangka;

namespace EPupns.WebPortal.Perintah;

/// <summary>Shows how far an import is: one line that is redrawn for a person, a line now and then for a log.</summary>
internal sealed class KemajuanImpor(Layar layar, BerkasImpor berkas)
{
    private const int Lebar = 30;
    private static readonly TimeSpan SelaCatatan = TimeSpan.FromSeconds(10);

    private readonly Stopwatch _jam = Stopwatch.StartNew();
    private TimeSpan _terakhir;

    /// <summary>Rows a second so far.</summary>
    private long Laju(HasilImpor hasil) => (long)(hasil.Baris / Math.Max(_jam.Elapsed.TotalSeconds, 0.001));

    public void Maju(HasilImpor hasil)
    {
        if (layar.Interaktif)
        {
            var isi = (int)(berkas.Bagian * Lebar);
            layar.Galat.Write($"\r[{new string('#', isi)}{new string('.', Lebar - isi)}] {berkas.Bagian * 100,3:0} %  {Ringkas(hasil)}  ");
        }
        else if (_jam.Elapsed - _terakhir >= SelaCatatan)
        {
            _terakhir = _jam.Elapsed;
            layar.Galat.WriteLine($"{berkas.Bagian * 100:0} %  {Ringkas(hasil)}");
        }
    }

    /// <summary>Ends the line and says what came of it.</summary>
    public void Selesai(HasilImpor hasil)
    {
        if (layar.Interaktif)
        {
            Maju(hasil);
            layar.Galat.WriteLine();
        }

        layar.Keluar.WriteLine(
            $"{Angka.Tampil(hasil.Baris)} baris dibaca: {Angka.Tampil(hasil.Diterima)} diterima ({Angka.Tampil(hasil.Ditulis)} baru atau berubah), "
            + $"{Angka.Tampil(hasil.Ditolak)} ditolak; {Angka.Tampil(Laju(hasil))} baris/detik.");
    }

    private string Ringkas(HasilImpor hasil) => $"{Angka.Tampil(hasil.Baris)} baris, {Angka.Tampil(Laju(hasil))} baris/detik";
}
