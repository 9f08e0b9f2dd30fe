using System.Buffers.Text;
using System.Security.Cryptography;
using EPupns.Core.Akun;
using EPupns.Core.Dasar;
using Microsoft.Extensions.Options;

namespace EPupns.Core.Pendaftaran.Bukti;

/// <summary>
/// The signed code on a proof of registration: 17 bytes of what it says and 64 bytes of ECDSA P-256 (SHA-256, r and s side by
/// side), as 108 characters of base64url. Anybody who has the public key can check it without asking us.
/// </summary>
public sealed class TandaBukti : IDisposable
{
    private const int PanjangTanda = 64;
    private const string NamaBerkas = "bukti.pem";
    private const string AbjadPeriksa = "ACDEFGHJKLMNPQRTUVWXY34679";
    private readonly ECDsa _kunci = ECDsa.Create();
    private readonly byte[] _kunciPeriksa;
    private readonly Lock _giliran = new();

    /// <summary>Reads the key from the configuration or the key folder; makes it once when there is none.</summary>
    /// <exception cref="InvalidOperationException">The configured key is not a private key of the curve P-256.</exception>
    public TandaBukti(IOptions<PilihanKeamanan> pilihan, KunciServer server)
    {
        var pem = pilihan.Value.KunciBukti is { Length: > 0 } tersusun ? tersusun : BerkasKunci.BacaAtauBuat(pilihan.Value.FolderKunci, NamaBerkas, Baru);
        Baca(pem);
        _kunciPeriksa = server.Turunkan("kode-periksa-bukti");
        KunciPublikPem = _kunci.ExportSubjectPublicKeyInfoPem();
    }

    /// <summary>The public key, PEM; published at <c>/cek/kunci-publik.pem</c>.</summary>
    public string KunciPublikPem { get; }

    /// <summary>The code for a registration as it is printed now.</summary>
    public string Buat(Registrasi registrasi)
    {
        var isi = IsiTandaBukti.Dari(registrasi).Tulis();
        lock (_giliran)
        {
            return Base64Url.EncodeToString([.. isi, .. _kunci.SignData(isi, HashAlgorithmName.SHA256)]);
        }
    }

    /// <summary>What a code says, when we signed it: <c>bukti.rusak</c> when it cannot be read, <c>bukti.palsu</c> when the signature is not ours.</summary>
    public Hasil<IsiTandaBukti> Periksa(string kode)
    {
        if (Urai(kode) is not { } byta)
        {
            return new Kesalahan("bukti.rusak", "Kode tanda bukti tidak lengkap atau rusak. Mohon pindai atau ketik ulang seluruhnya.");
        }

        bool sah;
        lock (_giliran)
        {
            sah = _kunci.VerifyData(byta.AsSpan(0, IsiTandaBukti.Panjang), byta.AsSpan(IsiTandaBukti.Panjang), HashAlgorithmName.SHA256);
        }

        return sah && IsiTandaBukti.Baca(byta) is { } isi
            ? isi
            : new Kesalahan("bukti.palsu", "Tanda tangan digital pada kode ini bukan dari e-PUPNS. Tanda bukti ini tidak asli.");
    }

    /// <summary>Six characters that a person can read out, such as <c>7KQ-3MX</c>: the same for every copy of one print.</summary>
    /// <param name="kode">A code that <see cref="Periksa"/> accepts.</param>
    public string KodePeriksa(string kode) => KodePeriksa(Urai(kode)?[..IsiTandaBukti.Panjang] ?? []);

    /// <summary>Which print of a registration carries a check code, when only number and check code were read out; null when none does.</summary>
    public int? CariCetakan(Registrasi registrasi, string kodePeriksa)
    {
        var isi = IsiTandaBukti.Dari(registrasi);
        return Enumerable.Range(1, isi.Cetakan)
            .Where(n => KodePeriksa((isi with { Cetakan = n }).Tulis()) == kodePeriksa)
            .Select(n => (int?)n)
            .FirstOrDefault();
    }

    /// <inheritdoc />
    public void Dispose() => _kunci.Dispose();

    private string KodePeriksa(byte[] isi)
    {
        var acak = HMACSHA256.HashData(_kunciPeriksa, isi);
        var huruf = string.Concat(acak.Take(6).Select(b => AbjadPeriksa[b % AbjadPeriksa.Length]));
        return $"{huruf[..3]}-{huruf[3..]}";
    }

    private void Baca(string pem)
    {
        const string Petunjuk = "Keamanan:KunciBukti harus PEM dari kunci privat ECDSA P-256.";
        try
        {
            _kunci.ImportFromPem(pem);
            _kunci.ExportECPrivateKey();
        }
        catch (Exception e) when (e is ArgumentException or CryptographicException)
        {
            throw new InvalidOperationException(Petunjuk, e);
        }

        if (_kunci.ExportParameters(includePrivateParameters: false).Curve.Oid.Value != ECCurve.NamedCurves.nistP256.Oid.Value)
        {
            throw new InvalidOperationException(Petunjuk);
        }
    }

    private static string Baru()
    {
        using var kunci = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return kunci.ExportPkcs8PrivateKeyPem();
    }

    private static byte[]? Urai(string kode)
    {
        var byta = new byte[IsiTandaBukti.Panjang + PanjangTanda];
        var bersih = kode.Trim();
        return Base64Url.IsValid(bersih, out var panjang) && panjang == byta.Length && Base64Url.DecodeFromChars(bersih, byta) == panjang ? byta : null;
    }
}
