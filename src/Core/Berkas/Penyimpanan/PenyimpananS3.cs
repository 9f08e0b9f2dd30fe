using System.Net;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;
using Microsoft.Extensions.Options;

namespace EPupns.Core.Berkas;

/// <summary>Files in a bucket of an S3-compatible object store, for several processes that share no disk.</summary>
public sealed class PenyimpananS3 : IPenyimpananBerkas, IDisposable
{
    private readonly AmazonS3Client _klien;
    private readonly string _ember;

    /// <summary>A client for the store of the configuration.</summary>
    public PenyimpananS3(IOptions<PilihanBerkas> pilihan)
    {
        var s3 = pilihan.Value.S3;
        _ember = s3.Bucket;

        // Newer defaults frame every upload in chunks with checksums, which other stores keep as part of the file (docs/keputusan/023).
        _klien = new AmazonS3Client(new BasicAWSCredentials(s3.AccessKey, s3.SecretKey), new AmazonS3Config
        {
            ServiceURL = s3.Endpoint,
            AuthenticationRegion = s3.Region,
            ForcePathStyle = s3.PathStyle,
            RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
            ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
            Timeout = TimeSpan.FromSeconds(s3.DetikTunggu),
            MaxErrorRetry = s3.Ulang,
        });
    }

    /// <inheritdoc />
    public async Task SimpanAsync(string sidik, byte[] isi, CancellationToken batal)
    {
        using var aliran = new MemoryStream(isi, writable: false);
        var permintaan = new PutObjectRequest { BucketName = _ember, Key = TempatBerkas.Dari(sidik), InputStream = aliran, ContentType = "application/octet-stream", UseChunkEncoding = false };
        await CobaAsync(() => _klien.PutObjectAsync(permintaan, batal), batal);
    }

    /// <inheritdoc />
    public async Task<Stream?> BukaAsync(string sidik, CancellationToken batal)
    {
        var kunci = TempatBerkas.Dari(sidik);
        using var jawaban = await CobaAsync(() => AmbilAsync(kunci, batal), batal);
        if (jawaban is null)
        {
            return null;
        }

        var isi = new MemoryStream();
        await CobaAsync(
            async () =>
            {
                await jawaban.ResponseStream.CopyToAsync(isi, batal);
                return true;
            },
            batal);
        isi.Position = 0;
        return isi;
    }

    /// <inheritdoc />
    public Task HapusAsync(string sidik, CancellationToken batal)
    {
        var kunci = TempatBerkas.Dari(sidik);
        return CobaAsync(() => _klien.DeleteObjectAsync(_ember, kunci, batal), batal);
    }

    /// <inheritdoc />
    public async Task PeriksaAsync(CancellationToken batal)
    {
        // Asked for what cannot be there: a bucket that is away or closed answers otherwise than "not found".
        using var jawaban = await CobaAsync(() => AmbilAsync(TempatBerkas.Dari(new string('0', 64)), batal), batal);
    }

    /// <inheritdoc />
    public void Dispose() => _klien.Dispose();

    private async Task<GetObjectResponse?> AmbilAsync(string kunci, CancellationToken batal)
    {
        try
        {
            return await _klien.GetObjectAsync(_ember, kunci, batal);
        }
        catch (AmazonS3Exception galat) when (galat.StatusCode == HttpStatusCode.NotFound && galat.ErrorCode != "NoSuchBucket")
        {
            return null;
        }
    }

    // What the outside does is one thing for whoever stores a file: not now.
    private static async Task<T> CobaAsync<T>(Func<Task<T>> kerja, CancellationToken batal)
    {
        try
        {
            return await kerja();
        }
        catch (Exception galat) when (galat is AmazonClientException or AmazonServiceException or HttpRequestException or IOException or TimeoutException
            || (galat is OperationCanceledException && !batal.IsCancellationRequested))
        {
            throw new PenyimpananTergangguException("The object store does not answer as it should.", galat);
        }
    }
}
