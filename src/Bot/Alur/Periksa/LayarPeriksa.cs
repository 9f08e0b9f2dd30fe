using EPupns.Bot.Percakapan;
using EPupns.Core.Formulir;
using EPupns.Core.Notifikasi;
using EPupns.Core.Referensi;

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
    public static readonly Tombol SemuaIsian = new("Lihat semua isian", "semua-isian");
    public static readonly Tombol Bertahap = new("Pilih bertahap", "bertahap");
    public static readonly Tombol PilihIni = new("Pilih ini", "pilih-ini");
    public static readonly Tombol TidakAda = new("Tidak ada di daftar", "tidak-ada");
    public static readonly Tombol DaftarBagian = new("Bagian lain", "bagian-lain");

    public const string AwalanBagian = "bagian.";
    public const string AwalanCatatan = "catatan.";
    public const string AwalanPerbaiki = "perbaiki.";
    public const string AwalanIsian = "isian.";
    public const string AwalanTawaran = "tawaran.";

    private const int PanjangTombol = 40;

    /// <summary>Sections with how far each is, the next unfinished one first among the buttons.</summary>
    public static void TanyaBagian(ITurnContext giliran, RuangPeriksa ruang, IsianPeriksa isi)
    {
        var semua = ruang.Kelengkapan;
        var berikut = semua.SkipWhile(k => k.Bagian.Kode != isi.Bagian).Concat(semua).FirstOrDefault(k => !k.Lengkap && k.Bagian.Kode != isi.Bagian) ?? semua.FirstOrDefault(k => !k.Lengkap);
        IReadOnlyList<IReadOnlyList<Tombol>> lanjut = berikut is null ? [] : [[new($"Lanjut: {berikut.Bagian.Judul}", AwalanBagian + berikut.Bagian.Kode)]];
        var bagian = semua.Where(k => k != berikut).Select(k => new Tombol(k.Bagian.Judul, AwalanBagian + k.Bagian.Kode)).Chunk(2);
        giliran.Tanya(
            (berikut is null ? TeksPeriksa.SemuaLengkap : TeksPeriksa.Bagian).Dengan(string.Join('\n', semua.Select(Baris))),
            [.. lanjut, .. bagian, .. BarisUrung(isi), [Label.Menu]]);
    }

    /// <summary>The records of a section.</summary>
    public static void TanyaCatatan(ITurnContext giliran, RuangPeriksa ruang, IsianPeriksa isi)
    {
        var bagian = ruang.Bagian(isi);
        var catatan = ruang.Borang.Kini.Catatan(bagian);
        var tombol = catatan.Select((c, i) => new Tombol($"{i + 1}", AwalanCatatan + c.Id)).Chunk(5);
        giliran.Tanya(
            catatan.Count == 0 ? TeksPeriksa.TanpaCatatan.Dengan(bagian.Judul, bagian.Petunjuk)
                : TeksPeriksa.Catatan.Dengan(bagian.Judul, string.Join('\n', catatan.Select((c, i) => $"{i + 1}. {RingkasCatatan.Baris(ruang, bagian, c)}"))),
            new SifatPesan(Lindungi: true),
            [.. tombol, [Tambah, DaftarBagian], .. BarisUrung(isi), [Label.Menu]]);
    }

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
        var diperbaiki = kini.Isi[isian] is { } baru && baru != sapk.Isi[isian];
        giliran.Tanya(
            diperbaiki ? TeksPeriksa.SatuDiperbaiki.Dengan(judul, kemajuan, isian.Label, asal, ruang.Tampil(isian, kini.Isi[isian])) : TeksPeriksa.Satu.Dengan(judul, kemajuan, isian.Label, asal),
            new SifatPesan(Lindungi: true),
            [[Sesuai, Perbaiki], .. BarisBawah(isi)]);
    }

    /// <summary>Asks for a value: a correction, or what nobody has yet.</summary>
    public static void TanyaNilai(ITurnContext giliran, RuangPeriksa ruang, IsianPeriksa isi)
    {
        var isian = ruang.Bagian(isi).AmbilIsian(isi.Diubah!);
        var (kini, sapk) = (ruang.Kini(isi).Isi[isian], ruang.Sapk(isi).Isi[isian]);
        var petunjuk = Petunjuk(isian);
        IReadOnlyList<IReadOnlyList<Tombol>> kosongkan = kini is not null && sapk is null && !isian.Wajib ? [[Kosongkan]] : [];
        var (judul, kemajuan) = (ruang.Bagian(isi).Judul, Kemajuan(ruang, isi));
        IReadOnlyList<IReadOnlyList<Tombol>> bertahap = isian is not IsianRujukan ? [] : AlurPeriksa.Bertingkat(isian) ? [[Bertahap, TidakAda]] : [[TidakAda]];
        giliran.Tanya(
            sapk is not null ? TeksPeriksa.Perbaiki.Dengan(isian.Label, ruang.Tampil(isian, sapk), petunjuk)
                : kini is not null ? TeksPeriksa.Ganti.Dengan(judul, kemajuan, isian.Label, ruang.Tampil(isian, kini), petunjuk)
                : (ruang.Dibandingkan(isi, isian) ? TeksPeriksa.TanpaSapk : TeksPeriksa.Tanya).Dengan(judul, kemajuan, isian.Label, petunjuk),
            new SifatPesan(Lindungi: true),
            [.. PapanIsian.Baris(isian, ruang.Borang.Kini, isi.Halaman), .. bertahap, .. kosongkan, .. BarisBawah(isi)]);
    }

    /// <summary>The rows below one row of a list.</summary>
    public static void TanyaTingkat(ITurnContext giliran, Isian isian, BarisRujukan? induk, IsianPeriksa isi, bool adaLagi)
    {
        IReadOnlyList<IReadOnlyList<Tombol>> pilihIni = induk is null ? [] : [[PilihIni with { Label = Potong($"Pilih {induk.Nama}") }]];
        IReadOnlyList<IReadOnlyList<Tombol>> lainnya = adaLagi ? [[PapanIsian.Lainnya]] : [];
        giliran.Tanya(
            induk is null ? TeksPeriksa.TingkatAwal.Dengan(isian.Label) : TeksPeriksa.Tingkat.Dengan(isian.Label, induk.Label),
            [.. pilihIni, .. isi.Tawaran!.Select((t, i) => new Tombol(Potong(t.Label), $"{AwalanTawaran}{i}")).Chunk(2), .. lainnya, [TidakAda, Label.Lewati], Label.Navigasi()]);
    }

    /// <summary>Several things it could be.</summary>
    public static void TanyaTawaran(ITurnContext giliran, RuangPeriksa ruang, IsianPeriksa isi)
    {
        IReadOnlyList<IReadOnlyList<Tombol>> tidakAda = ruang.Bagian(isi).AmbilIsian(isi.Diubah!) is IsianRujukan ? [[TidakAda]] : [];
        var tombol = isi.Tawaran!.Select((t, i) => new Tombol(Potong($"{i + 1}. {t.Label}"), $"{AwalanTawaran}{i}")).Chunk(1);
        giliran.Tanya(
            TeksPeriksa.PilihTafsir.Dengan(isi.Alasan, string.Join('\n', isi.Tawaran!.Select((t, i) => $"{i + 1}. {t.Label}"))),
            [.. tombol, .. tidakAda, Label.Navigasi()]);
    }

    /// <summary>Old and new side by side, before anything is saved.</summary>
    public static void TanyaKepastian(ITurnContext giliran, RuangPeriksa ruang, IsianPeriksa isi)
    {
        var isian = ruang.Bagian(isi).AmbilIsian(isi.Diubah!);
        var sapk = ruang.Sapk(isi).Isi[isian];
        giliran.Tanya(
            isi.Nilai is null or "" ? TeksPeriksa.Kosongkan.Dengan(isian.Label, ruang.Tampil(isian, sapk))
                : sapk is null ? TeksPeriksa.KepastianIsi.Dengan(isian.Label, ruang.Tampil(isian, isi.Nilai))
                : TeksPeriksa.Kepastian.Dengan(isian.Label, ruang.Tampil(isian, sapk), ruang.Tampil(isian, isi.Nilai), isian.Bukti is { } b ? $"\nBukti yang diperlukan: {b}." : ""),
            new SifatPesan(Lindungi: true),
            [[Simpan, Ubah, Batal], Label.Navigasi()]);
    }

    /// <summary>Every field of the record, to open any of them.</summary>
    public static void TanyaIsian(ITurnContext giliran, RuangPeriksa ruang, IsianPeriksa isi)
    {
        var (bagian, kini) = (ruang.Bagian(isi), ruang.Kini(isi));
        var tampak = bagian.Tampak(kini.Isi).ToList();
        giliran.Tanya(
            TeksPeriksa.Isian.Dengan(bagian.Judul, string.Join('\n', tampak.Select(i => BarisIsian(ruang, isi, i)))),
            new SifatPesan(Lindungi: true),
            [.. tampak.Select(i => new Tombol(i.Label, AwalanIsian + i.Kode)).Chunk(2), Label.Navigasi()]);
    }

    private static void TanyaKelompok(ITurnContext giliran, RuangPeriksa ruang, IsianPeriksa isi, IReadOnlyList<Isian> isian)
    {
        var sapk = ruang.Sapk(isi);
        var tombol = isian.Select(i => new Tombol($"{(sapk.Isi[i] is null ? "Isi" : "Perbaiki")} {i.Label}", AwalanPerbaiki + i.Kode)).Chunk(2);
        giliran.Tanya(
            TeksPeriksa.Kelompok.Dengan(ruang.Bagian(isi).Judul, Kemajuan(ruang, isi), string.Join('\n', isian.Select(i => BarisIsian(ruang, isi, i)))),
            new SifatPesan(Lindungi: true),
            [[SemuaSesuai], .. tombol, .. BarisBawah(isi)]);
    }

    private static string BarisIsian(RuangPeriksa ruang, IsianPeriksa isi, Isian isian)
    {
        var (kini, sapk) = (ruang.Kini(isi), ruang.Sapk(isi).Isi[isian]);
        if (kini.Menunggu.GetValueOrDefault(isian.Kode) is { } menunggu)
        {
            return $"• {isian.Label}: {menunggu.Teks} (menunggu daftar, laporan {menunggu.Nomor})";
        }

        var nilai = kini.Isi[isian];
        var isinya = sapk is not null && nilai != sapk ? $"{ruang.Tampil(isian, sapk)} → {ruang.Tampil(isian, nilai)}" : ruang.Tampil(isian, nilai);
        return $"• {isian.Label}: {isinya}{(Langkah.Beres(isian, kini) ? " ✓" : "")}";
    }

    private static IReadOnlyList<IReadOnlyList<Tombol>> BarisBawah(IsianPeriksa isi) => [[Label.Lewati, SemuaIsian], .. BarisUrung(isi), Label.Navigasi()];

    private static IReadOnlyList<IReadOnlyList<Tombol>> BarisUrung(IsianPeriksa isi) => isi.Terakhir is null ? [] : [[Urungkan]];

    private static string Kemajuan(RuangPeriksa ruang, IsianPeriksa isi)
    {
        if (ruang.Bagian(isi).Berulang)
        {
            var catatan = ruang.Borang.Kini.Catatan(ruang.Bagian(isi)).Select(c => c.Id).ToList();
            return catatan.IndexOf(isi.Kunci!) is >= 0 and var urut ? $"catatan {urut + 1} dari {catatan.Count}" : "catatan baru";
        }

        return ruang.Kelengkapan.FirstOrDefault(k => k.Bagian.Kode == isi.Bagian) is { Perlu: > 0 } k ? $"{k.Terisi} dari {k.Perlu} selesai" : "isian tambahan";
    }

    private static string Baris(KelengkapanBagian kelengkapan) => kelengkapan is { Lengkap: true, Perlu: 0 }
        ? $"◦ {kelengkapan.Bagian.Judul}: belum ada isian"
        : kelengkapan.Lengkap ? $"✓ {kelengkapan.Bagian.Judul}: lengkap"
        : $"{Batang(kelengkapan.Persen)} {kelengkapan.Bagian.Judul}: {kelengkapan.Persen} %, kurang {kelengkapan.Kurang.Count}";

    private static string Batang(int persen) => new string('▰', persen / 20) + new string('▱', 5 - (persen / 20));

    private static string Petunjuk(Isian isian)
    {
        var cari = isian is IsianRujukan ? "Ketik namanya untuk mencari." : null;
        var baris = new[] { isian.Petunjuk, isian.Contoh is { } contoh ? $"Contoh: {contoh}" : null, cari }.Where(p => p is not null).ToList();
        return baris.Count > 0 ? string.Join('\n', baris) : isian switch
        {
            IsianPilihan or IsianYaTidak => "Tekan salah satu tombol, atau ketik jawabannya.",
            IsianTanggal => "Contoh: 17-08-2002 atau 17 Agustus 2002",
            IsianAngka => "Ketik angkanya.",
            _ => "Ketik seperti pada berkas Anda.",
        };
    }

    private static string Potong(string teks) => teks.Length <= PanjangTombol ? teks : teks[..(PanjangTombol - 1)] + "…";
}
