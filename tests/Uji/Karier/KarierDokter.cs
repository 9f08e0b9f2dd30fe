using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Kepegawaian;
using D = EPupns.Core.Formulir.Pupns.DataDokter;
using G = EPupns.Core.Formulir.Pupns.RiwayatGolongan;
using J = EPupns.Core.Formulir.Pupns.RiwayatJabatan;
using P = EPupns.Core.Formulir.Pupns.RiwayatPendidikan;

namespace EPupns.Uji.Karier;

/// <summary>
/// A doctor of Ciamis, unmarried: CPNS III/b in 2003, promoted with angka kredit, from the puskesmas to the hospital. SAPK has who she is and
/// nothing of her history. Invented; the codes are those of the demo's lists.
/// </summary>
public static class KarierDokter
{
    /// <summary>Ratna Puspita's NIP.</summary>
    public const string Nip = "197604182003122003";

    private const string Puskesmas = "D6112-31";
    private const string Rsud = "D6112-4";

    /// <summary>The whole of it.</summary>
    public static Karier Buat() => new(Ratna(), [],
    [
        (DataUtama.Bagian, [Utama()]),
        (DataPosisi.Bagian, [Posisi()]),
        (G.Bagian,
        [
            Golongan("32", "2003-12-01", 0, 0, "813/1410/2003", "2003-11-24", "211"),
            Golongan("33", "2008-04-01", 4, 4, "823.3/61/BKD/2008", "2008-03-10", "202", "168.5", "32.25"),
            Golongan("34", "2010-10-01", 6, 10, "823.3/402/BKD/2010", "2010-09-13", "202", "251.75", "50.5"),
        ]),
        (P.Bagian,
        [
            Ijazah("D1502", "1994-05-28", "OB 0123456", "90200011"),
            Ijazah("D4006", "2000-02-26", "K.00/1187", "UNIVERSITAS PADJADJARAN"),
            Ijazah("D4503", "2002-08-31", "D.02/0931", "UNIVERSITAS PADJADJARAN").Dengan(P.GelarDepan, "dr.").Dengan(P.Pertama, "1"),
        ]),
        (DiklatFungsional.Bagian, [Gawat()]),
        (J.Bagian,
        [
            Jabatan("D2005", Puskesmas, "2005-01-01", "821.12/30/2005", "2004-12-20"),
            Jabatan("D2006", Puskesmas, "2008-04-01", "823.3/61/BKD/2008", "2008-03-10"),
            Jabatan("D2006", Rsud, "2012-03-01", "824/77/BKD/2012", "2012-02-20"),
        ]),
        (OrangTua.Bagian, [Orang("1", "KARTAWIJAYA", "1948-03-02"), Orang("2", "HALIMAH", "1952-11-20")]),
        (Skp.Bagian, [Skp2014()]),
        (Potensi.Bagian, [Isi.Kosong.Dengan(Potensi.Jenis, "2").Dengan(Potensi.Nama, "Bahasa Inggris").Dengan(Potensi.Tingkat, "4")]),
        (D.Bagian,
        [
            Tugas("D9001", "2003-12-01"),
            Tugas("D9004", "2012-03-01").Dengan(D.Str, "32.1.1.100.1.12.045678").Dengan(D.Sip, "440/117/Dinkes/2012"),
        ]),
        (Stakeholder.Bagian,
        [
            Isi.Kosong.Dengan(Stakeholder.Bpjs, "0001122334466").Dengan(Stakeholder.BpjsNama, "RATNA PUSPITA").Dengan(Stakeholder.BapertarumPernah, "0").Dengan(Stakeholder.KpeTerima, "0"),
        ]),
        (Perumahan.Bagian, [Isi.Kosong.Dengan(Perumahan.Status, "2").Dengan(Perumahan.Jarak, "4")]),
    ]);

    private static Pns Ratna() => new()
    {
        Nip = Nip, Nama = "RATNA PUSPITA", TempatLahir = "CIAMIS", TanggalLahir = new DateOnly(1976, 4, 18), Nik = "3207015804760001", InstansiKode = "6112", UnitKerja = "RSUD Ciamis",
        Data = Isi.Dari(new Dictionary<string, string>
        {
            ["gelar_depan"] = "dr.", ["agama"] = "1", ["jenis_kelamin"] = "F", ["status_perkawinan"] = "4", ["tmt_cpns"] = "2003-12-01", ["tmt_pns"] = "2005-01-01", ["jenis_pegawai"] = "15",
            ["alamat"] = "Jl. Kertasari No. 8, Ciamis", ["kartu_pegawai"] = "L334455", ["lokasi_kerja"] = "KAB. CIAMIS", ["satuan_kerja"] = "RSUD CIAMIS",
            ["golongan"] = "34", ["tmt_golongan"] = "2010-10-01", ["jenis_jabatan"] = "2", ["jabatan"] = "Dokter Muda", ["tmt_jabatan"] = "2012-03-01",
        }).KeJson(),
    };

