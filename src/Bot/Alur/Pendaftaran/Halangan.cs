using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pendaftaran.Pembukaan;
using EPupns.Core.Pendaftaran.Peserta;

namespace EPupns.Bot.Alur.Pendaftaran;

/// <summary>What keeps a NIP from being registered, and what can be done instead (features.md R4, R5).</summary>
internal static class Halangan
{
    private static readonly Tombol PeriksaLagi = new("Periksa lagi", "periksa");
    private static readonly Tombol Lapor = new("Laporkan: tidak ada dalam database", "lapor");
    private static readonly Tombol Kabari = new("Kabari saya saat dibuka", "kabari");
    private static readonly Tombol CetakUlang = new("Cetak ulang tanda bukti", "cetak-ulang");

    /// <summary>Says it and offers that.</summary>
    public static void Tanya(ITurnContext giliran, Nip nip, HasilPencarian hasil)
    {
        switch (hasil)
        {
            case HasilPencarian.SudahTerdaftar:
                giliran.Tanya(TeksDaftar.SudahTerdaftar, [CetakUlang], [Label.Masuk, Label.CekStatus], [Label.LupaAkses], Label.Navigasi());
                break;
            case HasilPencarian.BelumDibuka tutup:
                giliran.Tanya(Tertutup(tutup, giliran.Kini), [Kabari], Label.Navigasi());
                break;
            case HasilPencarian.BukanPeserta bukan:
                giliran.Awali(Ujar.Dari(bukan.Alasan.Pesan));
                giliran.Tanya(TeksDaftar.BukanPeserta, [PeriksaLagi], Label.Navigasi());
                break;
            default:
                giliran.Tanya(TeksDaftar.TidakAda.Dengan(Nip.Tampil(nip.Angka)), [PeriksaLagi], [Lapor], Label.Navigasi());
                break;
        }
    }

    private static Ujar Tertutup(HasilPencarian.BelumDibuka tutup, DateTimeOffset kini) => tutup.Pengaturan switch
    {
        { } aturan when JadwalInstansi.AkanDibuka(aturan, kini) => TeksDaftar.BelumGiliran.Dengan(tutup.Instansi.Nama, JadwalInstansi.KapanDibuka(aturan)),
        { } aturan when JadwalInstansi.SudahTutup(aturan, kini) => TeksDaftar.SudahDitutup.Dengan(tutup.Instansi.Nama, Tanggal.Hari(aturan.TutupPada!.Value)),
        _ => TeksDaftar.BelumDibuka.Dengan(tutup.Instansi.Nama),
    };
}
