using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;

namespace EPupns.Core.Helpdesk;

/// <summary>A new report lies on a desk.</summary>
/// <param name="Laporan">The report.</param>
public sealed record LaporanDibuat(Laporan Laporan) : IPeristiwa;

/// <summary>A report moved: taken, answered, forwarded, closed …</summary>
/// <param name="Laporan">The report as it is now.</param>
/// <param name="Pemicu">What happened.</param>
/// <param name="Oleh">Member of staff who did it; null when the person or the program did.</param>
public sealed record LaporanBergerak(Laporan Laporan, MesinLaporan.Pemicu Pemicu, Petugas? Oleh) : IPeristiwa;

/// <summary>Something was written in the thread of a report.</summary>
/// <param name="Laporan">The report as it is now.</param>
/// <param name="Pesan">What was written.</param>
/// <param name="Oleh">Member of staff who wrote it; null for the person.</param>
public sealed record PesanLaporanDitulis(Laporan Laporan, PesanLaporan Pesan, Petugas? Oleh) : IPeristiwa;

/// <summary>An answer was corrected after it was sent.</summary>
/// <param name="Laporan">The report.</param>
/// <param name="Pesan">The answer as it is now.</param>
public sealed record PesanLaporanDisunting(Laporan Laporan, PesanLaporan Pesan) : IPeristiwa;

/// <summary>A report is later than promised; said once.</summary>
/// <param name="Laporan">The report.</param>
public sealed record LaporanTerlambat(Laporan Laporan) : IPeristiwa;
