namespace EPupns.Core.Formulir.Pupns;

/// <summary>Stakeholder: BPJS Kesehatan, Bapertarum, KPE (features.md F26). The exact questions are not known; drafted by us.</summary>
public static class Stakeholder
{
    private const string KelompokBapertarum = "Bapertarum";
    private const string KelompokKpe = "Kartu Pegawai Elektronik";

    /// <summary>The section.</summary>
    public static readonly Bagian Bagian = new("stakeholder", "Stakeholder", typeof(Stakeholder))
    {
        TanpaVerifikasi = true, Petunjuk = "Siapkan kartu BPJS Kesehatan dan KPE.",
    };

    public static readonly IsianNomor Bpjs = new("bpjs", "Nomor kartu BPJS Kesehatan", BentukNomor.Bpjs)
    {
        Sebutan = ["bpjs", "nomor bpjs", "kartu bpjs"],
        Wajib = true, Kelompok = "BPJS Kesehatan", Contoh = "0001234567890",
    };
    public static readonly IsianTeks BpjsNama = new("bpjs_nama", "Nama peserta", 100)
    {
        Wajib = true, HurufBesar = true, Kelompok = "BPJS Kesehatan",
    };
    public static readonly IsianYaTidak BapertarumPernah = new("bapertarum_pernah", "Pernah memakai layanan Bapertarum")
    {
        Wajib = true, Kelompok = KelompokBapertarum,
    };
    public static readonly IsianPilihan BapertarumLayanan = new("bapertarum", "Layanan Bapertarum yang dipakai", DaftarLain.Bapertarum)
    {
        TampakBila = Syarat.BilaYa(BapertarumPernah), Wajib = true, Kelompok = KelompokBapertarum,
    };
    public static readonly IsianAngka BapertarumTahun = new("bapertarum_tahun", "Tahun layanan Bapertarum", 1993, 2100)
    {
        TampakBila = Syarat.BilaYa(BapertarumPernah), Wajib = true, Kelompok = KelompokBapertarum,
    };
    public static readonly IsianPilihan BapertarumPuas = new("bapertarum_puas", "Kepuasan atas layanan Bapertarum", DaftarLain.Kepuasan)
    {
        TampakBila = Syarat.BilaYa(BapertarumPernah), Kelompok = KelompokBapertarum,
    };
    public static readonly IsianYaTidak KpeTerima = new("kpe_terima", "Sudah menerima KPE") { Wajib = true, Kelompok = KelompokKpe };
    public static readonly IsianAngka KpeTahun = new("kpe_tahun", "Tahun menerima KPE", 2008, 2100)
    {
        TampakBila = Syarat.BilaYa(KpeTerima), Wajib = true, Kelompok = KelompokKpe,
    };
    public static readonly IsianPilihan KpeGuna = new("kpe", "KPE dipakai untuk", DaftarLain.GunaKpe)
    {
        TampakBila = Syarat.BilaYa(KpeTerima), Wajib = true, Kelompok = KelompokKpe,
    };
    public static readonly IsianTeks KpeKendala = new("kpe_kendala", "Kendala pemakaian KPE", 200)
    {
        TampakBila = Syarat.BilaYa(KpeTerima), Kelompok = KelompokKpe,
    };
}
