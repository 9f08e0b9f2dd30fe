using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pengawasan;

/// <summary>What somebody looks for in the audit.</summary>
/// <param name="Cari">A NIP, a registration number, a login name or an object; empty for everything.</param>
/// <param name="Tindakan">Beginning of the audit's word, e.g. <c>registrasi.</c>; empty for all.</param>
/// <param name="Sebelum">Only rows before this one; null for the newest.</param>
/// <param name="Ukuran">Rows of a page.</param>
public sealed record SaringanJejak(string? Cari, string? Tindakan, long? Sebelum, int Ukuran = 50);

/// <summary>A row of the audit with its seal.</summary>
/// <param name="Jejak">The row.</param>
/// <param name="Segel">Its seal.</param>
/// <param name="Nama">Name of the officer; null when it was not one.</param>
public sealed record JejakBersegel(BarisJejak Jejak, Segel Segel, string? Nama);

/// <summary>One page, the newest first.</summary>
/// <param name="Baris">Rows.</param>
/// <param name="Berikutnya">Older ones are before this row; null when there are none.</param>
public sealed record HalamanJejak(IReadOnlyList<JejakBersegel> Baris, long? Berikutnya);

/// <summary>Reads the audit for auditors and administrators: of their agency, or of the country. Rows show once they are sealed, seconds after they are written.</summary>
public sealed class CariJejak(EPupnsDb db)
{
    /// <summary>The seals of an officer's scope; none for roles that may not read.</summary>
    public static IQueryable<Segel> Cakupan(IQueryable<Segel> segel, Petugas petugas)
    {
        var (boleh, instansi) = Jangkauan(petugas);
        return !boleh ? segel.Where(_ => false) : instansi is null ? segel : segel.Where(s => s.InstansiKode == instansi);
    }

    /// <summary>The daily roots of an officer's scope.</summary>
    public static IQueryable<AkarHarian> Cakupan(IQueryable<AkarHarian> akar, Petugas petugas)
    {
        var (boleh, instansi) = Jangkauan(petugas);
        return !boleh ? akar.Where(_ => false) : instansi is null ? akar : akar.Where(a => a.InstansiKode == instansi);
    }

    /// <summary>One row; null when there is none that the officer may see.</summary>
    public async Task<JejakBersegel?> SatuAsync(long id, Petugas petugas, CancellationToken batal)
    {
        var segel = await Cakupan(db.Set<Segel>().AsNoTracking(), petugas).SingleOrDefaultAsync(s => s.JejakId == id, batal);
        return segel is null || await db.Set<BarisJejak>().AsNoTracking().SingleOrDefaultAsync(j => j.Id == id, batal) is not { } jejak
            ? null
            : (await DenganNamaAsync([(jejak, segel)], batal))[0];
    }

    /// <summary>One page.</summary>
    public async Task<HalamanJejak> JalankanAsync(SaringanJejak saringan, Petugas petugas, CancellationToken batal)
    {
        var baris = from s in Cakupan(db.Set<Segel>().AsNoTracking(), petugas)
                    join j in await SaringAsync(db.Set<BarisJejak>().AsNoTracking(), saringan, batal) on s.JejakId equals j.Id
                    where saringan.Sebelum == null || s.JejakId < saringan.Sebelum
                    orderby s.JejakId descending
                    select new { j, s };
        var hasil = await baris.Take(saringan.Ukuran + 1).ToListAsync(batal);
        return new HalamanJejak(
            await DenganNamaAsync([.. hasil.Take(saringan.Ukuran).Select(b => (b.j, b.s))], batal), hasil.Count > saringan.Ukuran ? hasil[saringan.Ukuran - 1].j.Id : null);
    }

    // Of the country, or of one instansi; an account that should be bound and is not reaches nothing.
    private static (bool Boleh, string? Instansi) Jangkauan(Petugas petugas)
    {
        var nasional = petugas.Peran == Peran.AdminPusat || (petugas.Peran == Peran.Auditor && petugas.InstansiKode is null);
        return (petugas.Aktif && petugas.Peran.Boleh(Wewenang.LihatJejak) && (nasional || petugas.InstansiKode is not null), nasional ? null : petugas.InstansiKode);
    }

    private async Task<IReadOnlyList<JejakBersegel>> DenganNamaAsync(List<(BarisJejak Jejak, Segel Segel)> baris, CancellationToken batal)
    {
        var nama = await db.NamaPetugasAsync(baris.Select(b => NamaPetugas.Kunci(b.Jejak.Pelaku)), batal);
        return [.. baris.Select(b => new JejakBersegel(b.Jejak, b.Segel, nama.GetValueOrDefault(NamaPetugas.Kunci(b.Jejak.Pelaku))))];
    }

    private async Task<IQueryable<BarisJejak>> SaringAsync(IQueryable<BarisJejak> jejak, SaringanJejak saringan, CancellationToken batal)
    {
        if (saringan.Tindakan?.Trim() is { Length: > 0 } tindakan)
        {
            jejak = jejak.Where(j => j.Tindakan.StartsWith(tindakan));
        }

        if (saringan.Cari?.Trim() is not { Length: > 0 } cari)
        {
            return jejak;
        }

        var angka = string.Concat(cari.Where(c => !char.IsWhiteSpace(c)));
        if (angka.All(char.IsAsciiDigit))
        {
            var objek = $"registrasi:{angka}";
            return jejak.Where(j => j.Nip == angka || j.Objek == objek);
        }

        // What an officer did, and what was done to their account; else an object by its name.
        if (await db.Set<Petugas>().Where(p => p.NamaPengguna == cari).Select(p => (Guid?)p.Id).SingleOrDefaultAsync(batal) is not { } id)
        {
            return jejak.Where(j => j.Objek == cari);
        }

        var (pelaku, akun) = (id.ToString(), $"petugas:{cari}");
        return jejak.Where(j => j.Objek == akun || j.Pelaku == pelaku);
    }
}
