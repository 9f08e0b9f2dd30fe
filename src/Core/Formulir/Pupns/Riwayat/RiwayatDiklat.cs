namespace EPupns.Core.Formulir.Pupns;

/// <summary>Riwayat diklat struktural, for structural posts (features.md F23).</summary>
public static class DiklatStruktural
{
    /// <summary>The record type.</summary>
    public static readonly Bagian Bagian = new("diklat_struktural", "Riwayat Diklat Struktural", typeof(DiklatStruktural))
    {
        Tab = "Riwayat",
        Berulang = true, MenurutTanggal = "tanggal", Pembeda = ["nama", "tanggal"], Untuk = Perihal.Struktural, Pokok = "nama",
        Petunjuk = "Prajabatan tidak dimasukkan.",
    };

    public static readonly IsianPilihan Nama = new("nama", "Nama diklat", DaftarKarier.DiklatStruktural)
    {
        Wajib = true, Lebar = 4, Bukti = "STTPL", Contoh = "Diklatpim IV",
    };
    public static readonly IsianTeks Nomor = new("nomor", "Nomor", 50) { Bernomor = true, Sebutan = ["sttpl", "nomor sttpl", "sertifikat"], Wajib = true, Petunjuk = "Nomor pada STTPL." };
    public static readonly IsianTanggal Tanggal = new("tanggal", "Tanggal") { Sebutan = ["tanggal sttpl"], Wajib = true, Petunjuk = "Tanggal pada STTPL." };
    public static readonly IsianAngka Tahun = new("tahun", "Tahun", 1945, 2100) { Wajib = true, Lebar = 1, Contoh = "2009", Bawaan = (i, _) => AturanIsian.Tahun(Tanggal.Dari(i)) };
}

/// <summary>Riwayat diklat fungsional and technical (domain.md §3.4).</summary>
public static class DiklatFungsional
{
    /// <summary>The record type.</summary>
    public static readonly Bagian Bagian = new("diklat_fungsional", "Riwayat Diklat Fungsional", typeof(DiklatFungsional))
    {
        Tab = "Riwayat",
        Berulang = true, MenurutTanggal = "tanggal", Pembeda = ["nama", "tanggal"], Pokok = "nama",
        Petunjuk = "Setiap PNS yang memiliki STTPL boleh menambahkan.",
    };

    public static readonly IsianRujukan Nama = new("nama", "Nama diklat", "diklat")
    {
        Wajib = true, Lebar = 4, BolehTeks = true, Bukti = "STTPL",
    };
    public static readonly IsianTeks Nomor = new("nomor", "Nomor", 50) { Bernomor = true, Sebutan = ["sttpl", "nomor sttpl", "sertifikat"], Wajib = true, Petunjuk = "Nomor pada STTPL." };
    public static readonly IsianTanggal Tanggal = new("tanggal", "Tanggal") { Sebutan = ["tanggal sttpl"], Wajib = true, Petunjuk = "Tanggal pada STTPL." };
    public static readonly IsianAngka Tahun = new("tahun", "Tahun", 1945, 2100) { Wajib = true, Lebar = 1, Contoh = "2009", Bawaan = (i, _) => AturanIsian.Tahun(Tanggal.Dari(i)) };
    public static readonly IsianAngka Jam = new("jam", "Jumlah jam", 1, 2000) { Satuan = "jam", Lebar = 0 };
    public static readonly IsianTeks Penyelenggara = new("penyelenggara", "Penyelenggara", 100) { Lebar = 0 };
}
