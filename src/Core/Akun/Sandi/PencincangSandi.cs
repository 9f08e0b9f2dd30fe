using EPupns.Core.Dasar;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace EPupns.Core.Akun.Sandi;

/// <summary>
/// The slow hash of passwords (PBKDF2-HMAC-SHA512, format v3 of the framework's hasher). A hash costs a tenth of a second of a
/// core, so it runs off the caller's thread and in a lane of half the cores: a rush of logins queues here and leaves the rest of
/// the program its share. Call it outside transactions.
/// </summary>
public sealed class PencincangSandi : IDisposable
{
    private static readonly object Siapapun = new();
    private readonly JalurBerat _jalur = new("pencincang sandi", Math.Max(1, Environment.ProcessorCount / 2));
    private readonly PasswordHasher<object> _pencincang;
    private readonly Lazy<string> _pengganti;

    /// <summary>With the rounds of <see cref="PilihanKeamanan.PutaranSandi"/>.</summary>
    public PencincangSandi(IOptions<PilihanKeamanan> pilihan)
    {
        _pencincang = new(Options.Create(new PasswordHasherOptions { IterationCount = pilihan.Value.PutaranSandi }));
        _pengganti = new(() => _pencincang.HashPassword(Siapapun, Guid.NewGuid().ToString()));
    }

    /// <summary>The hash to store; another one each time, because of its salt.</summary>
    public Task<string> CincangAsync(string sandi, CancellationToken batal) =>
        _jalur.JalankanAsync(() => _pencincang.HashPassword(Siapapun, Rapikan(sandi)), batal);

    /// <summary>True when the password is the hashed one. Without a hash the answer is no, after the same work as with one.</summary>
    public Task<bool> CocokAsync(string? hash, string sandi, CancellationToken batal) =>
        _jalur.JalankanAsync(() => Cocok(hash ?? _pengganti.Value, sandi) && hash is not null, batal);

    /// <inheritdoc />
    public void Dispose() => _jalur.Dispose();

    private bool Cocok(string hash, string sandi) =>
        _pencincang.VerifyHashedPassword(Siapapun, hash, Rapikan(sandi)) != PasswordVerificationResult.Failed;

    // Some channels trim what is typed, others do not: a space at an end must not lock anybody out.
    private static string Rapikan(string sandi) => sandi.Trim();
}
