using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using EPupns.Core.Akun;
using EPupns.Core.Dasar;
using Microsoft.Extensions.Options;

namespace EPupns.Core.Pendaftaran.Bukti;

/// <summary>
/// The signed code on a proof of registration, of sending or of completion: 17, 31 or 35 bytes of what it says and 64 bytes of ECDSA P-256
/// (SHA-256, r and s side by side), as 108, 127 or 132 characters of base64url. Length and first byte tell the kinds apart. Anybody who has the public key can check it without asking us.
/// </summary>
public sealed class TandaBukti : IDisposable
{
    private const int PanjangTanda = 64;
    private const string NamaBerkas = "bukti.pem";
    private const string AbjadPeriksa = "ACDEFGHJKLMNPQRTUVWXY34679";
    private static readonly int[] JenisPanjang = [IsiTandaBukti.Panjang, IsiTandaKirim.Panjang, IsiTandaSelesai.Panjang];
    private readonly ECDsa _kunci = ECDsa.Create();
    private readonly byte[] _kunciPeriksa;
    private readonly Lock _giliran = new();
    private static readonly Kesalahan Rusak = new("bukti.rusak", "Kode tanda bukti tidak lengkap atau rusak. Mohon pindai atau ketik ulang seluruhnya.");
    private static readonly Kesalahan Palsu = new("bukti.palsu", "Tanda tangan digital pada kode ini bukan dari e-PUPNS. Tanda bukti ini tidak asli.");

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
    public string Buat(Registrasi registrasi) => Tandai(IsiTandaBukti.Dari(registrasi).Tulis());

    /// <summary>The code for a form that was sent.</summary>
    public string Buat(IsiTandaKirim kiriman) => Tandai(kiriman.Tulis());

    /// <summary>The code for a form that every level was done with.</summary>
    public string Buat(IsiTandaSelesai selesai) => Tandai(selesai.Tulis());

    /// <summary>What a code says, when we signed it: <c>bukti.rusak</c> when it cannot be read, <c>bukti.palsu</c> when the signature is not ours.</summary>
    public Hasil<IsiTandaBukti> Periksa(string kode)
    {
        if (Urai(kode, IsiTandaBukti.Panjang) is not { } byta)
        {
            return Rusak;
        }

        return Sah(byta, IsiTandaBukti.Panjang) && IsiTandaBukti.Baca(byta) is { } isi ? isi : Palsu;
    }

    /// <summary>The same for the code of a form that was sent; null when it is not of that kind at all.</summary>
    public Hasil<IsiTandaKirim>? PeriksaKirim(string kode)
    {
        if (Urai(kode, IsiTandaKirim.Panjang) is not { } byta)
        {
            return null;
        }

        return Sah(byta, IsiTandaKirim.Panjang) && IsiTandaKirim.Baca(byta) is { } isi ? isi : Palsu;
    }

    /// <summary>The same for the code of a form that is done; null when it is not of that kind at all.</summary>
    public Hasil<IsiTandaSelesai>? PeriksaSelesai(string kode)
    {
        if (Urai(kode, IsiTandaSelesai.Panjang) is not { } byta)
        {
            return null;
        }

        return Sah(byta, IsiTandaSelesai.Panjang) && IsiTandaSelesai.Baca(byta) is { } isi ? isi : Palsu;
    }

    /// <summary>Six characters that a person can read out, such as <c>7KQ-3MX</c>: the same for every copy of one print.</summary>
    /// <param name="kode">A code that <see cref="Periksa"/>, <see cref="PeriksaKirim"/> or <see cref="PeriksaSelesai"/> accepts.</param>
    public string KodePeriksa(string kode) =>
        KodePeriksa(JenisPanjang.Select(p => Urai(kode, p)?[..p]).FirstOrDefault(isi => isi is not null) ?? []);

    /// <summary>Which print of a registration carries a check code, when only number and check code were read out; null when none does.</summary>
    public int? CariCetakan(Registrasi registrasi, string kodePeriksa)
    {
        var isi = IsiTandaBukti.Dari(registrasi);
        return Enumerable.Range(1, isi.Cetakan)
            .Where(n => KodePeriksa((isi with { Cetakan = n }).Tulis()) == kodePeriksa)
            .Select(n => (int?)n)
            .FirstOrDefault();
    }

    /// <summary>Signs anything else that has to be checked without us, e.g. a daily root of the audit: ECDSA P-256 (SHA-256), 64 bytes.</summary>
    /// <param name="guna">What it is for; a signature for one purpose never passes for another.</param>
    /// <param name="isi">What is signed.</param>
    public byte[] Tandatangani(string guna, ReadOnlySpan<byte> isi)
    {
        lock (_giliran)
        {
            return _kunci.SignData(Berguna(guna, isi), HashAlgorithmName.SHA256);
        }
    }

    /// <summary>True when a signature of <see cref="Tandatangani"/> is ours and fits.</summary>
    public bool SahTandatangan(string guna, ReadOnlySpan<byte> isi, ReadOnlySpan<byte> tanda)
    {
        lock (_giliran)
        {
            return _kunci.VerifyData(Berguna(guna, isi), tanda, HashAlgorithmName.SHA256);
        }
    }

    /// <inheritdoc />
    public void Dispose() => _kunci.Dispose();

    private static byte[] Berguna(string guna, ReadOnlySpan<byte> isi) => [.. Encoding.UTF8.GetBytes($"epupns:{guna}\0"), .. isi];

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

    private string Tandai(byte[] isi)
    {
        lock (_giliran)
        {
            return Base64Url.EncodeToString([.. isi, .. _kunci.SignData(isi, HashAlgorithmName.SHA256)]);
        }
    }

    private bool Sah(byte[] byta, int panjang)
    {
        lock (_giliran)
        {
            return _kunci.VerifyData(byta.AsSpan(0, panjang), byta.AsSpan(panjang), HashAlgorithmName.SHA256);
        }
    }

    private static byte[]? Urai(string kode, int panjangIsi)
    {
        var byta = new byte[panjangIsi + PanjangTanda];
        var bersih = kode.Trim();
        return Base64Url.IsValid(bersih, out var panjang) && panjang == byta.Length && Base64Url.DecodeFromChars(bersih, byta) == panjang ? byta : null;
    }
}
