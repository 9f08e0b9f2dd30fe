namespace EPupns.Core.Cetak;

/// <summary>What the proof of sending shows (features.md F30).</summary>
/// <param name="NomorRegistrasi">The registration number, digits only; printed in groups of four.</param>
/// <param name="Nip">The 18-digit NIP.</param>
/// <param name="Nama">The name.</param>
/// <param name="Instansi">The name of the instansi.</param>
/// <param name="UnitKerja">The name of the unit; may be empty.</param>
/// <param name="Waktu">When it was sent; printed in WIB.</param>
/// <param name="Ke">Which sending, from 1.</param>
/// <param name="Sidik">Fingerprint of what was sent, 64 hexadecimal digits.</param>
/// <param name="Bagian">Counts for each section.</param>
/// <param name="KodeQr">The address in the QR code.</param>
/// <param name="KodePeriksa">A short code that people can type.</param>
/// <param name="KataVerifikator">Who verifies first, to follow "kepada".</param>
public sealed record DataBuktiPengisian(
    string NomorRegistrasi,
    string Nip,
    string Nama,
    string Instansi,
    string UnitKerja,
    DateTimeOffset Waktu,
    int Ke,
    string Sidik,
    IReadOnlyList<HitunganBagian> Bagian,
    string KodeQr,
    string KodePeriksa,
    string KataVerifikator);

/// <summary>One line of the table: a section and what was done in it.</summary>
/// <param name="Judul">Heading of the section.</param>
/// <param name="Sesuai">Fields found right.</param>
/// <param name="Diperbaiki">Fields corrected or emptied.</param>
/// <param name="Diisi">Fields filled in where SAPK has nothing.</param>
/// <param name="CatatanBaru">Records added.</param>
/// <param name="UsulHapus">Records of SAPK to be deleted.</param>
public sealed record HitunganBagian(string Judul, int Sesuai, int Diperbaiki, int Diisi, int CatatanBaru, int UsulHapus);
