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
