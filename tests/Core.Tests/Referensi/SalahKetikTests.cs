using EPupns.Core.Referensi;
using EPupns.Core.Referensi.Impor;
using EPupns.Core.Referensi.Katalog;
using EPupns.Uji;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Tests.Referensi;

public sealed class SalahKetikSqliteTests : SalahKetikTests<BasisSqlite>;

public sealed class SalahKetikPgTests : SalahKetikTests<BasisPg>;

/// <summary>Names of a made-up region, damaged as fingers do, are still found.</summary>
public abstract class SalahKetikTests<TBasis> : IAsyncLifetime
    where TBasis : BasisData, new()
{
    private static readonly string[] Desa =
    [
        "CIPAKU", "MUKTISARI", "BUNISEURI", "SUKAWENING", "JALATRANG", "SELAMANIK", "BANGBAYANG", "CIEURIH", "GEREBA", "MEKARSARI", "PUSAKASARI",
        "SINDANGRASA", "KERTASARI", "LINGGASARI", "PANYINGKIRAN", "IMBANAGARA", "CIGEMBOR", "MALEBER", "KAWALIMUKTI", "PURWASARI", "TALAGASARI",
    ];

    private readonly TBasis _basis = new();
    private readonly List<Rujukan> _sekolah = [.. Semua()];

    public async ValueTask InitializeAsync()
    {
        await _basis.InitializeAsync();
        await _basis.TulisAsync(async layanan =>
        {
            var penulis = layanan.GetRequiredService<PenulisRujukan>();
            await penulis.TulisAsync(SemuaRujukan.Ambil("sekolah"), _sekolah, CancellationToken.None);
            await penulis.SelesaikanAsync(SemuaRujukan.Ambil("sekolah"), CancellationToken.None);
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _basis.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Theory]
    [InlineData(1, 0.97)]
    [InlineData(2, 0.85)]
    public async Task NamaDirusak_Dicari_HampirSelaluDiLimaPertama(int selip, double sedikitnya)
    {
        var acak = new Random(2015);
        var kena = 0;
        await using var lingkup = _basis.Layanan.CreateAsyncScope();
        var cari = lingkup.ServiceProvider.GetRequiredService<CariRujukan>();

        foreach (var sekolah in _sekolah)
        {
            var teks = Enumerable.Range(0, selip).Aggregate(sekolah.Nama, (nama, _) => SalahKetik.Rusak(nama, acak));
            var hasil = await cari.CariAsync("sekolah", teks, AsalPencari.Kosong, 5, CancellationToken.None);
            kena += hasil.Any(h => h.Kode == sekolah.Kode) ? 1 : 0;
        }

        Assert.InRange((double)kena / _sekolah.Count, sedikitnya, 1);
    }

    private static IEnumerable<Rujukan> Semua()
    {
        var kode = 1000;
        foreach (var desa in Desa)
        {
            foreach (var nama in new[] { $"SDN 1 {desa}", $"SDN 2 {desa}", $"SD NEGERI 3 {desa}", $"SMP NEGERI 1 {desa}", $"SMKN 1 {desa}" })
            {
                yield return new Rujukan { Daftar = "sekolah", Kode = $"D{kode++}", Nama = nama, Jenis = nama.Split(' ')[0] };
            }
        }
    }
}
