using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Helpdesk;

/// <summary>Parts of the inbox.</summary>
public enum BagianLaporan
{
    /// <summary>Mine and what nobody has, where the desk has to do something.</summary>
    Menunggu,

    /// <summary>Mine.</summary>
    Saya,

    /// <summary>Late.</summary>
    Terlambat,

    /// <summary>Everything that is open.</summary>
    Terbuka,

    /// <summary>Closed.</summary>
    Selesai,
}

/// <summary>What the inbox shows.</summary>
/// <param name="Bagian">Part.</param>
/// <param name="Cari">Number, NIP, or words of name and subject; null for all.</param>
/// <param name="Jenis">Kind; null for all.</param>
/// <param name="Setelah">Only what comes after this place; null from the start.</param>
public sealed record SaringanLaporan(BagianLaporan Bagian, string? Cari = null, JenisLaporan? Jenis = null, PosisiLaporan? Setelah = null);

/// <summary>A place in the inbox.</summary>
/// <param name="Waktu">When the report before it was made.</param>
/// <param name="Nomor">Its number.</param>
public sealed record PosisiLaporan(DateTimeOffset Waktu, string Nomor)
{
    /// <summary>Reads what <see cref="ToString"/> wrote; anything else is no place.</summary>
    public static PosisiLaporan? Baca(string? teks) =>
        teks?.Split('~') is [var tik, var nomor] && long.TryParse(tik, out var angka) && angka >= 0 && angka <= DateTimeOffset.MaxValue.Ticks ? new(new DateTimeOffset(angka, TimeSpan.Zero), nomor) : null;

    /// <inheritdoc />
    public override string ToString() => $"{Waktu.UtcTicks}~{Nomor}";
}

/// <summary>One page of the inbox.</summary>
/// <param name="Baris">Rows.</param>
/// <param name="Berikut">Place of the next page; null on the last.</param>
public sealed record HalamanLaporan(IReadOnlyList<Laporan> Baris, PosisiLaporan? Berikut);

/// <summary>The inbox of a desk: pages are places between rows, so that page 2,000 costs what page 1 does.</summary>
public sealed class DaftarLaporan(EPupnsDb db, TimeProvider waktu)
{
    /// <summary>Rows of a page.</summary>
    public const int Sehalaman = 50;

    /// <summary>One page: the oldest first, of closed ones the newest.</summary>
    public async Task<HalamanLaporan> AmbilAsync(SaringanLaporan saringan, Petugas petugas, CancellationToken batal)
    {
        var turun = saringan.Bagian == BagianLaporan.Selesai;
        var semua = Cari(Bagian(CakupanLaporan.Terapkan(db.Set<Laporan>().AsNoTracking(), petugas), saringan.Bagian, petugas), saringan);
        if (saringan.Setelah is var (sejak, nomor))
        {
            semua = turun
                ? semua.Where(l => l.Waktu < sejak || (l.Waktu == sejak && l.Nomor.CompareTo(nomor) < 0))
                : semua.Where(l => l.Waktu > sejak || (l.Waktu == sejak && l.Nomor.CompareTo(nomor) > 0));
        }

        var urut = turun ? semua.OrderByDescending(l => l.Waktu).ThenByDescending(l => l.Nomor) : semua.OrderBy(l => l.Waktu).ThenBy(l => l.Nomor);
        var baris = await urut.Take(Sehalaman + 1).ToListAsync(batal);
        return baris.Count <= Sehalaman
            ? new HalamanLaporan(baris, null)
            : new HalamanLaporan(baris[..Sehalaman], new PosisiLaporan(baris[Sehalaman - 1].Waktu, baris[Sehalaman - 1].Nomor));
    }

    /// <summary>How many there are in the parts that wait.</summary>
    public async Task<IReadOnlyDictionary<BagianLaporan, int>> HitungAsync(Petugas petugas, CancellationToken batal)
    {
        var hasil = new Dictionary<BagianLaporan, int>();
        foreach (var bagian in new[] { BagianLaporan.Menunggu, BagianLaporan.Saya, BagianLaporan.Terlambat, BagianLaporan.Terbuka })
        {
            hasil[bagian] = await Bagian(CakupanLaporan.Terapkan(db.Set<Laporan>(), petugas), bagian, petugas).CountAsync(batal);
        }

        return hasil;
    }

    /// <summary>Other reports of the same person that this member of staff may see, the newest first.</summary>
    public async Task<IReadOnlyList<Laporan>> OrangAsync(Laporan laporan, Petugas petugas, int banyak, CancellationToken batal) =>
        await CakupanLaporan.Terapkan(db.Set<Laporan>().AsNoTracking(), petugas).Where(l => l.Nip == laporan.Nip && l.Id != laporan.Id)
            .OrderByDescending(l => l.Waktu).ThenBy(l => l.Nomor).Take(banyak).ToListAsync(batal);

    /// <summary>What waits for a member of staff: theirs and what nobody has, where the desk has to do something.</summary>
    public static IQueryable<Laporan> Menunggu(IQueryable<Laporan> laporan, Guid petugas) =>
        laporan.Where(l => SifatKeadaan.GiliranMeja.Contains(l.Keadaan) && (l.PemegangId == null || l.PemegangId == petugas));

    private static IQueryable<Laporan> Cari(IQueryable<Laporan> laporan, SaringanLaporan saringan)
    {
        if (saringan.Jenis is { } jenis)
        {
            laporan = laporan.Where(l => l.Jenis == jenis);
        }

        var teks = (saringan.Cari ?? "").Trim();
        var angka = string.Concat(teks.Where(char.IsAsciiDigit));
        if (teks.Length == 0)
        {
            return laporan;
        }

        if (angka.Length >= 9 && teks.All(c => char.IsAsciiDigit(c) || char.IsWhiteSpace(c)))
        {
            return angka.Length == 18 ? laporan.Where(l => l.Nip == angka) : laporan.Where(l => l.Nomor == angka);
        }

        return teks.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(5)
            .Aggregate(laporan, (l, kata) => l.Where(x => x.Pokok.ToLower().Contains(kata) || x.Nama!.ToLower().Contains(kata)));
    }

    private IQueryable<Laporan> Bagian(IQueryable<Laporan> laporan, BagianLaporan bagian, Petugas petugas)
    {
        var (id, kini) = (petugas.Id, waktu.GetUtcNow());
        return bagian switch
        {
            BagianLaporan.Menunggu => Menunggu(laporan, id),
            BagianLaporan.Saya => laporan.Where(l => l.PemegangId == id && !SifatKeadaan.Akhir.Contains(l.Keadaan)),
            BagianLaporan.Terlambat => laporan.LewatJanji(kini).Where(l => !SifatKeadaan.Akhir.Contains(l.Keadaan)),
            BagianLaporan.Terbuka => laporan.Where(l => !SifatKeadaan.Akhir.Contains(l.Keadaan)),
            _ => laporan.Where(l => SifatKeadaan.Akhir.Contains(l.Keadaan)),
        };
    }
}
