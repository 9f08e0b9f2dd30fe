using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Kepegawaian;
using G = EPupns.Core.Formulir.Pupns.RiwayatGolongan;
using J = EPupns.Core.Formulir.Pupns.RiwayatJabatan;
using P = EPupns.Core.Formulir.Pupns.RiwayatPendidikan;

namespace EPupns.Uji.Karier;

/// <summary>
/// A primary school teacher of Ciamis: CPNS II/a in 1985 to IV/b in 2013, a first marriage ended by death and a second with a PNS, three
/// children, five schools. SAPK has who he is and nothing of his history. Invented; the codes are those of the demo's lists.
/// </summary>
public static class KarierGuru
{
    /// <summary>Endang Suherman's NIP.</summary>
    public const string Nip = "196405121985031004";

    /// <summary>His second wife's NIP: SAPK knows her.</summary>
    public const string NipIstri = "197008171994032003";

    // Schools where he taught: the school's code, the unit's code.
    private static readonly (string Sekolah, string Unor) Muktisari = ("90200007", "D6112-234");
    private static readonly (string Sekolah, string Unor) Buniseuri = ("90200006", "D6112-235");
    private static readonly (string Sekolah, string Unor) Cipaku3 = ("90200005", "D6112-236");
    private static readonly (string Sekolah, string Unor) Cipaku2 = ("90200004", "D6112-232");
    private static readonly (string Sekolah, string Unor) Cipaku1 = ("90200003", "D6112-233");

