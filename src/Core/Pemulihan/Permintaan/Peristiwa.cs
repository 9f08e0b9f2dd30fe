using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Pendaftaran;

namespace EPupns.Core.Pemulihan.Permintaan;

/// <summary>Somebody who lost everything asks for an account: its owner must learn of it at once, wherever known.</summary>
/// <param name="Permintaan">The request.</param>
/// <param name="Registrasi">The account.</param>
/// <param name="TokenSanggah">For the link that objects without a login.</param>
public sealed record PermintaanDiajukan(PermintaanPemulihan Permintaan, Registrasi Registrasi, string TokenSanggah) : IPeristiwa;

/// <summary>Two officers approved: the day to object has begun.</summary>
/// <param name="Permintaan">The request.</param>
/// <param name="Registrasi">The account.</param>
/// <param name="TokenSanggah">For the link that objects without a login.</param>
public sealed record MasaSanggahDimulai(PermintaanPemulihan Permintaan, Registrasi Registrasi, string TokenSanggah) : IPeristiwa;

/// <summary>Nobody objected: the requester gets a link.</summary>
/// <param name="Permintaan">The request.</param>
/// <param name="TokenSandi">For the page of a new password.</param>
public sealed record PermintaanSelesai(PermintaanPemulihan Permintaan, string TokenSandi) : IPeristiwa;

/// <summary>The request ended without a link: rejected, or objected to.</summary>
/// <param name="Permintaan">The request.</param>
public sealed record PermintaanGagal(PermintaanPemulihan Permintaan) : IPeristiwa;

/// <summary>A request is being stored, whether the NIP is registered or not. Whoever keeps numbers of their own may still give it another one.</summary>
/// <param name="Permintaan">The request.</param>
/// <param name="Pelaku">Who asks.</param>
public sealed record PermintaanDiterima(PermintaanPemulihan Permintaan, Pelaku Pelaku) : IPeristiwa;

/// <summary>A request was decided on, objected to, or its time to object is over.</summary>
/// <param name="Permintaan">The request as it is now.</param>
/// <param name="Oleh">The officer who decided; null for the owner and for the clock.</param>
public sealed record PermintaanBergerak(PermintaanPemulihan Permintaan, Petugas? Oleh) : IPeristiwa;
