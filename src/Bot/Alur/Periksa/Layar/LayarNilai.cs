using EPupns.Bot.Percakapan;
using EPupns.Core.Formulir;
using EPupns.Core.Notifikasi;
using EPupns.Core.Referensi;

namespace EPupns.Bot.Alur.Periksa;

/// <summary>What asking for a value shows: the question, what it could mean, and what will be saved.</summary>
internal static class LayarNilai
{
    private const int BanyakBelum = 5;

    /// <summary>Asks for a value: a correction, or what nobody has yet.</summary>
    public static void TanyaNilai(ITurnContext giliran, RuangPeriksa ruang, IsianPeriksa isi)
    {
        var isian = ruang.Bagian(isi).AmbilIsian(isi.Diubah!);
        var (kini, sapk) = (ruang.Kini(isi).Isi[isian], ruang.Sapk(isi).Isi[isian]);
        var petunjuk = Petunjuk(isian);
        IReadOnlyList<IReadOnlyList<Tombol>> kosongkan = kini is not null && !isian.Wajib ? [[LayarPeriksa.Kosongkan]] : [];
        var (judul, kemajuan) = (ruang.Bagian(isi).Judul, LayarPeriksa.Kemajuan(ruang, isi));
        IReadOnlyList<IReadOnlyList<Tombol>> bertahap = isian is not IsianRujukan rujukan ? [] : rujukan.Bertahap ? [[LayarPeriksa.Bertahap, LayarPeriksa.TidakAda]] : [[LayarPeriksa.TidakAda]];
        giliran.Tanya(
            sapk is not null ? TeksPeriksa.Perbaiki.Dengan(isian.Label, ruang.Tampil(isian, sapk), petunjuk)
                : kini is not null ? TeksPeriksa.Ganti.Dengan(judul, kemajuan, isian.Label, ruang.Tampil(isian, kini), petunjuk)
                : (ruang.Dibandingkan(isi, isian) ? TeksPeriksa.TanpaSapk : TeksPeriksa.Tanya).Dengan(judul, kemajuan, isian.Label, petunjuk),
            new SifatPesan(Lindungi: true),
            [.. PapanIsian.Baris(isian, ruang.Borang.Kini, isi.Halaman), .. bertahap, .. kosongkan, .. LayarPeriksa.BarisBawah(ruang, isi)]);
    }

    /// <summary>The rows below one row of a list.</summary>
    public static void TanyaTingkat(ITurnContext giliran, Isian isian, BarisRujukan? induk, IsianPeriksa isi, bool adaLagi)
    {
        IReadOnlyList<IReadOnlyList<Tombol>> pilihIni = induk is null ? [] : [[LayarPeriksa.PilihIni with { Label = LayarPeriksa.Potong($"Pilih {induk.Nama}") }]];
        IReadOnlyList<IReadOnlyList<Tombol>> lainnya = adaLagi ? [[PapanIsian.Lainnya]] : [];
        giliran.Tanya(
            induk is null ? TeksPeriksa.TingkatAwal.Dengan(isian.Label) : TeksPeriksa.Tingkat.Dengan(isian.Label, induk.Label),
            [.. pilihIni, .. isi.Tawaran!.Select((t, i) => new Tombol(LayarPeriksa.Potong(t.Label), $"{LayarPeriksa.AwalanTawaran}{i}")).Chunk(2), .. lainnya, [LayarPeriksa.TidakAda, Label.Lewati], Label.Navigasi()]);
    }

    /// <summary>Several things it could be.</summary>
    public static void TanyaTawaran(ITurnContext giliran, RuangPeriksa ruang, IsianPeriksa isi)
    {
        IReadOnlyList<IReadOnlyList<Tombol>> tidakAda = ruang.Bagian(isi).AmbilIsian(isi.Diubah!) is IsianRujukan ? [[LayarPeriksa.TidakAda]] : [];
        var tombol = isi.Tawaran!.Select((t, i) => new Tombol(LayarPeriksa.Potong($"{i + 1}. {t.Label}"), $"{LayarPeriksa.AwalanTawaran}{i}")).Chunk(1);
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
            isi.Nilai is null or "" ? (sapk is null ? TeksPeriksa.KosongkanIsi : TeksPeriksa.Kosongkan).Dengan(isian.Label, ruang.Tampil(isian, sapk ?? ruang.Kini(isi).Isi[isian]))
                : sapk is not null && ruang.Tampil(isian, sapk) == ruang.Tampil(isian, isi.Nilai) ? TeksPeriksa.KepastianDaftar.Dengan(isian.Label, ruang.Tampil(isian, isi.Nilai))
                : sapk is null ? TeksPeriksa.KepastianIsi.Dengan(isian.Label, ruang.Tampil(isian, isi.Nilai))
                : TeksPeriksa.Kepastian.Dengan(isian.Label, ruang.Tampil(isian, sapk), ruang.Tampil(isian, isi.Nilai), isian.Bukti is { } b ? $"\nBukti yang diperlukan: {b}." : ""),
            new SifatPesan(Lindungi: true),
            [[LayarPeriksa.Simpan, LayarPeriksa.Ubah, LayarPeriksa.Batal], Label.Navigasi()]);
    }

    /// <summary>What a sentence said, line by line, before anything is saved.</summary>
    public static void TanyaKalimat(ITurnContext giliran, RuangPeriksa ruang, IsianPeriksa isi)
    {
        var (bagian, sapk, kini) = (ruang.Bagian(isi), ruang.Sapk(isi).Isi, ruang.Kini(isi).Isi);
        var daftar = isi.Fakta.Select(f => (Isian: bagian.AmbilIsian(f.Isian), Fakta: f)).Select(f =>
            $"• {f.Isian.Label}: {((sapk[f.Isian] ?? kini[f.Isian]) is { } lama && lama != f.Fakta.Nilai ? $"{ruang.Tampil(f.Isian, lama)} → " : "")}{ruang.Tampil(f.Isian, f.Fakta.Nilai)}{(f.Fakta.Alasan is { } a ? $" ({a})" : "")}");
        var belum = isi.BelumJelas.Count == 0 ? "" : $"\nBelum saya pahami:\n{string.Join('\n', isi.BelumJelas.Take(BanyakBelum).Select(b => $"• {b}"))}\n";
        giliran.Tanya(
            isi.Fakta.Count == 0 ? TeksPeriksa.KalimatKosong.Dengan(belum) : TeksPeriksa.Kalimat.Dengan(bagian.Judul, string.Join('\n', daftar), belum),
            new SifatPesan(Lindungi: true),
            [isi.Fakta.Count == 0 ? [LayarPeriksa.Batal] : [LayarPeriksa.Simpan, LayarPeriksa.Batal], Label.Navigasi()]);
    }

    private static string Petunjuk(Isian isian)
    {
        var cari = isian is IsianRujukan ? "Ketik namanya untuk mencari." : null;
        var baris = new[] { isian.Petunjuk, isian.Contoh is { } contoh ? $"Contoh: {contoh}" : null, cari }.Where(p => p is not null).ToList();
        return baris.Count > 0 ? string.Join('\n', baris) : isian switch
        {
            IsianCatatan => "Tekan salah satu tombol.",
            IsianPilihan or IsianYaTidak => "Tekan salah satu tombol, atau ketik jawabannya.",
            IsianTanggal => "Contoh: 17-08-2002 atau 17 Agustus 2002",
            IsianAngka => "Ketik angkanya.",
            _ => "Ketik seperti pada berkas Anda.",
        };
    }
}
