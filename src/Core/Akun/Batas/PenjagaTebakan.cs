using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace EPupns.Core.Akun.Batas;

/// <summary>
/// Counts wrong guesses at a secret in three ways at once: per account whatever the channel, per chat and per network address whatever
/// the account. Login, reprint and recovery share the last two. Keys are made alike for accounts that do not exist.
/// </summary>
public sealed class PenjagaTebakan(Pembatas pembatas, TimeProvider waktu)
{
    /// <summary>Failures in a row that close a chat. A shared telephone or counter bears more than one account does.</summary>
    public const int BatasObrolan = 20;

    /// <summary>Failures from one network address within <see cref="JendelaAlamat"/> that close it: a mobile network puts thousands behind one.</summary>
    public const int BatasAlamat = 60;

    private const int PalingPanjang = 80;
    private static readonly TimeSpan JendelaAlamat = TimeSpan.FromMinutes(15);

    /// <summary>Takes the account until the commit and looks whether a guess is allowed; until when not, otherwise.</summary>
    /// <param name="akun">Which secret, e.g. <c>masuk:035666981230</c>; may be of any length.</param>
    /// <param name="asal">Where the guess comes from.</param>
    /// <param name="batal">Stops waiting.</param>
    public async Task<DateTimeOffset?> KunciAsync(string akun, AsalPermintaan asal, CancellationToken batal)
    {
        var sampai = await pembatas.KunciAsync(Ringkas(akun), batal);
        return sampai ?? await pembatas.IntipAsync(Sumber(asal), batal);
    }

    /// <summary>Counts a wrong guess.</summary>
    /// <returns>How many are left here, and until when it is closed when there are none.</returns>
    public async Task<(int Sisa, DateTimeOffset? Sampai)> GagalAsync(string akun, BatasGagal batas, AsalPermintaan asal, CancellationToken batal)
    {
        var sisa = Math.Min(
            await pembatas.GagalAsync(Ringkas(akun), batas, batal), await pembatas.GagalAsync(Obrolan(asal), BatasObrolan, batal));
        if (Alamat(asal) is { } alamat)
        {
            sisa = Math.Min(sisa, await pembatas.GagalAsync(alamat, new BatasGagal(BatasAlamat, JendelaAlamat), batal));
        }

        return (sisa, await pembatas.IntipAsync([Ringkas(akun), .. Sumber(asal)], batal));
    }

    /// <summary>
    /// A right guess: the account's count starts again. Those of chat and address stay: with an account of one's own nobody buys more
    /// guesses at other people's.
    /// </summary>
    public Task BerhasilAsync(string akun, CancellationToken batal) => pembatas.BerhasilAsync(Ringkas(akun), batal);

    private string[] Sumber(AsalPermintaan asal) => Alamat(asal) is { } alamat ? [Obrolan(asal), alamat] : [Obrolan(asal)];

    private static string Obrolan(AsalPermintaan asal) => Ringkas("masuk-sumber:" + asal.Obrolan);

    // Behind a busy address somebody always errs: its count must end with its window, not with a quiet quarter of an hour.
    private string? Alamat(AsalPermintaan asal) => asal.Alamat is { } alamat
        ? string.Create(CultureInfo.InvariantCulture, $"alamat:{alamat}:{waktu.GetUtcNow().Ticks / JendelaAlamat.Ticks}")
        : null;

    private static string Ringkas(string kunci) =>
        kunci.Length <= PalingPanjang ? kunci : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(kunci)));
}
