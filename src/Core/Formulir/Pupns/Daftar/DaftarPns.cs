namespace EPupns.Core.Formulir.Pupns;

/// <summary>Short lists about the person (domain.md §2; codes of SAPK).</summary>
public static class DaftarPns
{
    /// <summary>Religion.</summary>
    public static readonly Daftar Agama = new(
        "agama", new("1", "Islam", "muslim"), new("2", "Kristen", "kristen protestan", "protestan"), new("3", "Katholik", "katolik", "kristen katolik"), new("4", "Hindu"),
        new("5", "Budha", "buddha"), new("6", "Konghucu", "kong hu cu", "khonghucu"), new("7", "Lainnya", "kepercayaan"));

    /// <summary>Sex; M is digit 1 of the NIP, F is 2.</summary>
    public static readonly Daftar JenisKelamin = new(
        "jenis_kelamin", new("M", "Pria", "l", "laki", "laki laki", "laki2", "lk", "cowok"), new("F", "Wanita", "p", "pr", "perempuan", "cewek"));

    /// <summary>Marriage.</summary>
    public static readonly Daftar StatusKawin = new(
        "status_kawin", new("1", "Menikah", "kawin", "sudah nikah", "sdh nikah", "sudah menikah"), new("2", "Cerai", "cerai hidup"), new("3", "Janda/Duda", "janda", "duda", "cerai mati"),
        new("4", "Belum Kawin", "lajang", "belum menikah", "single"));

    /// <summary>Alive or not.</summary>
    public static readonly Daftar StatusHidup = new(
        "status_hidup", new("1", "Hidup", "masih hidup", "ada"), new("0", "Meninggal", "almarhum", "almarhumah", "alm", "sudah meninggal", "sdh meninggal", "wafat"));

    /// <summary>Father or mother.</summary>
    public static readonly Daftar OrangTua = new("hubungan_orang_tua", new("1", "Ayah", "bapak", "bpk", "papa"), new("2", "Ibu", "mama", "bunda"));

    /// <summary>How a child belongs to the family.</summary>
    public static readonly Daftar StatusAnak = new("status_anak", new("1", "Kandung", "anak kandung"), new("2", "Angkat", "anak angkat"), new("3", "Tiri", "anak tiri"));

    /// <summary>How a marriage stands.</summary>
    public static readonly Daftar KeadaanNikah = new(
        "keadaan_nikah", new("1", "Masih menikah", "menikah", "masih"), new("2", "Cerai", "bercerai", "cerai hidup"), new("3", "Pasangan meninggal", "cerai mati", "meninggal"));
}
