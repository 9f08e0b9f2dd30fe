using System.Text.Json;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Helpdesk;

/// <summary>The person takes the value that the helpdesk added: it goes into the field that waited for it (leap 3).</summary>
public sealed class PakaiRujukan(EPupnsDb db, Transaksi transaksi, IsiIsian isi)
{
    /// <summary>Writes it.</summary>
    /// <returns>The field's address, or <c>laporan.bukan_milik</c>, <c>rujukan.belum</c>, and what writing the field would refuse.</returns>
    public Task<Hasil<AlamatIsian>> JalankanAsync(string nomor, Guid registrasi, Konteks konteks, Pelaku pelaku, CancellationToken batal) => transaksi.JalankanAsync<Hasil<AlamatIsian>>(
        async () =>
        {
            if (await db.Set<Laporan>().AsNoTracking().SingleOrDefaultAsync(l => l.Nomor == nomor && l.RegistrasiId == registrasi, batal) is not { } laporan)
            {
                return new Kesalahan("laporan.bukan_milik", "Laporan dengan nomor itu bukan milik Anda.");
            }

            using var laporannya = JsonDocument.Parse(laporan.Isi);
            string? Baca(string kunci) => laporannya.RootElement.TryGetProperty(kunci, out var nilai) ? nilai.GetString() : null;
            if (laporan.RujukanKode is not { } kode || Baca("bagian") is not { } bagian || Baca("catatan") is not { } kunci || Baca("isian") is not { } isian)
            {
                return new Kesalahan("rujukan.belum", $"Laporan {nomor} belum dijawab dengan baris daftar.");
            }

            var versi = await db.Set<CatatanPengisian>().Where(c => c.RegistrasiId == registrasi && c.Bagian == bagian && c.Kunci == kunci).Select(c => c.Versi).FirstOrDefaultAsync(batal);
            var alamat = new AlamatIsian(registrasi, bagian, kunci, isian, versi);
            var hasil = await isi.TulisAsync(alamat, kode, konteks, pelaku, batal);
            return hasil.Berhasil ? alamat : hasil.Kesalahan;
        },
        batal);
}
