using System.Globalization;
using EPupns.Core.Cetak.Gambar;
using EPupns.Core.Cetak.Pdf;
using EPupns.Core.Cetak.Tata;
using EPupns.Core.Dasar;

namespace EPupns.Core.Cetak;

/// <summary>The person's data beside the QR code, the same on both halves.</summary>
internal sealed class IntiBukti(DataBuktiPendaftaran data)
{
    private const float Tinggi = 164;
    private const float TinggiNomor = 40;
    private const float TinggiRincian = 114;
    private const float LebarQr = 124;
    private const int Kelompok = 4;

    private readonly Qr _qr = new(data.KodeQr);

    /// <summary>The number as it is read aloud: 0356 6698 1230.</summary>
    public string NomorBerkelompok { get; } = string.Join(' ', data.NomorRegistrasi.Chunk(Kelompok).Select(k => new string(k)));

    public void Susun(Kolom kolom) => kolom.Butir().Bantalan(new Sisi(0, 10, 0, 0)).Tinggi(Tinggi).Baris(baris =>
    {
        baris.Sela = 14;
        baris.Bagian().Kolom(Isian);
        baris.Tetap(LebarQr).SusutkanAgarMuat().Kolom(Kode);
    });

    private void Isian(Kolom kolom)
    {
        kolom.Butir().Teks("NO REGISTER", GayaBukti.LabelKecil);
        kolom.Butir().Tinggi(TinggiNomor).SusutkanAgarMuat().Teks(NomorBerkelompok, GayaBukti.Nomor);
        kolom.Butir().Tinggi(TinggiRincian).SusutkanAgarMuat().Kolom(Rincian);
    }

    private void Rincian(Kolom kolom)
    {
        kolom.Sela = 6;
        Rincian(kolom, "NIP BARU", data.Nip);
        Rincian(kolom, "NAMA", data.Nama);
        Rincian(kolom, "INSTANSI", data.Instansi);
        Rincian(kolom, "UNIT KERJA", data.UnitKerja);
        DateTimeOffset waktu = data.TanggalDaftar.ToOffset(Tanggal.Wib);
        Rincian(kolom, "Tanggal Daftar", waktu.ToString("dd-MM-yyyy HH:mm 'WIB'", CultureInfo.InvariantCulture));
    }

    private static void Rincian(Kolom kolom, string label, string nilai) => kolom.Butir().Baris(baris =>
    {
        baris.Tetap(74).Teks(label, GayaBukti.Label);
        baris.Tetap(10).Teks(":");
        baris.Bagian().Teks(string.IsNullOrWhiteSpace(nilai) ? "-" : nilai, GayaBukti.Nilai);
    });

    private void Kode(Kolom kolom)
    {
        kolom.Butir().Qr(_qr, LebarQr);
        kolom.Butir().RataDatar(Rata.Tengah).Teks(p => p
            .Tulis("Kode periksa  ", GayaBukti.LabelKecil)
            .Tulis(data.KodePeriksa, GayaBukti.Kode));
        kolom.Butir().RataDatar(Rata.Tengah).Teks($"Cetakan ke-{data.CetakanKe}", GayaBukti.LabelKecil);
    }
}
