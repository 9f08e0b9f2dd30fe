namespace EPupns.Core.Helpdesk;

/// <summary>Kinds of report (features.md H2, H3, X5). The numbers are stored: never reuse one. From 10 to 29 a reference list lacks a row.</summary>
public enum JenisLaporan
{
    /// <summary>Tidak ada dalam database (R8, H5).</summary>
    TidakAdaDalamDatabase = 1,

    /// <summary>Nama salah, "Beda nama" (R7, X5).</summary>
    NamaSalah = 2,

    /// <summary>Instansi salah, "Beda instansi" (R6, R7, X6).</summary>
    InstansiSalah = 3,

    /// <summary>Lupa pertanyaan ibu kandung (H2).</summary>
    LupaIbuKandung = 4,

    /// <summary>SAPK says pensioned (X5).</summary>
    DataPensiun = 5,

    /// <summary>SAPK says dismissed (X5).</summary>
    DataDiberhentikan = 6,

    /// <summary>Turun status (X4, X5).</summary>
    TurunStatus = 7,

    /// <summary>Permintaan verifikasi nomor registrasi (X5).</summary>
    VerifikasiRegistrasi = 8,

    /// <summary>Recovery with the birth certificate (L11): decided on its own page, shown here so that nobody forgets it.</summary>
    PemulihanBertingkat = 9,

    /// <summary>Unit organisasi or satuan kerja tidak ada di daftar; goes to the instansi.</summary>
    RujukanUnor = 10,

    /// <summary>Lokasi kerja, tempat lahir or negara tidak ada di daftar; goes to the instansi.</summary>
    RujukanLokasi = 11,

    /// <summary>Pendidikan tidak ada di daftar; goes to BKN Pusat.</summary>
    RujukanPendidikan = 12,

    /// <summary>Jabatan fungsional tertentu tidak ada di daftar; goes to BKN Pusat.</summary>
    RujukanJft = 13,

    /// <summary>Jabatan fungsional umum tidak ada di daftar; goes to BKN Pusat.</summary>
    RujukanJfu = 14,

    /// <summary>Sekolah tidak ada di daftar; goes to the instansi.</summary>
    RujukanSekolah = 15,

    /// <summary>Unit kesehatan tidak ada di daftar; goes to the instansi.</summary>
    RujukanUnitKesehatan = 16,

    /// <summary>Mata pelajaran tidak ada di daftar; goes to BKN Pusat.</summary>
    RujukanMataPelajaran = 17,

    /// <summary>Diklat fungsional tidak ada di daftar; goes to BKN Pusat.</summary>
    RujukanDiklat = 18,

    /// <summary>Penambahan verifikator level 1; goes to the instansi.</summary>
    VerifikatorLevel1 = 19,

    /// <summary>A row of any other list; goes to BKN Pusat.</summary>
    RujukanLain = 29,

    /// <summary>Anything else, in the person's words.</summary>
    Lainnya = 30,
}

/// <summary>What the kinds are called, as people read it on buttons and in lists.</summary>
public static class SebutanJenis
{
    /// <summary>The words.</summary>
    public static string Sebut(this JenisLaporan jenis) => jenis switch
    {
        JenisLaporan.TidakAdaDalamDatabase => "Tidak ada dalam database",
        JenisLaporan.NamaSalah => "Nama salah",
        JenisLaporan.InstansiSalah => "Instansi salah",
        JenisLaporan.LupaIbuKandung => "Lupa pertanyaan ibu kandung",
        JenisLaporan.DataPensiun => "Data pensiun",
        JenisLaporan.DataDiberhentikan => "Data diberhentikan",
        JenisLaporan.TurunStatus => "Turun status",
        JenisLaporan.VerifikasiRegistrasi => "Verifikasi nomor registrasi",
        JenisLaporan.PemulihanBertingkat => "Pemulihan dengan akte kelahiran",
        JenisLaporan.RujukanUnor => "Unit organisasi",
        JenisLaporan.RujukanLokasi => "Lokasi kerja atau tempat lahir",
        JenisLaporan.RujukanPendidikan => "Pendidikan",
        JenisLaporan.RujukanJft => "Jabatan fungsional tertentu",
        JenisLaporan.RujukanJfu => "Jabatan fungsional umum",
        JenisLaporan.RujukanSekolah => "Sekolah",
        JenisLaporan.RujukanUnitKesehatan => "Unit kesehatan",
        JenisLaporan.RujukanMataPelajaran => "Mata pelajaran",
        JenisLaporan.RujukanDiklat => "Diklat fungsional",
        JenisLaporan.VerifikatorLevel1 => "Penambahan verifikator level 1",
        JenisLaporan.RujukanLain => "Daftar lain",
        JenisLaporan.Lainnya => "Lainnya",
        _ => throw new ArgumentOutOfRangeException(nameof(jenis), jenis, "Jenis laporan tidak dikenal."),
    };

    /// <summary>A reference list lacks a row.</summary>
    public static bool TentangRujukan(this JenisLaporan jenis) => jenis is >= JenisLaporan.RujukanUnor and <= JenisLaporan.RujukanLain;
}
