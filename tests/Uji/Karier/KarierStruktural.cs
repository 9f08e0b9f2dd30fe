using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Kepegawaian;
using G = EPupns.Core.Formulir.Pupns.RiwayatGolongan;
using J = EPupns.Core.Formulir.Pupns.RiwayatJabatan;
using P = EPupns.Core.Formulir.Pupns.RiwayatPendidikan;

namespace EPupns.Uji.Karier;

/// <summary>
/// The secretary of a dinas in Ciamis, married without children: CPNS III/a in 1992, staff, then three structural posts from IV.a to III.a with
/// their courses. SAPK has who he is and nothing of his history. Invented; the codes are those of the demo's lists.
/// </summary>
public static class KarierStruktural
{
    /// <summary>Yayat Hidayat's NIP.</summary>
    public const string Nip = "196502101992031005";

    private const string Sekretariat = "D6112-21";

    /// <summary>The whole of it.</summary>
    public static Karier Buat() => new(Yayat(), [],
    [
        (DataUtama.Bagian, [Utama()]),
        (DataPosisi.Bagian, [Posisi()]),
        (G.Bagian,
        [
            Golongan("31", "1992-03-01", 0, 0, "813/88/1992", "1992-02-17", "211"),
            Golongan("32", "1996-04-01", 4, 1, "823.3/51/1996", "1996-03-11", "101"),
            Golongan("33", "2000-04-01", 8, 1, "823.3/77/2000", "2000-03-13", "101"),
            Golongan("34", "2004-04-01", 12, 1, "823.3/90/BKD/2004", "2004-03-15", "201"),
            Golongan("41", "2008-04-01", 16, 1, "823.4/31/BKD/2008", "2008-03-10", "201"),
            Golongan("42", "2012-04-01", 20, 1, "823.4/18/BKD/2012", "2012-03-12", "201"),
        ]),
        (P.Bagian,
        [
            Ijazah("D1502", "1984-05-05", "XI OB 77012", "90200011"),
            Ijazah("D4007", "1990-08-25", "H/90/2211", "UNIVERSITAS PADJADJARAN").Dengan(P.GelarBelakang, "S.H.").Dengan(P.Pertama, "1"),
            Ijazah("D4501", "2010-12-18", "M/10/0450", "UNIVERSITAS TERBUKA").Dengan(P.GelarBelakang, "M.M."),
        ]),
        (DiklatStruktural.Bagian, [Diklat("2", "893.3/21/PIM-IV/2002", "2002-06-28"), Diklat("3", "893.3/09/PIM-III/2008", "2008-11-14")]),
        (J.Bagian,
        [
            Jabatan("4", "D4002", "D6112-6", "1993-10-01", "821.12/77/1993", "1993-09-13"),
            Struktural("Kepala Seksi Kurikulum", "D6112-221", "41", "2001-02-12", "821.24/12/BKD/2001", "2001-02-05"),
            Struktural("Kepala Bidang Pendidikan Dasar", "D6112-22", "32", "2006-09-04", "821.23/140/BKD/2006", "2006-08-28"),
            Struktural("Sekretaris Dinas Pendidikan", Sekretariat, "31", "2011-01-10", "821.22/03/BKD/2011", "2011-01-05"),
        ]),
        (OrangTua.Bagian, [Orang("1", "SUKARDI", "1938-04-04"), Orang("2", "ENTIN", "1943-08-19")]),
        (Pasangan.Bagian, [Istri()]),
        (Skp.Bagian, [Skp2014()]),
        (Potensi.Bagian, [Isi.Kosong.Dengan(Potensi.Jenis, "3").Dengan(Potensi.Nama, "Penyusunan anggaran").Dengan(Potensi.Tingkat, "5")]),
        (Stakeholder.Bagian,
        [
            Isi.Kosong.Dengan(Stakeholder.Bpjs, "0001122334477").Dengan(Stakeholder.BpjsNama, "YAYAT HIDAYAT").Dengan(Stakeholder.BapertarumPernah, "0").Dengan(Stakeholder.KpeTerima, "0"),
        ]),
        (Perumahan.Bagian, [Isi.Kosong.Dengan(Perumahan.Status, "4").Dengan(Perumahan.Jarak, "1.5")]),
    ]);

    private static Pns Yayat() => new()
    {
        Nip = Nip, Nama = "YAYAT HIDAYAT", TempatLahir = "CIAMIS", TanggalLahir = new DateOnly(1965, 2, 10), Nik = "3207011002650003", InstansiKode = "6112", UnitKerja = "Sekretariat Dinas Pendidikan",
        Data = Isi.Dari(new Dictionary<string, string>
        {
            ["gelar_belakang"] = "S.H., M.M.", ["agama"] = "1", ["jenis_kelamin"] = "M", ["status_perkawinan"] = "1", ["tmt_cpns"] = "1992-03-01", ["tmt_pns"] = "1993-10-01", ["jenis_pegawai"] = "15",
            ["alamat"] = "Jl. Ir. H. Juanda No. 21, Ciamis", ["kartu_pegawai"] = "F778899", ["lokasi_kerja"] = "KAB. CIAMIS", ["satuan_kerja"] = "DINAS PENDIDIKAN KAB. CIAMIS",
            ["golongan"] = "42", ["tmt_golongan"] = "2012-04-01", ["jenis_jabatan"] = "1", ["jabatan"] = "Sekretaris Dinas Pendidikan", ["tmt_jabatan"] = "2011-01-10", ["eselon"] = "31",
        }).KeJson(),
    };

