using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Formulir;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using EPupns.Core.Verifikasi;

namespace EPupns.Bot.Alur.Status;

/// <summary>Where somebody's form stands (features.md F32): percent per section while it is filled in; per level and per change once it is sent.</summary>
internal sealed class StatusFormulir(CariFormulir cari, BacaBorang baca, BacaKasus kasus)
{
    private const int BanyakPerubahan = 25;

    /// <summary>In words.</summary>
    public async Task<Ujar> UjarAsync(Registrasi registrasi, CancellationToken batal)
    {
        var formulir = await cari.JalankanAsync(registrasi.Id, batal);
        return formulir is null || formulir.Keadaan.Terbuka()
            ? TeksStatus.Diisi.Dengan(registrasi.Nomor, Alasan(formulir), Bagian(await baca.KelengkapanAsync(registrasi.Id, batal)))
            : await TerkirimAsync(registrasi, formulir, batal);
    }

    private static string Alasan(FormulirPns? formulir) => formulir?.AlasanPetugas is { } alasan ? $" (diturunkan verifikator: {alasan})" : "";

    private static string Bagian(IReadOnlyList<KelengkapanBagian> kelengkapan) => string.Join('\n', kelengkapan.Where(k => k.Perlu > 0)
        .Select(k => k.Tuntas ? $"✓ {k.Bagian.Judul}: 100 %" : $"◦ {k.Bagian.Judul}: {k.Persen} %, {(k.Lengkap ? $"{k.BelumDiperiksa} catatan belum diperiksa" : $"kurang {k.Kurang.Count}")}"));

    private async Task<Ujar> TerkirimAsync(Registrasi registrasi, FormulirPns formulir, CancellationToken batal)
    {
        if (await kasus.UntukPemilikAsync(formulir, batal) is not { } isi)
        {
            return Ujar.Dari(CariFormulir.KirimanHilang.Pesan);
        }

        var minta = formulir.TurunDimintaPada is { } pada ? $"\nTurun status diminta {Tanggal.WaktuWib(pada)}: {formulir.AlasanMinta}. Menunggu keputusan verifikator." : "";
        return TeksStatus.Terkirim.Dengan(
            registrasi.Nomor, Tanggal.WaktuWib(isi.Kiriman.Waktu), isi.Kiriman.Ke, Tingkat(isi), minta + Pertanyaan(isi), Perubahannya(isi));
    }

    /// <summary>Every level with how far it is.</summary>
    public static string Tingkat(Kasus kasus) => string.Join('\n', LangkahTingkat.Dari(kasus).Select(l => $"{Tanda(l)} {KataTingkat.Sebut(l.Tingkat)}: {KataTingkat.Langkah(l)}"));

    private static char Tanda(LangkahTingkat langkah) => langkah switch
    {
        { Aktif: false } => '–',
        { Keadaan: KeadaanTingkat.Selesai } => '✓',
        { Keadaan: KeadaanTingkat.Menunggu } => '▸',
        _ => '◦',
    };

    private static string Pertanyaan(Kasus kasus) => kasus.Baris.SelectMany(b => b.Tanya).Any(t => t.Menunggu)
        ? "\nAda pertanyaan verifikator yang menunggu jawaban Anda: ketik /pertanyaan untuk menjawabnya." : "";

    private static string Perubahannya(Kasus kasus)
    {
        var lebih = kasus.Baris.Count > BanyakPerubahan ? $"\n… dan {kasus.Baris.Count - BanyakPerubahan} lagi; lihat Periksa data." : "";
        return kasus.Baris.Count == 0 ? "Tidak ada perubahan terhadap data BKN."
            : string.Join('\n', kasus.Baris.Take(BanyakPerubahan).Select(b => $"• {Nama(b)}: {KataPutusan.Keadaan(kasus, b)}")) + lebih;
    }

    private static string Nama(BarisKasus baris) =>
        $"{baris.Bagian.Judul}, {(baris.Isian is { } isian ? isian.Label : $"{(baris.Jenis == JenisPerubahan.UsulHapus ? "usul hapus " : "")}{baris.Catatan}")}";
}
