namespace EPupns.Core.Formulir.Pupns;

/// <summary>Housing (features.md G6, F27; drafted by us).</summary>
public static class Perumahan
{
    /// <summary>The section.</summary>
    public static readonly Bagian Bagian = new("perumahan", "Perumahan", typeof(Perumahan)) { Tab = "Lainnya", TanpaVerifikasi = true };

    public static readonly IsianPilihan Status = new("status_rumah", "Status rumah", DaftarLain.StatusRumah) { Wajib = true };
    public static readonly IsianPilihan Cara = new("cara_memperoleh", "Cara memperoleh", DaftarLain.CaraRumah)
    {
        TampakBila = Syarat.Bila(Status, "1"), Wajib = true,
    };
    public static readonly IsianAngka Tahun = new("tahun_memperoleh", "Tahun memperoleh", 1945, 2100)
    {
        TampakBila = Syarat.Bila(Status, "1"),
    };
    public static readonly IsianAngka Luas = new("luas", "Luas bangunan", 1, 5000) { Satuan = "m²", Sebutan = ["luas", "luas rumah"] };
    public static readonly IsianAngka Jarak = new("jarak_kantor", "Jarak ke kantor", 0, 1000) { Satuan = "km", Desimal = 1, Sebutan = ["jarak"] };
}

/// <summary>Schooling of each child (features.md G6, F27; drafted by us).</summary>
public static class PendidikanAnak
{
    /// <summary>The record type.</summary>
    public static readonly Bagian Bagian = new("pendidikan_anak", "Pendidikan Anak", typeof(PendidikanAnak))
    {
        Tab = "Lainnya",
        Berulang = true, TanpaVerifikasi = true, PalingBanyak = 40, Untuk = Perihal.PunyaAnak, Pembeda = ["anak"], Saran = SaranKeluarga.PendidikanAnak, Petunjuk = "Untuk setiap anak yang masih bersekolah.",
    };

    public static readonly IsianCatatan Anak = new("anak", "Anak", Pupns.Anak.Bagian, Pupns.Anak.Nama) { Wajib = true, Lebar = 3 };
    public static readonly IsianPilihan Jenjang = new("jenjang", "Jenjang sekolah", DaftarLain.Jenjang) { Wajib = true };
    public static readonly IsianRujukan Sekolah = new("nama_sekolah", "Nama sekolah", "sekolah")
    {
        TampakBila = Syarat.Bila(Jenjang, "2", "3", "4", "5", "6"), BolehTeks = true, Lebar = 3,
    };
    public static readonly IsianYaTidak Beasiswa = new("beasiswa", "Menerima beasiswa")
    {
        TampakBila = Syarat.Bila(Jenjang, "3", "4", "5", "6"), Lebar = 1,
    };
    public static readonly IsianPilihan Biaya = new("biaya", "Biaya sebulan", DaftarLain.Biaya)
    {
        TampakBila = Syarat.Bila(Jenjang, "2", "3", "4", "5", "6"),
    };
}
