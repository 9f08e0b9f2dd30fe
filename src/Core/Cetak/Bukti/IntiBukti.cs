using System.Globalization;
using EPupns.Core.Cetak.Gambar;
using EPupns.Core.Cetak.Huruf;
using EPupns.Core.Cetak.Pdf;
using EPupns.Core.Cetak.Tata;

namespace EPupns.Core.Cetak;

/// <summary>The person's data beside the QR code, the same on both halves.</summary>
internal sealed class IntiBukti(DataBuktiPendaftaran data)
{
    public static readonly Warna Redup = Warna.Abu(85);

    private const float TinggiData = 164;
    private const float TinggiNomor = 40;
    private const float LebarQr = 124;
    private const int Kelompok = 4;

    private static readonly TimeSpan Wib = TimeSpan.FromHours(7);

    private readonly Qr _qr = new(data.KodeQr);

    /// <summary>The number as it is read aloud: 0356 6698 1230.</summary>
    public string NomorBerkelompok { get; } = string.Join(' ', data.NomorRegistrasi.Chunk(Kelompok).Select(k => new string(k)));

    public void Data(Kolom kolom) => kolom.Butir().Bantalan(new Sisi(0, 10, 0, 0)).Tinggi(TinggiData).Baris(baris =>
    {
        baris.Sela = 14;
        baris.Bagian().Kolom(Isian);
        baris.Tetap(LebarQr).Kolom(Kode);
    });

    private void Isian(Kolom kolom)
    {
        kolom.Butir().Teks("NO REGISTER", g => g with { Ukuran = 8, Warna = Redup });
        kolom.Butir().Tinggi(TinggiNomor).SusutkanAgarMuat().Teks(NomorBerkelompok, g => g with { Huruf = JenisHuruf.Tebal, Ukuran = 30, JarakBaris = 1.1f });
        kolom.Butir().Tinggi(TinggiData - TinggiNomor - 10).SusutkanAgarMuat().Kolom(Rincian);
    }

    private void Rincian(Kolom kolom)
    {
        kolom.Sela = 6;
        Isian(kolom, "NIP BARU", data.Nip);
        Isian(kolom, "NAMA", data.Nama);
        Isian(kolom, "INSTANSI", data.Instansi);
        Isian(kolom, "UNIT KERJA", data.UnitKerja);
        Isian(kolom, "Tanggal Daftar", data.TanggalDaftar.ToOffset(Wib).ToString("dd-MM-yyyy HH:mm 'WIB'", CultureInfo.InvariantCulture));
    }

    private static void Isian(Kolom kolom, string label, string nilai) => kolom.Butir().Baris(baris =>
    {
        baris.Tetap(74).Teks(label, g => g with { Warna = Redup });
        baris.Tetap(10).Teks(":");
        baris.Bagian().Teks(string.IsNullOrWhiteSpace(nilai) ? "-" : nilai, g => g with { Huruf = JenisHuruf.Tebal, Ukuran = 9.5f });
    });

    private void Kode(Kolom kolom)
    {
        kolom.Butir().Qr(_qr, LebarQr);
        kolom.Butir().RataDatar(Rata.Tengah).Teks(p => p
            .Tulis("Kode periksa  ", g => g with { Ukuran = 8, Warna = Redup })
            .Tulis(data.KodePeriksa, g => g with { Huruf = JenisHuruf.MesinTebal, Ukuran = 12 }));
        kolom.Butir().RataDatar(Rata.Tengah).Teks($"Cetakan ke-{data.CetakanKe}", g => g with { Ukuran = 8, Warna = Redup });
    }
}
