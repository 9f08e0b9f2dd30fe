using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Pengisian;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Core.Verifikasi;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Tests.Verifikasi.Antrean;

public sealed class AmbilBerikutnyaSqliteTests(BasisSqlite basis) : AmbilBerikutnyaTests<BasisSqlite>(basis);

public sealed class AmbilBerikutnyaPgTests(BasisPg basis) : AmbilBerikutnyaTests<BasisPg>(basis);

/// <summary>The next form of the queue: the oldest that nobody has, for one officer only.</summary>
public abstract class AmbilBerikutnyaTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    private static int _urut;
    private readonly string _instansi = $"8{Interlocked.Increment(ref _urut):D3}";

    [Fact]
    public async Task DuaVerifikator_MengambilBersamaBerulang_TidakPernahYangSama()
    {
        await IsiAsync(12);
        var petugas = new List<Petugas> { await PetugasAsync(), await PetugasAsync() };

        var hasil = await Task.WhenAll(petugas.Select(p => Task.Run(async () =>
        {
            var dapat = new List<string>();
            while (dapat.Count < 12 && await AmbilAsync(p, dapat.LastOrDefault()) is { } nomor && !dapat.Contains(nomor))
            {
                dapat.Add(nomor);
                await basis.TulisAsync(l => SelesaikanAsync(l, nomor));
            }

            return dapat;
        })));

        Assert.Equal(12, hasil.Sum(h => h.Count));
        Assert.Equal(12, hasil.SelectMany(h => h).Distinct().Count());
    }

    [Fact]
    public async Task AdaYangDipegang_Diambil_MilikSendiriDahuluLaluYangTerlama()
    {
        var nomor = await IsiAsync(3);
        var (satu, dua) = (await PetugasAsync(), await PetugasAsync());

        Assert.Equal(nomor[0], await AmbilAsync(satu, null));
        Assert.Equal(nomor[0], await AmbilAsync(satu, null));
        Assert.Equal(nomor[1], await AmbilAsync(dua, null));
        Assert.Equal(nomor[2], await AmbilAsync(satu, nomor[0]));
        Assert.Equal(nomor[1], await AmbilAsync(dua, "000000000000"));
        Assert.Null(await AmbilAsync(dua, nomor[1]));
    }

    [Fact]
    public async Task Admin_Mengambil_TidakMendapatApaPun()
    {
        await IsiAsync(1);

        Assert.Null(await AmbilAsync(await PetugasAsync(Peran.AdminInstansi), null));
    }

    private async Task<List<string>> IsiAsync(int banyak)
    {
        var nomor = new List<string>();
        for (var i = 0; i < banyak; i++)
        {
            var registrasi = DataUji.BuatRegistrasi(r => r.InstansiKode = _instansi);
            var saat = basis.Jam.GetUtcNow().AddMinutes(i);
            await basis.TambahAsync(registrasi, FormulirUji.Buat(ubah: f =>
                (f.RegistrasiId, f.Nomor, f.Nip, f.InstansiKode, f.DikirimPada) = (registrasi.Id, registrasi.Nomor, registrasi.Nip, _instansi, saat)));
            nomor.Add(registrasi.Nomor);
        }

        return nomor;
    }

    private async Task<Petugas> PetugasAsync(Peran peran = Peran.VerifikatorSkpd)
    {
        var petugas = new Petugas { NamaPengguna = $"p{Guid.NewGuid():N}", Nama = "P", Peran = peran, InstansiKode = _instansi };
        await basis.TambahAsync(petugas);
        return petugas;
    }

    private Task<string?> AmbilAsync(Petugas petugas, string? selain) => basis.PakaiAsync((AmbilBerikutnya a) => a.JalankanAsync(petugas, selain, CancellationToken.None));

    private static async Task SelesaikanAsync(IServiceProvider layanan, string nomor)
    {
        var db = (Core.Data.EPupnsDb)layanan.GetService(typeof(Core.Data.EPupnsDb))!;
        var formulir = await db.Set<FormulirPns>().SingleAsync(f => f.Nomor == nomor);
        await MesinFormulir.Untuk(formulir).FireAsync(MesinFormulir.Pemicu.LoloskanSkpd);
        (formulir.PemegangId, formulir.DipegangSampai) = (null, null);
    }
}
