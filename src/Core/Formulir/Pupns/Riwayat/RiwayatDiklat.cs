namespace EPupns.Core.Formulir.Pupns;

/// <summary>Riwayat diklat struktural, for structural posts (features.md F23).</summary>
public static class DiklatStruktural
{
    /// <summary>The record type.</summary>
    public static readonly Bagian Bagian = new("diklat_struktural", "Riwayat Diklat Struktural", typeof(DiklatStruktural))
    {
        Tab = "Riwayat",
        Berulang = true, MenurutTanggal = "tanggal", Pembeda = ["nama", "tanggal"], Untuk = Perihal.Struktural,
        Petunjuk = "Prajabatan tidak dimasukkan.",
    };

    public static readonly IsianPilihan Nama = new("nama", "Nama diklat", DaftarKarier.DiklatStruktural)
    {
        Wajib = true, Lebar = 4, Bukti = "STTPL", Contoh = "Diklatpim IV",
    };
    public static readonly IsianTeks Nomor = new("nomor", "Nomor", 50) { Wajib = true };
    public static readonly IsianTanggal Tanggal = new("tanggal", "Tanggal") { Wajib = true, Petunjuk = "Tanggal pada STTPL." };
    public static readonly IsianAngka Tahun = IsianAngka.Tahun("tahun", "Tahun", wajib: true);
}

/// <summary>Riwayat diklat fungsional and technical (domain.md §3.4).</summary>
public static class DiklatFungsional
{
    /// <summary>The record type.</summary>
    public static readonly Bagian Bagian = new("diklat_fungsional", "Riwayat Diklat Fungsional", typeof(DiklatFungsional))
    {
        Tab = "Riwayat",
        Berulang = true, MenurutTanggal = "tanggal", Pembeda = ["nama", "tanggal"],
        Petunjuk = "Setiap PNS yang memiliki STTPL boleh menambahkan.",
    };

    public static readonly IsianRujukan Nama = new("nama", "Nama diklat", "diklat")
    {
        Wajib = true, Lebar = 4, BolehTeks = true, Bukti = "STTPL",
    };
    public static readonly IsianTeks Nomor = new("nomor", "Nomor", 50) { Wajib = true };
    public static readonly IsianTanggal Tanggal = new("tanggal", "Tanggal") { Wajib = true, Petunjuk = "Tanggal pada STTPL." };
    public static readonly IsianAngka Tahun = IsianAngka.Tahun("tahun", "Tahun", wajib: true);
    public static readonly IsianAngka Jam = new("jam", "Jumlah jam", 1, 2000) { Satuan = "jam", Lebar = 0 };
    public static readonly IsianTeks Penyelenggara = new("penyelenggara", "Penyelenggara", 100) { Lebar = 0 };
}
