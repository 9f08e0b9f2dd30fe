using System.Text.Json;
using EPupns.Core.Kepegawaian.Impor;

namespace EPupns.Core.Kepegawaian.Demo;

/// <summary>What SAPK holds of the people of the stories besides what identifies them: invented careers, keyed by the form's field codes.</summary>
internal static class DataDemo
{
    /// <summary>A mathematics teacher of a junior secondary school in Ciamis, married, two children. His SAPK record has some gaps.</summary>
    public static readonly string Guru = Tulis(
        """
        {
          "gelar_belakang": "S.Pd.", "agama": "1", "jenis_kelamin": "M", "status_perkawinan": "1", "tmt_cpns": "2000-03-01", "tmt_pns": "2001-04-01",
          "golongan": "33", "tmt_golongan": "2010-04-01", "pendidikan": "S-1 PENDIDIKAN MATEMATIKA", "tahun_lulus": "1998", "jenis_pegawai": "15",
          "alamat": "Dusun Cipaku RT 02 RW 05, Cipaku, Ciamis", "kartu_pegawai": "K123456", "lokasi_kerja": "KAB. CIAMIS", "satuan_kerja": "DINAS PENDIDIKAN KAB. CIAMIS",
          "jenis_jabatan": "2", "jabatan": "Guru Muda", "tmt_jabatan": "2010-04-01",
          "riwayat": {
            "golongan": [
              { "golongan": "31", "masa_kerja_tahun": "0", "masa_kerja_bulan": "0", "nomor_sk": "813/112/BKD/2000", "tanggal_sk": "2000-02-21", "tmt_golongan": "2000-03-01", "jenis_kp": "211" },
              { "golongan": "32", "masa_kerja_tahun": "4", "masa_kerja_bulan": "1", "nomor_sk": "823.3/045/BKD/2004", "tanggal_sk": "2004-03-08", "tmt_golongan": "2004-04-01", "jenis_kp": "202" },
              { "golongan": "33", "masa_kerja_tahun": "10", "masa_kerja_bulan": "1", "nomor_sk": "823.3/067/BKD/2010", "tanggal_sk": "2010-03-15", "tmt_golongan": "2010-04-01", "jenis_kp": "202" }
            ],
            "pendidikan": [
              { "pendidikan": "S-1 PENDIDIKAN MATEMATIKA", "tanggal_lulus": "1998-09-12", "tahun_lulus": "1998", "nomor_ijazah": "IK-3391/98", "nama_sekolah": "UNIVERSITAS GALUH CIAMIS", "pendidikan_pertama": "1" }
            ],
            "jabatan": [
              { "jenis_jabatan": "2", "nama_jabatan": "Guru Muda", "unor": "SMP NEGERI 1 CIPAKU", "tmt_jabatan": "2010-04-01", "nomor_sk": "821/031/BKD/2010", "tanggal_sk": "2010-03-15" }
            ],
            "pasangan": [
              { "pns": "0", "nama": "LILIS SURYANI", "tanggal_lahir": "1978-11-02", "tempat_lahir": "CIAMIS", "tanggal_menikah": "2001-06-10", "akta_menikah": "218/06/VI/2001", "status_pasangan": "1" }
            ]
          }
        }
        """);

    /// <summary>A head of section at the ministry's regional unit: a structural post.</summary>
    public static readonly string Struktural = Tulis(
        """
        {
          "agama": "1", "jenis_kelamin": "F", "status_perkawinan": "1", "tmt_cpns": "2009-12-01", "tmt_pns": "2011-02-01",
          "golongan": "32", "tmt_golongan": "2013-10-01", "pendidikan": "S-1 KESEHATAN MASYARAKAT", "tahun_lulus": "2008", "jenis_pegawai": "1",
          "alamat": "Jl. Melati No. 7, Cikarang Pusat", "npwp": "092542943407000", "lokasi_kerja": "KAB. BEKASI", "satuan_kerja": "DINAS KESEHATAN KAB. BEKASI",
          "jenis_jabatan": "1", "jabatan": "Kepala Seksi Penyehatan Lingkungan", "tmt_jabatan": "2014-01-02", "eselon": "42", "tmt_eselon": "2014-01-02",
          "riwayat": {
            "golongan": [
              { "golongan": "31", "masa_kerja_tahun": "0", "masa_kerja_bulan": "0", "nomor_sk": "811/2210/SK/2009", "tanggal_sk": "2009-11-20", "tmt_golongan": "2009-12-01", "jenis_kp": "211" },
              { "golongan": "32", "masa_kerja_tahun": "3", "masa_kerja_bulan": "10", "nomor_sk": "823.3/881/SK/2013", "tanggal_sk": "2013-09-10", "tmt_golongan": "2013-10-01", "jenis_kp": "101" }
            ],
            "jabatan": [
              { "jenis_jabatan": "1", "nama_jabatan": "Kepala Seksi Penyehatan Lingkungan", "unor": "DINAS KESEHATAN KAB. BEKASI", "eselon": "42", "tmt_jabatan": "2014-01-02", "nomor_sk": "821.2/04/SK/2014", "tanggal_sk": "2014-01-02", "tmt_pelantikan": "2014-01-06" }
            ]
          }
        }
        """);

    private static string Tulis(string json)
    {
        using var isi = JsonDocument.Parse(json);
        return DataPns.Tulis(
            isi.RootElement.EnumerateObject().Where(i => i.Value.ValueKind == JsonValueKind.String).Select(i => KeyValuePair.Create(i.Name, i.Value.GetString()!)),
            isi.RootElement.GetProperty("riwayat"))!;
    }
}
