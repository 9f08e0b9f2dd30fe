namespace EPupns.Core.Formulir.Pupns;

/// <summary>Legal standing and kind of employment (domain.md §2; codes of SAPK).</summary>
public static class DaftarKedudukan
{
    /// <summary>Kedudukan hukum.</summary>
    public static readonly Daftar Hukum = new(
        "kedudukan_hukum", new("01", "Aktif", "pns aktif", "masih aktif", "aktif bekerja", "bekerja"), new("02", "CLTN", "cuti di luar tanggungan negara", "cuti luar tanggungan negara", "cuti di luar tanggungan"), new("03", "Tugas Belajar", "tubel", "sedang tugas belajar", "sedang kuliah tugas belajar"), new("04", "Pemberhentian Sementara", "diberhentikan sementara", "skorsing"),
        new("05", "Penerima Uang Tunggu"), new("06", "Prajurit Wajib", "wajib militer"), new("07", "Pejabat Negara"), new("08", "Kepala Desa", "kades"), new("09", "Banding BAPEK"),
        new("11", "Pegawai Titipan"), new("12", "Pengungsi"), new("13", "Perpanjangan CLTN"), new("14", "Hilang"), new("15", "Kena hukuman disiplin", "hukuman disiplin", "hukdis", "kena hukdis", "dihukum disiplin"),
        new("16", "Pemindahan penurunan jabatan"), new("20", "Masa Persiapan Pensiun", "mpp", "persiapan pensiun", "bebas tugas"), new("51", "CPNS belum menerima SK"), new("52", "Tidak Aktif", "nonaktif", "non aktif"), new("66", "Diberhentikan"),
        new("67", "Punah"), new("68", "Eks PNS Timor Timur", "eks timtim", "eks timor timur"), new("69", "TMS dari pengadaan"), new("70", "Pembatalan NIP"), new("77", "Pemberhentian tanpa hak pensiun"),
        new("88", "Pemberhentian dengan hak pensiun"), new("89", "Tidak aktif diusulkan pensiun"), new("90", "Tidak Ikut PUPNS 2015"), new("91", "Tindak pidana"),
        new("92", "Pemblokiran data"), new("98", "Mencapai BUP", "bup", "batas usia pensiun", "mencapai batas usia pensiun"), new("99", "Pensiun", "sudah pensiun", "pensiunan", "purnatugas", "purna tugas"));

    /// <summary>Jenis pegawai: 1–9 central, 10–14 province, 15–19 kabupaten or kota. DPK lent with pay, DPB lent without.</summary>
    public static readonly Daftar JenisPegawai = new(
        "jenis_pegawai", new("1", "PNS Pusat pada Departemen/Lembaga", "pns pusat", "pusat", "pns kementerian", "pns lembaga"), new("2", "PNS Pusat DPB pada instansi lain"), new("3", "PNS Pusat DPK pada instansi lain"),
        new("4", "PNS Pusat DPB pada Pemerintah Provinsi"), new("5", "PNS Pusat DPK pada Pemerintah Provinsi"), new("6", "PNS Pusat DPB pada Kabupaten/Kota"),
        new("7", "PNS Pusat DPK pada Kabupaten/Kota"), new("8", "PNS Pusat DPB pada BUMN/Badan lain"), new("9", "PNS Pusat DPK pada BUMN/Badan lain"), new("10", "PNS Provinsi", "pns daerah provinsi", "pns daerah", "pns pemprov", "provinsi", "pemprov"),
        new("11", "PNS Provinsi DPB pada instansi lain"), new("12", "PNS Provinsi DPK pada instansi lain"), new("13", "PNS Provinsi DPB pada BUMN/BUMD"), new("14", "PNS Provinsi DPK pada BUMN/BUMD"),
        new("15", "PNS Kabupaten/Kota", "pns kabupaten", "pns kota", "pns daerah kabupaten", "pns daerah kota", "pns pemkab", "pns pemkot", "pemkab", "pemkot", "kabupaten", "kota", "pns daerah"), new("16", "PNS Kabupaten/Kota DPB pada instansi lain"), new("17", "PNS Kabupaten/Kota DPK pada instansi lain"),
        new("18", "PNS Kabupaten/Kota DPB pada BUMN/BUMD"), new("19", "PNS Kabupaten/Kota DPK pada BUMN/BUMD"));
}
