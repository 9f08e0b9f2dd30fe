namespace EPupns.Core.Formulir.Pupns;

/// <summary>Short lists about the person (domain.md §2; codes of SAPK).</summary>
public static class DaftarPns
{
    private const string TanyaMeninggal = "Status hidup dicatat Meninggal; sesudah ini tanggal meninggalnya ditanyakan.";

    /// <summary>Religion.</summary>
    public static readonly Daftar Agama = new(
        "agama", new("1", "Islam", "muslim", "moslem", "muslimah"), new("2", "Kristen", "kristen protestan", "protestan", "nasrani", "kristen kharismatik", "kristiani", "kristen p", "hkbp", "gki", "gpib", "gmim", "gmit", "gbi", "advent", "pantekosta", "pentakosta"),
        new("3", "Katholik", "katolik", "khatolik", "katholik", "kristen katolik", "kristen katholik", "katolik roma", "catholic", "nasrani"), new("4", "Hindu", "hindu dharma", "hindu bali", "hindhu"),
        new("5", "Budha", "buddha", "buda", "budhis", "buddhis"), new("6", "Konghucu", "kong hu cu", "khonghucu", "kong hucu", "konfusianisme", "khong hu cu", "kong hu chu"),
        new("7", "Lainnya", "lain", "lain lain", "kepercayaan", "aliran kepercayaan", "penghayat", "penghayat kepercayaan", "kepercayaan kepada tuhan yme", "kejawen", "sunda wiwitan", "marapu"));

    /// <summary>Sex; M is digit 1 of the NIP, F is 2.</summary>
    public static readonly Daftar JenisKelamin = new(
        "jenis_kelamin", new("M", "Pria", "l", "laki", "laki laki", "laki2", "lk", "lk2", "cowok", "cowo", "lelaki", "male", "man", "putra"),
        new("F", "Wanita", "p", "pr", "prp", "perempuan", "cewek", "cewe", "female", "w", "wnt", "puan", "putri"));

    /// <summary>Marriage.</summary>
    public static readonly Daftar StatusKawin = new(
        "status_kawin", new("1", "Menikah", "kawin", "nikah", "sudah nikah", "sudah menikah", "sudah kawin", "berkeluarga", "sudah berkeluarga", "married", "k", "punya suami", "punya istri", "bersuami", "beristri"),
        new("2", "Cerai", "cerai hidup", "bercerai", "sudah cerai", "pisah", "divorce"),
        new("3", "Janda/Duda", "janda", "duda", "cerai mati", "ditinggal mati", "suami meninggal", "istri meninggal", "janda mati", "duda mati"),
        new("4", "Belum Kawin", "lajang", "belum menikah", "belum nikah", "single", "tidak kawin", "tidak menikah", "bujang", "gadis", "jomblo", "bk", "tk", "belum", "belum berkeluarga", "perjaka", "belum pernah menikah", "belum pernah kawin", "belum pernah nikah"));

    /// <summary>Alive or not. That somebody died leads to another question, so only the form's own word is taken at once.</summary>
    public static readonly Daftar StatusHidup = new(
        "status_hidup", new("1", "Hidup", "masih hidup", "ada", "masih ada", "masih", "sehat", "masih sehat", "hdp"), new("0", "Meninggal")
        {
            Dugaan =
            [
                .. new[] { "alm", "almh", "almarhum", "almarhumah", "sudah meninggal", "meninggal dunia", "sudah meninggal dunia", "wafat", "sudah wafat", "sudah tiada", "tiada", "telah meninggal", "telah wafat", "sudah tidak ada", "tidak ada", "mati", "md", "berpulang", "telah tiada", "sudah almarhum", "sudah mati" }
                    .Select(k => (k, TanyaMeninggal)),
            ],
        });

    /// <summary>Father or mother.</summary>
    public static readonly Daftar OrangTua = new(
        "hubungan_orang_tua", new("1", "Ayah", "bapak", "papa", "abah", "ayah kandung", "bapak kandung", "papi", "bapake", "ayahanda", "abi"), new("2", "Ibu", "mama", "bunda", "emak", "ibu kandung", "mami", "umi", "ibunda", "mamah", "bu"));

    /// <summary>How a child belongs to the family.</summary>
    public static readonly Daftar StatusAnak = new(
        "status_anak", new("1", "Kandung", "anak kandung", "ak", "anak sendiri"), new("2", "Angkat", "anak angkat", "adopsi", "aa", "anak adopsi", "anak asuh"), new("3", "Tiri", "anak tiri", "at", "bawaan", "anak bawaan"));

    /// <summary>How a marriage stands.</summary>
    public static readonly Daftar KeadaanNikah = new(
        "keadaan_nikah", new("1", "Masih menikah", "menikah", "masih", "kawin", "masih kawin", "rukun", "masih suami istri", "masih bersama"), new("2", "Cerai", "bercerai", "cerai hidup", "sudah cerai"),
        new("3", "Pasangan meninggal", "cerai mati", "meninggal", "sudah meninggal", "wafat", "almarhum", "almarhumah", "suami meninggal", "istri meninggal"));
}
