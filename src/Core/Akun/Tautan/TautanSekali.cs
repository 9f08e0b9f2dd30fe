using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using EPupns.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Akun.Tautan;

/// <summary>
/// Links that work once and for a short time. A token is 128 random bits and a mark of the server's key over them and their purpose:
/// what somebody made up is refused without asking the database, and a token for one purpose means nothing to another.
/// The database keeps only fingerprints.
/// </summary>
public sealed class TautanSekali(EPupnsDb db, Transaksi transaksi, KunciServer kunci, TimeProvider waktu)
{
    private const int PanjangAcak = 16;
    private const int PanjangTanda = 16;
    private readonly byte[] _kunci = kunci.Turunkan("tautan-sekali");

    /// <summary>Makes one. Joins the caller's transaction.</summary>
    /// <param name="tujuan">What it is for, at most 40 characters.</param>
    /// <param name="sasaran">Whom or what it concerns.</param>
    /// <param name="umur">How long it stands.</param>
    /// <param name="batal">Stops waiting.</param>
    /// <returns>43 characters of <c>A–Z a–z 0–9 _ -</c>: fit for an address and for Telegram's <c>/start</c>.</returns>
    public Task<string> BuatAsync(string tujuan, Guid sasaran, TimeSpan umur, CancellationToken batal) => transaksi.JalankanAsync(
        () =>
        {
            var token = Tandai(tujuan, RandomNumberGenerator.GetBytes(PanjangAcak));
            db.Add(new BarisTautan { Sidik = Sidik(token), Tujuan = tujuan, Sasaran = sasaran, BerlakuSampai = waktu.GetUtcNow() + umur });
            return Task.FromResult(token);
        },
        batal);

    /// <summary>Whom it concerns, without using it; null when it was used, is too old, was withdrawn or never was.</summary>
    public async Task<Guid?> IntipAsync(string tujuan, string token, CancellationToken batal) => Asli(tujuan, token)
        ? await Berlaku(tujuan, token).Select(t => (Guid?)t.Sasaran).FirstOrDefaultAsync(batal)
        : null;

    /// <summary>
    /// Uses it: of all who try at the same moment, the database gives it to one. Joins the caller's transaction, and comes back
    /// when that fails.
    /// </summary>
    public async Task<Guid?> PakaiAsync(string tujuan, string token, CancellationToken batal) => Asli(tujuan, token)
        ? await transaksi.JalankanAsync(() => AmbilAsync(tujuan, token, batal), batal)
        : null;

    /// <summary>Withdraws every unused link for a purpose that concerns <paramref name="sasaran"/>; returns how many.</summary>
    public Task<int> CabutAsync(string tujuan, Guid sasaran, CancellationToken batal) =>
        db.Set<BarisTautan>().Where(t => t.Sasaran == sasaran && t.Tujuan == tujuan && t.DipakaiPada == null).ExecuteDeleteAsync(batal);

    private async Task<Guid?> AmbilAsync(string tujuan, string token, CancellationToken batal)
    {
        var kini = waktu.GetUtcNow();
        var diambil = await Berlaku(tujuan, token).ExecuteUpdateAsync(ubah => ubah.SetProperty(t => t.DipakaiPada, kini), batal);
        var sidik = Sidik(token);
        return diambil == 1 ? await db.Set<BarisTautan>().Where(t => t.Sidik == sidik).Select(t => (Guid?)t.Sasaran).SingleAsync(batal) : null;
    }

    private IQueryable<BarisTautan> Berlaku(string tujuan, string token)
    {
        var (sidik, kini) = (Sidik(token), waktu.GetUtcNow());
        return db.Set<BarisTautan>().Where(t => t.Sidik == sidik && t.Tujuan == tujuan && t.DipakaiPada == null && t.BerlakuSampai > kini);
    }

    private bool Asli(string tujuan, string token)
    {
        var isi = new byte[PanjangAcak + PanjangTanda];
        return token.Length == Base64Url.GetEncodedLength(isi.Length) && Base64Url.IsValid(token)
            && Base64Url.TryDecodeFromChars(token, isi, out var panjang) && panjang == isi.Length
            && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Tandai(tujuan, isi[..PanjangAcak])), Encoding.ASCII.GetBytes(token));
    }

    private string Tandai(string tujuan, byte[] acak)
    {
        byte[] isi = [.. Encoding.UTF8.GetBytes($"{tujuan}\n"), .. acak];
        return Base64Url.EncodeToString([.. acak, .. HMACSHA256.HashData(_kunci, isi)[..PanjangTanda]]);
    }

    // So many random bits need no slow hash.
    private static string Sidik(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(token)));
}
