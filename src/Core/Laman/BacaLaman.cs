using EPupns.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Laman;

/// <summary>Reads public pages.</summary>
public sealed class BacaLaman(EPupnsDb db)
{
    private const int RiwayatTerbanyak = 50;

    /// <summary>The page as people see it.</summary>
    /// <exception cref="ArgumentException">There is no such page.</exception>
    public async Task<VersiLaman> AmbilAsync(string kode, CancellationToken batal)
    {
        var awal = DaftarLaman.Awal(kode);
        return await Versi(kode).OrderByDescending(v => v.Nomor).FirstOrDefaultAsync(batal) ?? awal;
    }

    /// <summary>A version of it; 0 is the text that ships with the program. Null when there is none.</summary>
    public async Task<VersiLaman?> CariAsync(string kode, int nomor, CancellationToken batal) =>
        nomor == 0 ? DaftarLaman.Awal(kode) : await Versi(kode).FirstOrDefaultAsync(v => v.Nomor == nomor, batal);

    /// <summary>Number of the version that people see.</summary>
    public Task<int> NomorAsync(string kode, CancellationToken batal) => Versi(kode).Select(v => v.Nomor).DefaultIfEmpty().MaxAsync(batal);

    /// <summary>What was published, the newest first, without the texts.</summary>
    public Task<List<VersiLaman>> RiwayatAsync(string kode, CancellationToken batal) => Versi(kode).OrderByDescending(v => v.Nomor).Take(RiwayatTerbanyak)
        .Select(v => new VersiLaman { Kode = v.Kode, Nomor = v.Nomor, Judul = v.Judul, Isi = "", Oleh = v.Oleh, Pada = v.Pada }).ToListAsync(batal);

    private IQueryable<VersiLaman> Versi(string kode) => db.Set<VersiLaman>().AsNoTracking().Where(v => v.Kode == kode);
}
