using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Akun.DuaLangkah;
using EPupns.Core.Cetak.Gambar;

namespace EPupns.WebPortal.DuaLangkah;

/// <summary>The page that sets up an authenticator app.</summary>
/// <param name="Petugas">Whose.</param>
/// <param name="Rahasia">The secret to take over; null when it is set up.</param>
/// <param name="SisaCadangan">Recovery codes left.</param>
/// <param name="Wajib">The role asks for it.</param>
/// <param name="Pesan">Why the code was refused.</param>
public sealed record HalamanDuaLangkah(Petugas Petugas, byte[]? Rahasia, int SisaCadangan, bool Wajib, string? Pesan = null)
{
    /// <summary>The secret in groups of four, to be typed where no camera is.</summary>
    public string Kunci => string.Join(' ', KodeWaktu.Basis32(Rahasia!).Chunk(4).Select(k => new string(k)));

    /// <summary>The QR code.</summary>
    public Qr Qr => new(KodeWaktu.Alamat(Rahasia!, Petugas.NamaPengguna));
}
