using System.Security.Cryptography;

namespace EPupns.Core.Ekspor;

/// <summary>What a writer writes, cut into parts. It holds what was not taken yet: take after every portion of rows.</summary>
internal sealed class AliranBagian(int ukuran) : Stream
{
    private readonly IncrementalHash _sidik = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] _isi = new byte[ukuran * 2];
    private int _panjang;
    private long _sudah;

    /// <summary>Bytes written.</summary>
    public override long Length => _sudah + _panjang;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>The next whole part, with where it begins; null while there is none.</summary>
    /// <param name="sisa">Nothing more will come: the rest is a part, too.</param>
    public (long Awal, byte[] Isi)? Ambil(bool sisa)
    {
        var banyak = Math.Min(ukuran, _panjang);
        if (banyak == 0 || (banyak < ukuran && !sisa))
        {
            return null;
        }

        var (awal, bagian) = (_sudah, _isi[..banyak]);
        _sidik.AppendData(bagian);
        _panjang -= banyak;
        _sudah += banyak;
        _isi.AsSpan(banyak, _panjang).CopyTo(_isi);
        return (awal, bagian);
    }

    /// <summary>SHA-256 of everything that was taken.</summary>
    public string Sidik() => Convert.ToHexStringLower(_sidik.GetCurrentHash());

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_panjang + buffer.Length > _isi.Length)
        {
            Array.Resize(ref _isi, Math.Max(_isi.Length * 2, _panjang + buffer.Length));
        }

        buffer.CopyTo(_isi.AsSpan(_panjang));
        _panjang += buffer.Length;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _sidik.Dispose();
        base.Dispose(disposing);
    }
}
