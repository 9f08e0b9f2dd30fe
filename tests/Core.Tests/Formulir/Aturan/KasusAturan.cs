using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Formulir;
using EPupns.Core.Referensi;

namespace EPupns.Core.Tests.Formulir;

/// <summary>
/// A form written in one line: <c>golongan#a: golongan=31;tmt_golongan=2009-12-01 | data_utama: agama=1</c>. Data Utama begins with a woman
/// born 26-12-1986, CPNS since 01-12-2009; <c>sapk.…</c> is SAPK's own, <c>konteks:</c> the world.
/// </summary>
internal static class KasusAturan
{
    private const string Diri = "nip=198612262009122001;tanggal_lahir=1986-12-26;tmt_cpns=2009-12-01;tmt_pns=2011-01-01;jenis_kelamin=F";

    private static readonly Dictionary<string, RujukanTerbaca> Baris = new()
    {
        ["unor/u1"] = new("Seksi Data", null, null, "6112"), ["unor/u2"] = new("Seksi Lain", null, null, "6172"),
        ["wilayah/w1"] = new("Kec. Cipaku", "kecamatan", "w0", null), ["wilayah/w0"] = new("Kab. Ciamis", "kabupaten", null, null), ["wilayah/w2"] = new("Kec. Hilang", "kecamatan", "w9", null),
    };

    public static IReadOnlyList<Temuan> Periksa(string kasus)
    {
        var bagian = kasus.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(b => b.Split(':', 2)).Select(b => (Nama: b[0], Isi: TurunanTests.Isi(b[1].Trim()))).ToList();
        var dunia = bagian.FirstOrDefault(b => b.Nama == "konteks").Isi ?? Isi.Kosong;
        var konteks = new Konteks(new DateOnly(2015, 9, 1))
        {
            Rujukan = (daftar, kode) => Baris.GetValueOrDefault($"{daftar}/{kode}"),
            Sapk = Susun(bagian.Where(b => b.Nama.StartsWith("sapk.", StringComparison.Ordinal)).Select(b => (b.Nama[5..], b.Isi)), Isi.Kosong),
            WilayahNik = awal => awal == "3216",
            NikDipakai = nik => nik == "3216066612860009",
            IbuCocok = nama => nama == "SITI AMINAH",
            Pernyataan = dunia["pernyataan"] is { } setuju ? setuju == "1" : null,
            BerkasKurang = dunia["kurang"]?.Split(','),
        };
        var borang = Susun(bagian.Where(b => b.Nama != "konteks" && !b.Nama.StartsWith("sapk.", StringComparison.Ordinal)), TurunanTests.Isi(Diri));
        return Pupns2015.Definisi.PeriksaKirim(borang, konteks);
    }

    private static Borang Susun(IEnumerable<(string Nama, Isi Isi)> bagian, Isi diri) =>
        bagian.GroupBy(b => b.Nama.Split('#')[0]).Aggregate(Borang.Kosong.Dengan(DataUtama.Bagian, diri), (borang, kelompok) =>
        {
            var mana = Pupns2015.Definisi.AmbilBagian(kelompok.Key);
            return mana.Berulang
                ? borang.Dengan(mana, [.. kelompok.Select((k, i) => new CatatanIsi(k.Nama.Split('#') is [_, var id] ? id : $"c{i}", k.Isi))])
                : borang.Dengan(mana, Tanpa(kelompok.First().Isi.Diatas(borang.Isi(mana))));
        });

    // "-" takes a value of the beginning away.
    private static Isi Tanpa(Isi isi) => Isi.Dari(isi.Nilai.Where(n => n.Value != "-"));
}
