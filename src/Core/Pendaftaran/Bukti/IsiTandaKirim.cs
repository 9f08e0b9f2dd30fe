using System.Buffers.Binary;

namespace EPupns.Core.Pendaftaran.Bukti;

/// <summary>What the signed code of a proof of sending says; enough to be believed without a database.</summary>
/// <param name="Nomor">Registration number, 12 digits.</param>
/// <param name="Nip">NIP, 18 digits.</param>
/// <param name="Waktu">When it was sent, to the second.</param>
/// <param name="Ke">Which sending, 1 to 255; later ones all say 255.</param>
/// <param name="Sidik">The first 16 hexadecimal digits of the fingerprint of what was sent.</param>
public sealed record IsiTandaKirim(string Nomor, string Nip, DateTimeOffset Waktu, int Ke, string Sidik)
{
    /// <summary>Bytes of the payload: version 1, number 5, NIP 8, second 8, sending 1, fingerprint 8.</summary>
    internal const int Panjang = 31;

    private const byte Versi = 2;

    internal byte[] Tulis()
    {
        var isi = KepalaTanda.Tulis(Panjang, Versi, Nomor, Nip);
        BinaryPrimitives.WriteInt64BigEndian(isi.AsSpan(14), Waktu.ToUnixTimeSeconds());
        isi[22] = (byte)Math.Clamp(Ke, 1, 255);
        Convert.FromHexString(Sidik.AsSpan(0, 16)).CopyTo(isi, 23);
        return isi;
    }

    /// <summary>Null for another version or numbers that cannot be.</summary>
    internal static IsiTandaKirim? Baca(ReadOnlySpan<byte> isi)
    {
        var detik = BinaryPrimitives.ReadInt64BigEndian(isi[KepalaTanda.Panjang..]);
        return KepalaTanda.Baca(isi, Versi) is not var (nomor, nip) || detik is < 0 or > KepalaTanda.DetikTerakhir
            ? null
            : new IsiTandaKirim(
                nomor, nip, DateTimeOffset.FromUnixTimeSeconds(detik), isi[22],
                Convert.ToHexStringLower(isi[23..31]));
    }
}
