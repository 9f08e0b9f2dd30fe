using EPupns.Core.Akun;
using EPupns.Core.Akun.Sandi;
using Microsoft.Extensions.Options;

namespace EPupns.Core.Tests.Akun.Sandi;

public sealed class PencincangSandiTests : IDisposable
{
    private const string Sandi = "kopi pagi di teras";
    private readonly PencincangSandi _pencincang = new(Options.Create(new PilihanKeamanan { PutaranSandi = 1000 }));

    public void Dispose() => _pencincang.Dispose();

    [Fact]
    public async Task SandiYangSama_Dicocokkan_Diterima()
    {
        var hash = await _pencincang.CincangAsync(Sandi, CancellationToken.None);

        Assert.True(await _pencincang.CocokAsync(hash, Sandi, CancellationToken.None));
        Assert.True(await _pencincang.CocokAsync(hash, $" {Sandi}\n", CancellationToken.None));
    }

    [Theory]
    [InlineData("kopi pagi di terasa")]
    [InlineData("Kopi pagi di teras")]
    [InlineData("")]
    public async Task SandiLain_Dicocokkan_Ditolak(string lain)
    {
        var hash = await _pencincang.CincangAsync(Sandi, CancellationToken.None);

        Assert.False(await _pencincang.CocokAsync(hash, lain, CancellationToken.None));
    }

    [Fact]
    public async Task SandiYangSama_DicincangDuaKali_HashBerbedaTanpaSandi()
    {
        var satu = await _pencincang.CincangAsync(Sandi, CancellationToken.None);
        var dua = await _pencincang.CincangAsync(Sandi, CancellationToken.None);

        Assert.NotEqual(satu, dua);
        Assert.DoesNotContain("kopi", satu, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hash_Dibaca_FormatVersiTigaDenganPutaranSusunan()
    {
        var hash = Convert.FromBase64String(await _pencincang.CincangAsync(Sandi, CancellationToken.None));

        Assert.Equal((byte)1, hash[0]);
        Assert.Equal(2u, System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(1)));
        Assert.Equal(1000u, System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(5)));
    }

    [Fact]
    public async Task TanpaHash_Dicocokkan_SelaluDitolak()
    {
        Assert.False(await _pencincang.CocokAsync(null, Sandi, CancellationToken.None));
    }

    [Fact]
    public async Task PutaranDinaikkan_HashLamaDicocokkan_TetapDiterima()
    {
        using var baru = new PencincangSandi(Options.Create(new PilihanKeamanan { PutaranSandi = 2000 }));

        var hash = await _pencincang.CincangAsync(Sandi, CancellationToken.None);

        Assert.True(await baru.CocokAsync(hash, Sandi, CancellationToken.None));
    }

    [Fact]
    public async Task Dibatalkan_SaatMengantre_TidakMenahanYangLain()
    {
        using var batal = new CancellationTokenSource();
        await batal.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _pencincang.CincangAsync(Sandi, batal.Token));
        var hash = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => _pencincang.CincangAsync(Sandi, CancellationToken.None)));

        Assert.Equal(20, hash.Distinct().Count());
    }
}
