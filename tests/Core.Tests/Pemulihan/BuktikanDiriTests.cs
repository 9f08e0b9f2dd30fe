using EPupns.Core.Akun.Batas;
using EPupns.Core.Akun.Sandi;
using EPupns.Core.Jejak;
using EPupns.Core.Pemulihan;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Masuk;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Tests.Pemulihan;

public sealed class BuktikanDiriSqliteTests(BasisSqlite basis) : BuktikanDiriTests(basis), IClassFixture<BasisSqlite>;

public sealed class BuktikanDiriPgTests(BasisPg basis) : BuktikanDiriTests(basis), IClassFixture<BasisPg>;

public abstract class BuktikanDiriTests(BasisData basis)
{
    [Theory]
    [InlineData(CaraBukti.Jawaban, " CIAMIS. ")]
    [InlineData(CaraBukti.NamaIbu, "siti aminah")]
    public async Task JawabanBenarDitulisLain_Dibuktikan_Terbukti(CaraBukti cara, string jawaban)
    {
        var r = await basis.SiapkanPemilikAsync();

        var hasil = await basis.BuktikanAsync(Pemilik.Bukti(r.Nip, jawaban, cara, r.Nomor));

        Assert.Equal(r.Id, Assert.IsType<HasilPembuktian.Terbukti>(hasil).Registrasi.Id);
        Assert.Equal(1, await basis.BacaAsync(db => db.Set<BarisJejak>().CountAsync(j => j.Tindakan == "pemulihan.terbukti" && j.Nip == r.Nip)));
    }

    [Fact]
    public async Task SalahSatuTidakCocok_Dibuktikan_JawabannyaSamaApaPunYangSalah()
    {
        var hasil = new List<HasilPembuktian>();
        foreach (var ubah in new Func<Registrasi, Pembuktian>[]
        {
            r => Pemilik.Bukti(r.Nip, "Garut", nomor: r.Nomor),
            r => Pemilik.Bukti(r.Nip, nomor: "123456789012"),
            r => Pemilik.Bukti(r.Nip, Pemilik.Ibu, nomor: r.Nomor),
            _ => Pemilik.Bukti(Pemilik.NipBaru(), nomor: "000000000000"),
        })
        {
            hasil.Add(await basis.BuktikanAsync(ubah(await basis.SiapkanPemilikAsync())));
        }

        Assert.All(hasil, h => Assert.Equal(new HasilPembuktian.Salah(4), h));
    }

    [Fact]
    public async Task LimaSalahDariLimaKanal_YangBenarSesudahnya_TerkunciSatuJam()
    {
        var r = await basis.SiapkanPemilikAsync();
        for (var i = 0; i < 4; i++)
        {
            Assert.IsType<HasilPembuktian.Salah>(await basis.BuktikanAsync(Pemilik.Bukti(r.Nip, "Garut")));
        }

        var kelima = Assert.IsType<HasilPembuktian.Terkunci>(await basis.BuktikanAsync(Pemilik.Bukti(r.Nip, "Garut", CaraBukti.NamaIbu)));
        var benar = await basis.BuktikanAsync(Pemilik.Bukti(r.Nip));

        Assert.Equal(basis.Jam.GetUtcNow().AddHours(1), kelima.Sampai);
        Assert.Equal(kelima, benar);
    }

