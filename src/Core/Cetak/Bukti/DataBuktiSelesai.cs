namespace EPupns.Core.Cetak;

/// <summary>What the proof of completion shows. Offices, no names of officers.</summary>
/// <param name="NomorRegistrasi">The registration number, digits only; printed in groups of four.</param>
/// <param name="Nip">The 18-digit NIP.</param>
/// <param name="Nama">The name.</param>
/// <param name="Instansi">The name of the instansi.</param>
/// <param name="UnitKerja">The name of the unit; may be empty.</param>
/// <param name="Waktu">When the last level was done; printed in WIB.</param>
/// <param name="Ke">Which sending was verified, from 1.</param>
/// <param name="Sidik">Fingerprint of what was sent, 64 hexadecimal digits.</param>
/// <param name="Tingkat">The levels, the first one first.</param>
/// <param name="Disetujui">Changes that were accepted.</param>
/// <param name="Ditolak">Changes that were not.</param>
/// <param name="KodeQr">The address in the QR code.</param>
/// <param name="KodePeriksa">A short code that people can type.</param>
public sealed record DataBuktiSelesai(
    string NomorRegistrasi,
    string Nip,
    string Nama,
    string Instansi,
    string UnitKerja,
    DateTimeOffset Waktu,
    int Ke,
    string Sidik,
    IReadOnlyList<BarisTingkat> Tingkat,
    int Disetujui,
    int Ditolak,
    string KodeQr,
    string KodePeriksa);

/// <summary>One line of the levels.</summary>
/// <param name="Kantor">The office.</param>
/// <param name="Keterangan">When it was done, or why it was not needed.</param>
public sealed record BarisTingkat(string Kantor, string Keterangan);
