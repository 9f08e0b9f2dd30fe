using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Berkas;
using EPupns.Core.Dasar;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Jejak;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using EPupns.Core.Tests.Berkas;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Tests.Pengisian;

public sealed class LampiranSqliteTests(BasisSqlite basis) : LampiranTests<BasisSqlite>(basis);

public sealed class LampiranPgTests(BasisPg basis) : LampiranTests<BasisPg>(basis);

/// <summary>The papers of a person: which are needed, which are there, who may see them.</summary>
public abstract class LampiranTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    private const string Sapk = """
        {"npwp":"092542943407000","tmt_cpns":"2009-12-01","tmt_pns":"2011-01-01","agama":"1","riwayat":{
          "golongan":[{"golongan":"31","tmt_golongan":"2009-12-01","jenis_kp":"211"},{"golongan":"32","tmt_golongan":"2013-12-01","jenis_kp":"101"}],
          "pendidikan":[{"pendidikan":"S-1 PGSD","tahun_lulus":"2008"}]}}
        """;

    private static readonly KunciBukti Ktp = new("KTP");

    [Fact]
    public async Task BelumMengisiApaPun_DaftarDibaca_DibuatDariDataSapk()
    {
        var f = await Formulirnya.SiapkanAsync(basis, Sapk);

        var berkas = await DaftarAsync(f);

        Assert.Equal(
            ["KTP", "Kartu keluarga", "NPWP", "SK CPNS", "SK PNS", "SK kenaikan gaji berkala", "SK kenaikan pangkat III/b", "Ijazah S-1 PGSD"],
            berkas.Diperlukan.Select(d => d.Judul));
        Assert.Equal((0, 16), (berkas.BanyakAda, berkas.Menit));
    }

    [Fact]
    public async Task IsianDiperbaiki_DaftarDibaca_MenyebutYangDibuktikan()
    {
        var f = await Formulirnya.SiapkanAsync(basis, Sapk);

        await f.TulisAsync(DataUtama.Bagian, "data_utama", DataUtama.Agama, "2");
        await f.TulisAsync(DataUtama.Bagian, "data_utama", DataUtama.GelarBelakang, "S.Pd.");

        var berkas = await DaftarAsync(f);
        Assert.Equal(["Agama"], berkas.Cari(Ktp.Kode)!.Membuktikan);
        Assert.Single(berkas.Diperlukan, d => d.Kunci.Bukti == "Ijazah");
    }

    [Fact]
    public async Task BerkasDilampirkanDuaKali_DaftarDibaca_SatuLampiranSatuJejak()
    {
        var f = await Formulirnya.SiapkanAsync(basis, Sapk);
        var sidik = await SimpanAsync();

        var pertama = await LampirkanAsync(f, Ktp, sidik, "../../KTP saya.exe");
        var kedua = await LampirkanAsync(f, Ktp, sidik, "lain.jpg");

        var berkas = await DaftarAsync(f);
        Assert.Equal(pertama.Nilai.Id, kedua.Nilai.Id);
        Assert.Equal(("KTP saya.jpg", "image/jpeg", 1), berkas.Cari(Ktp.Kode)!.Lampiran.Select(l => (l.Nama, l.Jenis, l.Halaman)).Single());
        Assert.Equal((1, 7, 14), (berkas.BanyakAda, berkas.Kurang.Count, berkas.Menit));
        Assert.Equal(1, await JejakAsync(f, "berkas.dilampirkan"));
    }

    [Fact]
    public async Task Lampiran_Dicabut_TidakTampakLagiTetapiBarisnyaTinggal()
    {
        var f = await Formulirnya.SiapkanAsync(basis, Sapk);
        var lampiran = (await LampirkanAsync(f, Ktp, await SimpanAsync(), null)).Nilai;

        var hasil = await CabutAsync(f, lampiran.Id);

        Assert.True(hasil.Berhasil);
        Assert.Equal("berkas.tidak_ada", (await CabutAsync(f, lampiran.Id)).Kesalahan?.Kode);
        Assert.Equal(0, (await DaftarAsync(f)).BanyakAda);
        Assert.NotNull((await basis.BacaAsync(db => db.Set<LampiranBerkas>().SingleAsync(l => l.Id == lampiran.Id))).DicabutPada);
        Assert.Equal(1, await JejakAsync(f, "berkas.dicabut"));
        Assert.True((await LampirkanAsync(f, Ktp, lampiran.Sidik, null)).Berhasil);
    }

    [Fact]
    public async Task BerkasYangTidakDiperlukan_Dilampirkan_DitolakKecualiBerkasLain()
    {
        var f = await Formulirnya.SiapkanAsync(basis, Sapk);
        var sidik = await SimpanAsync();

        Assert.Equal("berkas.tidak_diperlukan", (await LampirkanAsync(f, new KunciBukti("SK jabatan", "jabatan", "sapk-0"), sidik, null)).Kesalahan?.Kode);
        Assert.True((await LampirkanAsync(f, KunciBukti.Lain, sidik, null)).Berhasil);
        Assert.Equal(sidik, (await DaftarAsync(f)).Lain.Single().Sidik);
    }

    [Fact]
    public async Task LebihDariBatasSatuBerkas_Dilampirkan_DitolakDenganSaran()
    {
        var f = await Formulirnya.SiapkanAsync(basis, Sapk);
        for (var i = 0; i < LampirkanBerkas.PalingBanyakSatu; i++)
        {
            Assert.True((await LampirkanAsync(f, Ktp, await SimpanAsync(), null)).Berhasil);
        }

        Assert.Equal("berkas.penuh", (await LampirkanAsync(f, Ktp, await SimpanAsync(), null)).Kesalahan?.Kode);
    }

    [Fact]
    public async Task BerkasOrangLain_DibukaAtauDicabut_TidakAda()
    {
        var (f, lain) = (await Formulirnya.SiapkanAsync(basis, Sapk), await Formulirnya.SiapkanAsync(basis, Sapk));
        var id = (await LampirkanAsync(f, Ktp, await SimpanAsync(), null)).Nilai.Id;

        Assert.NotNull(await basis.PakaiAsync((LihatBerkas l) => l.UntukPnsAsync(f.Id, id, CancellationToken.None)));
        Assert.Null(await basis.PakaiAsync((LihatBerkas l) => l.UntukPnsAsync(lain.Id, id, CancellationToken.None)));
        Assert.Equal("berkas.tidak_ada", (await CabutAsync(lain, id)).Kesalahan?.Kode);
    }

    [Fact]
    public async Task Petugas_MembukaBerkas_HanyaDalamCakupannyaDanTercatat()
    {
        var f = await Formulirnya.SiapkanAsync(basis, Sapk);
        var id = (await LampirkanAsync(f, Ktp, await SimpanAsync(), null)).Nilai.Id;
        var instansi = await basis.BacaAsync(db => db.Set<Registrasi>().Where(r => r.Id == f.Id).Select(r => r.InstansiKode).SingleAsync());

        Assert.Null(await BukaAsync(Petugas("lain"), id));
        Assert.Equal(0, await JejakAsync(f, "berkas.dibuka"));
        Assert.NotNull(await BukaAsync(Petugas(instansi), id));
        Assert.Equal(1, await JejakAsync(f, "berkas.dibuka"));
    }

    [Fact]
    public async Task TautanUnggah_SampaiWaktunya_BerlakuBerulangKali()
    {
        var f = await Formulirnya.SiapkanAsync(basis, Sapk);
        await basis.TulisAsync(async l => (await ((EPupns.Core.Data.EPupnsDb)l.GetService(typeof(EPupns.Core.Data.EPupnsDb))!).Set<Registrasi>().SingleAsync(r => r.Id == f.Id)).Keadaan = KeadaanRegistrasi.Disetujui);
        var token = await basis.PakaiAsync((UnggahLewatTautan u) => u.BuatAsync(f.Id, Ktp.Kode, Guid.NewGuid(), CancellationToken.None));

        Assert.Equal((f.Id, Ktp.Kode), await PemegangAsync(token));
        Assert.Equal((f.Id, Ktp.Kode), await PemegangAsync(token));
        Assert.Null(await PemegangAsync(token[..^1] + (token[^1] == 'A' ? 'B' : 'A')));
        basis.Jam.Maju(UnggahLewatTautan.Umur);
        Assert.Null(await PemegangAsync(token));
    }

    private static Petugas Petugas(string instansi) => new()
    {
        NamaPengguna = "verifikator", Nama = "Verifikator", Peran = Peran.VerifikatorRegistrasi, InstansiKode = instansi, Aktif = true,
    };

    private Task<BerkasPns> DaftarAsync(Formulirnya f) => basis.PakaiAsync((DaftarBerkas d) => d.JalankanAsync(f.Id, CancellationToken.None));

    private async Task<string> SimpanAsync() =>
        (await basis.PakaiAsync((SimpanBerkas s) => s.JalankanAsync(BerkasContoh.JpegBaru(), CancellationToken.None))).Nilai.Sidik;

    private Task<Hasil<LampiranBerkas>> LampirkanAsync(Formulirnya f, KunciBukti kunci, string sidik, string? nama) =>
        basis.PakaiAsync((LampirkanBerkas l) => l.JalankanAsync(new LampiranBaru(f.Id, kunci, sidik, nama), f.Pelaku, CancellationToken.None));

    private Task<Hasil<LampiranBerkas>> CabutAsync(Formulirnya f, Guid id) => basis.PakaiAsync((CabutLampiran c) => c.JalankanAsync(f.Id, id, f.Pelaku, CancellationToken.None));

    private Task<LampiranTerbuka?> BukaAsync(Petugas petugas, Guid id) => basis.PakaiAsync((LihatBerkas l) => l.UntukPetugasAsync(petugas, id, CancellationToken.None));

    private Task<int> JejakAsync(Formulirnya f, string tindakan) => basis.BacaAsync(db => db.Set<BarisJejak>().CountAsync(j => j.Nip == f.Nip && j.Tindakan == tindakan));

    private async Task<(Guid, string?)?> PemegangAsync(string token) =>
        await basis.PakaiAsync((UnggahLewatTautan u) => u.CariAsync(token, CancellationToken.None)) is { } p ? (p.Registrasi.Id, p.Izin.Kode) : null;
}
