using EPupns.Core.Dasar;
using EPupns.Core.Data;
using Pemicu = EPupns.Core.Helpdesk.MesinLaporan.Pemicu;

namespace EPupns.Core.Helpdesk;

/// <summary>Merges a report into another of the same person (§2 row 14): one thread goes on, the person keeps both numbers.</summary>
public sealed class GabungLaporan(Transaksi transaksi, PegangLaporan pegang, PenulisPesan penulis)
{
    /// <summary>Merges.</summary>
    /// <param name="nomor">The report that ends.</param>
    /// <param name="ke">The report that goes on.</param>
    /// <param name="penangan">Who.</param>
    /// <param name="batal">Stops waiting.</param>
    /// <returns>The report that goes on, or what <see cref="PegangLaporan.UntukPetugasAsync"/> says, or <c>gabung.sama</c>, <c>gabung.lain_orang</c>, <c>gabung.tertutup</c>.</returns>
    public Task<Hasil<Laporan>> JalankanAsync(string nomor, string ke, Penangan penangan, CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            // Always held in the same order, so that two who merge crosswise never wait for each other.
            var (asal, tujuan) = await BerduaAsync(nomor, ke, penangan, batal);
            if (!asal.Berhasil || !tujuan.Berhasil)
            {
                return asal.Berhasil ? tujuan : asal;
            }

            if (Tolak(asal.Nilai, tujuan.Nilai) is { } salah)
            {
                return salah;
            }

            await penulis.TulisAsync(
                tujuan.Nilai, DariPesan.Sistem, new TulisanLaporan($"Laporan {nomor} digabung ke sini: {asal.Nilai.Pokok}".TrimEnd(' ', ':')), penangan.Petugas, batal);
            await pegang.GerakkanAsync(asal.Nilai, Pemicu.Gabung, penangan.Pelaku, penangan.Petugas, "laporan.digabung", batal, l => l.GabungKe = ke, ke);
            return tujuan;
        },
        batal);

    private async Task<(Hasil<Laporan> Asal, Hasil<Laporan> Tujuan)> BerduaAsync(string nomor, string ke, Penangan penangan, CancellationToken batal)
    {
        if (string.CompareOrdinal(nomor, ke) <= 0)
        {
            var asal = await pegang.UntukPetugasAsync(nomor, penangan, Pemicu.Gabung, batal);
            return (asal, await pegang.UntukPetugasAsync(ke, penangan, null, batal));
        }

        var tujuan = await pegang.UntukPetugasAsync(ke, penangan, null, batal);
        return (await pegang.UntukPetugasAsync(nomor, penangan, Pemicu.Gabung, batal), tujuan);
    }

    private static Kesalahan? Tolak(Laporan asal, Laporan tujuan) =>
        asal.Id == tujuan.Id ? new Kesalahan("gabung.sama", "Laporan tidak dapat digabung dengan dirinya sendiri.", "ke")
        : asal.Nip != tujuan.Nip ? new Kesalahan("gabung.lain_orang", "Kedua laporan itu dari orang yang berbeda. Untuk orang yang berbeda, gunakan jawaban bersama.", "ke")
        : tujuan.Keadaan.Tertutup() ? new Kesalahan("gabung.tertutup", "Laporan tujuannya sudah ditutup.", "ke")
        : null;
}
