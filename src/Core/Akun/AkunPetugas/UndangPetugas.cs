using EPupns.Core.Akun.Tautan;

namespace EPupns.Core.Akun.AkunPetugas;

/// <summary>An invitation.</summary>
/// <param name="Token">Its secret, for <c>/petugas/undangan/{token}</c>.</param>
/// <param name="BerlakuSampai">It ends then.</param>
public sealed record UndanganPetugas(string Token, DateTimeOffset BerlakuSampai);

/// <summary>Makes the one invitation that an account has; an older one ends.</summary>
public sealed class UndangPetugas(TautanSekali tautan, TimeProvider waktu)
{
    /// <summary>Makes it. Joins the caller's transaction.</summary>
    public async Task<UndanganPetugas> BuatAsync(Petugas petugas, CancellationToken batal)
    {
        await CabutAsync(petugas, batal);
        return new UndanganPetugas(
            await tautan.BuatAsync(TerimaUndangan.Tujuan, petugas.Id, TerimaUndangan.Berlaku, batal), waktu.GetUtcNow() + TerimaUndangan.Berlaku);
    }

    /// <summary>Ends it. Joins the caller's transaction.</summary>
    /// <returns>True when there was one.</returns>
    public async Task<bool> CabutAsync(Petugas petugas, CancellationToken batal) => await tautan.CabutAsync(TerimaUndangan.Tujuan, petugas.Id, batal) > 0;
}
