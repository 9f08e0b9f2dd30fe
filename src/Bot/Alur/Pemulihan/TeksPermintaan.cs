using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Pemulihan.Permintaan;

namespace EPupns.Bot.Alur.Pemulihan;

/// <summary>What is said about a request for recovery.</summary>
internal static class TeksPermintaan
{
    public static readonly Ujaran Pengantar = new("permintaan.pengantar");
    public static readonly Ujaran TanyaNip = new("permintaan.tanya_nip");
    public static readonly Ujaran TanyaNama = new("permintaan.tanya_nama");
    public static readonly Ujaran NamaKurang = new("permintaan.nama_kurang");
    public static readonly Ujaran TanyaTempat = new("permintaan.tanya_tempat");
    public static readonly Ujaran TempatKurang = new("permintaan.tempat_kurang");
    public static readonly Ujaran TanyaLahir = new("permintaan.tanya_lahir");
    public static readonly Ujaran TanyaAkte = new("permintaan.tanya_akte");
    public static readonly Ujaran AkteDitunggu = new("permintaan.akte_ditunggu");
    public static readonly Ujaran AkteGagal = new("permintaan.akte_gagal");
    public static readonly Ujaran AkteDiterima = new("permintaan.akte_diterima");
    public static readonly Ujaran Ringkasan = new("permintaan.ringkasan", "nip", "nama", "tempat", "tanggal");
    public static readonly Ujaran Terkirim = new("permintaan.terkirim", "nomor");
    public static readonly Ujaran Selanjutnya = new("permintaan.selanjutnya");
    public static readonly Ujaran Perihal = new("permintaan.perihal");
    public static readonly Ujaran AdaPermintaan = new("permintaan.ada_permintaan", "nomor", "tautan");
    public static readonly Ujaran MasaSanggahPemilik = new("permintaan.masa_sanggah_pemilik", "nomor", "sampai", "tautan");
    public static readonly Ujaran MasaSanggahPemohon = new("permintaan.masa_sanggah_pemohon", "nomor", "sampai");
    public static readonly Ujaran Selesai = new("permintaan.selesai", "nomor");
    public static readonly Ujaran Ditolak = new("permintaan.ditolak", "nomor", "alasan");
    public static readonly Ujaran Disanggah = new("permintaan.disanggah", "nomor");
    public static readonly Ujaran SanggahDiterima = new("permintaan.sanggah_diterima", "nomor");
    private static readonly Ujaran StatusMenunggu = new("permintaan.status_menunggu", "nomor");
    private static readonly Ujaran StatusSatu = new("permintaan.status_satu", "nomor");
    private static readonly Ujaran StatusSanggah = new("permintaan.status_sanggah", "nomor");
    private static readonly Ujaran StatusSelesai = new("permintaan.status_selesai", "nomor");
    private static readonly Ujaran StatusDisanggah = new("permintaan.status_disanggah", "nomor");
    private static readonly Ujaran StatusDitolak = new("permintaan.status_ditolak", "nomor", "alasan");

    /// <summary>Where a request stands, for who has its number.</summary>
    public static Ujar Status(PermintaanPemulihan permintaan) => permintaan.Keadaan switch
    {
        KeadaanPermintaan.MenungguKeputusan => StatusMenunggu.Dengan(permintaan.Nomor),
        KeadaanPermintaan.DisetujuiSatu => StatusSatu.Dengan(permintaan.Nomor),
        KeadaanPermintaan.MasaSanggah => StatusSanggah.Dengan(permintaan.Nomor),
        KeadaanPermintaan.Selesai => StatusSelesai.Dengan(permintaan.Nomor),
        KeadaanPermintaan.Disanggah => StatusDisanggah.Dengan(permintaan.Nomor),
        _ => StatusDitolak.Dengan(permintaan.Nomor, permintaan.Alasan),
    };
}
