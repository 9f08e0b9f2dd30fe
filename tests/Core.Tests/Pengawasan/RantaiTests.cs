using System.Globalization;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Pengawasan;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Tests.Pengawasan;

public sealed class RantaiSqliteTests : RantaiTests<BasisSqlite>
{
    protected override string Lepaskan(string tabel) => $"DROP TRIGGER {tabel}_tetap_update; DROP TRIGGER {tabel}_tetap_delete";
}

public sealed class RantaiPgTests : RantaiTests<BasisPg>
{
    protected override string Lepaskan(string tabel) => $"DROP TRIGGER {tabel}_tetap ON {tabel}";
}

/// <summary>The audit is chained per person and closed per day: whatever an insider does to it afterwards is found, and the place named.</summary>
public abstract class RantaiTests<TBasis> : IAsyncLifetime
    where TBasis : BasisData, new()
{
    private const string Satu = "196701011990031001";
    private const string Dua = "197002021995122002";
    private readonly TBasis _basis = new();

    public ValueTask InitializeAsync() => _basis.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await _basis.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract string Lepaskan(string tabel);

    [Fact]
    public async Task JejakDuaOrang_Disegel_RantainyaUtuhDanTidakDuaKali()
    {
        await TulisAsync(Satu, Dua, Satu, null, Satu);

        Assert.Equal(5, await SegelAsync());
        Assert.Equal(0, await SegelAsync());

        var hasil = await PeriksaAsync();
        Assert.True(hasil.Utuh);
        Assert.Equal((3, 5, 0), (hasil.Rantai, hasil.Baris, hasil.Menunggu));
        Assert.Equal([1, 2, 3], await _basis.BacaAsync(db => db.Set<Segel>().Where(s => s.Rantai == Satu).OrderBy(s => s.JejakId).Select(s => s.Urutan).ToListAsync()));
    }

    [Fact]
    public async Task JejakBelumDisegel_Diperiksa_HanyaMenunggu()
    {
        await TulisAsync(Satu, Dua);

        var hasil = await PeriksaAsync();

        Assert.True(hasil.Utuh);
        Assert.Equal(2, hasil.Menunggu);
    }

    [Fact]
    public async Task Instansi_RegistrasiPetugasDanLain_MenjawabRantainya()
    {
        var r = await _basis.SiapkanRegistrasiAsync();
        var petugas = Latar.Verifikator(r.InstansiKode);
        await _basis.TambahAsync(petugas);
        await _basis.TulisAsync(layanan =>
        {
            var catatan = layanan.GetRequiredService<Catatan>();
            catatan.Tulis(Pelaku.Sistem("uji"), "uji", $"petugas:{petugas.NamaPengguna}");
            catatan.Tulis(Pelaku.Sistem("uji"), "uji", "instansi:6112");
            catatan.Tulis(Pelaku.Sistem("uji"), "uji", "impor:sapk");
            catatan.Tulis(Pelaku.Sistem("uji"), "uji", "registrasi:1", r.Nip);
            return Task.CompletedTask;
        });

        await SegelAsync();

        var instansi = await _basis.BacaAsync(db => db.Set<Segel>().OrderBy(s => s.JejakId).Select(s => s.InstansiKode).ToListAsync());
        Assert.Equal([r.InstansiKode, "6112", "", r.InstansiKode], instansi);
    }

    [Theory]
    [InlineData("UPDATE jejak SET alasan = 'lain' WHERE id = {0}", "jejak", JenisPutus.BarisBerubah)]
    [InlineData("UPDATE jejak SET pelaku = 'orang lain' WHERE id = {0}", "jejak", JenisPutus.BarisBerubah)]
    [InlineData("UPDATE jejak SET nip = NULL WHERE id = {0}", "jejak", JenisPutus.BarisBerubah)]
    [InlineData("DELETE FROM jejak WHERE id = {0}", "jejak", JenisPutus.BarisHilang)]
    [InlineData("DELETE FROM segel_jejak WHERE jejak_id = {0}", "segel_jejak", JenisPutus.SegelHilang)]
    public async Task RantaiDirusak_Diperiksa_MataRantaiItuDitunjuk(string perintah, string tabel, JenisPutus jenis)
    {
        await TulisAsync(Satu, Satu, Dua, Satu);
        await SegelAsync();
        var id = await _basis.BacaAsync(db => db.Set<Segel>().Where(s => s.Rantai == Satu && s.Urutan == 2).Select(s => s.JejakId).SingleAsync());

        var rusak = string.Format(CultureInfo.InvariantCulture, perintah, id);
        await Assert.ThrowsAnyAsync<Exception>(() => JalankanAsync(rusak));
        Assert.True((await PeriksaAsync()).Utuh);
        await JalankanAsync(Lepaskan(tabel));
        await JalankanAsync(rusak);

        var putus = Assert.Single((await PeriksaAsync()).Putus);
        Assert.Equal((jenis, Satu, 2L), (putus.Jenis, putus.Rantai, putus.Urutan));
        Assert.Contains(Satu, putus.Kalimat(), StringComparison.Ordinal);
        Assert.False((await _basis.PakaiAsync((PeriksaRantai p) => p.SatuAsync(Satu, CancellationToken.None))).Utuh);
        Assert.True((await _basis.PakaiAsync((PeriksaRantai p) => p.SatuAsync(Dua, CancellationToken.None))).Utuh);
    }

    [Fact]
    public async Task JejakDisisipkanKemudian_SesudahBatasnyaLewat_Ditunjuk()
    {
        await TulisAsync(Satu, Satu, Satu);
        await JalankanAsync(Lepaskan("jejak"));
        await JalankanAsync("DELETE FROM jejak WHERE id = 2");
        await SegelAsync();
        _basis.Jam.Maju(TimeSpan.FromMinutes(11));
        await SegelAsync();

        await JalankanAsync("INSERT INTO jejak (id, waktu, jenis_pelaku, pelaku, sebagai, kanal, tindakan, objek, nip) SELECT 2, waktu, jenis_pelaku, pelaku, sebagai, kanal, 'disisipkan', objek, nip FROM jejak WHERE id = 1");
        await SegelAsync();

        var putus = Assert.Single((await PeriksaAsync()).Putus);
        Assert.Equal((JenisPutus.BarisTanpaSegel, 2L), (putus.Jenis, putus.JejakId));
    }

    [Fact]
    public async Task HariLewat_Ditutup_AkarnyaBertandaTanganDanBersambung()
    {
        await TulisAsync(Satu, Dua, null);
        await SegelAsync();
        Assert.Empty(await TutupAsync());
        _basis.Jam.Maju(TimeSpan.FromDays(1));
        await TulisAsync(Satu);
        await SegelAsync();
        _basis.Jam.Maju(TimeSpan.FromDays(1));

        var akar = await TutupAsync();

        Assert.Equal([(3L, 3), (1L, 1)], akar.Select(a => (a.Baris, a.Rantai)));
        Assert.Equal(akar[0].Sidik, akar[1].Sebelum);
        Assert.Empty(await TutupAsync());
        var hasil = await PeriksaAsync();
        Assert.True(hasil.Utuh);
        Assert.Equal(2, hasil.Akar);
    }

    [Fact]
    public async Task RantaiDitulisUlangSeluruhnya_Diperiksa_AkarHarinyaTidakCocok()
    {
        await TulisAsync(Satu, Satu, Dua);
        await SegelAsync();
        _basis.Jam.Maju(TimeSpan.FromDays(1));
        await TutupAsync();

        // An insider with every right on the database, but without the key: the row and all seals after it are made to fit.
        await JalankanAsync(Lepaskan("jejak"));
        await JalankanAsync(Lepaskan("segel_jejak"));
        await JalankanAsync($"UPDATE jejak SET alasan = 'palsu' WHERE nip = '{Satu}'");
        await _basis.TulisAsync(async layanan =>
        {
            var db = layanan.GetRequiredService<EPupnsDb>();
            var jejak = await db.Set<BarisJejak>().AsNoTracking().ToDictionaryAsync(j => j.Id);
            var sidik = SidikJejak.Kosong.ToArray();
            foreach (var segel in await db.Set<Segel>().Where(s => s.Rantai == Satu).OrderBy(s => s.Urutan).ToListAsync())
            {
                segel.Sidik = sidik = SidikJejak.Segel(sidik, segel.Urutan, jejak[segel.JejakId]);
            }
        });

        Assert.True((await _basis.PakaiAsync((PeriksaRantai p) => p.SatuAsync(Satu, CancellationToken.None))).Utuh);
        Assert.Equal([JenisPutus.AkarTidakCocok], (await PeriksaAsync()).Putus.Select(p => p.Jenis));
    }

    [Fact]
    public async Task AkarDitulisUlang_TanpaKunci_TandaTangannyaPalsu()
    {
        await TulisAsync(Satu);
        await SegelAsync();
        _basis.Jam.Maju(TimeSpan.FromDays(1));
        await TutupAsync();
        await JalankanAsync(Lepaskan("akar_jejak"));

        await _basis.TulisAsync(async layanan =>
        {
            var akar = await layanan.GetRequiredService<EPupnsDb>().Set<AkarHarian>().SingleAsync();
            akar.Baris = 2;
            akar.Sidik = SidikJejak.Hari(akar);
        });

        Assert.Equal([JenisPutus.AkarTidakCocok, JenisPutus.AkarPalsu], (await PeriksaAsync()).Putus.Select(p => p.Jenis).OrderBy(j => j));
    }

    [Fact]
    public async Task BuktiSeseorang_DitulisDanDibacaLagi_SahDanUbahanKetahuan()
    {
        await TulisAsync(Satu, Dua, Satu, null, "198001012005011003");
        await SegelAsync();
        Assert.Null(await BuktiAsync(Satu));
        _basis.Jam.Maju(TimeSpan.FromDays(1));
        await TutupAsync();

        var bukti = BuktiJejak.Baca((await BuktiAsync(Satu))!.Tulis())!;

        Assert.Equal(2, bukti.Baris.Count);
        Assert.True(await SahAsync(bukti));
        Assert.False(await SahAsync(bukti with { Baris = [bukti.Baris[0]] }));
        bukti.Baris[1].Alasan = "lain";
        Assert.False(await SahAsync(bukti));
        Assert.Null(await BuktiAsync("111111111111111111"));
    }

    [Fact]
    public async Task DuaProses_MenyegelBersamaan_SetiapBarisSekali()
    {
        await TulisAsync([.. Enumerable.Repeat(Satu, 60), .. Enumerable.Repeat(Dua, 60)]);
        await using var lain = _basis.ProsesBaru();

        var jumlah = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => (i % 2 == 0 ? _basis.Layanan : lain).PakaiAsync((PenyegelJejak p) => p.JalankanAsync(15, CancellationToken.None))));

        Assert.Equal(120, jumlah.Sum());
        Assert.True((await PeriksaAsync()).Utuh);
    }

    private Task TulisAsync(params string?[] nip) => _basis.TulisAsync(layanan =>
    {
        var catatan = layanan.GetRequiredService<Catatan>();
        foreach (var (n, i) in nip.Select((n, i) => (n, i)))
        {
            catatan.Tulis(Pelaku.Sistem("uji"), "uji.ditulis", "uji:rantai", n, $"alasan {i}", new { i }, new { i = i + 1 });
        }

        return Task.CompletedTask;
    });

    private Task<int> SegelAsync() => _basis.PakaiAsync((PenyegelJejak p) => p.JalankanAsync(1000, CancellationToken.None));

    private Task<IReadOnlyList<AkarHarian>> TutupAsync() => _basis.PakaiAsync((PenutupHari p) => p.JalankanAsync(CancellationToken.None));

    private Task<HasilPeriksa> PeriksaAsync() => _basis.PakaiAsync((PeriksaRantai p) => p.SemuaAsync(CancellationToken.None));

    private Task<BuktiJejak?> BuktiAsync(string nip) => _basis.PakaiAsync((BuktiTermasuk b) => b.JalankanAsync(nip, CancellationToken.None));

    private Task<bool> SahAsync(BuktiJejak bukti) => _basis.PakaiAsync((BuktiTermasuk b) => Task.FromResult(b.Sah(bukti)));

    private Task JalankanAsync(string perintah) => _basis.BacaAsync(db => db.Database.ExecuteSqlRawAsync(perintah));
}
