using EPupns.Core.Akun;
using EPupns.Core.Dasar;
using EPupns.Uji;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Tests.Akun;

public sealed class KodeSurelSqliteTests(BasisSqlite basis) : KodeSurelTests<BasisSqlite>(basis);

public sealed class KodeSurelPgTests(BasisPg basis) : KodeSurelTests<BasisPg>(basis);

/// <summary>Six digits that prove a mailbox.</summary>
public abstract class KodeSurelTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    private readonly Guid _siapa = Guid.NewGuid();
    private readonly string _surel = $"{Guid.NewGuid():N}@contoh.go.id";

    [Fact]
    public async Task KodeBenar_Diperiksa_DiterimaDanTidakBerlakuBagiAlamatLain()
    {
        var benih = KodeSurel.BenihBaru();
        var kode = await DenganAsync(k => Task.FromResult(k.Kode(benih, _surel)));

        Assert.Matches(@"\A\d{6}\z", kode);
        Assert.True((await PeriksaAsync(benih, _surel, $" {kode[..3]} {kode[3..]}")).Berhasil);
        Assert.False((await PeriksaAsync(benih, "orang@lain.id", kode)).Berhasil);
        Assert.False((await PeriksaAsync(KodeSurel.BenihBaru(), _surel, kode)).Berhasil);
    }

    [Fact]
    public async Task LimaKodeKeliru_LaluKodeBenar_TetapDitolakSampaiWaktunya()
    {
        var benih = KodeSurel.BenihBaru();
        var kode = await DenganAsync(k => Task.FromResult(k.Kode(benih, _surel)));
        for (var i = 0; i < 5; i++)
        {
            await PeriksaAsync(benih, _surel, kode == "000000" ? "000001" : "000000");
        }

        Assert.Equal("kode.terkunci", (await PeriksaAsync(benih, _surel, kode)).Kesalahan?.Kode);
        basis.Jam.Maju(TimeSpan.FromMinutes(16));
        Assert.True((await PeriksaAsync(benih, _surel, kode)).Berhasil);
    }

    [Fact]
    public async Task KodeDimintaTerusMenerus_SuratKeenam_TidakDikirim()
    {
        var boleh = new List<bool>();
        for (var i = 0; i < 6; i++)
        {
            boleh.Add(await DenganAsync(k => k.BolehKirimAsync(_siapa, _surel, CancellationToken.None)));
        }

        Assert.Equal([true, true, true, true, true, false], boleh);
        Assert.False(await DenganAsync(k => k.BolehKirimAsync(Guid.NewGuid(), _surel, CancellationToken.None)));
    }

    private Task<Hasil<bool>> PeriksaAsync(string benih, string surel, string jawaban) =>
        DenganAsync(k => k.PeriksaAsync(_siapa, benih, surel, jawaban, CancellationToken.None));

    private async Task<T> DenganAsync<T>(Func<KodeSurel, Task<T>> kerja)
    {
        T hasil = default!;
        await basis.TulisAsync(async layanan => hasil = await kerja(layanan.GetRequiredService<KodeSurel>()));
        return hasil;
    }
}