    [Fact]
    public async Task DuaPuluhTebakanSerentak_SalahSatunyaBenarDiUjung_HanyaEmpatYangDinilai()
    {
        var r = await basis.SiapkanPemilikAsync();

        var hasil = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => basis.BuktikanAsync(Pemilik.Bukti(r.Nip, "Garut")))));

        Assert.Equal([1, 2, 3, 4], hasil.OfType<HasilPembuktian.Salah>().Select(s => s.Sisa).Order());
        Assert.Equal(16, hasil.OfType<HasilPembuktian.Terkunci>().Count());
    }

    [Fact]
    public async Task NipTidakTerdaftar_DitebakLimaKali_TerkunciSamaSepertiYangTerdaftar()
    {
        var (asing, r) = (Pemilik.NipBaru(), await basis.SiapkanPemilikAsync());

        var (orangAsing, pemilik) = (await TebakSampaiTerkunciAsync(asing), await TebakSampaiTerkunciAsync(r.Nip));

        Assert.Equal(pemilik, orangAsing);
        Assert.Equal(1, await basis.BacaAsync(db => db.Set<BarisJejak>().CountAsync(j => j.Tindakan == "pemulihan.terkunci" && j.Nip == asing)));
    }

    [Fact]
    public async Task NipTidakTerdaftar_DitanyaDanDitebak_PerintahDanCincanganSamaDenganYangTerdaftar()
    {
        PerintahTercatat? perintah = null;
        await using var proses = basis.ProsesBaru((layanan, _) => perintah = PerintahTercatat.Di(layanan));
        var r = await basis.SiapkanPemilikAsync();
        await UkurAsync(proses, perintah!, Pemilik.NipBaru());

        var orangAsing = await UkurAsync(proses, perintah!, Pemilik.NipBaru());
        var pemilik = await UkurAsync(proses, perintah!, r.Nip);

        Assert.Equal(pemilik.Perintah, orangAsing.Perintah);
        Assert.Equal(pemilik.Cincangan, orangAsing.Cincangan);
        Assert.Equal(Pembatas.Batas, pemilik.Cincangan);
        Assert.NotEmpty(pemilik.Perintah);
    }

    [Fact]
    public async Task PertanyaanNipTidakTerdaftar_DitanyaLagiDiProsesLain_TetapSama()
    {
        var nip = Enumerable.Range(0, 30).Select(_ => Pemilik.NipBaru()).ToList();
        await using var lain = basis.ProsesBaru();

        var satu = await Task.WhenAll(nip.Select(n => basis.PakaiAsync((PertanyaanPengaman p) => p.AmbilAsync(n, CancellationToken.None))));
        var dua = await Task.WhenAll(nip.Select(n => lain.PakaiAsync((PertanyaanPengaman p) => p.AmbilAsync(n, CancellationToken.None))));

        Assert.Equal(satu, dua);
        Assert.Equal(PertanyaanBaku.Semua.Select(p => p.Kalimat).Order(), satu.Distinct().Order());
    }

    [Fact]
    public async Task SatuAlamatJaringan_EnamPuluhTebakanDariBanyakObrolan_TertutupSampaiJendelanyaLewat()
    {
        var alamat = Guid.NewGuid().ToString("N");
        for (var i = 0; i < PenjagaTebakan.BatasAlamat; i++)
        {
            await basis.BuktikanAsync(Pemilik.Bukti(Pemilik.NipBaru()), new AsalPermintaan($"web:{Guid.NewGuid()}", alamat));
        }

        var r = await basis.SiapkanPemilikAsync();
        var tertutup = await basis.BuktikanAsync(Pemilik.Bukti(r.Nip), new AsalPermintaan("web:baru", alamat));
        basis.Jam.Maju(TimeSpan.FromMinutes(15));
        var terbuka = await basis.BuktikanAsync(Pemilik.Bukti(r.Nip), new AsalPermintaan("web:baru", alamat));

        Assert.IsType<HasilPembuktian.Terkunci>(tertutup);
        Assert.IsType<HasilPembuktian.Terbukti>(terbuka);
    }

    [Fact]
    public async Task ObrolanYangSamaMenebakMasukDanPemulihan_DuaPuluhKali_KeduanyaTertutup()
    {
        var asal = Pemilik.Asal();
        for (var i = 0; i < PenjagaTebakan.BatasObrolan / 2; i++)
        {
            await basis.BuktikanAsync(Pemilik.Bukti(Pemilik.NipBaru()), asal);
            await basis.PakaiAsync((MasukPns m) => m.PutuskanAsync(new Pencocokan($"{Guid.NewGuid():N}", null, Cocok: false), asal, null, CancellationToken.None));
        }

        var r = await basis.SiapkanPemilikAsync();

        Assert.IsType<HasilPembuktian.Terkunci>(await basis.BuktikanAsync(Pemilik.Bukti(r.Nip), asal));
        Assert.IsType<HasilPembuktian.Terbukti>(await basis.BuktikanAsync(Pemilik.Bukti(r.Nip)));
    }

    [Fact]
    public void Pembuktian_Dicetak_TidakMemuatJawaban() =>
        Assert.DoesNotContain(Pemilik.Jawaban, Pemilik.Bukti(Pemilik.NipBaru()).ToString(), StringComparison.Ordinal);

    private async Task<List<HasilPembuktian>> TebakSampaiTerkunciAsync(string nip)
    {
        var hasil = new List<HasilPembuktian>();
        for (var i = 0; i <= Pembatas.Batas; i++)
        {
            hasil.Add(await basis.BuktikanAsync(Pemilik.Bukti(nip, "Garut", nomor: "123456789012")));
        }

        return hasil;
    }

    // The question, and wrong answers until it is closed and once more.
    private static async Task<(IReadOnlyList<string> Perintah, long Cincangan)> UkurAsync(ServiceProvider proses, PerintahTercatat perintah, string nip)
    {
        perintah.Kosongkan();
        var (cincang, asal) = (proses.GetRequiredService<PencincangJawaban>(), Pemilik.Asal());
        var sebelum = cincang.Banyak;
        await proses.PakaiAsync((PertanyaanPengaman p) => p.AmbilAsync(nip, CancellationToken.None));
        for (var i = 0; i <= Pembatas.Batas; i++)
        {
            await proses.BuktikanAsync(Pemilik.Bukti(nip, "Garut", nomor: "123456789012"), asal);
        }

        return (perintah.Semua, cincang.Banyak - sebelum);
    }
}
