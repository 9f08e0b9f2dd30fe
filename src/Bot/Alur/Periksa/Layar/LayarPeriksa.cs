using EPupns.Bot.Percakapan;
using EPupns.Core.Formulir;
using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Alur.Periksa;

/// <summary>What checking shows: each screen from the form and where the person stands.</summary>
internal static class LayarPeriksa
{
    public static readonly Tombol Sesuai = new("Sesuai", "sesuai");
    public static readonly Tombol SemuaSesuai = new("Semua sesuai", "semua-sesuai");
    public static readonly Tombol Perbaiki = new("Perbaiki", "perbaiki");
    public static readonly Tombol Simpan = new("Simpan", "simpan");
    public static readonly Tombol Ubah = new("Ubah", "ubah");
    public static readonly Tombol Batal = new("Batal", "batal-ubah");
    public static readonly Tombol Kosongkan = new("Kosongkan", "kosongkan");
    public static readonly Tombol Tambah = new("Tambah", "tambah");
    public static readonly Tombol Urungkan = new("Urungkan", "urungkan");
    public static readonly Tombol KirimBerkas = new("Kirim berkas", "kirim-berkas");
    public static readonly Tombol SemuaIsian = new("Lihat semua isian", "semua-isian");
    public static readonly Tombol Bertahap = new("Pilih bertahap", "bertahap");
    public static readonly Tombol PilihIni = new("Pilih ini", "pilih-ini");
    public static readonly Tombol TidakAda = new("Tidak ada di daftar", "tidak-ada");
    public static readonly Tombol DaftarBagian = new("Bagian lain", "bagian-lain");
    public static readonly Tombol SemuaBagian = new("Semua bagian", "semua-bagian");

    public const string AwalanBagian = "bagian.";
    public const string AwalanCatatan = "catatan.";
    public const string AwalanPerbaiki = "perbaiki.";
    public const string AwalanIsian = "isian.";
    public const string AwalanTawaran = "tawaran.";

    private const int PanjangTombol = 40;

    /// <summary>Sections with how far each is, the next unfinished one first among the buttons.</summary>
    public static void TanyaBagian(ITurnContext giliran, RuangPeriksa ruang, IsianPeriksa isi)
    {
        var (semua, berikut) = (Bagian(ruang, isi), Berikut(ruang, isi));
        IReadOnlyList<IReadOnlyList<Tombol>> lanjut = berikut is null ? [] : [[Lanjut(berikut)]];
        var bagian = semua.Where(k => k != berikut).Select(k => new Tombol(k.Bagian.Judul, AwalanBagian + k.Bagian.Kode)).Chunk(2);
        giliran.Tanya(
            (berikut is null ? TeksPeriksa.SemuaLengkap : TeksPeriksa.Bagian).Dengan(string.Join('\n', semua.Select(Baris))),
            [.. lanjut, .. bagian, .. BarisUrung(isi), isi.HanyaRiwayat ? [SemuaBagian, Label.Kelengkapan, Label.Menu] : berikut is null ? [Label.Kelengkapan, Label.Kirim, Label.Menu] : [Label.Kelengkapan, Label.Menu]]);
    }

    /// <summary>The section to go on with: the next that is not finished, the open one last; null when all are.</summary>
    public static KelengkapanBagian? Berikut(RuangPeriksa ruang, IsianPeriksa isi)
    {
        var semua = Bagian(ruang, isi);
        return semua.SkipWhile(k => k.Bagian.Kode != isi.Bagian).Concat(semua).FirstOrDefault(k => !k.Tuntas && k.Bagian.Kode != isi.Bagian) ?? semua.FirstOrDefault(k => !k.Tuntas);
    }

    /// <summary>Goes on with a section.</summary>
    public static Tombol Lanjut(KelengkapanBagian bagian) => new($"Lanjut: {bagian.Bagian.Judul}", AwalanBagian + bagian.Bagian.Kode);

    /// <summary>Neighbours with what SAPK has, or one field.</summary>
    public static void TanyaPeriksa(ITurnContext giliran, RuangPeriksa ruang, IsianPeriksa isi, Langkah langkah)
    {
        if (langkah.Bersama)
        {
            TanyaKelompok(giliran, ruang, isi, langkah.Isian);
            return;
        }

        var (isian, kini, sapk) = (langkah.Isian[0], ruang.Kini(isi), ruang.Sapk(isi));
        var (judul, kemajuan, asal) = (ruang.Bagian(isi).Judul, Kemajuan(ruang, isi), ruang.Tampil(isian, sapk.Isi[isian]));
        var diperbaiki = kini.Isi[isian] != sapk.Isi[isian];
        giliran.Tanya(
            diperbaiki ? TeksPeriksa.SatuDiperbaiki.Dengan(judul, kemajuan, isian.Label, asal, ruang.Tampil(isian, kini.Isi[isian])) : TeksPeriksa.Satu.Dengan(judul, kemajuan, isian.Label, asal),
            new SifatPesan(Lindungi: true),
            [[Sesuai, Perbaiki], .. BarisBawah(ruang, isi)]);
    }

