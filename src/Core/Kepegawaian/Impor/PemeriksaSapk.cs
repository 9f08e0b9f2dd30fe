using System.Globalization;
using System.Text.Json;
using EPupns.Core.Dasar;
using EPupns.Core.Data.Impor;

namespace EPupns.Core.Kepegawaian.Impor;

/// <summary>Judges one row of a SAPK file.</summary>
/// <param name="hariIni">Today, for dates and NIP.</param>
/// <param name="instansi">Codes that the reference list has.</param>
internal sealed class PemeriksaSapk(DateOnly hariIni, IReadOnlySet<string> instansi)
{
    /// <summary>Required fields (architecture: only these three).</summary>
    public static readonly IReadOnlyList<string> Wajib = ["nip", "nama", "instansi"];

    // As numbers: a NIP has 18 digits, and a national file millions of them.
    private readonly HashSet<long> _sudahAda = [];

    /// <summary>The person, or everything that is wrong with the row.</summary>
    public Pns? Periksa(BarisMentah baris, out IReadOnlyList<Kesalahan> kesalahan)
    {
        var salah = new List<Kesalahan>();
        kesalahan = salah;
        if (baris.Galat is { } galat)
        {
            salah.Add(new Kesalahan("baris.rusak", galat));
            return null;
        }

        var nilai = Terima(baris, salah);
        PeriksaHubungan(nilai, salah);
        var riwayat = RiwayatSapk.Terima(baris.Riwayat, hariIni, salah);
        return salah.Count == 0 ? Susun(nilai, riwayat) : null;
    }

    private Dictionary<string, string> Terima(BarisMentah baris, List<Kesalahan> salah)
    {
        var nilai = new Dictionary<string, string>();
        foreach (var (kode, teks) in baris.Isi)
        {
            var bersih = teks.Trim();
            if (IsianSapk.Semua.GetValueOrDefault(kode) is not { } isian)
            {
                salah.Add(new Kesalahan("isian.asing", $"Isian \"{kode}\" tidak dikenal.", kode));
            }
            else if (bersih.Length > 0)
            {
                var hasil = isian.Terima(bersih, hariIni);
                nilai[kode] = hasil.Berhasil ? hasil.Nilai : bersih;
                Catat(salah, hasil.Kesalahan, kode);
            }
        }

        foreach (var kode in Wajib.Where(w => !nilai.ContainsKey(w)))
        {
            salah.Add(new Kesalahan("isian.kosong", $"Isian \"{kode}\" harus ada.", kode));
        }

        return nilai;
    }

    private static void Catat(List<Kesalahan> salah, Kesalahan? kesalahan, string kode)
    {
        if (kesalahan is not null)
        {
            salah.Add(kesalahan with { Isian = kode });
        }
    }

    private void PeriksaHubungan(Dictionary<string, string> nilai, List<Kesalahan> salah)
    {
        if (salah.Count > 0)
        {
            return;
        }

        if (!instansi.Contains(nilai["instansi"]))
        {
            salah.Add(new Kesalahan("instansi.asing", $"Instansi {nilai["instansi"]} tidak ada dalam referensi. Muat dahulu dengan: impor referensi instansi BERKAS.", "instansi"));
        }
        else if (!_sudahAda.Add(long.Parse(nilai["nip"], CultureInfo.InvariantCulture)))
        {
            salah.Add(new Kesalahan("nip.kembar", "NIP ini sudah ada pada baris sebelumnya.", "nip"));
        }
    }

    private static Pns Susun(Dictionary<string, string> nilai, JsonElement? riwayat) => new()
    {
        Nip = nilai["nip"],
        Nik = nilai.GetValueOrDefault("nik"),
        Nama = nilai["nama"],
        TempatLahir = nilai.GetValueOrDefault("tempat_lahir"),
        TanggalLahir = nilai.TryGetValue("tanggal_lahir", out var lahir) ? DateOnly.ParseExact(lahir, "yyyy-MM-dd") : new Nip(nilai["nip"]).TanggalLahir,
        InstansiKode = nilai["instansi"],
        UnitKerja = nilai.GetValueOrDefault("unit_kerja"),
        KedudukanHukum = nilai.GetValueOrDefault("kedudukan_hukum"),
        Data = DataPns.Tulis(nilai.Where(n => !IsianSapk.Kolom.Contains(n.Key)), riwayat),
    };
}
