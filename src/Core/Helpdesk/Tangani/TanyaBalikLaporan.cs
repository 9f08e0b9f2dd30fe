using EPupns.Core.Dasar;

namespace EPupns.Core.Helpdesk;

/// <summary>Staff ask the person something; the report waits for the answer.</summary>
public sealed class TanyaBalikLaporan(BalasLaporan balas)
{
    /// <summary>Asks.</summary>
    /// <returns>As <see cref="BalasLaporan.JalankanAsync"/>.</returns>
    public Task<Hasil<Laporan>> JalankanAsync(string nomor, TulisanLaporan tulisan, Penangan penangan, CancellationToken batal) =>
        balas.TulisAsync(nomor, tulisan, penangan, MesinLaporan.Pemicu.TanyaBalik, DariPesan.Pertanyaan, "laporan.ditanya_balik", batal);
}