    /// <summary>The whole of it.</summary>
    public static Karier Buat() => new(Endang(), [Imas()],
    [
        (DataUtama.Bagian, [Utama()]),
        (DataPosisi.Bagian, [Posisi()]),
        (G.Bagian,
        [
            Golongan("21", "1985-03-01", 0, 0, "813/217/1985", "1985-02-11", "211"),
            Golongan("22", "1989-04-01", 4, 1, "823.2/88/1989", "1989-03-06", "101"),
            Golongan("23", "1992-10-01", 7, 7, "823.2/301/1992", "1992-09-14", "202"),
            Golongan("24", "1995-10-01", 10, 7, "823.2/412/1995", "1995-09-11", "202"),
            Golongan("31", "1998-04-01", 8, 1, "823.3/95/1998", "1998-03-09", "202"),
            Golongan("32", "2001-04-01", 11, 1, "823.3/140/2001", "2001-03-12", "202"),
            Golongan("33", "2003-10-01", 13, 7, "823.3/377/BKD/2003", "2003-09-08", "202"),
            Golongan("34", "2006-04-01", 16, 1, "823.3/120/BKD/2006", "2006-03-06", "202"),
            Golongan("41", "2008-10-01", 18, 7, "823.4/355/BKD/2008", "2008-09-15", "202"),
            Golongan("42", "2013-04-01", 23, 1, "823.4/71/BKD/2013", "2013-03-11", "202"),
        ]),
        (P.Bagian,
        [
            Ijazah("D0501", "1976-12-01", "IV Aa 102233", "90200003"),
            Ijazah("D1001", "1980-05-03", "B II a 04411", "90200012"),
            Ijazah("D1503", "1983-05-14", "SPG 83/1187", "SPG PASUNDAN TASIKMALAYA", pertama: true),
            Ijazah("D2501", "1995-08-26", "D2/95/0931", "IKIP BANDUNG", gelar: "A.Ma.Pd."),
            Ijazah("D4001", "2006-12-16", "S1/06/20551", "UNIVERSITAS TERBUKA", gelar: "S.Pd."),
        ]),
        (DiklatFungsional.Bagian,
        [
            Diklat("D3009", "893/51/LPMP/2010", "2010-07-14", "32", "LPMP Jawa Barat"),
            Diklat("D3004", "893/77/Disdik/2013", "2013-07-03", "52", "Dinas Pendidikan Kab. Ciamis"),
        ]),
        (J.Bagian,
        [
            Jabatan("D2021", Muktisari, "1986-04-01", "821.1/142/1986", "1986-03-20"),
            Jabatan("D2022", Muktisari, "1989-04-01", "823.2/88/1989", "1989-03-06"),
            Jabatan("D2002", Buniseuri, "1992-10-01", "823.2/301/1992", "1992-09-14"),
            Jabatan("D2024", Buniseuri, "1995-10-01", "823.2/412/1995", "1995-09-11"),
            Jabatan("D2003", Cipaku3, "1998-04-01", "823.3/95/1998", "1998-03-09"),
            Jabatan("D2026", Cipaku3, "2001-04-01", "823.3/140/2001", "2001-03-12"),
            Jabatan("D2027", Cipaku3, "2003-10-01", "823.3/377/BKD/2003", "2003-09-08"),
            Jabatan("D2028", Cipaku2, "2006-04-01", "823.3/120/BKD/2006", "2006-03-06"),
            Jabatan("D2029", Cipaku2, "2008-10-01", "823.4/355/BKD/2008", "2008-09-15"),
            Jabatan("D2003", Cipaku1, "2013-04-01", "823.4/71/BKD/2013", "2013-03-11"),
        ]),
        (OrangTua.Bagian, [Ayah(), Ibu()]),
        (Pasangan.Bagian, [IstriPertama(), IstriKedua()]),
        (Anak.Bagian,
        [
            Putra("pasangan:0", "RINI SUHERMAN", "1990-04-09", "F"),
            Putra("pasangan:0", "DADAN SUHERMAN", "1993-11-22", "M"),
            Putra("pasangan:1", "FAUZAN SUHERMAN", "2003-06-30", "M"),
        ]),
        (Skp.Bagian, [Skp2014()]),
        (Potensi.Bagian, [Isi.Kosong.Dengan(Potensi.Jenis, "3").Dengan(Potensi.Nama, "Kesenian Sunda").Dengan(Potensi.Tingkat, "4")]),
        (DataGuru.Bagian,
        [
            Sekolah(Muktisari, "1985-03-01"),
            Sekolah(Buniseuri, "1991-07-01"),
            Sekolah(Cipaku3, "1997-01-01"),
            Sekolah(Cipaku2, "2004-08-02"),
            Sekolah(Cipaku1, "2011-02-01", kepala: true),
        ]),
        (Stakeholder.Bagian, [Stakeholdernya()]),
        (Perumahan.Bagian, [Isi.Kosong.Dengan(Perumahan.Status, "1").Dengan(Perumahan.Cara, "2").Dengan(Perumahan.Tahun, "1996").Dengan(Perumahan.Luas, "70").Dengan(Perumahan.Jarak, "2.5")]),
        (PendidikanAnak.Bagian,
        [
            Isi.Kosong.Dengan(PendidikanAnak.Anak, "anak:2").Dengan(PendidikanAnak.Jenjang, "4").Dengan(PendidikanAnak.Sekolah, "90200001").Dengan(PendidikanAnak.Beasiswa, "0").Dengan(PendidikanAnak.Biaya, "1"),
        ]),
    ]);

    private static Pns Endang() => new()
    {
        Nip = Nip, Nama = "ENDANG SUHERMAN", TempatLahir = "CIAMIS", TanggalLahir = new DateOnly(1964, 5, 12), Nik = "3207111205640002", InstansiKode = "6112", UnitKerja = "SD Negeri 1 Cipaku",
        Data = Isi.Dari(new Dictionary<string, string>
        {
            ["gelar_belakang"] = "A.Ma.Pd.", ["agama"] = "1", ["jenis_kelamin"] = "M", ["status_perkawinan"] = "1", ["tmt_cpns"] = "1985-03-01", ["tmt_pns"] = "1986-04-01", ["jenis_pegawai"] = "15",
            ["alamat"] = "Dusun Muktisari RT 03 RW 01, Cipaku, Ciamis", ["kartu_pegawai"] = "D112233", ["lokasi_kerja"] = "KAB. CIAMIS", ["satuan_kerja"] = "DINAS PENDIDIKAN KAB. CIAMIS",
            ["golongan"] = "42", ["tmt_golongan"] = "2013-04-01", ["jenis_jabatan"] = "2", ["jabatan"] = "Guru Madya", ["tmt_jabatan"] = "2013-04-01",
        }).KeJson(),
    };

