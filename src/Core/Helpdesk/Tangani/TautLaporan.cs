using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Helpdesk;

/// <summary>Two reports that belong together, of one person or of several (§2 row 14). Each goes on by itself.</summary>
public sealed class TautanLaporan
{
    /// <summary>The one with the smaller number.</summary>
    public required string Nomor { get; set; }

    /// <summary>The other one.</summary>
    public required string Dengan { get; set; }

    /// <summary>Since when, UTC.</summary>
    public DateTimeOffset Sejak { get; set; }
}

/// <summary>Links reports and lets them go, and knows what is linked.</summary>
public sealed class TautLaporan(EPupnsDb db, Transaksi transaksi, PegangLaporan pegang, PenulisPesan penulis, Catatan jejak, TimeProvider waktu)
{
    /// <summary>Links two; twice is as good as once.</summary>
    /// <returns>The report, or <c>laporan.tidak_ada</c>, <c>taut.sama</c>, <c>taut.tidak_ada</c>.</returns>
    public Task<Hasil<Laporan>> TautkanAsync(string nomor, string dengan, Penangan penangan, CancellationToken batal) => UbahAsync(nomor, dengan, penangan, true, batal);

    /// <summary>Lets them go.</summary>
    /// <returns>As <see cref="TautkanAsync"/>.</returns>
    public Task<Hasil<Laporan>> LepaskanAsync(string nomor, string dengan, Penangan penangan, CancellationToken batal) => UbahAsync(nomor, dengan, penangan, false, batal);

    /// <summary>What is linked with a report, as far as this member of staff may see it.</summary>
    public async Task<IReadOnlyList<Laporan>> DaftarAsync(string nomor, Petugas petugas, CancellationToken batal)
    {
        var tautan = db.Set<TautanLaporan>();
        return await CakupanLaporan.Terapkan(db.Set<Laporan>().AsNoTracking(), petugas)
            .Where(l => tautan.Any(t => (t.Nomor == nomor && t.Dengan == l.Nomor) || (t.Dengan == nomor && t.Nomor == l.Nomor))).OrderBy(l => l.Nomor).ToListAsync(batal);
    }

    private Task<Hasil<Laporan>> UbahAsync(string nomor, string dengan, Penangan penangan, bool taut, CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            // Always held in the same order, so that two who link crosswise never wait for each other.
            var (kecil, besar) = string.CompareOrdinal(nomor, dengan) <= 0 ? (nomor, dengan) : (dengan, nomor);
            var (satu, dua) = (await pegang.UntukPetugasAsync(kecil, penangan, null, batal), await pegang.UntukPetugasAsync(besar, penangan, null, batal));
            var (hasil, lain) = nomor == kecil ? (satu, dua) : (dua, satu);
            if (!hasil.Berhasil)
            {
                return hasil;
            }

            if (kecil == besar || !lain.Berhasil)
            {
                return kecil == besar
                    ? new Kesalahan("taut.sama", "Laporan tidak dapat ditautkan dengan dirinya sendiri.", "dengan")
                    : new Kesalahan("taut.tidak_ada", "Tidak ada laporan dengan nomor itu yang dapat Anda lihat.", "dengan");
            }

            if (await db.Set<TautanLaporan>().AnyAsync(t => t.Nomor == kecil && t.Dengan == besar, batal) != taut)
            {
                await TulisAsync(hasil.Nilai, lain.Nilai, (kecil, besar), penangan, taut, batal);
            }

            return hasil;
        },
        batal);

    private async Task TulisAsync(Laporan laporan, Laporan lain, (string Kecil, string Besar) pasangan, Penangan penangan, bool taut, CancellationToken batal)
    {
        var (kecil, besar) = pasangan;
        if (taut)
        {
            db.Add(new TautanLaporan { Nomor = kecil, Dengan = besar, Sejak = waktu.GetUtcNow() });
        }
        else
        {
            await db.Set<TautanLaporan>().Where(t => t.Nomor == kecil && t.Dengan == besar).ExecuteDeleteAsync(batal);
        }

        jejak.Tulis(penangan.Pelaku, taut ? "laporan.ditautkan" : "laporan.tautan_dilepas", $"laporan:{laporan.Nomor}", laporan.Nip, sesudah: new { dengan = lain.Nomor });
        var kata = taut ? "ditautkan dengan" : "dilepas dari";
        await penulis.TulisAsync(laporan, DariPesan.Sistem, new TulisanLaporan($"Laporan ini {kata} laporan {lain.Nomor}."), penangan.Petugas, batal);
        await penulis.TulisAsync(lain, DariPesan.Sistem, new TulisanLaporan($"Laporan ini {kata} laporan {laporan.Nomor}."), penangan.Petugas, batal);
    }
}

internal sealed class PetaTautanLaporan : IEntityTypeConfiguration<TautanLaporan>
{
    public void Configure(EntityTypeBuilder<TautanLaporan> builder)
    {
        builder.ToTable("tautan_laporan");
        builder.HasKey(t => new { t.Nomor, t.Dengan });
        builder.HasIndex(t => t.Dengan);
        builder.Property(t => t.Nomor).HasMaxLength(10);
        builder.Property(t => t.Dengan).HasMaxLength(10);
    }
}
