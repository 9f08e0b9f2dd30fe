using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Pengisian;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Core.Verifikasi;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Tests.Verifikasi;

public sealed class HasilSqliteTests(BasisSqlite basis) : HasilTests<BasisSqlite>(basis);

public sealed class HasilPgTests(BasisPg basis) : HasilTests<BasisPg>(basis);

/// <summary>What leaves for SAPK is exactly what was accepted; safe forms go together, the others do not.</summary>
public abstract class HasilTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    [Fact]
    public async Task Selesai_Diekspor_DapatDiterapkanDanDibalikkan()
    {
        var k = await (await Kasusnya.SiapkanAsync(basis)).KirimAsync((DataUtama.Alamat, "JALAN MERDEKA 1"), (DataUtama.Agama, "Katolik"), (DataUtama.Npwp, "09.254.294.3-407.000"));
        await k.LuluskanAsync(k.Skpd);
        await k.KlaimAsync(k.Bkd);
        await k.TolakAsync(k.Bkd, Kasusnya.Baris(DataUtama.Agama));
        await k.LuluskanAsync(k.Bkd);
        await k.LuluskanAsync(k.Bkn);

        var baris = await BarisAsync(k);
        var dibaca = await basis.PakaiAsync((BerkasPerubahan b) => Task.FromResult(b.Baca(baris)));

        Assert.True(dibaca.Berhasil, dibaca.Kesalahan?.Pesan);
        var (perubahan, sapk, kini) = (dibaca.Nilai.Perubahan, (await k.Formulir.BacaAsync()).Sapk, (await k.Formulir.BacaAsync()).Kini);
        Assert.Equal(new Guid?[] { k.Skpd.Id, k.Bkd.Id, k.Bkn.Id }, dibaca.Nilai.Pemutus.Select(p => p.PetugasId));
        Assert.Contains(perubahan, p => p.Tambalan.Sesudah!.GetValueOrDefault("alamat") == "JALAN MERDEKA 1" && p.Disetujui == k.Skpd.Id);
        Assert.DoesNotContain(perubahan, p => p.Tambalan.Sesudah?.ContainsKey("agama") == true && p.Tambalan.Bagian == "data_utama");
        Assert.Contains(perubahan, p => p.Tambalan.Sebelum is null && p.Tambalan.Sesudah!.GetValueOrDefault("nama") == "SUPARMAN");
        foreach (var satu in perubahan.GroupBy(p => (p.Tambalan.Bagian, p.Tambalan.Kunci)))
        {
            var bagian = Pupns2015.Definisi.AmbilBagian(satu.Key.Bagian);
            var awal = sapk.Catatan(bagian).FirstOrDefault(c => c.Id == satu.Key.Kunci)?.Isi;
            var akhir = satu.Aggregate(awal, (isi, p) => p.Tambalan.Terapkan(isi));
            Assert.All(satu.SelectMany(p => p.Tambalan.Sesudah!), s => Assert.Equal(kini.Catatan(bagian).Single(c => c.Id == satu.Key.Kunci).Isi[s.Key], akhir![s.Key]));
            Assert.Equal(awal?.KeJson(), satu.Reverse().Aggregate(akhir, (isi, p) => p.Tambalan.Balik().Terapkan(isi))?.KeJson());
            Assert.Throws<InvalidOperationException>(() => satu.Aggregate(akhir, (isi, p) => p.Tambalan.Terapkan(isi)));
        }
    }

    [Fact]
    public async Task Ekspor_DiubahSatuHuruf_TidakSah()
    {
        var k = await (await Kasusnya.SiapkanAsync(basis)).KirimAsync((DataUtama.Alamat, "JALAN MERDEKA 1"));
        await k.LuluskanAsync(k.Skpd);
        await k.LuluskanAsync(k.Bkd);
        await k.LuluskanAsync(k.Bkn);
        var baris = await BarisAsync(k);

        Assert.Equal("perubahan.palsu", (await basis.PakaiAsync((BerkasPerubahan b) => Task.FromResult(b.Baca(baris.Replace("JALAN MERDEKA 1", "JALAN MERDEKA 2", StringComparison.Ordinal))))).Kesalahan?.Kode);
        Assert.Equal("perubahan.rusak", (await basis.PakaiAsync((BerkasPerubahan b) => Task.FromResult(b.Baca("bukan baris")))).Kesalahan?.Kode);
    }

    [Fact]
    public async Task BeberapaFormulir_DisetujuiSekaligus_HanyaYangAman()
    {
        var ragu = await (await Kasusnya.SiapkanAsync(basis)).KirimAsync((DataUtama.Npwp, "09.254.294.3-407.000"));
        var kasus = await ragu.BacaAsync(ragu.Skpd);

        var hasil = await basis.PakaiAsync((SetujuiBanyak s) => s.JalankanAsync([ragu.Nomor, "000000000000"], ragu.Skpd, CancellationToken.None));

        Assert.Empty(hasil.Lolos);
        Assert.Equal(["000000000000", ragu.Nomor], hasil.Dilewati.Select(d => d.Nomor));
        Assert.Equal((KeadaanFormulir.Terkirim, (Guid?)null), ((await ragu.KeadaanAsync()).Keadaan, (await ragu.KeadaanAsync()).PemegangId));
        var aman = kasus with { Temuan = [], Baris = [.. kasus.Baris.Where(b => b.Akhir == Putusan.Skpd).Select(b => b with { Temuan = [] })] };
        Assert.Null(SetujuiBanyak.Tolak(aman, Putusan.Skpd));
        Assert.NotNull(SetujuiBanyak.Tolak(aman, Putusan.Bkd));
        Assert.Contains("satu per satu", SetujuiBanyak.Tolak(kasus with { Temuan = [], Baris = [.. kasus.Baris.Select(b => b with { Temuan = [] })] }, Putusan.Skpd)!, StringComparison.Ordinal);
    }

    private async Task<string> BarisAsync(Kasusnya k)
    {
        var formulir = await basis.BacaAsync(db => db.Set<FormulirPns>().AsNoTracking().SingleAsync(f => f.RegistrasiId == k.Registrasi.Id));
        return await basis.PakaiAsync(async (BerkasPerubahan b) => b.Tandai(await b.SusunAsync(formulir, CancellationToken.None)));
    }
}