    private static Pns Imas() => new()
    {
        Nip = NipIstri, Nama = "IMAS MASRIPAH", TempatLahir = "KAWALI", TanggalLahir = new DateOnly(1970, 8, 17), Nik = "3207115708700004", InstansiKode = "6112", UnitKerja = "SD Negeri 2 Cipaku",
    };

    private static Isi Utama() => Isi.DariJson(Endang().Data!).Dengan(DataUtama.Nama, "ENDANG SUHERMAN").Dengan(DataUtama.GelarBelakang, "S.Pd.").Dengan(DataUtama.TempatLahir, "CIAMIS")
        .Dengan(DataUtama.TanggalLahir, "1964-05-12").Dengan(DataUtama.Nik, "3207111205640002").Dengan(DataUtama.KedudukanHukum, "01");

    private static Isi Posisi() => Isi.DariJson(Endang().Data!).Dengan(DataPosisi.Instansi, "6112").Dengan(DataPosisi.Unor, "D6112-233").Dengan(DataPosisi.Verifikator, "D6112-2").Dengan(DataPosisi.JenisLokasi, "1");

    private static Isi Golongan(string golongan, string tmt, int tahun, int bulan, string sk, string tanggal, string jenis) => Isi.Kosong
        .Dengan(G.Golongan, golongan).Dengan(G.MasaKerjaTahun, $"{tahun}").Dengan(G.MasaKerjaBulan, $"{bulan}").Dengan(G.NomorSk, sk).Dengan(G.TanggalSk, tanggal).Dengan(G.Tmt, tmt).Dengan(G.JenisKp, jenis);

    private static Isi Ijazah(string pendidikan, string lulus, string nomor, string sekolah, bool pertama = false, string? gelar = null) => Isi.Kosong
        .Dengan(P.Pendidikan, pendidikan).Dengan(P.TanggalLulus, lulus).Dengan(P.TahunLulus, lulus[..4]).Dengan(P.NomorIjazah, nomor).Dengan(P.NamaSekolah, sekolah)
        .Dengan(P.GelarBelakang, gelar).Dengan(P.Pertama, pertama ? "1" : null);

    private static Isi Diklat(string nama, string nomor, string tanggal, string jam, string penyelenggara) => Isi.Kosong
        .Dengan(DiklatFungsional.Nama, nama).Dengan(DiklatFungsional.Nomor, nomor).Dengan(DiklatFungsional.Tanggal, tanggal).Dengan(DiklatFungsional.Tahun, tanggal[..4])
        .Dengan(DiklatFungsional.Jam, jam).Dengan(DiklatFungsional.Penyelenggara, penyelenggara);

    private static Isi Jabatan(string nama, (string Sekolah, string Unor) di, string tmt, string sk, string tanggal) => Isi.Kosong
        .Dengan(J.Jenis, "2").Dengan(J.Nama, nama).Dengan(J.Unor, di.Unor).Dengan(J.Tmt, tmt).Dengan(J.NomorSk, sk).Dengan(J.TanggalSk, tanggal);

    private static Isi Ayah() => Isi.Kosong.Dengan(OrangTua.Hubungan, "1").Dengan(OrangTua.Pns, "0").Dengan(OrangTua.Nama, "SUHERMAN").Dengan(OrangTua.TanggalLahir, "1938-10-02")
        .Dengan(OrangTua.TempatLahir, "D3207").Dengan(OrangTua.StatusHidup, "0").Dengan(OrangTua.TanggalMeninggal, "2004-06-19");

