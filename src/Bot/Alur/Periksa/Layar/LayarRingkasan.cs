using EPupns.Bot.Percakapan;
using EPupns.Core.Dasar;
using EPupns.Core.Formulir;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pengisian;

namespace EPupns.Bot.Alur.Periksa;

/// <summary>A whole record to be read once more, each line with its *Ubah*; and its history.</summary>
internal static class LayarRingkasan
{
    public static readonly Tombol Riwayat = new("Riwayat perubahan", "riwayat-perubahan");

    private const int MuatNama = 12;

    /// <summary>The record, what it lacks, and what may be done with it. Everything is saved already.</summary>
    public static void Tanya(ITurnContext giliran, RuangPeriksa ruang, IsianPeriksa isi)
    {
        var (bagian, kini) = (ruang.Bagian(isi), ruang.Kini(isi));
        var dapat = DapatDiubah(ruang, isi);
        var baris = bagian.Tampak(kini.Isi).Where(i => kini.Isi[i] is not null || kini.Menunggu.ContainsKey(i.Kode) || dapat.Contains(i))
            .Select(i => $"{(dapat.IndexOf(i) is >= 0 and var urut ? $"{urut + 1}. " : "• ")}{Isian(ruang, isi, i)}");
        var kurang = ruang.Kelengkapan.Where(k => k.Bagian == bagian).SelectMany(k => k.Kurang).Where(k => k.CatatanId == isi.Kunci && k.Menunggu is null).Select(k => k.Isian!.Label).ToList();
        giliran.Tanya(
            TeksPeriksa.Ringkasan.Dengan(
                bagian.Judul, $"{LayarPeriksa.Kemajuan(ruang, isi)} · {Keadaan(BarisCatatan.KeadaanDari(bagian, ruang.Borang, isi.Kunci!))}", string.Join('\n', baris),
                kurang.Count == 0 ? "Semua yang wajib sudah terisi." : $"Masih kurang: {string.Join(", ", kurang)}. Boleh dilengkapi nanti."),
            new SifatPesan(Lindungi: true),
            [
                [LayarPeriksa.Simpan, LayarCatatan.Hapus],
                .. dapat.Select((i, urut) => new Tombol(dapat.Count > MuatNama ? $"Ubah {urut + 1}" : $"Ubah {i.Label}", LayarPeriksa.AwalanPerbaiki + i.Kode)).Chunk(dapat.Count > MuatNama ? 4 : 2),
                [Riwayat], .. LayarPeriksa.BarisUrung(isi), Label.Navigasi(),
            ]);
    }

    /// <summary>The lines that have a number, in order: what was answered, and what is still needed.</summary>
    public static List<Isian> DapatDiubah(RuangPeriksa ruang, IsianPeriksa isi)
    {
        var kini = ruang.Kini(isi);
        return [.. ruang.Bagian(isi).Tampak(kini.Isi).Where(Langkah.Ditanya).Where(i => i.Wajib || kini.Isi[i] is not null || ruang.Sapk(isi).Isi[i] is not null || kini.Menunggu.ContainsKey(i.Kode))];
    }

    /// <summary>What the state of a record is called.</summary>
    public static string Keadaan(KeadaanCatatan keadaan) => keadaan switch
    {
        KeadaanCatatan.Baru => "baru",
        KeadaanCatatan.Diubah => "diubah dari data BKN",
        KeadaanCatatan.UsulHapus => "diusulkan dihapus",
        _ => "sama dengan data BKN",
    };

    /// <summary>The history, the newest first; what was done together stands together.</summary>
    public static string Sejarah(RuangPeriksa ruang, Bagian bagian, IReadOnlyList<PerubahanTerbaca> perubahan) => Sejarah(ruang, bagian.Isian.ToList(), perubahan);

    private static string Sejarah(RuangPeriksa ruang, List<Isian> urut, IReadOnlyList<PerubahanTerbaca> perubahan) => string.Join('\n', perubahan.GroupBy(p => p.Langkah).Select(l =>
        $"{Waktu(l.First().Waktu)}\n{string.Join('\n', l.OrderBy(p => p.Ikutan).ThenBy(p => urut.IndexOf(p.Isian!)).Select(p => $"• {Satu(ruang, p)}{(p.Diurungkan ? " (dibatalkan)" : "")}"))}"));

    private static string Satu(RuangPeriksa ruang, PerubahanTerbaca p) => p.Jenis switch
    {
        JenisLangkah.Dihapus => "Catatan dihapus",
        JenisLangkah.Dipulihkan => "Catatan dikembalikan",
        JenisLangkah.Sesuai => $"{p.Isian!.Label}: sesuai dengan data BKN",
        _ => $"{p.Isian!.Label}: {ruang.Tampil(p.Isian, p.Lama)} → {ruang.Tampil(p.Isian, p.Baru)}",
    };

    private static string Isian(RuangPeriksa ruang, IsianPeriksa isi, Isian isian) => LayarPeriksa.BarisIsian(ruang, isi, isian)["• ".Length..].TrimEnd(' ', '✓');

    private static string Waktu(DateTimeOffset waktu) => $"{waktu.ToOffset(Tanggal.Wib):dd-MM-yyyy HH.mm} WIB";
}
