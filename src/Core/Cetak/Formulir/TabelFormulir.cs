namespace EPupns.Core.Cetak;

/// <summary>A section of records: its code in SAPK, its columns with their shares of the width, and how many empty lines it has at least.</summary>
internal sealed record TabelFormulir(string Judul, string Kode, int BarisKosong, IReadOnlyList<(string Kode, string Label, float Lebar)> Lajur)
{
    /// <summary>Career and family, in the order of the official form (domain.md §3.4, §3.6, §3.7).</summary>
    public static readonly IReadOnlyList<TabelFormulir> Semua =
    [
        new("RIWAYAT GOLONGAN", "golongan", 3,
        [
            ("golongan", "Gol.", 1), ("masa_kerja_tahun", "MK thn", 1), ("masa_kerja_bulan", "MK bln", 1), ("nomor_sk", "Nomor SK", 3), ("tanggal_sk", "Tanggal SK", 2),
            ("tmt_golongan", "TMT", 2), ("nomor_bkn", "Nomor BKN", 2), ("jenis_kp", "Jenis KP", 2),
        ]),
        new("RIWAYAT PENDIDIKAN", "pendidikan", 3,
        [
            ("pendidikan", "Pendidikan", 3), ("tanggal_lulus", "Tanggal lulus", 2), ("tahun_lulus", "Tahun", 1), ("nomor_ijazah", "Nomor ijazah", 2), ("nama_sekolah", "Nama sekolah", 3),
        ]),
        new("RIWAYAT DIKLAT STRUKTURAL", "diklat_struktural", 2, [("nama", "Nama diklat", 4), ("nomor", "Nomor", 2), ("tanggal", "Tanggal", 2), ("tahun", "Tahun", 1)]),
        new("RIWAYAT DIKLAT FUNGSIONAL", "diklat_fungsional", 2, [("nama", "Nama diklat", 4), ("nomor", "Nomor", 2), ("tanggal", "Tanggal", 2), ("tahun", "Tahun", 1)]),
        new("RIWAYAT JABATAN", "jabatan", 3,
        [
            ("jenis_jabatan", "Jenis", 1.5f), ("nama_jabatan", "Nama jabatan", 3), ("unor", "Unit organisasi", 3), ("tmt_jabatan", "TMT", 2), ("nomor_sk", "Nomor SK", 2), ("tanggal_sk", "Tanggal SK", 2),
        ]),
        new("ORANG TUA", "orang_tua", 2,
            [("hubungan", "Ayah/ibu", 1), ("nama", "Nama", 3), ("tempat_lahir", "Tempat lahir", 2), ("tanggal_lahir", "Tanggal lahir", 2), ("status_hidup", "Hidup", 1)]),
        new("SUAMI/ISTRI", "pasangan", 2,
        [
            ("nama", "Nama", 3), ("nip", "NIP bila PNS", 3), ("tempat_lahir", "Tempat lahir", 2), ("tanggal_lahir", "Tanggal lahir", 2), ("tanggal_menikah", "Tanggal menikah", 2), ("akta_menikah", "Akta nikah", 2),
        ]),
        new("ANAK", "anak", 4,
        [
            ("nama", "Nama", 3), ("jenis_kelamin", "L/P", 1), ("tempat_lahir", "Tempat lahir", 2), ("tanggal_lahir", "Tanggal lahir", 2), ("status_anak", "Status", 1.5f), ("orang_tua", "Ayah/ibu", 2),
        ]),
        new("DATA GURU (hanya guru)", "guru", 2,
            [("sekolah_induk", "Sekolah induk", 3), ("sekolah_mengajar", "Sekolah mengajar", 3), ("mata_pelajaran", "Bidang studi", 2), ("tmt", "TMT", 2)]),
        new("DATA DOKTER (hanya dokter)", "dokter", 2,
            [("unit_induk", "Unit kesehatan induk", 3), ("unit_tugas", "Tempat bertugas", 3), ("spesialisasi", "Umum/spesialisasi", 2), ("tmt", "TMT", 2)]),
    ];
}
