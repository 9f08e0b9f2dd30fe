using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Helpdesk;
using EPupns.Core.Jejak;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Percakapan;
using EPupns.Core.Privasi;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Core.Tests.Verifikasi;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Tests.Privasi;

public sealed class HapusDataSqliteTests(BasisSqlite basis) : HapusDataTests<BasisSqlite>(basis);

public sealed class HapusDataPgTests(BasisPg basis) : HapusDataTests<BasisPg>(basis);

/// <summary>What a person entered goes as a whole, and nothing of anybody else.</summary>
public abstract class HapusDataTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    [Fact]
    public async Task Terkirim_DihapusDenganNipDiketik_TinggalJejakDanOrangLainTetap()
    {
        var (k, lain) = (await KirimAsync(), await KirimAsync());
        var pusat = await k.PetugasAsync(Peran.AdminPusat, p => p.InstansiKode = null);
        var sebelum = await JumlahAsync(lain.Registrasi.Id);
        Task<Hasil<int>> Hapus(string ketikan, string alasan, Petugas siapa) => basis.PakaiAsync((HapusData h) => h.JalankanAsync(k.Nomor, ketikan, alasan, siapa, CancellationToken.None));

        Assert.Equal("hapus.nip", (await Hapus(lain.Registrasi.Nip, "Diminta orangnya.", pusat)).Kesalahan?.Kode);
        Assert.Equal("alasan.kosong", (await Hapus(k.Registrasi.Nip, " ", pusat)).Kesalahan?.Kode);
        Assert.Equal("hapus.tidak_ada", (await Hapus(k.Registrasi.Nip, "Diminta orangnya.", await k.PetugasAsync(Peran.AdminInstansi))).Kesalahan?.Kode);
        var pratinjau = (await basis.PakaiAsync((HapusData h) => h.PratinjauAsync(k.Nomor, pusat, CancellationToken.None)))!;
        Assert.True((await Hapus(Nip.Tampil(k.Registrasi.Nip), "Diminta orangnya.", pusat)).Berhasil);

        Assert.Contains(pratinjau.Baris, b => b.Nama == "Kiriman formulir" && b.Banyak == 1);
        Assert.Contains(pratinjau.Baris, b => b.Nama == "Laporan helpdesk" && b.Banyak == 1);
        Assert.All(await JumlahAsync(k.Registrasi.Id), satu => Assert.Equal(0, satu.Banyak));
        Assert.Equal(sebelum, await JumlahAsync(lain.Registrasi.Id));
        Assert.False(await basis.BacaAsync(db => db.Set<Registrasi>().AnyAsync(r => r.Id == k.Registrasi.Id)));
        var obrolan = await basis.BacaAsync(db => db.Set<BarisPercakapan>().SingleAsync(p => p.Alamat == k.Nomor));
        Assert.Equal((null, null, null), (obrolan.RegistrasiId, obrolan.Isi, obrolan.Alur));
        Assert.False(await basis.BacaAsync(db => db.Set<BarisKotakKeluar>().AnyAsync(b => b.Alamat == k.Nomor)));
        var jejak = await basis.BacaAsync(db => db.Set<BarisJejak>().SingleAsync(j => j.Nip == k.Registrasi.Nip && j.Tindakan == HapusData.Tindakan));
        Assert.Equal("Diminta orangnya.", jejak.Alasan);
    }

    [Fact]
    public async Task SemuaYangMenyebutRegistrasi_Dibaca_AdaDalamDaftarHapus()
    {
        var menyebut = await basis.BacaAsync(db => Task.FromResult(db.Model.GetEntityTypes().Where(e => e.FindProperty("RegistrasiId") is not null).Select(e => e.ClrType).ToList()));

        Assert.Equal([], menyebut.Except(MilikPns.Semua.Select(j => j.Jenis)).Except([typeof(BarisPercakapan)]));
    }

    private async Task<List<(string Nama, int Banyak)>> JumlahAsync(Guid id)
    {
        var hasil = new List<(string, int)>();
        foreach (var jenis in MilikPns.Semua)
        {
            hasil.Add((jenis.Nama, await basis.BacaAsync(db => jenis.Hitung(db, id, CancellationToken.None))));
        }

        return hasil;
    }

    private async Task<Kasusnya> KirimAsync()
    {
        var k = await Kasusnya.SiapkanAsync(basis);
        await k.KirimAsync((DataUtama.Alamat, "JALAN MERDEKA 1"));
        await basis.PakaiAsync((BuatLaporan b) => b.JalankanAsync(
            new LaporanBaru(JenisLaporan.VerifikasiRegistrasi, k.Registrasi.Nip, k.Registrasi.InstansiKode, new { }, null) { Pokok = "Akta saya hilang", RegistrasiId = k.Registrasi.Id }, k.Formulir.Pelaku, CancellationToken.None));
        var obrolan = new BarisPercakapan { Kanal = "uji", Alamat = k.Nomor, RegistrasiId = k.Registrasi.Id, Alur = "periksa", Isi = "{}", Dibuat = basis.Jam.GetUtcNow(), AktifPada = basis.Jam.GetUtcNow() };
        await basis.TambahAsync(
            obrolan, new KanalPns { RegistrasiId = k.Registrasi.Id, PercakapanId = obrolan.Id, TerakhirDipakai = basis.Jam.GetUtcNow() },
            new BarisKotakKeluar { Kanal = "uji", Alamat = k.Nomor, Isi = "{}", Dibuat = basis.Jam.GetUtcNow() });
        return k;
    }
}