    private static Isi Utama() => Isi.DariJson(Ratna().Data!).Dengan(DataUtama.Nama, "RATNA PUSPITA").Dengan(DataUtama.TempatLahir, "CIAMIS")
        .Dengan(DataUtama.TanggalLahir, "1976-04-18").Dengan(DataUtama.Nik, "3207015804760001").Dengan(DataUtama.KedudukanHukum, "01");

    private static Isi Posisi() => Isi.DariJson(Ratna().Data!).Dengan(DataPosisi.Instansi, "6112").Dengan(DataPosisi.Unor, Rsud).Dengan(DataPosisi.Verifikator, Rsud).Dengan(DataPosisi.JenisLokasi, "1");

    private static Isi Golongan(string golongan, string tmt, int tahun, int bulan, string sk, string tanggal, string jenis, string? utama = null, string? tambahan = null) => Isi.Kosong
        .Dengan(G.Golongan, golongan).Dengan(G.MasaKerjaTahun, $"{tahun}").Dengan(G.MasaKerjaBulan, $"{bulan}").Dengan(G.NomorSk, sk).Dengan(G.TanggalSk, tanggal).Dengan(G.Tmt, tmt).Dengan(G.JenisKp, jenis)
        .Dengan(G.AngkaKreditUtama, utama).Dengan(G.AngkaKreditTambahan, tambahan);

    private static Isi Ijazah(string pendidikan, string lulus, string nomor, string sekolah) => Isi.Kosong
        .Dengan(P.Pendidikan, pendidikan).Dengan(P.TanggalLulus, lulus).Dengan(P.TahunLulus, lulus[..4]).Dengan(P.NomorIjazah, nomor).Dengan(P.NamaSekolah, sekolah);

    private static Isi Gawat() => Isi.Kosong.Dengan(DiklatFungsional.Nama, "D3005").Dengan(DiklatFungsional.Nomor, "893/14/Dinkes/2006").Dengan(DiklatFungsional.Tanggal, "2006-05-19")
        .Dengan(DiklatFungsional.Tahun, "2006").Dengan(DiklatFungsional.Jam, "40");

    private static Isi Jabatan(string nama, string unor, string tmt, string sk, string tanggal) => Isi.Kosong
        .Dengan(J.Jenis, "2").Dengan(J.Nama, nama).Dengan(J.Unor, unor).Dengan(J.Tmt, tmt).Dengan(J.NomorSk, sk).Dengan(J.TanggalSk, tanggal);

    private static Isi Orang(string hubungan, string nama, string lahir) => Isi.Kosong.Dengan(OrangTua.Hubungan, hubungan).Dengan(OrangTua.Pns, "0").Dengan(OrangTua.Nama, nama)
        .Dengan(OrangTua.TanggalLahir, lahir).Dengan(OrangTua.TempatLahir, "D3207").Dengan(OrangTua.StatusHidup, "1");

    private static Isi Skp2014() => Isi.Kosong.Dengan(Skp.Tahun, "2014").Dengan(Skp.NilaiSkp, "88").Dengan(Skp.Pelayanan, "86").Dengan(Skp.Integritas, "87").Dengan(Skp.Komitmen, "85")
        .Dengan(Skp.Disiplin, "86").Dengan(Skp.KerjaSama, "88").Dengan(Skp.PenilaiPns, "0").Dengan(Skp.PenilaiNama, "AEP SAEPUDIN").Dengan(Skp.PenilaiJabatan, "Kepala Bidang Pelayanan Medik")
        .Dengan(Skp.AtasanPns, "0").Dengan(Skp.AtasanNama, "LUKMAN HADI");

    private static Isi Tugas(string unit, string tmt) => Isi.Kosong.Dengan(D.UnitInduk, unit).Dengan(D.UnitTugas, unit).Dengan(D.Jenis, "1").Dengan(D.Tmt, tmt);
}
