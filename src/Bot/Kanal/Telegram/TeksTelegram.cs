using EPupns.Bot.Percakapan.Teks;

namespace EPupns.Bot.Kanal.Telegram;

/// <summary>Sentences that only this channel says.</summary>
internal static class TeksTelegram
{
    public static readonly Ujaran Grup = new("telegram.grup");
    public static readonly Ujaran Album = new("telegram.album");
    public static readonly Ujaran Pilih = new("telegram.pilih");

    public static readonly Ujaran PerintahMenu = new("telegram.perintah_menu");
    public static readonly Ujaran PerintahDaftar = new("telegram.perintah_daftar");
    public static readonly Ujaran PerintahMasuk = new("telegram.perintah_masuk");
    public static readonly Ujaran PerintahData = new("telegram.perintah_data");
    public static readonly Ujaran PerintahBerkas = new("telegram.perintah_berkas");
    public static readonly Ujaran PerintahKirim = new("telegram.perintah_kirim");
    public static readonly Ujaran PerintahStatus = new("telegram.perintah_status");
    public static readonly Ujaran PerintahKontak = new("telegram.perintah_kontak");
    public static readonly Ujaran PerintahSandi = new("telegram.perintah_sandi");
    public static readonly Ujaran PerintahLanjut = new("telegram.perintah_lanjut");
    public static readonly Ujaran PerintahCetak = new("telegram.perintah_cetak");
    public static readonly Ujaran PerintahLupa = new("telegram.perintah_lupa");
    public static readonly Ujaran PerintahKeluar = new("telegram.perintah_keluar");
    public static readonly Ujaran PerintahLapor = new("telegram.perintah_lapor");
    public static readonly Ujaran PerintahTiket = new("telegram.perintah_tiket");
    public static readonly Ujaran PerintahBantuan = new("telegram.perintah_bantuan");
    public static readonly Ujaran PerintahKembali = new("telegram.perintah_kembali");
    public static readonly Ujaran PerintahLewati = new("telegram.perintah_lewati");
    public static readonly Ujaran PerintahBatal = new("telegram.perintah_batal");
}
