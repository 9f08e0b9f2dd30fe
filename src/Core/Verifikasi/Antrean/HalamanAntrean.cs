using EPupns.Core.Pengisian;

namespace EPupns.Core.Verifikasi;

/// <summary>One page of the queue.</summary>
/// <param name="Baris">Rows.</param>
/// <param name="AdaSebelum">There are rows before the first.</param>
/// <param name="AdaSetelah">There are rows after the last.</param>
/// <param name="Jumlah">How many there are in each part under the same filters; parts that the officer has no use for are left out.</param>
public sealed record HalamanAntrean(IReadOnlyList<BarisAntrean> Baris, bool AdaSebelum, bool AdaSetelah, IReadOnlyDictionary<KelompokAntrean, int> Jumlah);

/// <summary>A sent form as the queue shows it.</summary>
/// <param name="Nomor">Registration number.</param>
/// <param name="Nip">NIP.</param>
/// <param name="Nama">Name.</param>
/// <param name="InstansiKode">Instansi.</param>
/// <param name="Unit">Unit of verifier level 1; empty when there is none.</param>
/// <param name="Dikirim">When it was sent.</param>
/// <param name="Keadaan">Where it stands.</param>
/// <param name="Perubahan">How many changes.</param>
/// <param name="BagianBerubah">Codes of the sections that have changes.</param>
/// <param name="Peringatan">How many warnings.</param>
/// <param name="Kiriman">Which sending.</param>
/// <param name="PemegangId">Who works on it now; null when nobody does.</param>
public sealed record BarisAntrean(
    string Nomor, string Nip, string Nama, string InstansiKode, string Unit, DateTimeOffset Dikirim, KeadaanFormulir Keadaan, int Perubahan, IReadOnlyList<string> BagianBerubah,
    int Peringatan, int Kiriman, Guid? PemegangId);
