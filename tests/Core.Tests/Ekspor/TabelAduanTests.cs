using EPupns.Core.Ekspor;
using EPupns.Core.Helpdesk;
using EPupns.Core.Tests.Helpdesk;
using EPupns.Uji;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Tests.Ekspor;

public sealed class TabelAduanSqliteTests(BasisSqlite basis) : TabelAduanTests<BasisSqlite>(basis);

public sealed class TabelAduanPgTests(BasisPg basis) : TabelAduanTests<BasisPg>(basis);

/// <summary>Reports as a table (A1.3).</summary>
public abstract class TabelAduanTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    [Fact]
    public async Task LaporanDuaMeja_Diekspor_HanyaMilikMejanyaDenganJawabanDanPenangannya()
    {
        var (m, lain) = (await MejaUji.SiapkanAsync(basis), await MejaUji.SiapkanAsync(basis));
        var (satu, dua) = (await m.LaporkanAsync(pokok: "=SUM(A1)"), await m.LaporkanAsync(JenisLaporan.RujukanPendidikan, "S-1 Tata Boga"));
        await lain.LaporkanAsync();
        await m.BalasAsync(satu, m.Ani, "Silakan.");

        var baris = await BarisAsync(m.Admin, new SaringanTabel());
        Assert.Equal(satu, Assert.Single(baris)[0]);
        Assert.Equal(("Instansi salah", m.Nip, "=SUM(A1)", "Ani"), (baris[0][1], baris[0][2], baris[0][7], baris[0][9]));
        Assert.NotEqual("", baris[0][11]);
        Assert.Equal([dua], (await BarisAsync(m.Pusat, new SaringanTabel { Instansi = m.Instansi })).Where(b => b[6] == "BKN Pusat").Select(b => b[0]));
        Assert.Empty(await BarisAsync(m.Admin, new SaringanTabel { Keadaan = "selesai" }));
        Assert.Empty(await BarisAsync(m.Admin, new SaringanTabel { Sampai = new DateOnly(2014, 1, 1) }));
    }

    private async Task<List<string[]>> BarisAsync(Penangan siapa, SaringanTabel saringan)
    {
        await using var lingkup = basis.Layanan.CreateAsyncScope();
        var tabel = lingkup.ServiceProvider.GetServices<TabelEkspor>().Single(t => t.Kode == "aduan");
        var (permintaan, semua) = (new PermintaanTabel(siapa.Petugas, saringan), new List<string[]>());
        await foreach (var sel in tabel.BacaAsync(permintaan, CancellationToken.None))
        {
            semua.Add([.. sel.Select(s => $"{s}")]);
        }

        Assert.Equal(semua.Count, await tabel.HitungAsync(permintaan, CancellationToken.None));
        return semua;
    }
}
