using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Bukti;

namespace EPupns.WebPortal.Cek;

/// <summary>A genuine proof.</summary>
/// <param name="Isi">What is signed.</param>
/// <param name="KodePeriksa">Short check code, as printed under the QR code.</param>
/// <param name="Registrasi">The registration; null when it was rejected and removed.</param>
/// <param name="Instansi">Name of its instansi.</param>
/// <param name="Tujuan">Where the case is, for an officer who may open it; else null.</param>
public sealed record HalamanCek(IsiTandaBukti Isi, string KodePeriksa, Registrasi? Registrasi, string? Instansi, string? Tujuan)
{
    private const char Tutup = '•';

    /// <summary>First letters of a name: <c>P••••• P•••••</c>.</summary>
    public static string SamarNama(string nama) =>
        string.Join(' ', nama.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(k => k[0] + new string(Tutup, k.Length - 1)));

    /// <summary>First four and last three digits.</summary>
    public static string SamarAngka(string angka) => angka[..4] + new string(Tutup, angka.Length - 7) + angka[^3..];
}
