using System.Globalization;
using EPupns.Core.Dasar;
using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Referensi.Katalog;

namespace EPupns.Core.Referensi.Pencarian;

/// <summary>What was found → what it means: one row, one row to be confirmed, several, none.</summary>
internal sealed class Penafsir(DaftarRujukan daftar)
{
    private const int PilihanPalingBanyak = 8;

    public Tafsir Tafsirkan(string teks, IReadOnlyList<Temuan> temuan)
    {
        var cocok = temuan.Where(t => t.Kecocokan != Kecocokan.Sebagian).ToList();
        if (cocok.Count == 0)
        {
            return temuan.Count == 0
                ? new Tafsir.Salah(new Kesalahan("rujukan.asing", $"\"{Potong(teks)}\" tidak ada dalam daftar {daftar.Judul}. Silakan tulis dengan kata lain, atau tekan Tidak ada di daftar."))
                : Banyak(temuan, "Tidak ada yang sama persis; inilah yang paling dekat. Silakan pilih.");
        }

        var terbaik = Terbaik(cocok);
        return terbaik switch
        {
            [var satu] when satu.Kecocokan == Kecocokan.Sama && satu.Baris.Aktif && !daftar.SelaluKonfirmasi => new Tafsir.Pasti(satu.Baris.Kode),
            [var satu] => new Tafsir.Konfirmasi(satu.Baris.Kode, Alasan(satu)),
            _ => Banyak(terbaik, $"Ada {terbaik.Count.ToString(CultureInfo.InvariantCulture)}{(terbaik.Count > 200 ? " lebih" : "")} yang cocok dengan \"{Potong(teks)}\"; silakan pilih atau tulis lebih lengkap."),
        };
    }

    /// <summary>Name and what tells it apart.</summary>
    public string Label(Rujukan baris) => BarisDari.Ubah(daftar, baris).Label;

    // Among rows of the same name: active before retired, the larger place before the smaller, then the one that is near, if it is one.
    private List<Temuan> Terbaik(List<Temuan> cocok)
    {
        // "Jogja" is a village too, but hardly anybody means it.
        var jenis = cocok.Min(t => t.Kecocokan);
        var kelas = cocok.Where(t => t.Kecocokan == jenis || (daftar.Bertingkat && t is { Kecocokan: Kecocokan.Mirip, Julukan: true })).ToList();
        kelas = kelas.Exists(t => t.Baris.Aktif) ? [.. kelas.Where(t => t.Baris.Aktif)] : kelas;
        if (jenis is Kecocokan.Memuat or Kecocokan.Terjangkau)
        {
            return kelas;
        }

        // "Smp negri 1 cipaku": whoever missed one word hardly missed another one besides, and meant Cipaku, not Cilaku.
        var selip = kelas.Min(t => t.Selip);
        kelas = [.. kelas.Where(t => t.Selip == selip)];
        if (daftar.Bertingkat)
        {
            var tingkat = kelas.Min(t => TingkatWilayah.Urutan(t.Baris.Jenis));
            kelas = [.. kelas.Where(t => TingkatWilayah.Urutan(t.Baris.Jenis) == tingkat)];
        }

        return kelas.Where(t => t.Dekat == 2).ToList() is [var dekat] ? [dekat] : kelas;
    }

    private string Alasan(Temuan satu) => satu switch
    {
        { Baris.Aktif: false } => "Nama itu sudah tidak dipakai lagi.",
        { Kecocokan: Kecocokan.Sama } => $"Yang dimaksud {Label(satu.Baris)}.",
        { Kecocokan: Kecocokan.Mirip } => $"Tulisannya sedikit berbeda dari {Label(satu.Baris)}.",
        _ => $"Nama lengkapnya {Label(satu.Baris)}.",
    };

    private Tafsir.Ambigu Banyak(IReadOnlyList<Temuan> temuan, string alasan)
    {
        var pilihan = temuan.Take(PilihanPalingBanyak).Select(t => new PilihanTafsir(t.Baris.Kode, Label(t.Baris))).ToList();
        return new Tafsir.Ambigu(pilihan, alasan);
    }

    private static string Potong(string teks) => teks.Trim() is { Length: > 60 } panjang ? panjang[..60] + "…" : teks.Trim();
}
