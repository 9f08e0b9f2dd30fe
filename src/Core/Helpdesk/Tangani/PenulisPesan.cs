using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Berkas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Helpdesk;

/// <summary>Adds a message to a thread and tells who listens.</summary>
public sealed class PenulisPesan(EPupnsDb db, Penyebar penyebar, TimeProvider waktu)
{
    /// <summary>What is wrong with what somebody wrote; null when nothing is: <c>laporan.kosong</c>, <c>laporan.panjang</c>.</summary>
    internal static Kesalahan? Tolak(TulisanLaporan tulisan) => tulisan switch
    {
        { Sidik: null } when string.IsNullOrWhiteSpace(tulisan.Teks) => new Kesalahan("laporan.kosong", "Pesannya masih kosong. Mohon tulis isinya, atau kirim fotonya.", "teks"),
        { Teks.Length: > PesanLaporan.Panjang } =>
            new Kesalahan("laporan.panjang", $"Pesan paling banyak {PesanLaporan.Panjang} karakter; yang ditulis {tulisan.Teks.Length}. Mohon dipersingkat.", "teks"),
        _ => null,
    };

    /// <summary>Writes it. The audit row is the caller's.</summary>
    internal async Task<PesanLaporan> TulisAsync(Laporan laporan, DariPesan dari, TulisanLaporan tulisan, Petugas? oleh, CancellationToken batal)
    {
        var pesan = new PesanLaporan
        {
            LaporanId = laporan.Id, Dari = dari, PetugasId = oleh?.Id, Teks = (tulisan.Teks ?? "").Trim(), BerkasSidik = tulisan.Sidik,
            NamaBerkas = tulisan.Sidik is null ? null : await NamaAsync(tulisan, batal), Waktu = waktu.GetUtcNow(), Rujukan = tulisan.Rujukan,
        };
        laporan.TerakhirPada = pesan.Waktu;
        db.Add(pesan);
        await db.SaveChangesAsync(batal);
        await penyebar.SebarkanAsync(new PesanLaporanDitulis(laporan, pesan, oleh), batal);
        return pesan;
    }

    private async Task<string> NamaAsync(TulisanLaporan tulisan, CancellationToken batal) =>
        NamaBerkas.Rapikan(tulisan.NamaBerkas, await db.Set<BerkasTersimpan>().Where(b => b.Sidik == tulisan.Sidik).Select(b => b.Jenis).FirstOrDefaultAsync(batal) ?? "");
}
