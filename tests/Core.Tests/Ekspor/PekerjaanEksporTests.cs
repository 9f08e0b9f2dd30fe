using System.Security.Cryptography;
using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Berkas;
using EPupns.Core.Dasar;
using EPupns.Core.Ekspor;
using EPupns.Core.Jejak;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Moq;

namespace EPupns.Core.Tests.Ekspor;

public sealed class PekerjaanEksporSqliteTests(BasisSqlite basis) : PekerjaanEksporTests<BasisSqlite>(basis);

public sealed class PekerjaanEksporPgTests(BasisPg basis) : PekerjaanEksporTests<BasisPg>(basis);

/// <summary>An export from the question to the file and its end; every worker of the class takes whatever waits, so each test finishes its own.</summary>
public abstract class PekerjaanEksporTests<TBasis>(TBasis basis) : IClassFixture<TBasis>, IAsyncDisposable
    where TBasis : BasisData
{
    private readonly TabelPanjang _tabel = new();
    private ServiceProvider? _proses;

    private ServiceProvider Proses => _proses ??= basis.ProsesBaru((l, _) => l.AddSingleton<TabelEkspor>(_tabel));

    public async ValueTask DisposeAsync()
    {
        await (_proses?.DisposeAsync() ?? ValueTask.CompletedTask);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Diminta_Dikerjakan_DapatDiunduhDariManaSaja_DanSemuanyaDijejak()
    {
        var petugas = await PetugasAsync();
        var ekspor = (await MintaAsync(petugas)).Nilai;

        await KerjakanSemuaAsync();

        var jadi = await BacaAsync(ekspor);
        var utuh = await UnduhAsync(jadi, petugas, 0);
        var ekor = await UnduhAsync(jadi, petugas, utuh.Length - 5_000_000);
        Assert.Equal((KeadaanEkspor.Selesai, (long)TabelPanjang.Banyak, (long)utuh.Length), (jadi.Keadaan, jadi.Baris, jadi.Ukuran));
        Assert.True(utuh.Length > 2 * GudangEkspor.Ukuran, "Berkasnya harus beberapa bagian.");
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(utuh)), jadi.Sidik);
        Assert.True(utuh.AsSpan()[^5_000_000..].SequenceEqual(ekor));
        Assert.Equal($"{TabelPanjang.Banyak}", BukuUji.BacaCsv(utuh)[^1][0]);
        Assert.Equal("ekspor.diminta ekspor.selesai ekspor.diunduh ekspor.diunduh", await JejakAsync(ekspor));
    }

    [Fact]
    public async Task PeranAtauIkatanBerubah_SebelumAtauSesudah_TidakAdaBerkas()
    {
        var (sebelum, sesudah, lain) = (await PetugasAsync(), await PetugasAsync(), await PetugasAsync());
        var (tertunda, jadi) = ((await MintaAsync(sebelum)).Nilai, (await MintaAsync(sesudah)).Nilai);
        await PindahkanAsync(sebelum);

        await KerjakanSemuaAsync();

        Assert.Equal(KeadaanEkspor.Gagal, (await BacaAsync(tertunda)).Keadaan);
        Assert.Contains("berubah", (await BacaAsync(tertunda)).Galat, StringComparison.Ordinal);
        Assert.Null(await BukaAsync(jadi, lain));
        Assert.NotNull(await BukaAsync(jadi, sesudah));
        Assert.Null(await BukaAsync(jadi, await PindahkanAsync(sesudah)));
        Assert.Equal("ekspor.tabel", (await Proses.PakaiAsync((MintaEkspor m) => m.JalankanAsync(
            "panjang", BentukEkspor.Csv, new SaringanTabel(), new Petugas { NamaPengguna = "h", Nama = "H", Peran = Peran.Auditor }, CancellationToken.None))).Kesalahan?.Kode);
    }

    [Fact]
    public async Task SedangDitulis_Dibatalkan_BerhentiDanBagiannyaHilang()
    {
        var petugas = await PetugasAsync();
        var ekspor = (await MintaAsync(petugas)).Nilai;
        _tabel.Sela = async awal =>
        {
            if (awal > 15_000)
            {
                basis.Jam.Maju(TimeSpan.FromSeconds(2));
                await Proses.PakaiAsync((BatalkanEkspor b) => b.JalankanAsync(ekspor.Id, petugas, CancellationToken.None));
            }
        };

        await KerjakanSemuaAsync();

        var bagian = await basis.BacaAsync(db => db.Set<BagianEkspor>().AsNoTracking().Where(b => b.EksporId == ekspor.Id).ToListAsync());
        await Proses.PakaiAsync((PembersihEkspor p) => p.JalankanAsync(CancellationToken.None));
        Assert.Equal(KeadaanEkspor.Dibatalkan, (await BacaAsync(ekspor)).Keadaan);
        Assert.NotEmpty(bagian);
        Assert.All(bagian, b => Assert.Null(Penyimpanan().BukaAsync(b.Kunci, CancellationToken.None).Result));
        Assert.Equal(0, await BanyakBagianAsync(ekspor));
        Assert.Equal("ekspor.sudah", (await Proses.PakaiAsync((BatalkanEkspor b) => b.JalankanAsync(ekspor.Id, petugas, CancellationToken.None))).Kesalahan?.Kode);
    }

    [Fact]
    public async Task PekerjanyaMati_DuaProsesLain_SatuMengulangDariAwal()
    {
        var petugas = await PetugasAsync();
        var ekspor = (await MintaAsync(petugas)).Nilai;
        using var mati = new CancellationTokenSource();
        _tabel.Sela = awal => awal > 15_000 ? Task.Delay(Timeout.Infinite, mati.Token) : Task.CompletedTask;
        var tersangkut = KerjakanAsync(Proses);
        await TungguAsync(async () => await BanyakBagianAsync(ekspor) > 0);
        _tabel.Sela = _ => Task.CompletedTask;
        basis.Jam.Maju(TimeSpan.FromMinutes(2));

        await using (var kedua = basis.ProsesBaru((l, _) => l.AddSingleton<TabelEkspor>(new TabelPanjang())))
        {
            await Task.WhenAll(KerjakanAsync(Proses), KerjakanAsync(kedua));
        }

        await mati.CancelAsync();
        await tersangkut;
        var jadi = await BacaAsync(ekspor);
        Assert.Equal((KeadaanEkspor.Selesai, 2), (jadi.Keadaan, jadi.Percobaan));
        Assert.Equal($"{TabelPanjang.Banyak}", BukuUji.BacaCsv(await UnduhAsync(jadi, petugas, 0))[^1][0]);
        await Proses.PakaiAsync((PembersihEkspor p) => p.JalankanAsync(CancellationToken.None));
        Assert.Equal(jadi.Ukuran, await basis.BacaAsync(db => db.Set<BagianEkspor>().Where(b => b.EksporId == ekspor.Id).SumAsync(b => (long)b.Panjang)));
    }

    [Fact]
    public async Task PenyimpananTerganggu_BerkaliKali_GagalDenganKalimat()
    {
        var rusak = new Mock<IPenyimpananBerkas>();
        rusak.Setup(p => p.SimpanAsync(It.IsAny<string>(), It.IsAny<byte[]>(), It.IsAny<CancellationToken>())).ThrowsAsync(new PenyimpananTergangguException("uji", new IOException()));
        await using var proses = basis.ProsesBaru((l, _) => l.AddSingleton<TabelEkspor>(_tabel).AddSingleton(rusak.Object));
        var ekspor = (await MintaAsync(await PetugasAsync())).Nilai;

        while (await KerjakanAsync(proses))
        {
        }

        var akhir = await BacaAsync(ekspor);
        Assert.Equal((KeadaanEkspor.Gagal, 5), (akhir.Keadaan, akhir.Percobaan));
        Assert.StartsWith("Penyimpanan atau basis data", akhir.Galat, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LewatTigaHari_Dibersihkan_BerkasnyaTidakAdaLagi()
    {
        var petugas = await PetugasAsync();
        var ekspor = (await MintaAsync(petugas)).Nilai;
        await KerjakanSemuaAsync();
        basis.Jam.Maju(KerjakanEkspor.Umur + TimeSpan.FromMinutes(1));

        Assert.Null(await BukaAsync(ekspor, petugas));
        await Proses.PakaiAsync((PembersihEkspor p) => p.JalankanAsync(CancellationToken.None));

        Assert.Equal(KeadaanEkspor.Kedaluwarsa, (await BacaAsync(ekspor)).Keadaan);
        Assert.Equal(0, await BanyakBagianAsync(ekspor));
    }

    [Fact]
    public async Task TerlaluBanyakAtauSaringanSalah_Diminta_DijawabKalimat()
    {
        var petugas = await PetugasAsync();

        Assert.Equal("ekspor.keadaan", (await MintaAsync(petugas, new SaringanTabel { Keadaan = "entah" })).Kesalahan?.Kode);
        Assert.Equal("ekspor.tanggal", (await MintaAsync(petugas, new SaringanTabel { Dari = new DateOnly(2015, 9, 2), Sampai = new DateOnly(2015, 9, 1) })).Kesalahan?.Kode);
        for (var i = 0; i < MintaEkspor.PalingBanyak; i++)
        {
            Assert.True((await MintaAsync(petugas)).Berhasil);
        }

        Assert.Equal("ekspor.penuh", (await MintaAsync(petugas)).Kesalahan?.Kode);
        foreach (var satu in await Proses.PakaiAsync((BatalkanEkspor b) => b.DaftarAsync(petugas, CancellationToken.None)))
        {
            Assert.True((await Proses.PakaiAsync((BatalkanEkspor b) => b.JalankanAsync(satu.Id, petugas, CancellationToken.None))).Berhasil);
        }
    }

    private static Task<bool> KerjakanAsync(ServiceProvider proses) => proses.PakaiAsync((KerjakanEkspor k) => k.JalankanAsync(CancellationToken.None));

    private static async Task TungguAsync(Func<Task<bool>> sampai)
    {
        for (var i = 0; i < 500 && !await sampai(); i++)
        {
            await Task.Delay(20);
        }
    }

    private async Task KerjakanSemuaAsync()
    {
        while (await KerjakanAsync(Proses))
        {
        }
    }

    private IPenyimpananBerkas Penyimpanan() => Proses.GetRequiredService<IPenyimpananBerkas>();

    private async Task<Petugas> PetugasAsync()
    {
        var petugas = new Petugas { NamaPengguna = $"ekspor-{Guid.NewGuid():N}", Nama = "Uji", Peran = Peran.AdminInstansi, InstansiKode = "6112" };
        await basis.TambahAsync(petugas);
        return petugas;
    }

    private async Task<Petugas> PindahkanAsync(Petugas petugas)
    {
        await basis.BacaAsync(db => db.Set<Petugas>().Where(p => p.Id == petugas.Id).ExecuteUpdateAsync(u => u.SetProperty(p => p.InstansiKode, "6172")));
        return await basis.BacaAsync(db => db.Set<Petugas>().AsNoTracking().SingleAsync(p => p.Id == petugas.Id));
    }

    private Task<Hasil<PekerjaanEkspor>> MintaAsync(Petugas petugas, SaringanTabel? saringan = null) =>
        Proses.PakaiAsync((MintaEkspor m) => m.JalankanAsync("panjang", BentukEkspor.Csv, saringan ?? new SaringanTabel(), petugas, CancellationToken.None));

    private Task<PekerjaanEkspor> BacaAsync(PekerjaanEkspor ekspor) => basis.BacaAsync(db => db.Set<PekerjaanEkspor>().AsNoTracking().SingleAsync(e => e.Id == ekspor.Id));

    private Task<int> BanyakBagianAsync(PekerjaanEkspor ekspor) => basis.BacaAsync(db => db.Set<BagianEkspor>().CountAsync(b => b.EksporId == ekspor.Id));

    private Task<EksporTerbuka?> BukaAsync(PekerjaanEkspor ekspor, Petugas petugas) =>
        Proses.PakaiAsync((UnduhEkspor u) => u.JalankanAsync(ekspor.Id, petugas, null, CancellationToken.None));

    private Task<byte[]> UnduhAsync(PekerjaanEkspor ekspor, Petugas petugas, long dari) => Proses.PakaiAsync(async (UnduhEkspor u) =>
    {
        await using var isi = (await u.JalankanAsync(ekspor.Id, petugas, $"bytes={dari}-", CancellationToken.None))!.Isi;
        isi.Seek(dari, SeekOrigin.Begin);
        using var tujuan = new MemoryStream();
        await isi.CopyToAsync(tujuan);
        return tujuan.ToArray();
    });

    private async Task<string> JejakAsync(PekerjaanEkspor ekspor) =>
        string.Join(' ', await basis.BacaAsync(db => db.Set<BarisJejak>().Where(j => j.Objek == $"ekspor:{ekspor.Id}").OrderBy(j => j.Id).Select(j => j.Tindakan).ToListAsync()));
}
