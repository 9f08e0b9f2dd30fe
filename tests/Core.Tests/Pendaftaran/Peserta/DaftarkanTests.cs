using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Pembukaan;
using EPupns.Core.Pendaftaran.Peserta;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Tests.Pendaftaran.Peserta;

public sealed class DaftarkanSqliteTests(BasisSqlite basis) : DaftarkanTests<BasisSqlite>(basis);

public sealed class DaftarkanPgTests(BasisPg basis) : DaftarkanTests<BasisPg>(basis);

public abstract class DaftarkanTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    [Fact]
    public async Task BolehDaftar_Didaftarkan_TercatatMenungguVerifikasi()
    {
        var pns = await basis.SiapkanPnsAsync();
        var permohonan = Latar.Permohonan(pns);

        var nomor = (await DaftarkanAsync(permohonan)).Nilai.Nomor;

        var r = await AmbilAsync(pns);
        Assert.Equal((nomor, pns.Nama, pns.InstansiKode, pns.UnitKerja), (r.Nomor, r.Nama, r.InstansiKode, r.UnitKerja));
        Assert.Equal((KeadaanRegistrasi.Terdaftar, null, basis.Jam.GetUtcNow()), (r.Keadaan, r.DisetujuiPada, r.TanggalDaftar));
        Assert.Equal((permohonan.Surel, permohonan.SandiHash, permohonan.IbuHash, permohonan.JawabanHash), (r.Surel, r.SandiHash, r.IbuHash, r.JawabanHash));
        Assert.Equal((permohonan.Pertanyaan, permohonan.PercakapanId), (r.Pertanyaan, r.PercakapanId));
        Assert.True(Luhn.Sah(nomor));
    }

    [Fact]
    public async Task BolehDaftar_Didaftarkan_SatuJejakTanpaRahasia()
    {
        var pns = await basis.SiapkanPnsAsync();

        var nomor = (await DaftarkanAsync(Latar.Permohonan(pns))).Nilai.Nomor;

        var jejak = await basis.BacaAsync(db => db.Set<BarisJejak>().SingleAsync(j => j.Nip == pns.Nip));
        Assert.Equal(("registrasi.dibuat", $"registrasi:{nomor}"), (jejak.Tindakan, jejak.Objek));
        Assert.DoesNotContain("hash", jejak.Sesudah!, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("gmail", jejak.Sesudah!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task InstansiTanpaVerifikasi_Didaftarkan_LangsungDisetujui()
    {
        var pns = await basis.SiapkanPnsAsync(wajib: false);

        await DaftarkanAsync(Latar.Permohonan(pns));

        var r = await AmbilAsync(pns);
        Assert.Equal((KeadaanRegistrasi.Disetujui, (DateTimeOffset?)basis.Jam.GetUtcNow(), (Guid?)null), (r.Keadaan, r.DisetujuiPada, r.DisetujuiOleh));
    }

    [Theory]
    [InlineData("terdaftar", "nip.terdaftar", "NIP ini sudah terdaftar")]
    [InlineData("tutup", "instansi.tutup", "Maaf, Instansi Anda belum membuka pendaftaran")]
    [InlineData("pensiun", "peserta.pensiun", "sudah pensiun")]
    [InlineData("tidak-ada", "nip.tidak-ada", "tidak ditemukan dalam database BKN")]
    public async Task KeadaanBerubahSejakDiperiksa_Didaftarkan_DitolakDenganKalimatnya(string keadaan, string kode, string kalimat)
    {
        var pns = await basis.SiapkanPnsAsync(dibuka: keadaan != "tutup", ubah: p => p.KedudukanHukum = keadaan == "pensiun" ? "99" : null);
        if (keadaan == "terdaftar")
        {
            await DaftarkanAsync(Latar.Permohonan(pns));
        }

        var hasil = await DaftarkanAsync(Latar.Permohonan(keadaan == "tidak-ada" ? DataUji.BuatPns() : pns));

        Assert.Equal(kode, hasil.Kesalahan?.Kode);
        Assert.Contains(kalimat, hasil.Kesalahan!.Pesan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DelapanKaliSerentakUntukSatuNip_Didaftarkan_SatuMenangLainnyaDiberiTahu()
    {
        var pns = await basis.SiapkanPnsAsync();

        var hasil = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => DaftarkanAsync(Latar.Permohonan(pns)))));

        Assert.Single(hasil, h => h.Berhasil);
        Assert.All(hasil.Where(h => !h.Berhasil), h => Assert.Equal("nip.terdaftar", h.Kesalahan!.Kode));
        Assert.Equal(1, await basis.BacaAsync(db => db.Set<BarisJejak>().CountAsync(j => j.Nip == pns.Nip)));
    }

    [Fact]
    public async Task SerentakDiDalamGiliranMasingMasing_YangKalah_GilirannyaTetapTersimpan()
    {
        var pns = await basis.SiapkanPnsAsync();
        var percakapan = Enumerable.Range(0, 6).Select(_ => Guid.NewGuid()).ToList();

        var hasil = await Task.WhenAll(percakapan.Select(p => Task.Run(() => SatuGiliranAsync(pns, p))));

        Assert.Single(hasil, h => h.Berhasil);
        Assert.Equal(6, await basis.BacaAsync(db => db.Set<PermintaanKabar>().CountAsync(p => percakapan.Contains(p.PercakapanId) && p.InstansiKode == "sesudah")));
        Assert.Equal(6, await basis.BacaAsync(db => db.Set<PermintaanKabar>().CountAsync(p => percakapan.Contains(p.PercakapanId) && p.InstansiKode == "sebelum")));
    }

    [Fact]
    public async Task BanyakOrangSerentak_Didaftarkan_SemuaBernomorBerbeda()
    {
        var orang = new List<Pns>();
        for (var i = 0; i < 12; i++)
        {
            orang.Add(await basis.SiapkanPnsAsync());
        }

        var hasil = await Task.WhenAll(orang.Select(pns => Task.Run(() => DaftarkanAsync(Latar.Permohonan(pns)))));

        Assert.Equal(12, hasil.Select(h => h.Nilai.Nomor).Distinct().Count());
    }

    // What a turn of the bot does: something before, the registration, something after, one commit.
    private async Task<Hasil<Registrasi>> SatuGiliranAsync(Pns pns, Guid percakapan)
    {
        await using var lingkup = basis.Layanan.CreateAsyncScope();
        var layanan = lingkup.ServiceProvider;
        var db = layanan.GetRequiredService<EPupnsDb>();
        return await layanan.GetRequiredService<Transaksi>().JalankanAsync(
            async () =>
            {
                db.Add(new PermintaanKabar { InstansiKode = "sebelum", PercakapanId = percakapan });
                var hasil = await layanan.GetRequiredService<Daftarkan>().JalankanAsync(Latar.Permohonan(pns), Latar.Pelaku, CancellationToken.None);
                db.Add(new PermintaanKabar { InstansiKode = "sesudah", PercakapanId = percakapan });
                return hasil;
            },
            CancellationToken.None);
    }

    private Task<Hasil<Registrasi>> DaftarkanAsync(Permohonan permohonan) =>
        basis.PakaiAsync((Daftarkan daftarkan) => daftarkan.JalankanAsync(permohonan, Latar.Pelaku, CancellationToken.None));

    private Task<Registrasi> AmbilAsync(Pns pns) => basis.BacaAsync(db => db.Set<Registrasi>().SingleAsync(r => r.Nip == pns.Nip));
}
