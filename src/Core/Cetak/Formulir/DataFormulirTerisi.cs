using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;

namespace EPupns.Core.Cetak;

/// <summary>What the filled form shows: SAPK's values and the person's own beside them (features.md F2, F30).</summary>
/// <param name="NomorRegistrasi">The registration number, digits only.</param>
/// <param name="Nip">The 18-digit NIP.</param>
/// <param name="Nama">The name.</param>
/// <param name="Instansi">The name of the instansi.</param>
/// <param name="KodeQr">The address in the QR code.</param>
/// <param name="KodePeriksa">Short check code.</param>
/// <param name="Definisi">The form.</param>
/// <param name="Isi">The form as it stands, or as it was sent.</param>
/// <param name="Dikirim">When it was sent and which time, in words; null when it is not sent yet.</param>
/// <param name="Sidik">Fingerprint of what was sent; null when it is not.</param>
public sealed record DataFormulirTerisi(
    string NomorRegistrasi, string Nip, string Nama, string Instansi, string KodeQr, string KodePeriksa, DefinisiFormulir Definisi, BorangDiperiksa Isi, string? Dikirim, string? Sidik);
