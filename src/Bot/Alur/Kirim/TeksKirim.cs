using EPupns.Bot.Percakapan.Teks;

namespace EPupns.Bot.Alur.Kirim;

/// <summary>What sending says.</summary>
internal static class TeksKirim
{
    public static readonly Ujaran Kekurangan = new("kirim.kekurangan", "daftar");
    public static readonly Ujaran Ringkasan = new("kirim.ringkasan", "halaman", "daftar");
    public static readonly Ujaran Pernyataan = new("kirim.pernyataan", "teks");
    public static readonly Ujaran BelumSetuju = new("kirim.belum_setuju");
    public static readonly Ujaran Kepastian = new("kirim.kepastian");
    public static readonly Ujaran PilihTombol = new("kirim.pilih_tombol");
    public static readonly Ujaran Berubah = new("kirim.berubah");
    public static readonly Ujaran Ditunda = new("kirim.ditunda");
    public static readonly Ujaran SudahTerkirim = new("kirim.sudah_terkirim", "waktu");
    public static readonly Ujaran Selamat = new("kirim.selamat", "waktu", "sidik");
    public static readonly Ujaran BuktiTerlampir = new("kirim.bukti_terlampir");
    public static readonly Ujaran SelesaiTerlampir = new("kirim.selesai_terlampir");
    public static readonly Ujaran FormulirTerlampir = new("kirim.formulir_terlampir");
    public static readonly Ujaran PilihCetak = new("kirim.pilih_cetak");
    public static readonly Ujaran LangkahBerikut = new("kirim.langkah_berikut", "verifikator");
}
