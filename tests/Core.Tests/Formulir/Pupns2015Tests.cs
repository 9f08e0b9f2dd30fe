using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Uji;

namespace EPupns.Core.Tests.Formulir;

/// <summary>The real form: declared whole, shown to whom it concerns, judged by its rules.</summary>
public class Pupns2015Tests
{
    private static readonly Konteks Konteks = new(new DateOnly(2015, 9, 1));

    private static readonly Isi Diri = Isi.Kosong.Dengan(DataUtama.Nip, "198612262009122001").Dengan(DataUtama.TanggalLahir, "1986-12-26")
        .Dengan(DataUtama.TmtCpns, "2009-12-01").Dengan(DataUtama.TmtPns, "2011-01-01").Dengan(DataUtama.JenisKelamin, "F");

    [Fact]
    public void Kamus_DibandingkanDenganBerkas_Sama()
    {
        var berkas = Path.Combine(Repositori.Akar, "docs", "kamus-data.md");

        Assert.True(KamusData.Tulis(Pupns2015.Definisi) == File.ReadAllText(berkas), "docs/kamus-data.md basi: jalankan 'dotnet run --project src/WebPortal -- kamus'");
    }

    [Fact]
    public void SetiapIsian_DenganContoh_ContohnyaDiterima()
    {
        var contoh = Pupns2015.Definisi.Bagian.SelectMany(b => b.Isian).Where(i => i.Contoh is not null);

        Assert.All(contoh, i => Assert.Null(i.Terima(i.Contoh!, Konteks).Kesalahan));
    }

    [Theory]
    [InlineData("2", "Guru Muda", "guru")]
    [InlineData("2", "Dokter Pertama", "dokter")]
    [InlineData("1", "Kepala Seksi Data", "diklat_struktural")]
    public void BagianKhusus_UntukPemegangJabatan_HanyaYangPatut(string jenis, string jabatan, string bagian)
    {
        string[] khusus = ["guru", "dokter", "diklat_struktural"];
        var borang = Borang.Kosong.Dengan(DataPosisi.Bagian, Isi.Kosong.Dengan(DataPosisi.JenisJabatan, jenis).Dengan(DataPosisi.Jabatan, jabatan));

        Assert.Equal([bagian], Pupns2015.Definisi.Untuk(borang).Select(b => b.Kode).Intersect(khusus));
        Assert.Empty(Pupns2015.Definisi.Untuk(Borang.Kosong).Select(b => b.Kode).Intersect(khusus));
    }

    public static TheoryData<string, string, string> SalahDiri => new()
    {
        { "tanggal_lahir", "1986-12-25", "V01a" }, { "tmt_cpns", "2009-11-01", "V01b" }, { "jenis_kelamin", "M", "V01c" }, { "nik", "3216066612850003", "V02" },
        { "npwp", "092542944407000", "V03" }, { "tmt_cpns", "2009-12-02", "V05a" }, { "tmt_pns", "2010-01-01", "V06a" }, { "tmt_pns", "2013-01-01", "V06b" },
        { "gelar_depan", "Hj.", "V23" },
    };

    [Theory]
    [MemberData(nameof(SalahDiri))]
    public void DataUtamaJanggal_Diperiksa_AturannyaMenyala(string kode, string nilai, string aturan)
    {
        Assert.Empty(Pupns2015.Definisi.Periksa(Borang.Kosong.Dengan(DataUtama.Bagian, Diri), Konteks));

        Assert.Contains(aturan, Temuan(DataUtama.Bagian, Diri.Dengan(kode, nilai)));
    }

    [Fact]
    public void RiwayatGolonganTurun_Diperiksa_V08MemblokirDanV09Memperingatkan()
    {
        static CatatanIsi Baris(string id, string golongan, string tmt, string jenis) => new(id, Isi.Kosong.Dengan(RiwayatGolongan.Golongan, golongan).Dengan(RiwayatGolongan.Tmt, tmt).Dengan(RiwayatGolongan.JenisKp, jenis));
        var baik = Borang.Kosong.Dengan(DataUtama.Bagian, Diri).Dengan(RiwayatGolongan.Bagian, Baris("b", "32", "2014-04-01", "101"), Baris("a", "31", "2009-12-01", "211"));
        var turun = baik.Dengan(RiwayatGolongan.Bagian, Baris("a", "31", "2009-12-01", "211"), Baris("b", "31", "2011-05-01", "101"));

        Assert.Empty(Pupns2015.Definisi.Periksa(baik, Konteks));
        var temuan = Pupns2015.Definisi.Periksa(turun, Konteks);
        Assert.Equal(["V08", "V09", "V10"], temuan.Select(t => t.Aturan));
        Assert.Equal("b", Assert.Single(temuan, t => t.Berat == Berat.Galat).CatatanId);
    }

    [Fact]
    public void KeluargaJanggal_Diperiksa_SetiapAturanMenyala()
    {
        static CatatanIsi Istri(string id, string nikah, string keadaan) =>
            new(id, Isi.Kosong.Dengan(Pasangan.TanggalMenikah, nikah).Dengan(Pasangan.Keadaan, keadaan).Dengan(Pasangan.Pns, "1").Dengan(Pasangan.Nip, id == "1" ? "198612262009122001" : null));
        var anak = new CatatanIsi("k", Isi.Kosong.Dengan(Anak.AyahIbu, "1").Dengan(Anak.TanggalLahir, "1999-01-01").Dengan(Anak.Status, "1"));
        var borang = Borang.Kosong.Dengan(DataUtama.Bagian, Diri).Dengan(Pasangan.Bagian, Istri("1", "2000-01-01", "1"), Istri("2", "2010-01-01", "1")).Dengan(Anak.Bagian, anak);

        var temuan = Pupns2015.Definisi.Periksa(borang, Konteks).Select(t => t.Aturan).ToList();

        Assert.All(["V04", "V26", "V27", "V30", "V31a"], v => Assert.Contains(v, temuan));
    }

    private static IEnumerable<string> Temuan(Bagian bagian, Isi isi) => Pupns2015.Definisi.Periksa(Borang.Kosong.Dengan(bagian, isi), Konteks).Select(t => t.Aturan);
}
