using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Ekspor;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Tests.Ekspor;

public sealed class TabelPnsTerdaftarSqliteTests(BasisSqlite basis) : TabelPnsTerdaftarTests<BasisSqlite>(basis);

public sealed class TabelPnsTerdaftarPgTests(BasisPg basis) : TabelPnsTerdaftarTests<BasisPg>(basis);

/// <summary>The table of those who registered, and how far people are, which every other table and the dashboards ask for.</summary>
public abstract class TabelPnsTerdaftarTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    [Fact]
    public async Task Ekspor_DimintaPeranYangTerikat_HanyaMilikInstansiDanSaringannya()
    {
        var (sini, sana) = ($"{Random.Shared.Next(1_000_000)}a", $"{Random.Shared.Next(1_000_000)}b");
        var lama = DataUji.BuatRegistrasi(r => (r.InstansiKode, r.Keadaan) = (sini, KeadaanRegistrasi.Disetujui));
        var baru = DataUji.BuatRegistrasi(r => (r.InstansiKode, r.UnitKerja, r.TanggalDaftar) = (sini, "RSUD", new DateTimeOffset(2015, 10, 1, 17, 0, 0, TimeSpan.Zero)));
        await basis.TambahAsync(lama, baru, DataUji.BuatRegistrasi(r => r.InstansiKode = sana));

        Assert.Equal([lama.Nip, baru.Nip], await NipAsync(Admin(sini)));
        Assert.Equal([], await NipAsync(Admin(sini), new SaringanTabel { Instansi = sana }));
        Assert.Equal([baru.Nip], await NipAsync(Admin(sini), new SaringanTabel { Keadaan = "menunggu" }));
        Assert.Equal([baru.Nip], await NipAsync(Admin(sini), new SaringanTabel { Dari = new DateOnly(2015, 10, 2), Sampai = new DateOnly(2015, 10, 2) }));
        Assert.Equal([], await NipAsync(Admin(sini), new SaringanTabel { Sampai = new DateOnly(2015, 8, 31) }));
        Assert.Equal([baru.Nip], await NipAsync(new Petugas { NamaPengguna = "u", Nama = "U", Peran = Peran.VerifikatorRegistrasi, InstansiKode = sini, Unit = "RSUD" }));
        Assert.Equal([], await NipAsync(new Petugas { NamaPengguna = "s", Nama = "S", Peran = Peran.VerifikatorSkpd, InstansiKode = sini }));
    }

    [Theory]
    [InlineData(null, null, TahapPeserta.BelumDaftar)]
    [InlineData(KeadaanRegistrasi.Terdaftar, null, TahapPeserta.MenungguPersetujuan)]
    [InlineData(KeadaanRegistrasi.Disetujui, null, TahapPeserta.BelumMengisi)]
    [InlineData(KeadaanRegistrasi.Disetujui, KeadaanFormulir.Isi, TahapPeserta.Mengisi)]
    [InlineData(KeadaanRegistrasi.Disetujui, KeadaanFormulir.Terkirim, TahapPeserta.DiSkpd)]
    [InlineData(KeadaanRegistrasi.Disetujui, KeadaanFormulir.TurunDimintaDiSkpd, TahapPeserta.DiSkpd)]
    [InlineData(KeadaanRegistrasi.Disetujui, KeadaanFormulir.DiBkd, TahapPeserta.DiBkd)]
    [InlineData(KeadaanRegistrasi.Disetujui, KeadaanFormulir.TurunDimintaDiBkd, TahapPeserta.DiBkd)]
    [InlineData(KeadaanRegistrasi.Disetujui, KeadaanFormulir.DiBkn, TahapPeserta.DiBkn)]
    [InlineData(KeadaanRegistrasi.Disetujui, KeadaanFormulir.Dikembalikan, TahapPeserta.Dikembalikan)]
    [InlineData(KeadaanRegistrasi.Disetujui, KeadaanFormulir.Selesai, TahapPeserta.Selesai)]
    public async Task Tahap_DariBasisDataAtauDariBarisnya_Sama(KeadaanRegistrasi? registrasi, KeadaanFormulir? formulir, TahapPeserta tahap)
    {
        var pns = DataUji.BuatPns();
        var ia = DataUji.BuatRegistrasi(r => (r.Nip, r.InstansiKode, r.Keadaan) = (pns.Nip, pns.InstansiKode, registrasi ?? default));
        await basis.TambahAsync([pns, .. registrasi is null ? [] : new[] { ia }, .. formulir is { } keadaan ? new[] { FormulirUji.Buat(keadaan, f => (f.RegistrasiId, f.Nip) = (ia.Id, ia.Nip)) } : []]);

        var dibaca = await basis.BacaAsync(db => db.Peserta().SingleAsync(p => p.Nip == pns.Nip && p.Tahap == tahap));

        Assert.Equal((registrasi is null ? (Guid?)null : ia.Id, tahap), (dibaca.RegistrasiId, dibaca.Tahap));
        Assert.Equal(tahap, registrasi is { } r ? KueriTahap.Dari(r, formulir) : TahapPeserta.BelumDaftar);
        Assert.Equal(registrasi is null ? [] : [tahap.Sebutan()], await basis.BacaAsync(_ => TahapDiTabelAsync(ia.Nip)));
    }

    private static Petugas Admin(string instansi) => new() { NamaPengguna = "a", Nama = "A", Peran = Peran.AdminInstansi, InstansiKode = instansi };

    private async Task<IReadOnlyList<string>> NipAsync(Petugas petugas, SaringanTabel? saringan = null)
    {
        var permintaan = new PermintaanTabel(petugas, saringan ?? new SaringanTabel());
        var nip = (await BarisAsync(permintaan)).Select(b => b[1]).ToList();
        Assert.Equal(nip.Count, await PakaiAsync(t => t.HitungAsync(permintaan, CancellationToken.None)));
        return nip;
    }

    private async Task<IReadOnlyList<string>> TahapDiTabelAsync(string nip) =>
        [.. (await BarisAsync(new PermintaanTabel(new Petugas { NamaPengguna = "p", Nama = "P", Peran = Peran.AdminPusat }, new SaringanTabel()))).Where(b => b[1] == nip).Select(b => b[9])];

    private Task<List<string[]>> BarisAsync(PermintaanTabel permintaan) => PakaiAsync(async t =>
    {
        var semua = new List<string[]>();
        await foreach (var sel in t.BacaAsync(permintaan, CancellationToken.None))
        {
            semua.Add([.. sel.Select(s => $"{s}")]);
        }

        return semua;
    });

    private async Task<T> PakaiAsync<T>(Func<TabelEkspor, Task<T>> kerja)
    {
        await using var lingkup = basis.Layanan.CreateAsyncScope();
        return await kerja(lingkup.ServiceProvider.GetServices<TabelEkspor>().Single(t => t.Kode == "pns"));
    }
}