    /// <summary>Every field of the record, to open any of them.</summary>
    public static void TanyaIsian(ITurnContext giliran, RuangPeriksa ruang, IsianPeriksa isi)
    {
        var (bagian, kini) = (ruang.Bagian(isi), ruang.Kini(isi));
        var tampak = bagian.Tampak(kini.Isi).ToList();
        giliran.Tanya(
            TeksPeriksa.Isian.Dengan(bagian.Judul, string.Join('\n', tampak.Select(i => BarisIsian(ruang, isi, i)))),
            new SifatPesan(Lindungi: true),
            [.. tampak.Select(i => new Tombol(i.Label, AwalanIsian + i.Kode)).Chunk(2), .. LayarCatatan.DapatDihapus(ruang, isi) ? [[LayarCatatan.Hapus], [LayarRingkasan.Riwayat]] : Array.Empty<IReadOnlyList<Tombol>>(), Label.Navigasi()]);
    }

    private static void TanyaKelompok(ITurnContext giliran, RuangPeriksa ruang, IsianPeriksa isi, IReadOnlyList<Isian> isian)
    {
        var sapk = ruang.Sapk(isi);
        var tombol = isian.Select(i => new Tombol($"{(sapk.Isi[i] is null ? "Isi" : "Perbaiki")} {i.Label}", AwalanPerbaiki + i.Kode)).Chunk(2);
        giliran.Tanya(
            TeksPeriksa.Kelompok.Dengan(ruang.Bagian(isi).Judul, Kemajuan(ruang, isi), string.Join('\n', isian.Select(i => BarisIsian(ruang, isi, i)))),
            new SifatPesan(Lindungi: true),
            [[SemuaSesuai], .. tombol, .. BarisBawah(ruang, isi)]);
    }

    internal static string BarisIsian(RuangPeriksa ruang, IsianPeriksa isi, Isian isian)
    {
        var (kini, sapk) = (ruang.Kini(isi), ruang.Sapk(isi).Isi[isian]);
        if (kini.Menunggu.GetValueOrDefault(isian.Kode) is { } menunggu)
        {
            return $"• {isian.Label}: {menunggu.Teks} (menunggu daftar, laporan {menunggu.Nomor})";
        }

        var nilai = kini.Isi[isian];
        var isinya = sapk is not null && ruang.Tampil(isian, nilai) != ruang.Tampil(isian, sapk) ? $"{ruang.Tampil(isian, sapk)} → {ruang.Tampil(isian, nilai)}" : ruang.Tampil(isian, nilai);
        return $"• {isian.Label}: {isinya}{(Langkah.Beres(isian, kini) ? " ✓" : "")}";
    }

    internal static IReadOnlyList<IReadOnlyList<Tombol>> BarisBawah(RuangPeriksa ruang, IsianPeriksa isi) =>
        [LayarCatatan.DapatDihapus(ruang, isi) ? [Label.Lewati, SemuaIsian, LayarCatatan.Hapus] : [Label.Lewati, SemuaIsian], .. BarisUrung(isi), Label.Navigasi()];

    internal static IReadOnlyList<IReadOnlyList<Tombol>> BarisUrung(IsianPeriksa isi) => isi.Terakhir switch
    {
        null => [],
        { Berkas: { } kurang } => [[Urungkan, KirimBerkas with { Label = Potong($"Kirim {kurang.Judul}") }]],
        _ => [[Urungkan]],
    };

    internal static string Kemajuan(RuangPeriksa ruang, IsianPeriksa isi)
    {
        if (ruang.Bagian(isi).Berulang)
        {
            var catatan = ruang.Borang.Kini.Catatan(ruang.Bagian(isi)).Select(c => c.Id).ToList();
            return catatan.IndexOf(isi.Kunci!) is >= 0 and var urut ? $"catatan {urut + 1} dari {catatan.Count}" : "catatan baru";
        }

        return ruang.Kelengkapan.FirstOrDefault(k => k.Bagian.Kode == isi.Bagian) is { Perlu: > 0 } k ? $"{k.Terisi} dari {k.Perlu} selesai" : "isian tambahan";
    }

    private static List<KelengkapanBagian> Bagian(RuangPeriksa ruang, IsianPeriksa isi) => [.. ruang.Kelengkapan.Where(k => !isi.HanyaRiwayat || k.Bagian.Berulang)];

    private static string Baris(KelengkapanBagian kelengkapan) => kelengkapan is { Lengkap: true, Perlu: 0 }
        ? $"◦ {kelengkapan.Bagian.Judul}: belum ada isian"
        : kelengkapan is { Lengkap: true, Tuntas: false } ? $"{Batang(kelengkapan.Persen)} {kelengkapan.Bagian.Judul}: {kelengkapan.BelumDiperiksa} catatan belum diperiksa"
        : kelengkapan.Lengkap ? $"✓ {kelengkapan.Bagian.Judul}: lengkap"
        : $"{Batang(kelengkapan.Persen)} {kelengkapan.Bagian.Judul}: {kelengkapan.Persen} %, kurang {kelengkapan.Kurang.Count}";

    private static string Batang(int persen) => new string('▰', persen / 20) + new string('▱', 5 - (persen / 20));

    internal static string Potong(string teks) => teks.Length <= PanjangTombol ? teks : teks[..(PanjangTombol - 1)] + "…";
}
