namespace EPupns.Core.Cetak;

/// <summary>A section of single fields: their codes and labels, in the order of the official form (domain.md §3).</summary>
internal sealed record BagianFormulir(string Judul, IReadOnlyList<(string Kode, string Label)> Isian)
{
    public static readonly BagianFormulir DataUtama = new("DATA UTAMA",
    [
        ("nip", "NIP Baru"), ("nama", "Nama"), ("gelar_depan", "Gelar depan"), ("gelar_belakang", "Gelar belakang"),
        ("tempat_lahir", "Tempat lahir"), ("tanggal_lahir", "Tanggal lahir"), ("agama", "Agama"), ("jenis_kelamin", "Jenis kelamin"),
        ("tmt_cpns", "TMT CPNS"), ("tmt_pns", "TMT PNS"), ("golongan", "Golongan ruang"), ("tmt_golongan", "TMT golongan"),
        ("pendidikan", "Pendidikan terakhir"), ("tahun_lulus", "Tahun lulus"), ("kedudukan_hukum", "Kedudukan hukum"),
        ("jenis_pegawai", "Jenis pegawai"), ("alamat", "Alamat"), ("nik", "NIK"), ("npwp", "NPWP"), ("kartu_pegawai", "Kartu pegawai"),
    ]);

    public static readonly BagianFormulir DataPosisi = new("DATA POSISI",
    [
        ("instansi", "Instansi induk"), ("lokasi_kerja", "Lokasi kerja"), ("satuan_kerja", "Satuan kerja"), ("unit_kerja", "Unit organisasi"),
        ("jenis_jabatan", "Jenis jabatan"), ("jabatan", "Nama jabatan"), ("tmt_jabatan", "TMT jabatan"), ("eselon", "Eselon"), ("tmt_eselon", "TMT eselon"),
        ("verifikator", "Verifikator level 1"),
    ]);

    public static readonly BagianFormulir Stakeholder = new("STAKEHOLDER",
    [
        ("bpjs", "Nomor kartu BPJS Kesehatan"), ("bpjs_nama", "Nama peserta"), ("bapertarum", "Bapertarum: layanan yang dipakai"), ("kpe", "KPE: diterima tahun, dipakai untuk"),
    ]);
}