    private static Isi Utama() => Isi.DariJson(Yayat().Data!).Dengan(DataUtama.Nama, "YAYAT HIDAYAT").Dengan(DataUtama.TempatLahir, "CIAMIS")
        .Dengan(DataUtama.TanggalLahir, "1965-02-10").Dengan(DataUtama.Nik, "3207011002650003").Dengan(DataUtama.KedudukanHukum, "01");

    private static Isi Posisi() => Isi.DariJson(Yayat().Data!).Dengan(DataPosisi.Instansi, "6112").Dengan(DataPosisi.Unor, Sekretariat).Dengan(DataPosisi.Verifikator, "D6112-2").Dengan(DataPosisi.JenisLokasi, "1");

    private static Isi Golongan(string golongan, string tmt, int tahun, int bulan, string sk, string tanggal, string jenis) => Isi.Kosong
        .Dengan(G.Golongan, golongan).Dengan(G.MasaKerjaTahun, $"{tahun}").Dengan(G.MasaKerjaBulan, $"{bulan}").Dengan(G.NomorSk, sk).Dengan(G.TanggalSk, tanggal).Dengan(G.Tmt, tmt).Dengan(G.JenisKp, jenis);

    private static Isi Ijazah(string pendidikan, string lulus, string nomor, string sekolah) => Isi.Kosong
        .Dengan(P.Pendidikan, pendidikan).Dengan(P.TanggalLulus, lulus).Dengan(P.TahunLulus, lulus[..4]).Dengan(P.NomorIjazah, nomor).Dengan(P.NamaSekolah, sekolah);

    private static Isi Diklat(string nama, string nomor, string tanggal) => Isi.Kosong
        .Dengan(DiklatStruktural.Nama, nama).Dengan(DiklatStruktural.Nomor, nomor).Dengan(DiklatStruktural.Tanggal, tanggal).Dengan(DiklatStruktural.Tahun, tanggal[..4]);

    private static Isi Jabatan(string jenis, string nama, string unor, string tmt, string sk, string tanggal) => Isi.Kosong
        .Dengan(J.Jenis, jenis).Dengan(J.Nama, nama).Dengan(J.Unor, unor).Dengan(J.Tmt, tmt).Dengan(J.NomorSk, sk).Dengan(J.TanggalSk, tanggal);

    // Sworn in on the day the post begins.
    private static Isi Struktural(string nama, string unor, string eselon, string tmt, string sk, string tanggal) =>
        Jabatan("1", nama, unor, tmt, sk, tanggal).Dengan(J.Eselon, eselon).Dengan(J.TmtPelantikan, tmt);

    private static Isi Orang(string hubungan, string nama, string lahir) => Isi.Kosong.Dengan(OrangTua.Hubungan, hubungan).Dengan(OrangTua.Pns, "0").Dengan(OrangTua.Nama, nama)
        .Dengan(OrangTua.TanggalLahir, lahir).Dengan(OrangTua.TempatLahir, "D3207").Dengan(OrangTua.StatusHidup, "1");

    private static Isi Istri() => Isi.Kosong.Dengan(Pasangan.Pns, "0").Dengan(Pasangan.Nama, "TITI SUMIATI").Dengan(Pasangan.TanggalLahir, "1969-01-30").Dengan(Pasangan.TempatLahir, "D3207")
        .Dengan(Pasangan.TanggalMenikah, "1993-06-20").Dengan(Pasangan.AktaMenikah, "118/20/VI/1993").Dengan(Pasangan.Keadaan, "1");

    private static Isi Skp2014() => Isi.Kosong.Dengan(Skp.Tahun, "2014").Dengan(Skp.NilaiSkp, "90").Dengan(Skp.Pelayanan, "88").Dengan(Skp.Integritas, "89").Dengan(Skp.Komitmen, "88")
        .Dengan(Skp.Disiplin, "90").Dengan(Skp.KerjaSama, "88").Dengan(Skp.Kepemimpinan, "87").Dengan(Skp.PenilaiPns, "0").Dengan(Skp.PenilaiNama, "TOTO MARWOTO").Dengan(Skp.PenilaiJabatan, "Kepala Dinas Pendidikan")
        .Dengan(Skp.AtasanPns, "0").Dengan(Skp.AtasanNama, "HERDIAT");
}
