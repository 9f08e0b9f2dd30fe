using EPupns.Core.Akun.Tautan;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pemulihan.Permintaan;

/// <summary>The link that objects without a login, for channels without buttons: e-mail first of all.</summary>
public sealed class SanggahLewatTautan(EPupnsDb db, Transaksi transaksi, TautanSekali tautan, SanggahPemulihan sanggah)
{
    private const string Tujuan = "sanggah-pemulihan";
    private static readonly TimeSpan Umur = TimeSpan.FromDays(60);

    private static readonly Kesalahan TidakBerlaku = new("permintaan.tautan-tidak-berlaku", "Tautan ini sudah dipakai, sudah lewat waktunya, atau tidak lengkap.");

    /// <summary>A link for a request. Joins the caller's transaction.</summary>
    public Task<string> BuatAsync(Guid permintaanId, CancellationToken batal) => tautan.BuatAsync(Tujuan, permintaanId, Umur, batal);

    /// <summary>The request that the link objects to, without using it; null when it counts no more.</summary>
    public async Task<PermintaanPemulihan?> CariAsync(string token, CancellationToken batal) => await tautan.IntipAsync(Tujuan, token, batal) is { } id
        ? await db.Set<PermintaanPemulihan>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, batal)
        : null;

    /// <summary>Objects. Mistakes: <c>permintaan.tautan-tidak-berlaku</c>, <c>permintaan.sudah-berakhir</c>.</summary>
    public Task<Hasil<PermintaanPemulihan>> JalankanAsync(string token, CancellationToken batal) => transaksi.JalankanAsync(
        async () => await tautan.PakaiAsync(Tujuan, token, batal) is { } id
            ? await sanggah.JalankanAsync(id, Pelaku.Pns("-", "portal"), batal)
            : TidakBerlaku,
        batal);
}
