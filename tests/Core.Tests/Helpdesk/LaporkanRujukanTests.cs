using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Helpdesk;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Core.Tests.Pengisian;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Tests.Helpdesk;

public sealed class LaporkanRujukanSqliteTests(BasisSqlite basis) : LaporkanRujukanTests<BasisSqlite>(basis);

public sealed class LaporkanRujukanPgTests(BasisPg basis) : LaporkanRujukanTests<BasisPg>(basis);

/// <summary>"Tidak ada di daftar": a report with its field, and a field that waits.</summary>
public abstract class LaporkanRujukanTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    [Fact]
    public async Task UnorTidakAda_Dilaporkan_TersimpanDenganIsiannyaDanIsianMenunggu()
    {
        var f = await Formulirnya.SiapkanAsync(basis, """{"jenis_jabatan":"4"}""");

        var hasil = (await LaporAsync(f, DataPosisi.Bagian, "data_posisi", DataPosisi.Unor, " Seksi Data Ternak ", "Dinas Peternakan")).Nilai;

        var laporan = await basis.BacaAsync(db => db.Set<Laporan>().SingleAsync(l => l.Nomor == hasil.Nomor));
        Assert.Equal((JenisLaporan.RujukanUnor, f.Pelaku.Id, 1), (laporan.Jenis, laporan.Nip, hasil.Versi));
        Assert.Contains("\"isian\":\"unit_kerja\",\"label\":\"Unit organisasi\",\"daftar\":\"unor\",\"diketik\":\"Seksi Data Ternak\",\"keterangan\":\"Dinas Peternakan\"", laporan.Isi, StringComparison.Ordinal);
        var borang = (await f.BacaAsync()).Kini;
        Assert.Equal(new MenungguDaftar(hasil.Nomor, "Seksi Data Ternak"), borang.Catatan(DataPosisi.Bagian)[0].Menunggu["unit_kerja"]);
        Assert.Contains("unit_kerja", borang.Catatan(DataPosisi.Bagian)[0].Sesuai!);
        var kurang = Kelengkapan.Hitung(Pupns2015.Definisi, borang).Single(k => k.Bagian == DataPosisi.Bagian).Kurang.Single(k => k.Isian == DataPosisi.Unor);
        Assert.Equal(hasil.Nomor, kurang.Menunggu?.Nomor);
    }

    [Fact]
    public async Task SamaDilaporkanLagi_NomornyaTetap_DanJawabanMengakhiriPenantian()
    {
        var f = await Formulirnya.SiapkanAsync(basis, "{}");
        var pertama = (await LaporAsync(f, DataPosisi.Bagian, "data_posisi", DataPosisi.Unor, "Seksi Data", null)).Nilai;

        Assert.Equal(pertama, (await LaporAsync(f, DataPosisi.Bagian, "data_posisi", DataPosisi.Unor, "Seksi Data", null)).Nilai);
        Assert.True((await f.TulisAsync(DataPosisi.Bagian, "data_posisi", DataPosisi.Unor, "Seksi Lain")).Berhasil);

        Assert.Empty((await f.BacaAsync()).Kini.Catatan(DataPosisi.Bagian)[0].Menunggu);
    }

    [Fact]
    public async Task BukanDaftarKosongTerlaluPanjangAtauTersembunyi_Dilaporkan_DitolakTanpaLaporan()
    {
        var f = await Formulirnya.SiapkanAsync(basis, "{}");

        string?[] kode =
        [
            (await LaporAsync(f, DataUtama.Bagian, "data_utama", DataUtama.Agama, "x", null)).Kesalahan?.Kode,
            (await LaporAsync(f, DataPosisi.Bagian, "data_posisi", DataPosisi.Unor, "  ", null)).Kesalahan?.Kode,
            (await LaporAsync(f, DataPosisi.Bagian, "data_posisi", DataPosisi.Unor, "x", new string('x', 251))).Kesalahan?.Kode,
            (await LaporAsync(f, DataPosisi.Bagian, "data_posisi", DataPosisi.Negara, "Wakanda", null)).Kesalahan?.Kode,
        ];

        Assert.Equal("isian.bukan_rujukan laporan.kosong laporan.panjang isian.tersembunyi", string.Join(' ', kode));
        Assert.Empty(await basis.BacaAsync(db => db.Set<Laporan>().Where(l => l.Nip == f.Pelaku.Id).ToListAsync()));
    }

    [Fact]
    public void SetiapIsianRujukan_TanpaDaftarLain_PunyaJenisLaporan()
    {
        string[] lain = ["instansi", "kompetensi", "spesialisasi_dokter"];
        var rujukan = Pupns2015.Definisi.Bagian.SelectMany(b => b.Isian).OfType<IsianRujukan>().Where(i => !lain.Contains(i.NamaDaftar));

        Assert.All(rujukan, i => Assert.NotEqual(JenisLaporan.RujukanLain, JenisRujukan.Untuk(i, Isi.Kosong)));
    }

    private async Task<EPupns.Core.Dasar.Hasil<RujukanDilaporkan>> LaporAsync(Formulirnya f, Bagian bagian, string kunci, Isian isian, string diketik, string? keterangan)
    {
        var alamat = await f.AlamatAsync(bagian, kunci, isian.Kode);
        return await basis.PakaiAsync((LaporkanRujukan l) => l.JalankanAsync(new(alamat, diketik, keterangan, null), f.Pelaku, CancellationToken.None));
    }
}
