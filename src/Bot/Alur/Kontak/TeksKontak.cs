using EPupns.Bot.Percakapan.Teks;

namespace EPupns.Bot.Alur.Kontak;

/// <summary>What changing one's contact says.</summary>
internal static class TeksKontak
{
    public static readonly Ujaran Sekarang = new("kontak.sekarang", "surel", "hp", "telepon");
    public static readonly Ujaran Ringkasan = new("kontak.ringkasan", "surel", "hp", "telepon");
    public static readonly Ujaran PilihTombol = new("kontak.pilih_tombol");
    public static readonly Ujaran TanyaSurel = new("kontak.tanya_surel");
    public static readonly Ujaran TanyaHp = new("kontak.tanya_hp");
    public static readonly Ujaran TanyaTelepon = new("kontak.tanya_telepon");
    public static readonly Ujaran Dipahami = new("kontak.dipahami", "nilai");
    public static readonly Ujaran TanyaKode = new("kontak.tanya_kode", "surel");
    public static readonly Ujaran KodeDikirim = new("kontak.kode_dikirim");
    public static readonly Ujaran KodeKedaluwarsa = new("kontak.kode_kedaluwarsa");
    public static readonly Ujaran TerlaluSering = new("kontak.terlalu_sering");
    public static readonly Ujaran Terbukti = new("kontak.terbukti");
    public static readonly Ujaran Tersimpan = new("kontak.tersimpan");
    public static readonly Ujaran TersimpanTanpaBukti = new("kontak.tersimpan_tanpa_bukti");
    public static readonly Ujaran Surat = new("kontak.surat");
    public static readonly Ujaran PerihalSurat = new("kontak.perihal_surat");
}
