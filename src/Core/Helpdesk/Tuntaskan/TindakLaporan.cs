using EPupns.Core.Dasar;
using EPupns.Core.Data;
using Pemicu = EPupns.Core.Helpdesk.MesinLaporan.Pemicu;

namespace EPupns.Core.Helpdesk;

/// <summary>Solving inside the report: what is done for the person, and the answer that tells them, in one transaction.</summary>
public sealed class TindakLaporan(Transaksi transaksi, PegangLaporan pegang, PenulisPesan penulis)
{
    /// <summary>Does it for whoever may answer the report, and answers with the sentence that came of it.</summary>
    /// <returns>The report, or what <see cref="PegangLaporan.UntukPetugasAsync"/> or the deed says.</returns>
    internal Task<Hasil<Laporan>> JalankanAsync(string nomor, Penangan penangan, Func<Laporan, Task<Hasil<string>>> tindakan, CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            var hasil = await pegang.UntukPetugasAsync(nomor, penangan, Pemicu.Balas, batal);
            if (!hasil.Berhasil)
            {
                return hasil;
            }

            var kabar = await tindakan(hasil.Nilai);
            if (!kabar.Berhasil)
            {
                return kabar.Kesalahan;
            }

            await pegang.JawabAsync(hasil.Nilai, Pemicu.Balas, penangan, "laporan.dibalas", batal);
            await penulis.TulisAsync(hasil.Nilai, DariPesan.Petugas, new TulisanLaporan(kabar.Nilai), penangan.Petugas, batal);
            return hasil;
        },
        batal);
}
