using EPupns.Bot.Percakapan.Teks;

namespace EPupns.Bot.Alur.Keamanan;

/// <summary>What changing password and security question says to who is logged in.</summary>
internal static class TeksKeamanan
{
    public static readonly Ujaran TanyaPilihan = new("keamanan.tanya_pilihan");
    public static readonly Ujaran PilihTombol = new("keamanan.pilih_tombol");
    public static readonly Ujaran BelumMasuk = new("keamanan.belum_masuk");
    public static readonly Ujaran TanyaSandiLama = new("keamanan.tanya_sandi_lama");
    public static readonly Ujaran KirimLagi = new("keamanan.kirim_lagi");
    public static readonly Ujaran SandiLamaSalah = new("keamanan.sandi_lama_salah", "sisa");
    public static readonly Ujaran Terkunci = new("keamanan.terkunci", "pukul");
    public static readonly Ujaran WaktuHabis = new("keamanan.waktu_habis");
    public static readonly Ujaran TanyaSandi = new("keamanan.tanya_sandi");
    public static readonly Ujaran TanyaSandiUlang = new("keamanan.tanya_sandi_ulang");
    public static readonly Ujaran SandiDiganti = new("keamanan.sandi_diganti");
    public static readonly Ujaran TanyaPengaman = new("keamanan.tanya_pengaman");
    public static readonly Ujaran TanyaPengamanSendiri = new("keamanan.tanya_pengaman_sendiri");
    public static readonly Ujaran TanyaPengamanJawaban = new("keamanan.tanya_pengaman_jawaban", "pertanyaan");
    public static readonly Ujaran PengamanDiganti = new("keamanan.pengaman_diganti");
}
