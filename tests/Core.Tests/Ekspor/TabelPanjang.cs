using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Ekspor;

namespace EPupns.Core.Tests.Ekspor;

/// <summary>A row of <see cref="TabelPanjang"/>.</summary>
public sealed record BarisPanjang(int Urut);

/// <summary>A table as long as a test wants it, from no database.</summary>
public sealed class TabelPanjang : TabelEkspor<BarisPanjang>
{
    public const int Banyak = 24_000;

    /// <summary>Called before each portion, with the number of its first row.</summary>
    public Func<int, Task> Sela { get; set; } = _ => Task.CompletedTask;

    public override string Kode => "panjang";

    public override string Judul => "Panjang";

    public override string Keterangan => "Untuk uji.";

    public override Wewenang Wewenang => Wewenang.LihatRegistrasi;

    public override IReadOnlyList<Kolom<BarisPanjang>> Kolom { get; } = [Angka("Urut", b => b.Urut), Teks("Isi", b => new string((char)('a' + (b.Urut % 26)), 400))];

    public override Task<long> HitungAsync(PermintaanTabel permintaan, CancellationToken batal) => Task.FromResult((long)Banyak);

    protected override async Task<IReadOnlyList<BarisPanjang>> PotongAsync(PermintaanTabel permintaan, BarisPanjang? sesudah, int banyak, CancellationToken batal)
    {
        var awal = (sesudah?.Urut ?? 0) + 1;
        await Sela(awal);
        return [.. Enumerable.Range(awal, Math.Min(banyak, Banyak - awal + 1)).Select(i => new BarisPanjang(i))];
    }
}
