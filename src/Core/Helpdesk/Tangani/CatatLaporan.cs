using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;

namespace EPupns.Core.Helpdesk;

/// <summary>A note among staff (<c>//</c> in the chat): the person never sees it, and it changes nothing.</summary>
public sealed class CatatLaporan(Transaksi transaksi, PegangLaporan pegang, PenulisPesan penulis, Catatan jejak)
{
    /// <summary>Writes it; who works on the report does not matter.</summary>
    /// <returns>The report, or <c>laporan.tidak_ada</c>, <c>laporan.kosong</c>, <c>laporan.panjang</c>.</returns>
    public Task<Hasil<Laporan>> JalankanAsync(string nomor, TulisanLaporan tulisan, Penangan penangan, CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            var hasil = await pegang.UntukPetugasAsync(nomor, penangan, null, batal);
            if (!hasil.Berhasil)
            {
                return hasil;
            }

            if (PenulisPesan.Tolak(tulisan) is { } salah)
            {
                return salah;
            }

            var pesan = await penulis.TulisAsync(hasil.Nilai, DariPesan.Catatan, tulisan, penangan.Petugas, batal);
            jejak.Tulis(penangan.Pelaku, "laporan.dicatat", $"laporan:{nomor}", hasil.Nilai.Nip, sesudah: new { pesan = pesan.Id });
            return hasil;
        },
        batal);
}
