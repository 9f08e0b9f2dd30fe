using EPupns.Core.Pendaftaran.Bukti;

namespace EPupns.WebPortal.Cek;

/// <summary>A genuine proof of completion.</summary>
/// <param name="Isi">What is signed.</param>
/// <param name="KodePeriksa">Short check code, as printed under the QR code.</param>
/// <param name="Nama">Name of the owner; null when there is no such registration any more.</param>
/// <param name="MasihBerlaku">The form is done, with the sending that the proof is about.</param>
public sealed record HalamanCekSelesai(IsiTandaSelesai Isi, string KodePeriksa, string? Nama, bool MasihBerlaku)
{
    /// <summary>Where the case is, for an officer who may open it; else null.</summary>
    public string? Tujuan { get; init; }
}
