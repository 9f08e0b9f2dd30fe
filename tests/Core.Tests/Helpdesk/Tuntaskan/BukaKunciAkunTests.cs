using EPupns.Core.Akun.Batas;
using EPupns.Core.Dasar;
using EPupns.Core.Helpdesk;
using EPupns.Core.Jejak;
using EPupns.Core.Pemulihan;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Masuk;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Tests.Helpdesk.Tuntaskan;

public sealed class BukaKunciAkunSqliteTests(BasisSqlite basis) : BukaKunciAkunTests<BasisSqlite>(basis);

public sealed class BukaKunciAkunPgTests(BasisPg basis) : BukaKunciAkunTests<BasisPg>(basis);

/// <summary>The desk opens what wrong guesses closed.</summary>
public abstract class BukaKunciAkunTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    [Fact]
    public async Task MasukDanPemulihanTerkunci_DibukaDariLaporan_KeduanyaTerbukaDanObrolanPenebakTetapTerhitung()
    {
        var (m, registrasi, nomor) = await SiapkanAsync();
        string[] akun = [MasukPns.KunciAkun(registrasi.Nomor), BuktikanDiri.Kunci(registrasi.Nip)];
        foreach (var kunci in akun.Append("masuk-sumber:penebak"))
        {
            await KunciAsync(kunci);
        }

        Assert.NotNull(await basis.PakaiAsync((BukaKunciAkun b) => b.TerkunciSampaiAsync(registrasi, CancellationToken.None)));
        Assert.True((await BukaAsync(nomor, m.Ani)).Berhasil);

        Assert.Null(await basis.PakaiAsync((Pembatas p) => p.IntipAsync(akun, CancellationToken.None)));
        Assert.NotNull(await basis.PakaiAsync((Pembatas p) => p.IntipAsync(["masuk-sumber:penebak"], CancellationToken.None)));
        Assert.StartsWith("Kunci akun sudah dibuka.", (await m.ThreadAsync(nomor))[^1].Teks, StringComparison.Ordinal);
        var jejak = await basis.BacaAsync(db => db.Set<BarisJejak>().SingleAsync(j => j.Tindakan == "akun.kunci_dibuka" && j.Nip == registrasi.Nip));
        Assert.Equal((m.Ani.Petugas.Id.ToString(), $"laporan {nomor}"), (jejak.Pelaku, jejak.Alasan));
    }

    [Fact]
    public async Task TidakTerkunciAtauInstansiLain_Dibuka_DitolakTanpaJawaban()
    {
        var (m, registrasi, nomor) = await SiapkanAsync();
        var lain = await MejaUji.SiapkanAsync(basis);

        Assert.Equal("akun.tidak_terkunci", (await BukaAsync(nomor, m.Ani)).Kesalahan?.Kode);
        await KunciAsync(MasukPns.KunciAkun(registrasi.Nomor));
        Assert.Equal("laporan.tidak_ada", (await BukaAsync(nomor, lain.Ani)).Kesalahan?.Kode);

        Assert.Empty(await m.ThreadAsync(nomor));
    }

    private async Task<(MejaUji Meja, Registrasi Registrasi, string Nomor)> SiapkanAsync()
    {
        var m = await MejaUji.SiapkanAsync(basis);
        var registrasi = await basis.SiapkanRegistrasiAsync(r => (r.Nip, r.InstansiKode, r.Keadaan) = (m.Nip, m.Instansi, KeadaanRegistrasi.Disetujui));
        return (m, registrasi, await m.LaporkanAsync(JenisLaporan.Lainnya));
    }

    private Task KunciAsync(string kunci) => basis.PakaiAsync((Pembatas p) => p.GagalAsync(kunci, 1, CancellationToken.None));

    private Task<Hasil<Laporan>> BukaAsync(string nomor, Penangan siapa) =>
        basis.PakaiAsync((BukaKunciAkun b) => b.JalankanAsync(nomor, siapa, CancellationToken.None));
}
