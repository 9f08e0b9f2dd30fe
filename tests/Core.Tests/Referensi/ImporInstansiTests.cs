using EPupns.Core.Dasar;
using EPupns.Core.Data.Impor;
using EPupns.Core.Jejak;
using EPupns.Core.Referensi;
using EPupns.Core.Tests.Data.Impor;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Tests.Referensi;

public sealed class ImporInstansiSqliteTests : ImporInstansiTests<BasisSqlite>;

public sealed class ImporInstansiPgTests : ImporInstansiTests<BasisPg>;

public abstract class ImporInstansiTests<TBasis> : IAsyncLifetime
    where TBasis : BasisData, new()
{
    private readonly TBasis _basis = new();
    private readonly List<GalatBaris> _galat = [];

    public ValueTask InitializeAsync() => _basis.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await _basis.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task DaftarBaru_Diimpor_PusatDanDaerahDibedakan()
    {
        var hasil = await ImporAsync("kode,nama,induk,aktif", "3011,Kementerian Kesehatan,,1", "6112,Pemerintah Kab. Ciamis,,ya", "2110,\"Kementerian Lama, Bubar\",,0");

        Assert.Equal(new HasilImpor(3, 0, 3), hasil);
        Assert.Equal(
            [("2110", "P", false, 0), ("3011", "P", true, 0), ("6112", "D", true, 3)],
            (await SemuaAsync()).Select(i => (i.Kode, i.Jenis, i.Aktif, i.Kanreg)));
    }

    [Fact]
    public async Task KanregDiisi_DiimporLaluTanpaKolomnya_Tetap()
    {
        await ImporAsync("kode,nama,kanreg", "6112,Pemerintah Kab. Ciamis,5", "8800,Pemerintah Provinsi Baru,9");

        var hasil = await ImporAsync("kode,nama", "6112,Pemerintah Kab. Ciamis");

        Assert.Equal(0, hasil.Ditulis);
        Assert.Equal([5, 9], (await SemuaAsync()).Select(i => i.Kanreg));
    }

    [Fact]
    public async Task KanregSalahAtauTidakDikenal_Diimpor_Ditolak()
    {
        await ImporAsync("kode,nama,kanreg", "6112,Pemerintah Kab. Ciamis,15", "8800,Pemerintah Provinsi Baru,", "3011,Kementerian Kesehatan,");

        Assert.Equal([(2L, "kanreg"), (3L, "kanreg")], _galat.Select(g => (g.Baris, g.Isian!)));
        Assert.Equal(["3011"], (await SemuaAsync()).Select(i => i.Kode));
    }

    [Fact]
    public async Task NamaBerubah_DiimporLagi_HanyaItuYangDitulisDenganJejak()
    {
        await ImporAsync("kode,nama", "3010,Kementerian Pendidikan Nasional", "3011,Kementerian Kesehatan");

        var hasil = await ImporAsync("kode,nama", "3010,Kementerian Pendidikan dan Kebudayaan", "3011,Kementerian Kesehatan");

        var jejak = await _basis.BacaAsync(db => db.Set<BarisJejak>().Where(j => j.Objek == "instansi:3010").OrderBy(j => j.Id).LastAsync());
        Assert.Equal(new HasilImpor(2, 0, 1), hasil);
        Assert.Contains("Nasional", jejak.Sebelum, StringComparison.Ordinal);
        Assert.Contains("Kebudayaan", jejak.Sesudah, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TidakDisebut_Diimpor_TetapAda()
    {
        await ImporAsync("kode,nama", "3010,Kementerian Pendidikan dan Kebudayaan");

        await ImporAsync("kode,nama", "3011,Kementerian Kesehatan");

        Assert.Equal(["3010", "3011"], (await SemuaAsync()).Select(i => i.Kode));
    }

    [Fact]
    public async Task BarisSalah_Diimpor_DilaporkanYangBenarMasuk()
    {
        var hasil = await ImporAsync("kode,nama,induk,aktif", "3011,,,1", "30 11,Kementerian,,1", "3012,Kementerian,3011,1", "3013,Kementerian,,mungkin", "3014,Kementerian,,1", "3014,Lagi,,1");

        Assert.Equal(new HasilImpor(1, 5, 1), hasil);
        Assert.Equal([(2L, "nama"), (3L, "kode"), (4L, "induk"), (5L, "aktif"), (7L, "kode")], _galat.Select(g => (g.Baris, g.Isian!)));
    }

    private Task<List<Instansi>> SemuaAsync() => _basis.BacaAsync(db => db.Set<Instansi>().OrderBy(i => i.Kode).ToListAsync());

    private async Task<HasilImpor> ImporAsync(params string[] baris)
    {
        using var sementara = new BerkasSementara("instansi.csv", baris);
        using var berkas = sementara.Buka();
        await using var lingkup = _basis.Layanan.CreateAsyncScope();
        return await lingkup.ServiceProvider.GetRequiredService<ImporInstansi>().JalankanAsync(berkas, Pelaku.Sistem("impor"), _galat.Add, CancellationToken.None);
    }
}
