using System.Buffers.Binary;
using EPupns.Core.Dasar;

namespace EPupns.Core.Pendaftaran.Bukti;

/// <summary>What the signed code of a proof says; enough to be believed without a database.</summary>
/// <param name="Nomor">Registration number, 12 digits.</param>
/// <param name="Nip">NIP, 18 digits.</param>
/// <param name="TanggalDaftar">Day of registration in WIB.</param>
/// <param name="Cetakan">Which print of the paper, 1 to 255; later prints all say 255.</param>
public sealed record IsiTandaBukti(string Nomor, string Nip, DateOnly TanggalDaftar, int Cetakan)
{
    /// <summary>Bytes of the payload: version 1, number 5, NIP 8, day 2, print 1.</summary>
    internal const int Panjang = 17;

    private const byte Versi = 1;
    private static readonly DateOnly HariNol = new(2000, 1, 1);

    /// <summary>What the code of a registration says now.</summary>
    public static IsiTandaBukti Dari(Registrasi registrasi) =>
        new(registrasi.Nomor, registrasi.Nip, Tanggal.HariWib(registrasi.TanggalDaftar), Math.Clamp(registrasi.Cetakan, 1, 255));

    internal byte[] Tulis()
    {
        var isi = KepalaTanda.Tulis(Panjang, Versi, Nomor, Nip);
        BinaryPrimitives.WriteUInt16BigEndian(isi.AsSpan(14), (ushort)(TanggalDaftar.DayNumber - HariNol.DayNumber));
        isi[16] = (byte)Cetakan;
        return isi;
    }

    /// <summary>Null for another version or numbers that cannot be.</summary>
    internal static IsiTandaBukti? Baca(ReadOnlySpan<byte> isi) => KepalaTanda.Baca(isi, Versi) is not var (nomor, nip)
        ? null
        : new IsiTandaBukti(nomor, nip, HariNol.AddDays(BinaryPrimitives.ReadUInt16BigEndian(isi[KepalaTanda.Panjang..])), isi[16]);
}
