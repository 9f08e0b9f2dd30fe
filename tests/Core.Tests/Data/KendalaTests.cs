using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Helpdesk;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Pembukaan;
using EPupns.Core.Percakapan;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Tests.Data;

public sealed class KendalaSqliteTests(BasisSqlite basis) : KendalaTests<BasisSqlite>(basis);

public sealed class KendalaPgTests(BasisPg basis) : KendalaTests<BasisPg>(basis);

/// <summary>What may exist only once, exists only once even when two processes forget to ask first.</summary>
public abstract class KendalaTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    [Theory]
    [InlineData("nip")]
    [InlineData("nomor")]
    [InlineData("petugas")]
    [InlineData("laporan")]
    [InlineData("update")]
    [InlineData("alamat")]
    [InlineData("kabar")]
    public async Task SudahAda_KembarnyaDisimpan_DitolakBasisData(string jenis)
    {
        var (pertama, kedua) = Pasangan(jenis);
        await basis.TambahAsync(pertama);

        var galat = await Record.ExceptionAsync(() => basis.TambahAsync(kedua));

        Assert.IsType<DbUpdateException>(galat);
    }

    [Fact]
    public async Task SatuNip_DidaftarkanSerentakDelapanKali_HanyaSatuBerhasil()
    {
        var calon = Enumerable.Range(0, 8).Select(_ => DataUji.BuatRegistrasi(r => r.Nip = "199001012015011001")).ToList();

        var galat = await Task.WhenAll(calon.Select(r => Record.ExceptionAsync(() => basis.TambahAsync(r)).AsTask()));

        Assert.Equal(7, galat.OfType<DbUpdateException>().Count());
        Assert.Equal(1, await basis.BacaAsync(db => db.Set<Registrasi>().CountAsync(r => r.Nip == "199001012015011001")));
    }

    private static (object Pertama, object Kedua) Pasangan(string jenis) => jenis switch
    {
        "nip" => (DataUji.BuatRegistrasi(r => r.Nip = "198612262009122001"), DataUji.BuatRegistrasi(r => r.Nip = "198612262009122001")),
        "nomor" => (DataUji.BuatRegistrasi(r => r.Nomor = "035666981230"), DataUji.BuatRegistrasi(r => r.Nomor = "035666981230")),
        "petugas" => Dua(() => new Petugas { NamaPengguna = "budi", Nama = "Budi", Peran = Peran.AdminPusat }),
        "laporan" => Dua(() => new Laporan { Nomor = "3471830138", Nip = "198612262009122001", Isi = "{}" }),
        "update" => Dua(() => new UpdateDiklaim { Kanal = "telegram", Kunci = "77" }),
        "alamat" => Dua(() => new AlamatKanal { Kanal = "telegram", Alamat = "42", PercakapanId = Guid.NewGuid() }),
        "kabar" => Dua(() => new PermintaanKabar { InstansiKode = "3011", PercakapanId = Guid.Parse("0198c1a0-0000-7000-8000-000000000001") }),
        _ => throw new ArgumentOutOfRangeException(nameof(jenis)),
    };

    private static (object Pertama, object Kedua) Dua(Func<object> buat) => (buat(), buat());
}
