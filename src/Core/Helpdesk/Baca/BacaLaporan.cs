using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Helpdesk;

/// <summary>A report with its thread.</summary>
/// <param name="Laporan">The report.</param>
/// <param name="Pesan">The thread, the oldest first.</param>
/// <param name="Pemegang">Name of whoever works on it; null when nobody does. For staff.</param>
public sealed record RincianLaporan(Laporan Laporan, IReadOnlyList<PesanLaporan> Pesan, string? Pemegang);

/// <summary>Reads reports: for staff in their scope, for the person their own.</summary>
public sealed class BacaLaporan(EPupnsDb db)
{
    /// <summary>Most that <see cref="MilikAsync"/> gives.</summary>
    public const int PalingBanyakMilik = 20;

    /// <summary>Whether there is such a report that this member of staff may see.</summary>
    public Task<bool> AdaAsync(string nomor, Petugas petugas, CancellationToken batal) => CakupanLaporan.Terapkan(db.Set<Laporan>(), petugas).AnyAsync(l => l.Nomor == nomor, batal);

    /// <summary>For staff: null when there is none, or none that they may see.</summary>
    public async Task<RincianLaporan?> UntukPetugasAsync(string nomor, Petugas petugas, CancellationToken batal)
    {
        var laporan = await CakupanLaporan.Terapkan(db.Set<Laporan>().AsNoTracking(), petugas).SingleOrDefaultAsync(l => l.Nomor == nomor, batal);
        return laporan is null ? null : new RincianLaporan(
            laporan, await PesanAsync(laporan, _ => true, batal), await db.NamaPetugasAsync(laporan.PemegangId, batal));
    }

    /// <summary>For the person: without notes and without names of staff; null when it is not theirs.</summary>
    public async Task<RincianLaporan?> UntukPelaporAsync(string nomor, Pelapor pelapor, CancellationToken batal)
    {
        var laporan = await pelapor.Milik(db.Set<Laporan>().AsNoTracking()).SingleOrDefaultAsync(l => l.Nomor == nomor, batal);
        return laporan is null ? null : new RincianLaporan(laporan, await PesanAsync(laporan, p => p.Dari is not (DariPesan.Catatan or DariPesan.Sistem), batal), null);
    }

    /// <summary>The person's own, the newest first.</summary>
    public async Task<IReadOnlyList<Laporan>> MilikAsync(Pelapor pelapor, CancellationToken batal) =>
        await pelapor.Milik(db.Set<Laporan>().AsNoTracking()).OrderByDescending(l => l.Waktu).ThenBy(l => l.Nomor).Take(PalingBanyakMilik).ToListAsync(batal);

    private async Task<IReadOnlyList<PesanLaporan>> PesanAsync(Laporan laporan, Func<PesanLaporan, bool> boleh, CancellationToken batal) =>
        [.. (await db.Set<PesanLaporan>().AsNoTracking().Where(p => p.LaporanId == laporan.Id).OrderBy(p => p.Id).ToListAsync(batal)).Where(boleh)];
}
