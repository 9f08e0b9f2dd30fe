using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Percakapan;

/// <summary>Buttons whose words stay fixed, so that manuals and screenshots stay true (conversation.md, Labels).</summary>
public static class Label
{
    /// <summary>Main menu.</summary>
    public static readonly Tombol Daftar = new("Daftar", "daftar");

    /// <summary>Main menu.</summary>
    public static readonly Tombol Masuk = new("Masuk", "masuk");

    /// <summary>Main menu.</summary>
    public static readonly Tombol CekStatus = new("Cek status", "status");

    /// <summary>Main menu, and wherever a number or a password is asked for.</summary>
    public static readonly Tombol Lupa = new("Lupa nomor / kata sandi", "lupa");

    /// <summary>The same inside a flow, which hands over what it knows.</summary>
    public static readonly Tombol LupaAkses = Lupa with { Kode = "lupa-akses" };

    /// <summary>Main menu and anywhere.</summary>
    public static readonly Tombol Bantuan = new("Bantuan", "bantuan");

    /// <summary>With the help: a report to the helpdesk.</summary>
    public static readonly Tombol Lapor = new("Lapor ke helpdesk", "lapor-masalah");

    /// <summary>With the help, and after a report.</summary>
    public static readonly Tombol CekLaporan = new("Cek status laporan", "cek-laporan");

    /// <summary>After login.</summary>
    public static readonly Tombol PeriksaData = new("Periksa data", "data");

    /// <summary>After login.</summary>
    public static readonly Tombol Riwayat = new("Riwayat", "riwayat");

    /// <summary>After login.</summary>
    public static readonly Tombol Berkas = new("Berkas", "berkas");

    /// <summary>After login.</summary>
    public static readonly Tombol Kelengkapan = new("Kelengkapan", "kelengkapan");

    /// <summary>After login, and when everything is complete.</summary>
    public static readonly Tombol Kirim = new("Kirim", "kirim-formulir");

    /// <summary>In the place of <see cref="Kirim"/> once the form is sent.</summary>
    public static readonly Tombol MintaTurun = new("Minta turun status", "turun-status");

    /// <summary>While such a request waits.</summary>
    public static readonly Tombol TarikTurun = MintaTurun with { Label = "Tarik permintaan" };

    /// <summary>After login.</summary>
    public static readonly Tombol Status = new("Status", "status");

    /// <summary>After login.</summary>
    public static readonly Tombol Cetak = new("Cetak", "cetak");

    /// <summary>After login, and after a reprint (R21).</summary>
    public static readonly Tombol CetakFormulir = new("Cetak formulir", "cetak-formulir");

    /// <summary>After login.</summary>
    public static readonly Tombol GantiKontak = new("Ganti kontak", "kontak");

    /// <summary>After login; the security question is changed there too.</summary>
    public static readonly Tombol GantiSandi = new("Ganti kata sandi", "sandi");

    /// <summary>After login.</summary>
    public static readonly Tombol Jejak = new("Siapa melihat data saya", "jejak");

    /// <summary>After login.</summary>
    public static readonly Tombol Keluar = new("Keluar", "keluar");

    /// <summary>Identity card.</summary>
    public static readonly Tombol DataBenar = new("Data saya benar", "data-benar");

    /// <summary>Identity card.</summary>
    public static readonly Tombol NamaSalah = new("Nama salah", "nama-salah");

    /// <summary>Identity card.</summary>
    public static readonly Tombol InstansiSalah = new("Instansi salah", "instansi-salah");

    /// <summary>Navigation.</summary>
    public static readonly Tombol Kembali = new("Kembali", "kembali");

    /// <summary>Navigation.</summary>
    public static readonly Tombol Lewati = new("Lewati", "lewati");

    /// <summary>Navigation.</summary>
    public static readonly Tombol Menu = new("Menu", "menu");

    /// <summary>Yes.</summary>
    public static readonly Tombol Ya = new("Ya", "ya");

    /// <summary>No.</summary>
    public static readonly Tombol Tidak = new("Tidak", "tidak");

    /// <summary>Goes on with what was set aside.</summary>
    public static readonly Tombol Lanjutkan = new("Lanjutkan", "lanjutkan");

    /// <summary>One row of buttons.</summary>
    public static IReadOnlyList<Tombol> Baris(params Tombol[] tombol) => tombol;

    /// <summary>The row under every question inside a flow.</summary>
    public static IReadOnlyList<Tombol> Navigasi(bool bolehLewati = false) => bolehLewati ? [Lewati, Kembali, Menu] : [Kembali, Menu];
}
