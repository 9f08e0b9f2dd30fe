using EPupns.Core.Dasar;
using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Jejak;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Tests.Pengisian;

public sealed class IsiIsianSqliteTests(BasisSqlite basis) : IsiIsianTests<BasisSqlite>(basis);

public sealed class IsiIsianPgTests(BasisPg basis) : IsiIsianTests<BasisPg>(basis);

/// <summary>One answer beside SAPK's value: written, found right, undone, never overwritten unseen.</summary>
public abstract class IsiIsianTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    private static readonly Konteks Konteks = new(new DateOnly(2015, 9, 1));

    [Fact]
    public async Task Koreksi_DitulisLaluDiurungkan_NilaiSapkKembaliDanTerjejak()
    {
        var r = await SiapkanAsync();

        Assert.Equal(1, (await TulisAsync(r, DataUtama.Agama, "hindu", 0)).Nilai);
        Assert.Equal("4", (await BacaAsync(r)).Kini.Isi(DataUtama.Bagian)[DataUtama.Agama]);
        Assert.Equal("1", (await BacaAsync(r)).Sapk.Isi(DataUtama.Bagian)[DataUtama.Agama]);
        Assert.Equal(2, (await basis.PakaiAsync((IsiIsian i) => i.UrungkanAsync(Alamat(r, DataUtama.Agama, 1), Orang(r), default))).Nilai);

        Assert.Equal("1", (await BacaAsync(r)).Kini.Isi(DataUtama.Bagian)[DataUtama.Agama]);
        Assert.Equal("isian.tanpa_riwayat", (await basis.PakaiAsync((IsiIsian i) => i.UrungkanAsync(Alamat(r, DataUtama.Agama, 2), Orang(r), default))).Kesalahan?.Kode);
        var jejak = await basis.BacaAsync(db => db.Set<BarisJejak>().Where(j => j.Nip == r.Nip).OrderBy(j => j.Id).Select(j => j.Tindakan).ToListAsync());
        Assert.Equal(["pengisian.ditulis", "pengisian.diurungkan"], jejak);
        var perubahan = await basis.BacaAsync(db => db.Set<PerubahanIsian>().SingleAsync(p => db.Set<CatatanPengisian>().Any(c => c.Id == p.CatatanId && c.RegistrasiId == r.Id)));
        Assert.Equal((null, "4", true), (perubahan.Lama, perubahan.Baru, perubahan.Diurungkan));
    }

    [Fact]
    public async Task VersiLama_Ditulis_DitolakTanpaMengubah()
    {
        var r = await SiapkanAsync();
        await TulisAsync(r, DataUtama.Agama, "hindu", 0);

        Assert.Equal("pengisian.basi", (await TulisAsync(r, DataUtama.Agama, "budha", 0)).Kesalahan?.Kode);
        Assert.Equal("4", (await BacaAsync(r)).Kini.Isi(DataUtama.Bagian)[DataUtama.Agama]);
    }

    [Fact]
    public async Task IsianTerkunciSamaAtauKeliru_Ditulis_DitolakDenganAlasan()
    {
        var r = await SiapkanAsync();

        Assert.Equal("isian.terkunci", (await TulisAsync(r, DataUtama.Nip, r.Nip, 0)).Kesalahan?.Kode);
        Assert.Contains("Riwayat Golongan", (await TulisAsync(r, DataUtama.Golongan, "III/a", 0)).Kesalahan?.Pesan, StringComparison.Ordinal);
        Assert.Equal("isian.sama", (await TulisAsync(r, DataUtama.Agama, "islam", 0)).Kesalahan?.Kode);
        Assert.Equal("tanggal.tidakada", (await TulisAsync(r, DataUtama.TmtPns, "31 feb 2010", 0)).Kesalahan?.Kode);
    }

    [Fact]
    public async Task NilaiSapk_DinyatakanSesuai_KelengkapanNaik()
    {
        var r = await SiapkanAsync();
        var sebelum = (await basis.PakaiAsync((BacaBorang b) => b.KelengkapanAsync(r.Id, default)))[0].Terisi;

        Assert.True((await basis.PakaiAsync((IsiIsian i) => i.SesuaiAsync(Alamat(r, DataUtama.Agama, 0), Orang(r), default))).Berhasil);

        Assert.Equal(sebelum + 1, (await basis.PakaiAsync((BacaBorang b) => b.KelengkapanAsync(r.Id, default)))[0].Terisi);
    }

    [Fact]
    public async Task CatatanSapkDanBaru_Dibaca_BerurutDanDitimpa()
    {
        var r = await SiapkanAsync();
        await basis.PakaiAsync((IsiIsian i) => i.TulisAsync(new(r.Id, "golongan", "sapk-0", "nomor_sk", 0), "821.12/8", Konteks, Orang(r), default));
        await basis.PakaiAsync((IsiIsian i) => i.TulisAsync(new(r.Id, "golongan", "baru", "golongan", 0), "III/b", Konteks, Orang(r), default));

        var catatan = (await BacaAsync(r)).Kini.Catatan(RiwayatGolongan.Bagian);

        Assert.Equal([("sapk-0", "31", "821.12/8"), ("baru", "32", null)], catatan.Select(c => (c.Id, c.Isi["golongan"], c.Isi["nomor_sk"])));
    }

    private async Task<Registrasi> SiapkanAsync()
    {
        var pns = await basis.SiapkanPnsAsync(ubah: p => p.Data = """{"agama":"1","riwayat":{"golongan":[{"golongan":"31","nomor_sk":"821.12/7"}]}}""");
        return await basis.SiapkanRegistrasiAsync(r => r.Nip = pns.Nip);
    }

    private static AlamatIsian Alamat(Registrasi r, Isian isian, int versi) => new(r.Id, "data_utama", "data_utama", isian.Kode, versi);

    private static Pelaku Orang(Registrasi r) => Pelaku.Pns(r.Nip, "uji");

    private Task<Hasil<int>> TulisAsync(Registrasi r, Isian isian, string teks, int versi) =>
        basis.PakaiAsync((IsiIsian i) => i.TulisAsync(Alamat(r, isian, versi), teks, Konteks, Orang(r), CancellationToken.None));

    private Task<BorangTerbaca> BacaAsync(Registrasi r) => basis.PakaiAsync((BacaBorang b) => b.JalankanAsync(r.Id, CancellationToken.None));
}
