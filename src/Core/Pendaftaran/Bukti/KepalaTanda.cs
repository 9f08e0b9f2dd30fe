using System.Buffers.Binary;
using System.Globalization;

namespace EPupns.Core.Pendaftaran.Bukti;

/// <summary>What the payload of every signed code begins with: its kind, whose registration it is, and whose NIP.</summary>
internal static class KepalaTanda
{
    /// <summary>Bytes of it: version 1, number 5, NIP 8.</summary>
    public const int Panjang = 14;

    /// <summary>The last second that a date can hold: 31 December 9999.</summary>
    public const long DetikTerakhir = 253_402_300_799;

    /// <summary>A payload of that length with its head written.</summary>
    public static byte[] Tulis(int panjang, byte versi, string nomor, string nip)
    {
        var isi = new byte[panjang];
        isi[0] = versi;
        var angka = ulong.Parse(nomor, CultureInfo.InvariantCulture);
        isi[1] = (byte)(angka >> 32);
        BinaryPrimitives.WriteUInt32BigEndian(isi.AsSpan(2), (uint)angka);
        BinaryPrimitives.WriteUInt64BigEndian(isi.AsSpan(6), ulong.Parse(nip, CultureInfo.InvariantCulture));
        return isi;
    }

    /// <summary>Number and NIP; null for another version or numbers that cannot be.</summary>
    public static (string Nomor, string Nip)? Baca(ReadOnlySpan<byte> isi, byte versi)
    {
        var nomor = ((ulong)isi[1] << 32) | BinaryPrimitives.ReadUInt32BigEndian(isi[2..]);
        var nip = BinaryPrimitives.ReadUInt64BigEndian(isi[6..]);
        return isi[0] != versi || nomor > 999_999_999_999 || nip > 999_999_999_999_999_999
            ? null
            : (nomor.ToString("D12", CultureInfo.InvariantCulture), nip.ToString("D18", CultureInfo.InvariantCulture));
    }
}
