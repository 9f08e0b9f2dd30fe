using EPupns.Bot.Percakapan.Teks;

namespace EPupns.Bot.Alur.Pemulihan;

/// <summary>What recovery says.</summary>
internal static class TeksLupa
{
    public static readonly Ujaran TanyaHilang = new("lupa.tanya_hilang");
    public static readonly Ujaran TanyaNip = new("lupa.tanya_nip");
    public static readonly Ujaran TanyaNomor = new("lupa.tanya_nomor");
    public static readonly Ujaran TanyaKode = new("lupa.tanya_kode");
    public static readonly Ujaran TanyaKodeKata = new("lupa.tanya_kode_kata", "satu", "dua");
    public static readonly Ujaran TanyaJawaban = new("lupa.tanya_jawaban", "pertanyaan");
    public static readonly Ujaran TanyaIbu = new("lupa.tanya_ibu");
    public static readonly Ujaran JawabanKosong = new("lupa.jawaban_kosong");
    public static readonly Ujaran JawabanSalah = new("lupa.jawaban_salah", "sisa");
    public static readonly Ujaran Terkunci = new("lupa.terkunci", "pukul");
    public static readonly Ujaran WaktuHabis = new("lupa.waktu_habis");
    public static readonly Ujaran PilihTombol = new("lupa.pilih_tombol");
    public static readonly Ujaran SetelahNomor = new("lupa.setelah_nomor");
    public static readonly Ujaran SetelahJawaban = new("lupa.setelah_jawaban");
    public static readonly Ujaran TanyaCara = new("lupa.tanya_cara");
    public static readonly Ujaran Tautan = new("lupa.tautan");
    public static readonly Ujaran SetelahTautan = new("lupa.setelah_tautan");
    public static readonly Ujaran TanyaSandi = new("lupa.tanya_sandi");
    public static readonly Ujaran TanyaSandiUlang = new("lupa.tanya_sandi_ulang");
    public static readonly Ujaran SandiDiganti = new("lupa.sandi_diganti");
    public static readonly Ujaran TanyaPengaman = new("lupa.tanya_pengaman");
    public static readonly Ujaran TanyaPengamanSendiri = new("lupa.tanya_pengaman_sendiri");
    public static readonly Ujaran TanyaPengamanJawaban = new("lupa.tanya_pengaman_jawaban", "pertanyaan");
    public static readonly Ujaran PengamanDiganti = new("lupa.pengaman_diganti");
}
