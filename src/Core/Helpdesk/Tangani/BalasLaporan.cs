using EPupns.Core.Dasar;
using EPupns.Core.Data;
using Pemicu = EPupns.Core.Helpdesk.MesinLaporan.Pemicu;

namespace EPupns.Core.Helpdesk;

/// <summary>Staff answer a report; who answers one that nobody has taken takes it by that.</summary>
public sealed class BalasLaporan(Transaksi transaksi, PegangLaporan pegang, PenulisPesan penulis)
{
    /// <summary>Answers it.</summary>
    /// <returns>The report, or what <see cref="PegangLaporan.UntukPetugasAsync"/> says, or <c>laporan.kosong</c>, <c>laporan.panjang</c>.</returns>
    public Task<Hasil<Laporan>> JalankanAsync(string nomor, TulisanLaporan tulisan, Penangan penangan, CancellationToken batal) =>
        TulisAsync(nomor, tulisan, penangan, Pemicu.Balas, DariPesan.Petugas, "laporan.dibalas", batal);

    /// <summary>The same for a question: the report waits for the person then.</summary>
    internal Task<Hasil<Laporan>> TulisAsync(
        string nomor, TulisanLaporan tulisan, Penangan penangan, Pemicu pemicu, DariPesan dari, string tindakan, CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            var hasil = await pegang.UntukPetugasAsync(nomor, penangan, pemicu, batal);
            if (!hasil.Berhasil)
            {
                return hasil;
            }

            if (PenulisPesan.Tolak(tulisan) is { } salah)
            {
                return salah;
            }

            await pegang.JawabAsync(hasil.Nilai, pemicu, penangan, tindakan, batal);
            await penulis.TulisAsync(hasil.Nilai, dari, tulisan, penangan.Petugas, batal);
            return hasil;
        },
        batal);
}
