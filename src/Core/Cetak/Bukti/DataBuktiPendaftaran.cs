namespace EPupns.Core.Cetak;

/// <summary>What the proof of registration shows (features.md R15).</summary>
/// <param name="NomorRegistrasi">The registration number, digits only; printed in groups of four.</param>
/// <param name="Nip">The 18-digit NIP.</param>
/// <param name="Nama">The name with titles.</param>
/// <param name="Instansi">The name of the instansi.</param>
/// <param name="UnitKerja">The name of the unit; may be empty.</param>
/// <param name="TanggalDaftar">When the person registered; printed in WIB.</param>
/// <param name="KodeQr">The address in the QR code.</param>
/// <param name="KodePeriksa">A short code that people can type, such as 7KQ-2MX.</param>
/// <param name="CetakanKe">1 for the first print, more for reprints.</param>
/// <param name="KataVerifikator">Who verifies and where, to follow "kepada": "Badan Kepegawaian Daerah Kabupaten Bekasi".</param>
public sealed record DataBuktiPendaftaran(
    string NomorRegistrasi,
    string Nip,
    string Nama,
    string Instansi,
    string UnitKerja,
    DateTimeOffset TanggalDaftar,
    string KodeQr,
    string KodePeriksa,
    int CetakanKe,
    string KataVerifikator);
