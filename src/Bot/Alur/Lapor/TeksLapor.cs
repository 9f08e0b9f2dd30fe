using EPupns.Bot.Percakapan.Teks;

namespace EPupns.Bot.Alur.Lapor;

/// <summary>What a report says.</summary>
internal static class TeksLapor
{
    public static readonly Ujaran BedaSedikit = new("lapor.beda_sedikit");
    public static readonly Ujaran TanyaNip = new("lapor.tanya_nip");
    public static readonly Ujaran TernyataAda = new("lapor.ternyata_ada");
    public static readonly Ujaran TernyataTidakAda = new("lapor.ternyata_tidak_ada");
    public static readonly Ujaran TanyaNama = new("lapor.tanya_nama");
    public static readonly Ujaran TanyaNamaBenar = new("lapor.tanya_nama_benar");
    public static readonly Ujaran NamaKurang = new("lapor.nama_kurang");
    public static readonly Ujaran TanyaNipLama = new("lapor.tanya_nip_lama");
    public static readonly Ujaran NipLamaSalah = new("lapor.nip_lama_salah", "banyak");
    public static readonly Ujaran TanyaInstansi = new("lapor.tanya_instansi");
    public static readonly Ujaran InstansiKurang = new("lapor.instansi_kurang");
    public static readonly Ujaran TanyaNomorSk = new("lapor.tanya_nomor_sk");
    public static readonly Ujaran NomorSkKurang = new("lapor.nomor_sk_kurang");
    public static readonly Ujaran TanyaTanggalSk = new("lapor.tanya_tanggal_sk");
    public static readonly Ujaran TanggalSkNanti = new("lapor.tanggal_sk_nanti");
    public static readonly Ujaran TanyaFoto = new("lapor.tanya_foto");
    public static readonly Ujaran FotoDitunggu = new("lapor.foto_ditunggu");
    public static readonly Ujaran FotoGagal = new("lapor.foto_gagal");
    public static readonly Ujaran FotoDiterima = new("lapor.foto_diterima");
    public static readonly Ujaran TanyaKeterangan = new("lapor.tanya_keterangan");
    public static readonly Ujaran KeteranganPanjang = new("lapor.keterangan_panjang", "banyak");
    public static readonly Ujaran RingkasanTidakAda = new("lapor.ringkasan_tidak_ada", "nip", "nip_lama", "nama", "keterangan");
    public static readonly Ujaran RingkasanSalah = new("lapor.ringkasan_salah", "judul", "benar", "nomor_sk", "tanggal_sk", "keterangan");
    public static readonly Ujaran TanyaJenis = new("lapor.tanya_jenis");
    public static readonly Ujaran TanyaJenisSaja = new("lapor.tanya_jenis_saja");
    public static readonly Ujaran Jawaban = new("lapor.jawaban", "jawaban");
    public static readonly Ujaran Terbantu = new("lapor.terbantu");
    public static readonly Ujaran Kembar = new("lapor.kembar", "nomor", "jenis", "keadaan", "tanggal");
    public static readonly Ujaran TidakJadi = new("lapor.tidak_jadi", "nomor");
    public static readonly Ujaran TanyaMasalah = new("lapor.tanya_masalah", "jenis");
    public static readonly Ujaran TanyaBaris = new("lapor.tanya_baris", "jenis");
    public static readonly Ujaran MasalahKurang = new("lapor.masalah_kurang");
    public static readonly Ujaran Potong = new("lapor.potong", "banyak", "potongan", "sisa");
    public static readonly Ujaran TanyaRegistrasi = new("lapor.tanya_registrasi");
    public static readonly Ujaran TanyaLampiran = new("lapor.tanya_lampiran");
    public static readonly Ujaran LampiranDitunggu = new("lapor.lampiran_ditunggu");
    public static readonly Ujaran LampiranDiterima = new("lapor.lampiran_diterima");
    public static readonly Ujaran RingkasanUmum = new("lapor.ringkasan_umum", "jenis", "tujuan", "nip", "masalah", "banyak", "registrasi", "lampiran");
    public static readonly Ujaran Bukti = new("lapor.bukti");
    public static readonly Ujaran LanjutUmum = new("lapor.lanjut_umum");
    public static readonly Ujaran Terkirim = new("lapor.terkirim", "nomor");
    public static readonly Ujaran Selanjutnya = new("lapor.selanjutnya");
}
