using System.Text.Json.Nodes;
using EPupns.Core.Dasar;
using EPupns.Core.Data.Impor;
using EPupns.Core.Jejak;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Kepegawaian.Demo;
using EPupns.Core.Kepegawaian.Impor;
using EPupns.Core.Tests.Data.Impor;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Tests.Kepegawaian.Impor;

public sealed class ImporSapkSqliteTests : ImporSapkTests<BasisSqlite>;

public sealed class ImporSapkPgTests : ImporSapkTests<BasisPg>;

public abstract class ImporSapkTests<TBasis> : IAsyncLifetime
    where TBasis : BasisData, new()
{
    private const string Pevita =
        """{"nip":"19861226 200912 2 001","nik":"3216066612860003","nama":"Pevita Pearce","tempat_lahir":"Jakarta","tanggal_lahir":"26 Des 1986","instansi":"3011","unit_kerja":"Dinas Kesehatan Kab. Bekasi"}""";

    private readonly TBasis _basis = new();
    private readonly List<GalatBaris> _galat = [];

    public async ValueTask InitializeAsync()
    {
        await _basis.InitializeAsync();
        await _basis.TambahAsync([.. InstansiDemo.Semua.Select(i => i.Baris())]);
    }

    public async ValueTask DisposeAsync()
    {
        await _basis.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task BarisDiketikLonggar_Diimpor_TersimpanDalamBentukBaku()
    {
        var hasil = await ImporAsync("sapk.jsonl", Pevita);

        var pns = await AmbilAsync("198612262009122001");
        Assert.Equal(new HasilImpor(1, 0, 1), hasil);
        Assert.Empty(_galat);
        Assert.Equal(("PEVITA PEARCE", "3216066612860003", new DateOnly(1986, 12, 26)), (pns.Nama, pns.Nik, pns.TanggalLahir!.Value));
        Assert.Null(pns.Data);
    }

    [Fact]
    public async Task IsianLainDanRiwayat_Diimpor_DisimpanSebagaiJson()
    {
        await ImporAsync(
            "sapk.jsonl",
            """{"nip":"198612262009122001","nama":"PEVITA","instansi":"3011","tmt_cpns":"1/12/2009","agama":1,"nik":null,"riwayat":{"golongan":[{"golongan":"31","tmt_golongan":"1/12/2009","masa_kerja_tahun":0}],"anak":[]}}""");

        var data = (await AmbilAsync("198612262009122001")).Data;
        Assert.Equal("""{"agama":"1","tmt_cpns":"2009-12-01","riwayat":{"golongan":[{"golongan":"31","tmt_golongan":"2009-12-01","masa_kerja_tahun":"0"}],"anak":[]}}""", data);
    }

    [Fact]
    public async Task SebagianBarisSalah_Diimpor_YangBenarMasukYangSalahDilaporkan()
    {
        var hasil = await ImporAsync(
            "sapk.jsonl",
            """{"nip":"19861226200912201","nama":"KURANG SATU","instansi":"3011"}""",
            "",
            Pevita,
            """{"nip":"197503152000031002","nama":"BUDI","instansi":"9999"}""",
            """{"nip":"197503152000031002","instansi":"6112","hobi":"memancing","tanggal_lahir":"31-02-1975"}""");

        Assert.Equal(new HasilImpor(1, 3, 1), hasil);
        Assert.Equal(
            [(1L, "nip"), (4L, "instansi"), (5L, "hobi"), (5L, "nama"), (5L, "tanggal_lahir")],
            _galat.Select(g => (g.Baris, g.Isian!)).Order());
        Assert.Contains("17", _galat[0].Pesan, StringComparison.Ordinal);
        Assert.Equal(1, await _basis.BacaAsync(db => db.Set<Pns>().CountAsync()));
    }

    [Theory]
    [InlineData("""{"nip":"198612262009122001","nama":"A","instansi":"3011","riwayat":{"hobi":[]}}""", "riwayat.hobi")]
    [InlineData("""{"nip":"198612262009122001","nama":"A","instansi":"3011","riwayat":{"anak":{}}}""", "riwayat.anak")]
    [InlineData("""{"nip":"198612262009122001","nama":"A","instansi":"3011","riwayat":{"anak":["Budi"]}}""", "riwayat.anak")]
    [InlineData("""{"nip":"198612262009122001","nama":"A","instansi":"3011","riwayat":[]}""", "riwayat")]
    [InlineData("""{"nip":"198612262009122001","nama":"A","instansi":"3011","riwayat":{"golongan":[{"golongan":"31"},{"hobi":"x"}]}}""", "riwayat.golongan[1].hobi")]
    [InlineData("""{"nip":"198612262009122001","nama":"A","instansi":"3011","riwayat":{"golongan":[{"golongan":"99"}]}}""", "riwayat.golongan[0].golongan")]
    [InlineData("""{"nip":"198612262009122001","nama":"A","instansi":"3011","riwayat":{"golongan":[{"tmt_golongan":"31 feb 2010"}]}}""", "riwayat.golongan[0].tmt_golongan")]
    [InlineData("""{"nip":"198612262009122001","nama":"A","instansi":"3011","riwayat":{"golongan":[{"masa_kerja_tahun":"empat"}]}}""", "riwayat.golongan[0].masa_kerja_tahun")]
    [InlineData("""{"nip":"198612262009122001","nama":"A","instansi":"3011","riwayat":{"golongan":[{"nomor_sk":{"a":1}}]}}""", "riwayat.golongan[0].nomor_sk")]
    [InlineData("""{"nip":"200012312024211001","nama":"A","instansi":"3011"}""", "nip")]
    [InlineData("""{"nip":"198612262009122001","nama":"A","instansi":"3011","nik":"265441200012100007"}""", "nik")]
    [InlineData("""{"nip":"198612262009122001","nama":"A","instansi":"3011","kedudukan_hukum":"pensiun"}""", "kedudukan_hukum")]
    [InlineData("""{"nip":"198612262009122001","nama":"A","instansi":["3011"]}""", null)]
    [InlineData("""{"nip":"198612262009122001","nama":"A","nama":"B","instansi":"3011"}""", null)]
    [InlineData("""{"nip":"198612262009122001","nama":"A\u0007","instansi":"3011"}""", "nama")]
    [InlineData("""{"nip":"198612262009122001",""", null)]
    [InlineData("""["198612262009122001"]""", null)]
    [InlineData("""{}""", "nip")]
    public async Task BarisSalah_Diimpor_DitolakDenganIsianYangSalah(string baris, string? isian)
    {
        var hasil = await ImporAsync("sapk.jsonl", baris);

        Assert.Equal(new HasilImpor(0, 1, 0), hasil);
        Assert.Equal(isian, _galat[0].Isian);
    }

    [Fact]
    public async Task NipSamaDuaKali_Diimpor_YangKeduaDitolak()
    {
        var hasil = await ImporAsync("sapk.jsonl", Pevita, Pevita.Replace("Pevita Pearce", "ORANG LAIN", StringComparison.Ordinal));

        Assert.Equal(new HasilImpor(1, 1, 1), hasil);
        Assert.Equal("PEVITA PEARCE", (await AmbilAsync("198612262009122001")).Nama);
    }

    [Fact]
    public async Task BerkasYangSama_DiimporLagi_TidakAdaYangDitulis()
    {
        var baris = Enumerable.Range(0, 200).Select(i => Json(PembuatPns.Buat(i))).ToArray();
        await ImporAsync("sapk.jsonl", baris);

        var kedua = await ImporAsync("sapk.jsonl", baris);

        Assert.Equal(new HasilImpor(200, 0, 0), kedua);
    }

    [Fact]
    public async Task OrangBuatan_Diimpor_SamaSepertiAsalnya()
    {
        var orang = Enumerable.Range(0, 300).Select(i => PembuatPns.Buat(i * 7_919L)).Concat(OrangDemo.Semua()).ToList();

        var hasil = await ImporAsync("sapk.jsonl", [.. orang.Select(Json)]);

        Assert.Empty(_galat);
        Assert.Equal(orang.Count, hasil.Diterima);
        var tersimpan = await _basis.BacaAsync(db => db.Set<Pns>().ToDictionaryAsync(p => p.Nip));
        Assert.All(orang, p => Assert.Equal((p.Nama, p.Nik, p.TanggalLahir, p.UnitKerja), Ringkas(tersimpan[p.Nip])));
    }

    [Fact]
    public async Task Csv_Diimpor_DipisahTitikKomaDanBerpetik()
    {
        var hasil = await ImporAsync("sapk.csv", "NIP;nama;instansi;alamat", "198612262009122001;\"PEVITA\";3011;\"Jl. Melati; No. 1\"", "197503152000031002;BUDI;;");

        Assert.Equal(new HasilImpor(1, 1, 1), hasil);
        Assert.Equal("""{"alamat":"Jl. Melati; No. 1"}""", (await AmbilAsync("198612262009122001")).Data);
        Assert.Equal((3, "instansi"), (_galat[0].Baris, _galat[0].Isian));
    }

    [Theory]
    [InlineData("nip,nama,instansi,hobi", "hobi")]
    [InlineData("nip,nama", "instansi")]
    [InlineData("nip,nama,instansi,nama", "nama")]
    public async Task CsvKepalaSalah_Diimpor_SeluruhBerkasDitolak(string kepala, string kolom)
    {
        var galat = await Assert.ThrowsAsync<BerkasDitolakException>(() => ImporAsync("sapk.csv", kepala, "198612262009122001,PEVITA,3011,x"));

        Assert.Contains($"\"{kolom}\"", galat.Message, StringComparison.Ordinal);
        Assert.Equal(0, await _basis.BacaAsync(db => db.Set<Pns>().CountAsync()));
    }

    [Fact]
    public async Task BerkasDiimpor_Selesai_MeninggalkanJejak()
    {
        await ImporAsync("sapk.jsonl", Pevita);

        var jejak = await _basis.BacaAsync(db => db.Set<BarisJejak>().SingleAsync(j => j.Tindakan == "impor.sapk"));
        Assert.Equal(("berkas:sapk.jsonl", "impor"), (jejak.Objek, jejak.Pelaku));
        Assert.Contains("\"diterima\":1", jejak.Sesudah, StringComparison.Ordinal);
    }

    private static (string Nama, string? Nik, DateOnly? TanggalLahir, string? UnitKerja) Ringkas(Pns pns) => (pns.Nama, pns.Nik, pns.TanggalLahir, pns.UnitKerja);

    private static string Json(Pns pns)
    {
        var isi = JsonNode.Parse(pns.Data ?? "{}")!.AsObject();
        (isi["nip"], isi["nik"], isi["nama"], isi["instansi"]) = (pns.Nip, pns.Nik, pns.Nama, pns.InstansiKode);
        (isi["tempat_lahir"], isi["tanggal_lahir"], isi["unit_kerja"]) = (pns.TempatLahir, $"{pns.TanggalLahir:yyyy-MM-dd}", pns.UnitKerja);
        isi["kedudukan_hukum"] = pns.KedudukanHukum;
        return isi.ToJsonString();
    }

    private async Task<HasilImpor> ImporAsync(string nama, params string[] baris)
    {
        using var sementara = new BerkasSementara(nama, baris);
        using var berkas = sementara.Buka();
        await using var lingkup = _basis.Layanan.CreateAsyncScope();
        return await lingkup.ServiceProvider.GetRequiredService<ImporSapk>()
            .JalankanAsync(berkas, Pelaku.Sistem("impor"), _galat.Add, _ => { }, CancellationToken.None);
    }

    private Task<Pns> AmbilAsync(string nip) => _basis.BacaAsync(db => db.Set<Pns>().SingleAsync(p => p.Nip == nip));
}
