using EPupns.Core.Dasar;
using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Helpdesk;

/// <summary>How a report stands, for whoever has its number: nothing of what it says, nobody's name.</summary>
/// <param name="Nomor">Its number.</param>
/// <param name="Jenis">Its kind.</param>
/// <param name="Keadaan">Where it stands.</param>
/// <param name="KePusat">At the desk of BKN Pusat; else at that of an instansi.</param>
/// <param name="Dibuat">When it was made.</param>
/// <param name="TerakhirPada">When something last happened.</param>
/// <param name="GabungKe">The report in which it goes on.</param>
public sealed record StatusLaporan(string Nomor, JenisLaporan Jenis, KeadaanLaporan Keadaan, bool KePusat, DateTimeOffset Dibuat, DateTimeOffset TerakhirPada, string? GabungKe);

/// <summary>"Cek status laporan" by number, without login (features.md H6, H7).</summary>
public sealed class CekLaporan(EPupnsDb db)
{
    /// <summary>Looks it up.</summary>
    /// <returns>The status, or <c>nomor.kosong nomor.huruf nomor.panjang</c>, <c>laporan.tidak_ada</c>.</returns>
    public async Task<Hasil<StatusLaporan>> JalankanAsync(string? ketikan, CancellationToken batal)
    {
        var nomor = PembacaNomor.Tiket(ketikan ?? "");
        if (!nomor.Berhasil)
        {
            return nomor.Kesalahan;
        }

        var ada = await db.Set<Laporan>().AsNoTracking().Where(l => l.Nomor == nomor.Nilai)
            .Select(l => new StatusLaporan(l.Nomor, l.Jenis, l.Keadaan, l.Meja == Meja.Pusat, l.Waktu, l.TerakhirPada, l.GabungKe)).FirstOrDefaultAsync(batal);
        return ada is null ? new Kesalahan("laporan.tidak_ada", $"Laporan {nomor.Nilai} tidak ditemukan. Mohon cocokkan nomornya dengan bukti laporan Anda.", "nomor") : ada;
    }
}
