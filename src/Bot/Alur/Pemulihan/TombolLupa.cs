using EPupns.Bot.Alur.Pendaftaran;
using EPupns.Bot.Percakapan;
using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Alur.Pemulihan;

/// <summary>The questions of recovery that are answered with a button, and their buttons.</summary>
internal static class TombolLupa
{
    public static readonly Tombol Nomor = new("Lupa nomor registrasi", "lupa-nomor");
    public static readonly Tombol Jawaban = new("Lupa jawaban pengaman", "lupa-jawaban");
    public static readonly Tombol Semua = new("Tidak cocok: pakai akte kelahiran", "lupa-semua");
    public static readonly Tombol KirimTautan = new("Kirim tautan (paling aman)", "tautan");
    public static readonly Tombol KetikDiSini = new("Ketik di obrolan ini", "ketik");
    private static readonly Tombol Sandi = new("Lupa kata sandi", "lupa-sandi");
    private static readonly Tombol SandiBaru = new("Buat kata sandi baru", "sandi-baru");
    private static readonly Tombol PengamanBaru = new("Ganti pertanyaan pengaman", "pengaman-baru");
    private static readonly Tombol LihatNomor = new("Lihat nomor registrasi", "lihat-nomor");

    /// <summary>To the page of a one-time link.</summary>
    public static Tombol BukaHalaman(PilihanPortal portal, string token) => new("Buka halaman kata sandi", Tautan: portal.Alamat($"/sandi-baru/{token}"));

    /// <summary>What was lost.</summary>
    public static void TanyaHilang(ITurnContext giliran) => giliran.Tanya(TeksLupa.TanyaHilang, [[Nomor], [Sandi], [Jawaban], [Label.Menu]]);

    /// <summary>The answer to it; null for every other button.</summary>
    public static YangHilang? Hilang(string? kode) => kode switch
    {
        "lupa-nomor" => YangHilang.Nomor,
        "lupa-sandi" => YangHilang.Sandi,
        "lupa-jawaban" => YangHilang.Jawaban,
        _ => null,
    };

    /// <summary>What the owner wants now.</summary>
    public static void TanyaTindakan(ITurnContext giliran, IsianLupa isi)
    {
        if (isi.Hilang == YangHilang.Nomor)
        {
            giliran.Tanya(TeksLupa.SetelahNomor, [[Label.Cetak, Label.CetakFormulir], [Label.Masuk, SandiBaru], [Label.Menu]]);
            return;
        }

        giliran.Tanya(TeksLupa.SetelahJawaban, [[PengamanBaru], [SandiBaru], [LihatNomor], [Label.Masuk, Label.Menu]]);
    }

    /// <summary>How the new password is set.</summary>
    public static void TanyaCara(ITurnContext giliran) => giliran.Tanya(TeksLupa.TanyaCara, [[KirimTautan], [KetikDiSini], Label.Navigasi()]);
}
