using EPupns.Bot.Percakapan.Teks;

namespace EPupns.Bot.Notifikasi;

/// <summary>Subjects of letters, and the letters that no chat message says already.</summary>
internal static class TeksKabar
{
    public static readonly Ujaran Perihal = new("kabar.perihal");
    public static readonly Ujaran PerihalTerdaftar = new("kabar.perihal_terdaftar");
    public static readonly Ujaran PerihalDisetujui = new("kabar.perihal_disetujui");
    public static readonly Ujaran PerihalDitolak = new("kabar.perihal_ditolak");
    public static readonly Ujaran PerihalKontak = new("kabar.perihal_kontak");
    public static readonly Ujaran PerihalFormulir = new("kabar.perihal_formulir");
    public static readonly Ujaran FormulirDikirim = new("kabar.formulir_dikirim", "nomor", "waktu");
    public static readonly Ujaran TurunDiminta = new("kabar.turun_diminta", "nomor", "alasan");
    public static readonly Ujaran TurunDitolak = new("kabar.turun_ditolak", "nomor", "alasan");
    public static readonly Ujaran StatusDiturunkan = new("kabar.status_diturunkan", "nomor", "alasan");
    public static readonly Ujaran KontakDiganti = new("kabar.kontak_diganti", "bagian", "nomor", "waktu");
    public static readonly Ujaran PerihalUndangan = new("kabar.perihal_undangan");
    public static readonly Ujaran PetugasDiundang = new("kabar.petugas_diundang", "nama", "pengguna", "tautan", "sampai");
    public static readonly Ujaran Terdaftar = new("kabar.terdaftar", "nama", "nomor", "instansi");
    public static readonly Ujaran TerdaftarLangsung = new("kabar.terdaftar_langsung", "nama", "nomor", "instansi");
    public static readonly Ujaran PerihalSiaran = new("kabar.perihal_siaran", "perihal");
    public static readonly Ujaran Pengumuman = new("kabar.pengumuman", "perihal", "teks", "dari");
    public static readonly Ujaran Pengingat = new("kabar.pengingat", "perihal", "teks", "dari");
}
