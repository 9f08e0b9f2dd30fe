using EPupns.Core.Cetak.Pdf;
using EPupns.Core.Cetak.Tata.Unsur;

namespace EPupns.Core.Cetak.Tata;

/// <summary>Breaks the content into pages and draws them.</summary>
internal sealed class PenataHalaman(UkuranKertas kertas, Sisi tepi, UnsurDasar kepala, UnsurDasar isi, UnsurDasar kaki)
{
    // An element that never gets smaller would go on for ever.
    private const int HalamanTerbanyak = 20_000;

    // The number of pages is not known before the content is laid out: heads and feet are measured with a wide one.
    private static readonly NomorHalaman Sementara = new(888, 888);

    private readonly float _lebar = kertas.Lebar - tepi.Datar;

    public UkuranKertas Kertas => kertas;

    public List<Potongan> Bagi()
    {
        var hasil = new List<Potongan>();
        float tinggi = kertas.Tinggi - tepi.Tegak - TataTepi(kepala, Sementara).Tinggi - TataTepi(kaki, Sementara).Tinggi;
        for (UnsurDasar? sisa = isi; sisa is not null; sisa = hasil[^1].Sisa)
        {
            var ruang = new Ruang(_lebar, tinggi, Paksa: true, new NomorHalaman(hasil.Count + 1, Sementara.Jumlah));
            hasil.Add(sisa.Tata(ruang) ?? throw new InvalidOperationException("Content that fits no page."));
            if (hasil.Count > HalamanTerbanyak)
                throw new InvalidOperationException($"More than {HalamanTerbanyak} pages.");
        }

        return hasil;
    }

    public void Gambar(Kanvas kanvas, Potongan halaman, NomorHalaman nomor)
    {
        Potongan atas = TataTepi(kepala, nomor), bawah = TataTepi(kaki, nomor);
        float yKaki = kertas.Tinggi - tepi.Bawah - bawah.Tinggi, yIsi = tepi.Atas + atas.Tinggi;
        atas.Gambar(kanvas, new Kotak(tepi.Kiri, tepi.Atas, _lebar, atas.Tinggi));
        halaman.Gambar(kanvas, new Kotak(tepi.Kiri, yIsi, _lebar, yKaki - yIsi));
        bawah.Gambar(kanvas, new Kotak(tepi.Kiri, yKaki, _lebar, bawah.Tinggi));
    }

    private Potongan TataTepi(UnsurDasar unsur, NomorHalaman nomor)
    {
        Potongan? p = unsur.Tata(new Ruang(_lebar, kertas.Tinggi - tepi.Tegak, Paksa: true, nomor));
        return p is { Sisa: null } ? p : throw new InvalidOperationException("Head and foot must fit the page.");
    }
}
