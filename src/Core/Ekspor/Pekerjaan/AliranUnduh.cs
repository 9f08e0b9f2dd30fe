namespace EPupns.Core.Ekspor;

/// <summary>The file of an export as one stream that can begin anywhere: only the part that is being read is in memory.</summary>
internal sealed class AliranUnduh(GudangEkspor gudang, IReadOnlyList<BagianEkspor> bagian) : Stream
{
    private BagianEkspor? _kini;
    private byte[] _isi = [];

    /// <inheritdoc />
    public override bool CanRead => true;

    /// <inheritdoc />
    public override bool CanSeek => true;

    /// <inheritdoc />
    public override bool CanWrite => false;

    /// <inheritdoc />
    public override long Length { get; } = bagian.Sum(b => (long)b.Panjang);

    /// <inheritdoc />
    public override long Position { get; set; }

    /// <inheritdoc />
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Position >= Length)
        {
            return 0;
        }

        var dicari = bagian[(int)(Position / GudangEkspor.Ukuran)];
        if (_kini != dicari)
        {
            (_isi, _kini) = (await gudang.AmbilAsync(dicari, cancellationToken), dicari);
        }

        var sisa = _isi.AsMemory((int)(Position - dicari.Awal));
        var banyak = Math.Min(sisa.Length, buffer.Length);
        sisa[..banyak].CopyTo(buffer);
        Position += banyak;
        return banyak;
    }

    /// <inheritdoc />
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc />
    public override long Seek(long offset, SeekOrigin origin) =>
        Position = offset + origin switch { SeekOrigin.Current => Position, SeekOrigin.End => Length, _ => 0 };

    /// <inheritdoc />
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Hanya dibaca asinkron.");

    /// <inheritdoc />
    public override void Flush()
    {
    }

    /// <inheritdoc />
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
