using EPupns.Core.Formulir;

namespace EPupns.Core.Helpdesk;

/// <summary>Which kind of report a missing row of a list is (features.md H2, H3), and which list a kind means.</summary>
public static class JenisRujukan
{
    /// <summary>By the field's list; a post by the kind of post that the same record says.</summary>
    public static JenisLaporan Untuk(IsianRujukan isian, Isi isi) => isian.NamaDaftar switch
    {
        "unor" or "satuan_kerja" => JenisLaporan.RujukanUnor,
        "lokasi" or "wilayah" or "negara" => JenisLaporan.RujukanLokasi,
        "pendidikan" => JenisLaporan.RujukanPendidikan,
        "jabatan" => isi["jenis_jabatan"] switch { "1" => JenisLaporan.RujukanUnor, "2" => JenisLaporan.RujukanJft, _ => JenisLaporan.RujukanJfu },
        "sekolah" => JenisLaporan.RujukanSekolah,
        "unit_kesehatan" => JenisLaporan.RujukanUnitKesehatan,
        "mata_pelajaran" => JenisLaporan.RujukanMataPelajaran,
        "diklat" => JenisLaporan.RujukanDiklat,
        "unit_l1" => JenisLaporan.VerifikatorLevel1,
        _ => JenisLaporan.RujukanLain,
    };

    /// <summary>The list of a kind that has one only, for reports that come from no field; null for others.</summary>
    public static string? Daftar(JenisLaporan jenis) => jenis switch
    {
        JenisLaporan.RujukanUnor => "unor",
        JenisLaporan.RujukanPendidikan => "pendidikan",
        JenisLaporan.RujukanJft or JenisLaporan.RujukanJfu => "jabatan",
        JenisLaporan.RujukanSekolah => "sekolah",
        JenisLaporan.RujukanUnitKesehatan => "unit_kesehatan",
        JenisLaporan.RujukanMataPelajaran => "mata_pelajaran",
        JenisLaporan.RujukanDiklat => "diklat",
        JenisLaporan.VerifikatorLevel1 => "unit_l1",
        _ => null,
    };
}
