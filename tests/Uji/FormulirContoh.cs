using EPupns.Core.Berkas;
using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Pengisian;
using EPupns.Uji.Karier;

namespace EPupns.Uji;

/// <summary>A filled form without a database: the teacher's career, its riwayat made longer, half of it known to SAPK, with corrections, a proposal to delete and explained warnings.</summary>
public static class FormulirContoh
{
    private static readonly string[] Diperpanjang = ["golongan", "jabatan", "diklat_fungsional", "skp"];

    /// <summary>The form.</summary>
    /// <param name="catatan">Records in all riwayat together, at least.</param>
    public static BorangDiperiksa Buat(int catatan = 60)
    {
        var definisi = Pupns2015.Definisi;
        var karier = KarierGuru.Buat().Isian.ToDictionary(i => i.Bagian.Kode, i => i.Catatan);
        var tambah = Math.Max(0, catatan - karier.Sum(k => k.Value.Count));
        var (kini, sapk) = (new Dictionary<string, IReadOnlyList<CatatanIsi>>(), new Dictionary<string, IReadOnlyList<CatatanIsi>>());
        foreach (var bagian in definisi.Bagian)
        {
            var isi = karier.GetValueOrDefault(bagian.Kode, []).ToList();
            var ulang = Diperpanjang.Contains(bagian.Kode) && isi.Count > 0 ? (tambah + Diperpanjang.Length - 1) / Diperpanjang.Length : 0;
            isi.AddRange(Enumerable.Range(0, ulang).Select(i => isi[i % isi.Count].Dengan("nomor_sk", $"823.3/{i}/BKD/2010")));
            kini[bagian.Kode] = [.. isi.Select((satu, urut) => new CatatanIsi(Kunci(bagian, urut), Setara(bagian, satu), bagian.Isian.Select(i => i.Kode).ToHashSet()))];
            sapk[bagian.Kode] = [.. isi.Select((satu, urut) => new CatatanIsi(Kunci(bagian, urut), Berbeda(bagian, satu, urut))).Where((_, urut) => urut % 2 == 0), .. Usul(bagian, isi)];
        }

        var borang = new BorangTerbaca(new Borang(sapk), new Borang(kini) { NamaBaris = Nama }, new Dictionary<(string, string), int>()) { UsulHapus = new HashSet<(string, string)> { ("golongan", "sapk-usul") } };
        var konteks = new Konteks(new DateOnly(2015, 9, 1), Nama) { Sapk = borang.Sapk };
        return new BorangDiperiksa(borang, konteks, Kelengkapan.Hitung(definisi, borang.Kini),
        [
            new TemuanDijelaskan(new Temuan("V10", Berat.Peringatan, "golongan", "sapk-0", "tmt_golongan", "Kenaikan pangkat biasanya berlaku tanggal 1 April atau 1 Oktober; lihat SK."), "SK memang berlaku tanggal itu."),
            new TemuanDijelaskan(new Temuan("V40", Berat.Peringatan, "data_utama", "data_utama", "nik", "Berkas KTP belum dilampirkan."), null),
        ]) { Berkas = Berkas(definisi, borang, konteks) };
    }

    /// <summary>The same career with nothing changed and nothing doubtful in it.</summary>
    public static BorangDiperiksa Tetap()
    {
        var contoh = Buat(0);
        var borang = new BorangTerbaca(contoh.Borang.Kini, contoh.Borang.Kini, new Dictionary<(string, string), int>());
        return new BorangDiperiksa(borang, new Konteks(new DateOnly(2015, 9, 1), Nama) { Sapk = borang.Sapk }, contoh.Kelengkapan, []);
    }

    // Every other record has its paper.
    private static BerkasPns Berkas(DefinisiFormulir definisi, BorangTerbaca borang, Konteks konteks)
    {
        var perlu = BuktiDiperlukan.Hitung(definisi, borang.Sapk, borang.Kini).Select((b, urut) =>
        {
            var kunci = b.CatatanId is null ? new KunciBukti(b.Bukti) : new KunciBukti(b.Bukti, b.Untuk[0].Bagian, b.CatatanId);
            return new BerkasDiperlukan(kunci, b.Bukti, b.Untuk, urut % 2 == 0 ? [] : [new LampiranTerbaca(
                new Guid(urut, 0, 0, new byte[8]), kunci, $"{urut:x16}".PadRight(64, '0'), $"berkas-{urut}.jpg", "image/jpeg", 120_000, 1, urut % 3 == 0 ? [Mutu.Gelap] : [], new DateTimeOffset(konteks.HariIni, default, TimeSpan.Zero))]);
        });
        return new BerkasPns([.. perlu], []);
    }

    private static string Kunci(Bagian bagian, int urut) => bagian.Berulang ? urut % 2 == 0 ? $"sapk-{urut}" : $"baru-{urut}" : bagian.Kode;

    private static Isi Setara(Bagian bagian, Isi isi) => bagian.Isian.OfType<IsianCatatan>().Where(i => isi[i] is not null).Aggregate(isi, (setara, i) => setara.Dengan(i, "sapk-0"));

    // SAPK has one field of every other record otherwise.
    private static Isi Berbeda(Bagian bagian, Isi isi, int urut) => urut % 4 == 0 && bagian.Isian.FirstOrDefault(i => i is IsianTeks && isi[i] is not null) is { } teks
        ? isi.Dengan(teks, "NAMA LAMA DI SAPK") : isi;

    private static IEnumerable<CatatanIsi> Usul(Bagian bagian, List<Isi> isi) => bagian.Kode == "golongan" && isi.Count > 0 ? [new CatatanIsi("sapk-usul", isi[0])] : [];

    private static string? Nama(string daftar, string kode) => daftar is "jabatan" ? $"Guru Madya ({kode})" : $"{daftar.ToUpperInvariant()} {kode}";
}