    private static Isi Ibu() => Isi.Kosong.Dengan(OrangTua.Hubungan, "2").Dengan(OrangTua.Pns, "0").Dengan(OrangTua.Nama, "ROHAETI").Dengan(OrangTua.TanggalLahir, "1944-01-25")
        .Dengan(OrangTua.TempatLahir, "D3207").Dengan(OrangTua.StatusHidup, "1");

    private static Isi IstriPertama() => Isi.Kosong.Dengan(Pasangan.Pns, "0").Dengan(Pasangan.Nama, "NENENG KURNIASIH").Dengan(Pasangan.TanggalLahir, "1966-09-03").Dengan(Pasangan.TempatLahir, "D3207")
        .Dengan(Pasangan.TanggalMenikah, "1988-07-14").Dengan(Pasangan.AktaMenikah, "211/14/VII/1988").Dengan(Pasangan.Keadaan, "3").Dengan(Pasangan.TanggalMeninggal, "1999-02-21")
        .Dengan(Pasangan.AktaMeninggal, "474.3/08/1999");

    private static Isi IstriKedua() => Isi.Kosong.Dengan(Pasangan.Pns, "1").Dengan(Pasangan.Nip, NipIstri).Dengan(Pasangan.Nama, "IMAS MASRIPAH").Dengan(Pasangan.TanggalLahir, "1970-08-17")
        .Dengan(Pasangan.TempatLahir, "D320709").Dengan(Pasangan.TanggalMenikah, "2001-08-05").Dengan(Pasangan.AktaMenikah, "187/05/VIII/2001").Dengan(Pasangan.Keadaan, "1").Dengan(Pasangan.Karis, "C445566");

    private static Isi Putra(string ibu, string nama, string lahir, string kelamin) => Isi.Kosong.Dengan(Anak.AyahIbu, ibu).Dengan(Anak.Nama, nama).Dengan(Anak.TanggalLahir, lahir)
        .Dengan(Anak.TempatLahir, "D3207").Dengan(Anak.JenisKelamin, kelamin).Dengan(Anak.Status, "1");

    private static Isi Skp2014() => Isi.Kosong.Dengan(Skp.Tahun, "2014").Dengan(Skp.NilaiSkp, "86.5").Dengan(Skp.Pelayanan, "84").Dengan(Skp.Integritas, "85").Dengan(Skp.Komitmen, "84.5")
        .Dengan(Skp.Disiplin, "86").Dengan(Skp.KerjaSama, "85").Dengan(Skp.PenilaiPns, "0").Dengan(Skp.PenilaiNama, "ASEP SUNANDAR").Dengan(Skp.PenilaiJabatan, "Kepala UPTD Pendidikan")
        .Dengan(Skp.AtasanPns, "0").Dengan(Skp.AtasanNama, "WAWAN SETIAWAN");

    private static Isi Sekolah((string Sekolah, string Unor) di, string tmt, bool kepala = false) => Isi.Kosong.Dengan(DataGuru.Tipe, "1").Dengan(DataGuru.SekolahInduk, di.Sekolah)
        .Dengan(DataGuru.SekolahMengajar, di.Sekolah).Dengan(DataGuru.KepalaSekolah, kepala ? "1" : null).Dengan(DataGuru.Bidang, "1").Dengan(DataGuru.Tmt, tmt);

    private static Isi Stakeholdernya() => Isi.Kosong.Dengan(Stakeholder.Bpjs, "0001122334455").Dengan(Stakeholder.BpjsNama, "ENDANG SUHERMAN").Dengan(Stakeholder.BapertarumPernah, "0")
        .Dengan(Stakeholder.KpeTerima, "1").Dengan(Stakeholder.KpeTahun, "2013").Dengan(Stakeholder.KpeGuna, "1");
}
