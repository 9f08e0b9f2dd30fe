using EPupns.Core.Dasar;
using EPupns.Core.Data;
using Pemicu = EPupns.Core.Helpdesk.MesinLaporan.Pemicu;

namespace EPupns.Core.Helpdesk;

/// <summary>The person writes to their report: an answer to a question, or more about it. A closed one opens by that.</summary>
public sealed class TulisiLaporan(Transaksi transaksi, PegangLaporan pegang, PenulisPesan penulis, BatasLaporan batas)
{
    /// <summary>Writes it.</summary>
    /// <returns>The report, or <c>laporan.bukan_milik</c>, <c>laporan.digabung</c> with the number that goes on, <c>laporan.kosong</c>, <c>laporan.panjang</c>, <c>laporan.terlalu_banyak</c>.</returns>
    public Task<Hasil<Laporan>> JalankanAsync(string nomor, TulisanLaporan tulisan, Pelapor pelapor, Pelaku pelaku, CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            var hasil = await pegang.UntukPelaporAsync(nomor, pelapor, batal);
            if (hasil is { Berhasil: true, Nilai: { Keadaan: KeadaanLaporan.Digabung, GabungKe: { } ke } })
            {
                hasil = await pegang.UntukPelaporAsync(ke, pelapor, batal);
            }

            if (!hasil.Berhasil)
            {
                return hasil;
            }

            var salah = PenulisPesan.Tolak(tulisan) ?? (MesinLaporan.Untuk(hasil.Nilai).CanFire(Pemicu.Ditulisi) ? null
                : new Kesalahan("laporan.digabung", $"Laporan {nomor} sudah digabung ke laporan {hasil.Nilai.GabungKe}."));
            salah ??= await batas.MenulisAsync(pelapor, batal);
            if (salah is not null)
            {
                return salah;
            }

            await pegang.GerakkanAsync(hasil.Nilai, Pemicu.Ditulisi, pelaku, null, "laporan.ditulisi", batal);
            await penulis.TulisAsync(hasil.Nilai, DariPesan.Pelapor, tulisan, null, batal);
            return hasil;
        },
        batal);
}
