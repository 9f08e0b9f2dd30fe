using EPupns.Core.Pendaftaran.Pembukaan;
using EPupns.Core.Referensi;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Tests.Pendaftaran;

/// <summary>On a database of its own, because "all" means all.</summary>
public sealed class AturSemuaInstansiTests(BasisSqlite basis) : IClassFixture<BasisSqlite>
{
    [Fact]
    public async Task TanpaKode_DibukaTanpaVerifikasi_SemuaBerubah()
    {
        await basis.TambahAsync([.. Enumerable.Range(0, 640).Select(i => new Instansi { Kode = $"7{i:D3}", Nama = $"Instansi {i}", Jenis = "D" })]);

        var berubah = await basis.PakaiAsync((AturInstansi atur) => atur.JalankanAsync(null, true, false, Latar.Pelaku, CancellationToken.None));

        Assert.Equal(640, berubah);
        Assert.Equal(640, await basis.BacaAsync(db => db.Set<PengaturanInstansi>().CountAsync(p => p.Dibuka && !p.WajibVerifikasi)));
    }
}
