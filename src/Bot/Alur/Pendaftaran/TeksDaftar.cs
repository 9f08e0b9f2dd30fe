using EPupns.Bot.Percakapan.Teks;

namespace EPupns.Bot.Alur.Pendaftaran;

/// <summary>What registration says.</summary>
internal static class TeksDaftar
{
    public static readonly Ujaran TanyaNip = new("daftar.tanya_nip");
    public static readonly Ujaran TidakAda = new("daftar.tidak_ada", "nip");
    public static readonly Ujaran SudahTerdaftar = new("daftar.sudah_terdaftar");
    public static readonly Ujaran BelumDibuka = new("daftar.belum_dibuka", "instansi");
    public static readonly Ujaran BelumGiliran = new("daftar.belum_giliran", "instansi", "kapan");
    public static readonly Ujaran SudahDitutup = new("daftar.sudah_ditutup", "instansi", "hari");
    public static readonly Ujaran BukanPeserta = new("daftar.bukan_peserta");
    public static readonly Ujaran AkanDikabari = new("daftar.akan_dikabari");
    public static readonly Ujaran PilihTombol = new("daftar.pilih_tombol");
    public static readonly Ujaran BagianManaSalah = new("daftar.bagian_mana_salah");
    public static readonly Ujaran Kartu = new("daftar.kartu", "nip", "nama", "tempat", "tanggal", "instansi", "unit", "nik");
    public static readonly Ujaran TanyaNik = new("daftar.tanya_nik", "nik");
    public static readonly Ujaran NikTidakCocok = new("daftar.nik_tidak_cocok", "sisa");
    public static readonly Ujaran NikBukanEmpat = new("daftar.nik_bukan_empat", "banyak");
    public static readonly Ujaran NikTerkunci = new("daftar.nik_terkunci", "pukul");
    public static readonly Ujaran NikTidakAda = new("daftar.nik_tidak_ada");
    public static readonly Ujaran TanyaSurel = new("daftar.tanya_surel");
    public static readonly Ujaran TanyaSurelDicatat = new("daftar.tanya_surel_dicatat");
    public static readonly Ujaran SurelDilewati = new("daftar.surel_dilewati");
    public static readonly Ujaran TanyaSandi = new("daftar.tanya_sandi");
    public static readonly Ujaran TanyaSandiUlang = new("daftar.tanya_sandi_ulang");
    public static readonly Ujaran SandiBerbeda = new("daftar.sandi_berbeda");
    public static readonly Ujaran SandiKirimLagi = new("daftar.sandi_kirim_lagi");
    public static readonly Ujaran SandiDihapus = new("daftar.sandi_dihapus");
    public static readonly Ujaran TanyaIbu = new("daftar.tanya_ibu");
    public static readonly Ujaran IbuKurang = new("daftar.ibu_kurang");
    public static readonly Ujaran TanyaPengaman = new("daftar.tanya_pengaman");
    public static readonly Ujaran TanyaPengamanSendiri = new("daftar.tanya_pengaman_sendiri");
    public static readonly Ujaran PengamanKurang = new("daftar.pengaman_kurang");
    public static readonly Ujaran TanyaJawaban = new("daftar.tanya_jawaban", "pertanyaan");
    public static readonly Ujaran JawabanKurang = new("daftar.jawaban_kurang");
    public static readonly Ujaran TanyaKode = new("daftar.tanya_kode");
    public static readonly Ujaran TanyaKodeKata = new("daftar.tanya_kode_kata", "satu", "dua");
    public static readonly Ujaran KodeSalah = new("daftar.kode_salah");
    public static readonly Ujaran Ringkasan = new("daftar.ringkasan", "nip", "nama", "surel", "pertanyaan");
    public static readonly Ujaran Selamat = new("daftar.selamat", "nomor");
    public static readonly Ujaran SelamatLangsung = new("daftar.selamat_langsung", "nomor");
    public static readonly Ujaran BuktiTerlampir = new("daftar.bukti_terlampir");
    public static readonly Ujaran LangkahBerikut = new("daftar.langkah_berikut", "instansi");
    public static readonly Ujaran LangkahMasuk = new("daftar.langkah_masuk");
    public static readonly Ujaran Disetujui = new("daftar.disetujui", "nomor");
    public static readonly Ujaran Ditolak = new("daftar.ditolak", "nomor", "alasan");
    public static readonly Ujaran InstansiDibuka = new("daftar.instansi_dibuka", "instansi");
}
