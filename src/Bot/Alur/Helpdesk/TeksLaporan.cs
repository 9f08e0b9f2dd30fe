using EPupns.Bot.Percakapan.Teks;

namespace EPupns.Bot.Alur.Helpdesk;

/// <summary>What a desk and a person are told about a report.</summary>
internal static class TeksLaporan
{
    public static readonly Ujaran Kartu = new("laporan.kartu", "nomor", "jenis", "nama", "isi", "keadaan");
    public static readonly Ujaran PelaporMenulis = new("laporan.pelapor_menulis", "nomor", "teks");
    public static readonly Ujaran DibukaLagi = new("laporan.dibuka_lagi", "nomor");
    public static readonly Ujaran Terlambat = new("laporan.terlambat", "nomor", "jenis", "pemegang", "janji");
    public static readonly Ujaran Antrean = new("laporan.antrean", "jeda", "daftar");
    public static readonly Ujaran AntreanKosong = new("laporan.antrean_kosong", "jeda");
    public static readonly Ujaran Jeda = new("laporan.jeda");
    public static readonly Ujaran JedaSelesai = new("laporan.jeda_selesai", "banyak");
    public static readonly Ujaran BukanPetugas = new("laporan.bukan_petugas");
    public static readonly Ujaran Terambil = new("laporan.terambil", "nomor");
    public static readonly Ujaran Dilepas = new("laporan.dilepas", "nomor");
    public static readonly Ujaran Diteruskan = new("laporan.diteruskan", "nomor", "meja");
    public static readonly Ujaran Selesai = new("laporan.selesai", "nomor");
    public static readonly Ujaran StatusTurun = new("laporan.status_turun", "nomor");
    public static readonly Ujaran Terbalas = new("laporan.terbalas", "nomor");
    public static readonly Ujaran Tertanya = new("laporan.tertanya", "nomor");
    public static readonly Ujaran Tercatat = new("laporan.tercatat", "nomor");
    public static readonly Ujaran Diperbaiki = new("laporan.diperbaiki");
    public static readonly Ujaran KataTidakAda = new("laporan.kata_tidak_ada", "kata", "ada");
    public static readonly Ujaran TulisJawaban = new("laporan.tulis_jawaban", "nomor", "pokok");
    public static readonly Ujaran TulisPertanyaan = new("laporan.tulis_pertanyaan", "nomor", "pokok");
    public static readonly Ujaran TulisBalasan = new("laporan.tulis_balasan", "nomor");
    public static readonly Ujaran GagalBerkas = new("laporan.gagal_berkas");
    public static readonly Ujaran Jawaban = new("laporan.jawaban", "nomor", "jenis", "teks", "tanda");
    public static readonly Ujaran Pertanyaan = new("laporan.pertanyaan", "nomor", "jenis", "teks", "tanda");
    public static readonly Ujaran DitutupMeja = new("laporan.ditutup_meja", "nomor", "jenis");
    public static readonly Ujaran KePihakLain = new("laporan.ke_pihak_lain", "nomor", "meja");
    public static readonly Ujaran Digabung = new("laporan.digabung", "nomor", "ke");
    public static readonly Ujaran Tersampaikan = new("laporan.tersampaikan", "nomor");
    public static readonly Ujaran Dibuka = new("laporan.dibuka", "nomor");
    public static readonly Ujaran MintaNilai = new("laporan.minta_nilai", "nomor");
    public static readonly Ujaran Dinilai = new("laporan.dinilai", "nomor");
    public static readonly Ujaran SudahAda = new("laporan.sudah_ada", "nomor", "nama");
    public static readonly Ujaran SudahDitambah = new("laporan.sudah_ditambah", "nomor", "nama");
    public static readonly Ujaran Dipakai = new("laporan.dipakai", "nomor");
    public static readonly Ujaran MasukDahulu = new("laporan.masuk_dahulu");
    public static readonly Ujaran GrupTautkanDiri = new("laporan.grup_tautkan_diri");
    public static readonly Ujaran GrupTertaut = new("laporan.grup_tertaut", "meja");
    public static readonly Ujaran GrupDilepas = new("laporan.grup_dilepas");
    public static readonly Ujaran GrupTidakTertaut = new("laporan.grup_tidak_tertaut");
    public static readonly Ujaran GrupBalas = new("laporan.grup_balas", "nomor");
    public static readonly Ujaran GrupTanya = new("laporan.grup_tanya", "nomor");
    public static readonly Ujaran Perihal = new("laporan.perihal");
}
