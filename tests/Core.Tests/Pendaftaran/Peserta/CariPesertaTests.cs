using EPupns.Core.Dasar;
using EPupns.Core.Pendaftaran.Peserta;
using EPupns.Uji;

namespace EPupns.Core.Tests.Pendaftaran.Peserta;

public sealed class CariPesertaTests(BasisSqlite basis) : IClassFixture<BasisSqlite>
{
    [Fact]
    public async Task InstansiBuka_Dicari_BolehDaftar()
    {
        var pns = await basis.SiapkanPnsAsync();

        var hasil = Assert.IsType<HasilPencarian.BolehDaftar>(await CariAsync(pns.Nip));

        Assert.Equal((pns.Nip, pns.InstansiKode), (hasil.Pns.Nip, hasil.Instansi.Kode));
    }

    [Fact]
    public async Task NipTidakDikenal_Dicari_TidakAda()
    {
        Assert.IsType<HasilPencarian.TidakAda>(await CariAsync("197001011995011999"));
    }

    [Fact]
    public async Task InstansiTutup_Dicari_BelumDibuka()
    {
        var pns = await basis.SiapkanPnsAsync(dibuka: false);

        var hasil = Assert.IsType<HasilPencarian.BelumDibuka>(await CariAsync(pns.Nip));

        Assert.Equal($"Pemerintah Kab. Contoh {pns.InstansiKode}", hasil.Instansi.Nama);
    }

    [Fact]
    public async Task InstansiTidakDikenal_Dicari_BelumDibukaDanTidakGagal()
    {
        var pns = DataUji.BuatPns(p => (p.InstansiKode, p.KedudukanHukum) = ("8x", null));
        await basis.TambahAsync(pns);

        var hasil = Assert.IsType<HasilPencarian.BelumDibuka>(await CariAsync(pns.Nip));

        Assert.Equal("8x", hasil.Instansi.Kode);
    }

    [Fact]
    public async Task SudahTerdaftarDanInstansiTutup_Dicari_SudahTerdaftar()
    {
        var pns = await basis.SiapkanPnsAsync(dibuka: false, ubah: p => p.KedudukanHukum = "99");
        var registrasi = await basis.SiapkanRegistrasiAsync(r => r.Nip = pns.Nip);

        var hasil = Assert.IsType<HasilPencarian.SudahTerdaftar>(await CariAsync(pns.Nip));

        Assert.Equal(registrasi.Nomor, hasil.Registrasi.Nomor);
    }

    [Fact]
    public async Task PensiunDanInstansiTutup_Dicari_BukanPeserta()
    {
        var pns = await basis.SiapkanPnsAsync(dibuka: false, ubah: p => p.KedudukanHukum = "99");

        Assert.IsType<HasilPencarian.BukanPeserta>(await CariAsync(pns.Nip));
    }

    [Theory]
    [InlineData("88", "peserta.pensiun", "sudah pensiun")]
    [InlineData("98", "peserta.pensiun", "sudah pensiun")]
    [InlineData("99", "peserta.pensiun", "sudah pensiun")]
    [InlineData("66", "peserta.berhenti", "sudah diberhentikan")]
    [InlineData("77", "peserta.berhenti", "sudah diberhentikan")]
    [InlineData("91", "peserta.berhenti", "sudah diberhentikan")]
    [InlineData("67", "peserta.tidak-aktif", "tidak tercatat")]
    [InlineData("70", "peserta.nip-batal", "dibatalkan")]
    [InlineData("90", "peserta.diblokir", "diblokir")]
    public async Task KedudukanHukumBerakhir_Dicari_DisebutAlasannya(string kedudukan, string kode, string potongan)
    {
        var pns = await basis.SiapkanPnsAsync(ubah: p => p.KedudukanHukum = kedudukan);

        var hasil = Assert.IsType<HasilPencarian.BukanPeserta>(await CariAsync(pns.Nip));

        Assert.Equal(kode, hasil.Alasan.Kode);
        Assert.Contains(potongan, hasil.Alasan.Pesan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("01")]
    [InlineData("02")]
    [InlineData("03")]
    [InlineData("04")]
    [InlineData("20")]
    [InlineData("51")]
    [InlineData("89")]
    public async Task MasihDalamDinas_Dicari_BolehDaftar(string? kedudukan)
    {
        var pns = await basis.SiapkanPnsAsync(ubah: p => p.KedudukanHukum = kedudukan);

        Assert.IsType<HasilPencarian.BolehDaftar>(await CariAsync(pns.Nip));
    }

    private Task<HasilPencarian> CariAsync(string nip) => basis.PakaiAsync((CariPeserta cari) => cari.CariAsync(new Nip(nip), CancellationToken.None));
}
