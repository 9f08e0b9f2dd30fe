using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Formulir;
using EPupns.Core.Referensi;

namespace EPupns.Core.Tests.Formulir;

/// <summary>Derived fields follow the records; the order of records, and records entered twice.</summary>
public class TurunanTests
{
    private static readonly Konteks Konteks = new(new DateOnly(2015, 9, 1))
    {
        Rujukan = (daftar, kode) => daftar == "pendidikan" && kode.StartsWith('p') ? new RujukanTerbaca(kode, kode[1..], null, null) : null,
    };

    [Fact]
    public void RiwayatGolongan_Terakhir_MenjadiGolonganDanTmt()
    {
        var diri = Turunkan(DataUtama.Bagian, RiwayatGolongan.Bagian, "golongan=32;tmt_golongan=2014-04-01", "golongan=31;tmt_golongan=2009-12-01", "golongan=33");

        Assert.Equal(("32", "2014-04-01"), (diri[DataUtama.Golongan], diri[DataUtama.TmtGolongan]));
    }

    [Fact]
    public void RiwayatPendidikan_TertinggiDariBarisYangDipilih_MenjadiPendidikanTerakhir()
    {
        var diri = Turunkan(DataUtama.Bagian, RiwayatPendidikan.Bagian, "pendidikan=p40;tahun_lulus=2008", "pendidikan=p45;tahun_lulus=2013", "pendidikan=p15;tahun_lulus=2014", "pendidikan=x;tahun_lulus=2015");

        Assert.Equal(("p45", "2013"), (diri[DataUtama.Pendidikan], diri[DataUtama.TahunLulus]));
    }

    [Fact]
    public void RiwayatJabatan_TerakhirStruktural_MenjadiJabatanDenganEselonSejakPertamaDipegang()
    {
        var posisi = Turunkan(DataPosisi.Bagian, RiwayatJabatan.Bagian,
            "jenis_jabatan=1;nama_jabatan=Kepala Bidang;eselon=32;tmt_jabatan=2013-01-01", "jenis_jabatan=1;nama_jabatan=Kepala Seksi;eselon=41;tmt_jabatan=2009-01-01",
            "jenis_jabatan=1;nama_jabatan=Kepala UPTD;eselon=32;tmt_jabatan=2011-01-01");

        Assert.Equal("1 Kepala Bidang 2013-01-01 32 2011-01-01", string.Join(' ', new Isian[] { DataPosisi.JenisJabatan, DataPosisi.Jabatan, DataPosisi.TmtJabatan, DataPosisi.Eselon, DataPosisi.TmtEselon }.Select(i => posisi[i])));
    }

    [Fact]
    public void JabatanTerakhirFungsional_EselonSapk_TidakTampak()
    {
        var borang = Borang.Kosong.Dengan(DataPosisi.Bagian, Isi("eselon=41;jenis_jabatan=1;jabatan=Kepala Seksi")).Dengan(RiwayatJabatan.Bagian, new CatatanIsi("a", Isi("jenis_jabatan=2;nama_jabatan=Guru Muda;tmt_jabatan=2013-01-01")));

        var posisi = Pupns2015.Definisi.Turunkan(borang, Konteks).Isi(DataPosisi.Bagian);

        Assert.Equal(("2", "Guru Muda", null), (posisi[DataPosisi.JenisJabatan], posisi[DataPosisi.Jabatan], posisi[DataPosisi.Eselon]));
    }

    [Fact]
    public void TanpaRiwayat_NilaiSapk_Tetap()
    {
        var borang = Borang.Kosong.Dengan(DataUtama.Bagian, Isi("golongan=31;pendidikan=S-1"));

        Assert.Equal(("31", "S-1"), (Pupns2015.Definisi.Turunkan(borang, Konteks).Isi(DataUtama.Bagian) is var i ? (i["golongan"], i["pendidikan"]) : default));
    }

    [Theory]
    [InlineData("nilai_skp=85.5;orientasi_pelayanan=80;integritas=81;komitmen=82;disiplin=83;kerja_sama=84", "410", "82", "84.1", "2")]
    [InlineData("nilai_skp=95;orientasi_pelayanan=90;integritas=90;komitmen=90;disiplin=90;kerja_sama=90;kepemimpinan=91", "541", "90.17", "93.07", "1")]
    [InlineData("nilai_skp=75.5;orientasi_pelayanan=75.5;integritas=75.5;komitmen=75.5;disiplin=75.5;kerja_sama=75.5", "377.5", "75.5", "75.5", "3")]
    [InlineData("nilai_skp=50;orientasi_pelayanan=50;integritas=50;komitmen=50;disiplin=50;kerja_sama=50", "250", "50", "50", "5")]
    [InlineData("nilai_skp=50;orientasi_pelayanan=50", null, null, null, null)]
    public void Skp_Dihitung_EnamPuluhEmpatPuluhDenganSebutan(string isi, string? jumlah, string? rata, string? prestasi, string? sebutan)
    {
        var skp = Pupns2015.Definisi.Turunkan(Borang.Kosong.Dengan(Skp.Bagian, new CatatanIsi("a", Isi(isi))), Konteks).Catatan(Skp.Bagian)[0].Isi;

        Assert.Equal((jumlah, rata, prestasi, sebutan), (skp[Skp.Jumlah], skp[Skp.Rata], skp[Skp.Prestasi], skp[Skp.Sebutan]));
    }

    [Fact]
    public void CatatanTanpaUrutan_Diurutkan_MenurutTanggalYangTanpaTanggalDiBelakang()
    {
        var urut = Pasangan.Bagian.Urutkan([new("b", Isi("tanggal_menikah=2010-01-01")), new("x", Core.Formulir.Isi.Kosong), new("a", Isi("tanggal_menikah=2000-01-01"))]);

        Assert.Equal("a b x", string.Join(' ', urut.Select(c => c.Id)));
    }

    [Fact]
    public void CatatanSama_Diperiksa_DisebutSamaDenganNomornya()
    {
        var borang = Borang.Kosong.Dengan(Skp.Bagian, new CatatanIsi("a", Isi("tahun=2014")), new CatatanIsi("b", Isi("tahun=2013")), new CatatanIsi("c", Isi("tahun=2014")), new CatatanIsi("d", Core.Formulir.Isi.Kosong));

        var temuan = Assert.Single(Pupns2015.Definisi.Periksa(borang, Konteks), t => t.Aturan == "catatan.kembar");

        Assert.Equal(("c", Berat.Peringatan), (temuan.CatatanId, temuan.Berat));
        Assert.Contains("nomor 1", temuan.Pesan, StringComparison.Ordinal);
    }

    private static Isi Turunkan(Bagian tujuan, Bagian asal, params string[] catatan) => Pupns2015.Definisi
        .Turunkan(Borang.Kosong.Dengan(asal, [.. catatan.Select((c, i) => new CatatanIsi($"c{i}", Isi(c)))]).Dengan(tujuan, Core.Formulir.Isi.Kosong), Konteks).Isi(tujuan);

    internal static Isi Isi(string pasangan) => Core.Formulir.Isi.Dari(pasangan.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2)).Select(p => KeyValuePair.Create(p[0], p[1])));
}
