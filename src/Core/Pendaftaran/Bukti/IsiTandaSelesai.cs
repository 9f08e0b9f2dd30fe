using System.Buffers.Binary;

namespace EPupns.Core.Pendaftaran.Bukti;

/// <summary>What the signed code of a proof of completion says; enough to be believed without a database.</summary>
/// <param name="Nomor">Registration number, 12 digits.</param>
/// <param name="Nip">NIP, 18 digits.</param>
/// <param name="Waktu">When the last level was done, to the second.</param>
/// <param name="Ke">Which sending was verified, 1 to 255; later ones all say 255.</param>
/// <param name="Disetujui">Changes that were accepted.</param>
/// <param name="Ditolak">Changes that were not.</param>
/// <param name="Sidik">The first 16 hexadecimal digits of the fingerprint of what was sent.</param>
public sealed record IsiTandaSelesai(string Nomor, string Nip, DateTimeOffset Waktu, int Ke, int Disetujui, int Ditolak, string Sidik)
{
    /// <summary>Bytes of the payload: version 1, number 5, NIP 8, second 8, sending 1, accepted 2, rejected 2, fingerprint 8.</summary>
    internal const int Panjang = 35;

    private const byte Versi = 3;

    internal byte[] Tulis()
    {
        var isi = KepalaTanda.Tulis(Panjang, Versi, Nomor, Nip);
        BinaryPrimitives.WriteInt64BigEndian(isi.AsSpan(14), Waktu.ToUnixTimeSeconds());
        isi[22] = (byte)Math.Clamp(Ke, 1, 255);
        BinaryPrimitives.WriteUInt16BigEndian(isi.AsSpan(23), (ushort)Math.Clamp(Disetujui, 0, ushort.MaxValue));
        BinaryPrimitives.WriteUInt16BigEndian(isi.AsSpan(25), (ushort)Math.Clamp(Ditolak, 0, ushort.MaxValue));
        Convert.FromHexString(Sidik.AsSpan(0, 16)).CopyTo(isi, 27);
        return isi;
    }

    /// <summary>Null for another version or numbers that cannot be.</summary>
    internal static IsiTandaSelesai? Baca(ReadOnlySpan<byte> isi)
    {
        var detik = BinaryPrimitives.ReadInt64BigEndian(isi[KepalaTanda.Panjang..]);
        return KepalaTanda.Baca(isi, Versi) is not var (nomor, nip) || detik is < 0 or > KepalaTanda.DetikTerakhir
            ? null
            : new IsiTandaSelesai(
                nomor, nip, DateTimeOffset.FromUnixTimeSeconds(detik), isi[22],
                BinaryPrimitives.ReadUInt16BigEndian(isi[23..]), BinaryPrimitives.ReadUInt16BigEndian(isi[25..]),
                Convert.ToHexStringLower(isi[27..35]));
    }
}
