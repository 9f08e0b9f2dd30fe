using System.Security.Cryptography;
using EPupns.Core.Berkas;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Tests.Berkas;

public sealed class SimpanBerkasSqliteTests(BasisSqlite basis) : SimpanBerkasTests<BasisSqlite>(basis);

public sealed class SimpanBerkasPgTests(BasisPg basis) : SimpanBerkasTests<BasisPg>(basis);

public abstract class SimpanBerkasTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    private string FolderBerkas => basis.Layanan.GetRequiredService<IConfiguration>()["Berkas:Path"]!;

    [Fact]
    public async Task Foto_DisimpanLaluDiambil_ByteYangSama()
    {
        var isi = FotoBaru();

        var baris = (await SimpanAsync(isi)).Nilai;

        var diambil = await AmbilAsync(baris.Sidik);
        Assert.Equal((Sidik(isi), "image/jpeg", isi.LongLength, basis.Jam.GetUtcNow()), (baris.Sidik, baris.Jenis, baris.Ukuran, baris.Waktu));
        Assert.Equal("image/jpeg", diambil!.Jenis);
        Assert.Equal(isi, diambil.Isi);
    }

    [Fact]
    public async Task BerkasYangSamaDelapanKaliSerentak_Disimpan_SatuBaris()
    {
        var isi = FotoBaru();

        var hasil = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => SimpanAsync(isi))));

        Assert.All(hasil, h => Assert.Equal(Sidik(isi), h.Nilai.Sidik));
        Assert.Equal(1, await basis.BacaAsync(db => db.Set<BerkasTersimpan>().CountAsync(b => b.Sidik == Sidik(isi))));
        Assert.Single(Directory.GetFiles(FolderBerkas, $"{Sidik(isi)}*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task BukanBerkasYangDiterima_Disimpan_TidakAdaYangTersimpan()
    {
        var hasil = await SimpanAsync([.. "bukan gambar"u8]);

        Assert.Equal("berkas.jenis", hasil.Kesalahan?.Kode);
        Assert.False(await basis.BacaAsync(db => db.Set<BerkasTersimpan>().AnyAsync(b => b.Ukuran == 12)));
    }

    [Fact]
    public async Task SidikTakDikenal_Diambil_Kosong()
    {
        Assert.Null(await AmbilAsync(new string('0', 64)));
    }

    [Fact]
    public async Task BerkasDiubahDiPenyimpanan_Diambil_Ketahuan()
    {
        var sidik = (await SimpanAsync(FotoBaru())).Nilai.Sidik;
        var berkas = Directory.GetFiles(FolderBerkas, sidik, SearchOption.AllDirectories).Single();

        await File.WriteAllBytesAsync(berkas, BerkasContoh.Jpeg);
        await Assert.ThrowsAsync<InvalidDataException>(() => AmbilAsync(sidik));

        File.Delete(berkas);
        await Assert.ThrowsAsync<InvalidDataException>(() => AmbilAsync(sidik));
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("")]
    [InlineData("AA")]
    public async Task BukanSidik_DimintaDariPenyimpanan_Ditolak(string sidik)
    {
        var penyimpanan = basis.Layanan.GetRequiredService<IPenyimpananBerkas>();

        await Assert.ThrowsAsync<ArgumentException>(() => penyimpanan.BukaAsync(sidik, CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentException>(() => penyimpanan.SimpanAsync(sidik, [1], CancellationToken.None));
    }

    // A photo that no other test sends, as it is kept.
    private static byte[] FotoBaru() => PemeriksaBerkas.Periksa(BerkasContoh.JpegBaru()).Nilai.Isi;

    private static string Sidik(byte[] isi) => Convert.ToHexStringLower(SHA256.HashData(isi));

    private Task<Core.Dasar.Hasil<BerkasTersimpan>> SimpanAsync(byte[] isi) => basis.PakaiAsync((SimpanBerkas simpan) => simpan.JalankanAsync(isi, CancellationToken.None));

    private Task<IsiBerkas?> AmbilAsync(string sidik) => basis.PakaiAsync((AmbilBerkas ambil) => ambil.JalankanAsync(sidik, CancellationToken.None));
}
