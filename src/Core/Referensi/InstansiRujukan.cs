using EPupns.Core.Data;
using EPupns.Core.Referensi.Impor;
using EPupns.Core.Referensi.Katalog;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Referensi;

/// <summary>The instansi as rows of a list: they are kept in their own table only, and there are too few to need an index.</summary>
internal static class InstansiRujukan
{
    public static async Task<IReadOnlyList<Rujukan>> SemuaAsync(EPupnsDb db, DaftarRujukan daftar, CancellationToken batal) =>
        [.. (await db.Set<Instansi>().AsNoTracking().ToListAsync(batal)).Select((i, urut) => Baris(daftar, i, urut))];

    public static Rujukan Baris(DaftarRujukan daftar, Instansi instansi, int urut = 0)
    {
        var baris = new Rujukan { Daftar = daftar.Kode, Kode = instansi.Kode, Nama = instansi.Nama, Jenis = instansi.Jenis, Aktif = instansi.Aktif, Id = urut };
        PenyusunKunci.Susun(daftar, baris, []);
        return baris;
    }
}
