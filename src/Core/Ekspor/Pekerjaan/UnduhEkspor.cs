using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Ekspor;

/// <summary>Opens the file of an export for whoever asked for it, as long as they are who they were then. Every download is in the audit.</summary>
public sealed class UnduhEkspor(EPupnsDb db, Transaksi transaksi, Catatan jejak, GudangEkspor gudang, IEnumerable<TabelEkspor> tabel, TimeProvider waktu)
{
    /// <summary>The file; null when there is none for this member of staff.</summary>
    /// <param name="id">Which export.</param>
    /// <param name="petugas">Who asks.</param>
    /// <param name="bagian">What the browser asks for, e.g. <c>bytes=500-</c>; null for all of it.</param>
    /// <param name="batal">Gives up.</param>
    public async Task<EksporTerbuka?> JalankanAsync(Guid id, Petugas petugas, string? bagian, CancellationToken batal)
    {
        var kini = waktu.GetUtcNow();
        if (await db.Set<PekerjaanEkspor>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == id && e.PetugasId == petugas.Id && e.Keadaan == KeadaanEkspor.Selesai && e.BerlakuSampai > kini, batal) is not { } ekspor
            || !ekspor.MasihHak(petugas) || tabel.FirstOrDefault(t => t.Kode == ekspor.Tabel) is not { } asal || !petugas.Peran.Boleh(asal.Wewenang))
        {
            return null;
        }

        await transaksi.JalankanAsync(
            () =>
            {
                jejak.Tulis(PelakuPetugas.Dari(petugas, "portal"), "ekspor.diunduh", $"ekspor:{id}", sesudah: new { ekspor.Tabel, ekspor.Baris, ekspor.Sidik, bagian });
                return Task.FromResult(true);
            },
            batal);
        return new EksporTerbuka(ekspor, new AliranUnduh(gudang, await gudang.BagianAsync(ekspor, batal)));
    }
}

/// <summary>A file to be sent.</summary>
/// <param name="Ekspor">Which export.</param>
/// <param name="Isi">Its bytes.</param>
public sealed record EksporTerbuka(PekerjaanEkspor Ekspor, Stream Isi)
{
    /// <summary>What the file is called.</summary>
    public string Nama => $"epupns-{Ekspor.Tabel}-{Dasar.Tanggal.HariWib(Ekspor.Dibuat):yyyy-MM-dd}.{Ekspor.Bentuk.Akhiran()}";
}
