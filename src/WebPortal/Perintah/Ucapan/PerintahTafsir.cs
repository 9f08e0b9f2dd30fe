using EPupns.Core.Dasar;
using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Referensi;

namespace EPupns.WebPortal.Perintah;

/// <summary><c>tafsir ISIAN TEKS…</c>: says what was understood; <c>tafsir --berkas</c> tries a file of examples.</summary>
public sealed class PerintahTafsir(CariRujukan rujukan, TimeProvider waktu) : IPerintah
{
    /// <inheritdoc />
    public static KartuPerintah Kartu { get; } = new(
        "tafsir",
        "ISIAN TEKS… | --bagian BAGIAN TEKS… | --berkas BERKAS [--instansi KODE] [--wilayah KODE]",
        "Memperlihatkan bagaimana ketikan orang dipahami.",
        """
        ISIAN adalah nama isian formulir (tanggal_lahir, golongan, data_utama.nik) atau salah satu dari
        konfirmasi, lokasi, masa_kerja, nip_lama, no_register, no_tiket, perintah, sekolah, tanggal, tmt.
        --bagian membaca satu kalimat yang memuat beberapa isian bagian itu (data_utama, golongan, anak).
        --berkas menguji CSV berkolom field,ketikan,nilai,hasil (hasil: ok, konfirmasi, ambigu, error, kosong),
        menuliskan yang berbeda, lalu jumlahnya. Isian yang dijawab dari daftar rujukan memerlukan daftar itu
        dalam basis data; selama daftarnya kosong, contohnya dihitung sebagai "perlu daftar rujukan".
        --wilayah dan --instansi: tempat bekerja orang yang mengetik. Di antara sekolah yang senama,
        yang di wilayahnya yang dimaksud; tanpa wilayah, ia diminta memilih.

        Kode keluar: 0 dipahami, atau semua contoh sesuai; 2 tidak dipahami, atau ada yang berbeda.
        """,
        new Opsi("bagian"),
        new Opsi("berkas"),
        new Opsi("instansi"),
        new Opsi("wilayah"));

    /// <inheritdoc />
    public async Task<int> JalankanAsync(Argumen argumen, Layar layar, CancellationToken batal)
    {
        var penafsir = new PenafsirUcapan(
            rujukan, new Konteks(Tanggal.HariWib(waktu.GetUtcNow())), new AsalPencari(argumen.Nilai("instansi"), argumen.Nilai("wilayah")));
        if (argumen.Nilai("berkas") is { } berkas)
        {
            return await new UjianUcapan(penafsir, layar).JalankanAsync(berkas, batal);
        }

        if (argumen.Nilai("bagian") is { } nama && Pupns2015.Definisi.CariBagian(nama) is { } bagian && argumen.Kata.Count > 0)
        {
            return await KalimatAsync(bagian, string.Join(' ', argumen.Kata), penafsir.Konteks, layar);
        }

        if (argumen.Kata is [var isian, _, ..] && !argumen.Ada("bagian") && await penafsir.TafsirkanAsync(isian, string.Join(' ', argumen.Kata.Skip(1)), batal) is { } tafsir)
        {
            await layar.Keluar.WriteLineAsync(CeritaTafsir.Tulis(tafsir, n => KamusUcapan.CariIsian(isian)?.Tampil(n, penafsir.Konteks) ?? n));
            return tafsir is Tafsir.Salah ? KodeKeluar.Sebagian : KodeKeluar.Baik;
        }

        await layar.Galat.WriteLineAsync(
            $"Sebutkan isian dan ketikannya: tafsir ISIAN TEKS…\nIsian: {string.Join(", ", PenafsirUcapan.Nama)}.\nBagian: {string.Join(", ", Pupns2015.Definisi.Bagian.Select(b => b.Kode))}.");
        return KodeKeluar.SalahPakai;
    }

    private static async Task<int> KalimatAsync(Bagian bagian, string teks, Konteks konteks, Layar layar)
    {
        var terbaca = new PembacaKalimat(bagian).Baca(teks, konteks);
        foreach (var fakta in terbaca.Fakta)
        {
            var tampil = fakta.Isian is [var satu] ? n => satu.Tampil(n, konteks) : (Func<string, string>)(n => n);
            await layar.Keluar.WriteLineAsync($"{string.Join(" / ", fakta.Isian.Select(i => i.Label))} (\"{fakta.Ketikan}\")\n  {CeritaTafsir.Tulis(fakta.Tafsir, tampil).ReplaceLineEndings("\n  ")}");
        }

        foreach (var asing in terbaca.TidakDipahami)
        {
            await layar.Keluar.WriteLineAsync($"Tidak dipahami: \"{asing}\"");
        }

        return terbaca.TidakDipahami.Count == 0 && terbaca.Fakta.All(f => f.Tafsir is not Tafsir.Salah) ? KodeKeluar.Baik : KodeKeluar.Sebagian;
    }
}
