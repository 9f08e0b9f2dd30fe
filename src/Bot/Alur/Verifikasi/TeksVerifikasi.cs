using EPupns.Bot.Percakapan.Teks;

namespace EPupns.Bot.Alur.Verifikasi;

/// <summary>What people are told of the verification of their form, and how their answers are taken.</summary>
internal static class TeksVerifikasi
{
    public static readonly Ujaran Lolos = new("verifikasi.lolos", "tingkat", "nomor", "keadaan", "ditolak");
    public static readonly Ujaran Selesai = new("verifikasi.selesai", "nomor", "disetujui", "ditolak");
    public static readonly Ujaran DiturunkanSebagian = new("verifikasi.diturunkan_sebagian", "nomor", "alasan", "daftar");
    public static readonly Ujaran Dikembalikan = new("verifikasi.dikembalikan", "tingkat", "nomor", "daftar");
    public static readonly Ujaran Tanya = new("verifikasi.tanya", "tingkat", "isian", "pertanyaan");
    public static readonly Ujaran MintaJawaban = new("verifikasi.minta_jawaban", "isian", "pertanyaan");
    public static readonly Ujaran TidakAda = new("verifikasi.tidak_ada");
    public static readonly Ujaran TidakMenunggu = new("verifikasi.tidak_menunggu");
    public static readonly Ujaran GagalBerkas = new("verifikasi.gagal_berkas");
    public static readonly Ujaran Terjawab = new("verifikasi.terjawab", "isian", "tingkat");
    public static readonly Ujaran SudahTidakDibuka = new("verifikasi.sudah_tidak_dibuka");
    public static readonly Ujaran JawabanDisimpan = new("verifikasi.jawaban_disimpan");
    public static readonly Ujaran MasukLaluTekan = new("verifikasi.masuk_lalu_tekan");
    public static readonly Ujaran MasukDahulu = new("verifikasi.masuk_dahulu");
}
