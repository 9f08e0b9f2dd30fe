using EPupns.Core.Helpdesk;
using EPupns.Core.Jejak;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Tests.Helpdesk;

public sealed class BuatLaporanTests(BasisSqlite basis) : IClassFixture<BasisSqlite>
{
    private const string Nip = "198612262009122001";

    [Fact]
    public async Task InstansiSalah_Dilaporkan_TersimpanUtuh()
    {
        var percakapan = Guid.NewGuid();

        var nomor = (await LaporkanAsync(JenisLaporan.InstansiSalah, "6112", percakapan)).Nomor;

        var l = await basis.BacaAsync(db => db.Set<Laporan>().SingleAsync(x => x.Nomor == nomor));
        Assert.Equal((JenisLaporan.InstansiSalah, Nip, "6112", percakapan, basis.Jam.GetUtcNow()), (l.Jenis, l.Nip, l.InstansiKode, l.PercakapanId, l.Waktu));
        Assert.Equal(("{\"instansi_benar\":\"Kab. Ciamis\",\"nomor_sk\":\"821/12\"}", "sidik"), (l.Isi, l.BerkasSidik));
    }

    [Fact]
    public async Task Dilaporkan_Nomornya_SepuluhAngkaAcakTanpaNolDiDepan()
    {
        var nomor = new HashSet<string>();
        for (var i = 0; i < 20; i++)
        {
            nomor.Add((await LaporkanAsync(JenisLaporan.NamaSalah, null, null)).Nomor);
        }

        Assert.Equal(20, nomor.Count);
        Assert.All(nomor, n => Assert.Matches("^[1-9][0-9]{9}$", n));
    }

    [Fact]
    public async Task Dilaporkan_Jejaknya_Satu()
    {
        var laporan = await LaporkanAsync(JenisLaporan.TidakAdaDalamDatabase, null, null);

        var jejak = await basis.BacaAsync(db => db.Set<BarisJejak>().SingleAsync(j => j.Objek == $"laporan:{laporan.Nomor}"));

        Assert.Equal(("laporan.dibuat", Nip), (jejak.Tindakan, jejak.Nip));
        Assert.Contains("sidik", jejak.Sesudah!, StringComparison.Ordinal);
    }

    private Task<Laporan> LaporkanAsync(JenisLaporan jenis, string? instansi, Guid? percakapan) => basis.PakaiAsync((BuatLaporan buat) => buat.JalankanAsync(
        new LaporanBaru(jenis, Nip, instansi, new { instansi_benar = "Kab. Ciamis", nomor_sk = "821/12" }, percakapan) { BerkasSidik = "sidik" }, Latar.Pelaku, CancellationToken.None));

    [Fact]
    public void NomorRegistrasi_Ditanyakan_TampakBagiPetugas()
    {
        var laporan = new Laporan { Nomor = "1234567890", Nip = "198612262009122001", Jenis = JenisLaporan.VerifikasiRegistrasi, Isi = """{"nomor_registrasi":"100000000016","keterangan":"belum diverifikasi"}""" };

        Assert.Equal([("Nomor registrasi", "100000000016"), ("Keterangan", "belum diverifikasi")], FaktaLaporan.Baca(laporan));
    }
}
