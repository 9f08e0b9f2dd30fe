using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Jejak;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Keputusan;
using EPupns.Core.Pendaftaran.Peserta;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Tests.Pendaftaran.Keputusan;

public sealed class KeputusanSqliteTests(BasisSqlite basis) : KeputusanTests<BasisSqlite>(basis);

public sealed class KeputusanPgTests(BasisPg basis) : KeputusanTests<BasisPg>(basis);

/// <summary>Approving and rejecting.</summary>
public abstract class KeputusanTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    private const string Alasan = "NIP tidak sesuai dengan SK.";
    private readonly string _instansi = Latar.InstansiBaru();

    [Fact]
    public async Task MenungguVerifikasi_Disetujui_BolehMasukDanTerjejak()
    {
        var r = await MenungguAsync();
        var petugas = Latar.Verifikator(_instansi);

        var hasil = await SetujuiAsync(petugas, r);

        var kini = await CariAsync(r);
        Assert.Equal(new HasilKeputusan(1, 0), hasil);
        Assert.Equal((KeadaanRegistrasi.Disetujui, (Guid?)petugas.Id, (DateTimeOffset?)basis.Jam.GetUtcNow()), (kini!.Keadaan, kini.DisetujuiOleh, kini.DisetujuiPada));
        var jejak = await basis.BacaAsync(db => db.Set<BarisJejak>().SingleAsync(j => j.Objek == $"registrasi:{r.Nomor}"));
        Assert.Equal(("registrasi.disetujui", petugas.Id.ToString(), "verifikator-registrasi"), (jejak.Tindakan, jejak.Pelaku, jejak.Sebagai));
    }

    [Fact]
    public async Task MenungguVerifikasi_Ditolak_HilangTinggalJejakBeralasan()
    {
        var r = await MenungguAsync();

        var hasil = await TolakAsync(Latar.Verifikator(_instansi), r);

        var jejak = await basis.BacaAsync(db => db.Set<BarisJejak>().SingleAsync(j => j.Objek == $"registrasi:{r.Nomor}"));
        Assert.Equal(new HasilKeputusan(1, 0), hasil);
        Assert.Null(await CariAsync(r));
        Assert.Equal(("registrasi.ditolak", Alasan, r.Nip), (jejak.Tindakan, jejak.Alasan, jejak.Nip));
        Assert.Contains(r.Nama, jejak.Sebelum!, StringComparison.Ordinal);
        Assert.DoesNotContain("hash", jejak.Sebelum!, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Ditolak_MendaftarLagi_BernomorBaru()
    {
        var pns = await basis.SiapkanPnsAsync();
        var lama = await DaftarkanAsync(pns);
        await TolakAsync(Latar.Verifikator(pns.InstansiKode), lama);

        var baru = await DaftarkanAsync(pns);

        Assert.NotEqual(lama.Nomor, baru.Nomor);
        Assert.Equal(new HasilKeputusan(1, 0), await SetujuiAsync(Latar.Verifikator(pns.InstansiKode), baru));
    }

    [Fact]
    public async Task SudahDisetujui_DiputuskanLagi_DilaporkanDanTidakBerubah()
    {
        var r = await MenungguAsync();
        var pertama = Latar.Verifikator(_instansi);
        await SetujuiAsync(pertama, r);

        var setuju = await SetujuiAsync(Latar.Verifikator(_instansi), r);
        var tolak = await TolakAsync(Latar.Verifikator(_instansi), r);

        Assert.Equal((new HasilKeputusan(0, 1), new HasilKeputusan(0, 1)), (setuju, tolak));
        Assert.Equal(pertama.Id, (await CariAsync(r))!.DisetujuiOleh);
    }

    [Fact]
    public async Task BeberapaSekaligus_Disetujui_YangMenungguSajaDihitungSekali()
    {
        var (satu, dua, tiga) = (await MenungguAsync(), await MenungguAsync(), await MenungguAsync());
        await SetujuiAsync(Latar.Verifikator(_instansi), tiga);

        var hasil = await basis.PakaiAsync((Setujui setujui) =>
            setujui.JalankanAsync([satu.Id, dua.Id, dua.Id, tiga.Id, Guid.NewGuid()], Latar.Verifikator(_instansi), CancellationToken.None));

        Assert.Equal(new HasilKeputusan(2, 2), hasil);
    }

    [Theory]
    [InlineData(Peran.VerifikatorRegistrasi, "instansi lain", null, true)]
    [InlineData(Peran.VerifikatorRegistrasi, null, "SD Negeri 2", true)]
    [InlineData(Peran.AdminInstansi, null, null, true)]
    [InlineData(Peran.VerifikatorRegistrasi, null, null, false)]
    public async Task PetugasTanpaHak_Memutuskan_SepertiTidakAda(Peran peran, string? instansi, string? unit, bool aktif)
    {
        var r = await MenungguAsync();
        var petugas = Latar.Verifikator(instansi ?? _instansi, p => (p.Peran, p.Unit, p.Aktif) = (peran, unit, aktif));

        var setuju = await SetujuiAsync(petugas, r);
        var tolak = await TolakAsync(petugas, r);

        Assert.Equal((new HasilKeputusan(0, 1), new HasilKeputusan(0, 1)), (setuju, tolak));
        Assert.Equal(KeadaanRegistrasi.Terdaftar, (await CariAsync(r))!.Keadaan);
    }

    [Fact]
    public async Task VerifikatorUnitnyaSendiri_Menyetujui_Berhasil()
    {
        var r = await MenungguAsync();

        Assert.Equal(new HasilKeputusan(1, 0), await SetujuiAsync(Latar.Verifikator(_instansi, p => p.Unit = "SD Negeri 1"), r));
    }

    [Fact]
    public async Task TanpaAlasan_Ditolak_TidakDijalankan()
    {
        var r = await MenungguAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => basis.PakaiAsync((Tolak tolak) =>
            tolak.JalankanAsync([r.Id], " ", Latar.Verifikator(_instansi), CancellationToken.None)));

        Assert.NotNull(await CariAsync(r));
    }

    [Fact]
    public async Task DuaPetugasSerentakMenyetujuiDanMenolak_SetiapRegistrasi_DiputuskanSekali()
    {
        var semua = new List<Registrasi>();
        for (var i = 0; i < 8; i++)
        {
            semua.Add(await MenungguAsync());
        }

        var setuju = new Pendengar<RegistrasiDisetujui>();
        var tolak = new Pendengar<RegistrasiDitolak>();
        await using var prosesSetuju = setuju.Proses(basis);
        await using var prosesTolak = tolak.Proses(basis);

        var hasil = await Task.WhenAll(
            Task.Run(() => prosesSetuju.PakaiAsync((Setujui s) => s.JalankanAsync([.. semua.Select(r => r.Id)], Latar.Verifikator(_instansi), CancellationToken.None))),
            Task.Run(() => prosesTolak.PakaiAsync((Tolak t) => t.JalankanAsync([.. semua.Select(r => r.Id).Reverse()], Alasan, Latar.Verifikator(_instansi), CancellationToken.None))));

        Assert.Equal(8, hasil.Sum(h => h.Diputuskan));
        Assert.All(hasil, h => Assert.Equal(8, h.Diputuskan + h.SudahDiputuskan));
        Assert.Equal((hasil[0].Diputuskan, hasil[1].Diputuskan), (setuju.Terdengar.Count, tolak.Terdengar.Count));
        var tersisa = await basis.BacaAsync(db => db.Set<Registrasi>().CountAsync(r => r.InstansiKode == _instansi && r.Keadaan == KeadaanRegistrasi.Disetujui));
        Assert.Equal(hasil[0].Diputuskan, tersisa);
    }

    [Fact]
    public async Task EnamPetugasSerentakMenyetujuiSatu_Satu_YangBerhasil()
    {
        var r = await MenungguAsync();

        var hasil = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => SetujuiAsync(Latar.Verifikator(_instansi), r))));

        Assert.Equal(1, hasil.Sum(h => h.Diputuskan));
        Assert.Equal(1, await basis.BacaAsync(db => db.Set<BarisJejak>().CountAsync(j => j.Objek == $"registrasi:{r.Nomor}")));
    }

    [Fact]
    public async Task Ditolak_PendengarDiberiTahu_AlasanDanPercakapannya()
    {
        var r = await MenungguAsync();
        var pendengar = new Pendengar<RegistrasiDitolak>();
        await using var proses = pendengar.Proses(basis);

        await proses.PakaiAsync((Tolak tolak) => tolak.JalankanAsync([r.Id], Alasan, Latar.Verifikator(_instansi), CancellationToken.None));

        var peristiwa = Assert.Single(pendengar.Terdengar);
        Assert.Equal((Alasan, r.PercakapanId, r.Nomor), (peristiwa.Alasan, peristiwa.Registrasi.PercakapanId, peristiwa.Registrasi.Nomor));
    }

    private Task<Registrasi> MenungguAsync() =>
        basis.SiapkanRegistrasiAsync(r => (r.InstansiKode, r.UnitKerja, r.PercakapanId) = (_instansi, "SD Negeri 1", Guid.NewGuid()));

    private Task<HasilKeputusan> SetujuiAsync(Petugas petugas, Registrasi r) =>
        basis.PakaiAsync((Setujui setujui) => setujui.JalankanAsync([r.Id], petugas, CancellationToken.None));

    private Task<HasilKeputusan> TolakAsync(Petugas petugas, Registrasi r) =>
        basis.PakaiAsync((Tolak tolak) => tolak.JalankanAsync([r.Id], Alasan, petugas, CancellationToken.None));

    private Task<Registrasi?> CariAsync(Registrasi r) => basis.BacaAsync(db => db.Set<Registrasi>().SingleOrDefaultAsync(x => x.Id == r.Id));

    private async Task<Registrasi> DaftarkanAsync(Pns pns) =>
        (await basis.PakaiAsync((Daftarkan d) => d.JalankanAsync(Latar.Permohonan(pns), Latar.Pelaku, CancellationToken.None))).Nilai;
}
