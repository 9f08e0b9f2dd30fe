using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Helpdesk;

/// <summary>An answer ready to be used by its word (<c>#skpindah</c>; §2 row 13): of one desk.</summary>
public sealed class JawabanSiap
{
    /// <summary>Longest word.</summary>
    public const int PanjangKata = 30;

    /// <summary>The desk.</summary>
    public required string Meja { get; set; }

    /// <summary>The word: lower case letters and digits.</summary>
    public required string Kata { get; set; }

    /// <summary>The answer.</summary>
    public required string Teks { get; set; }
}

/// <summary>Keeps the ready answers of a desk.</summary>
public sealed class KelolaJawabanSiap(EPupnsDb db, Transaksi transaksi, Catatan jejak)
{
    /// <summary>All of the desk of a member of staff, by word.</summary>
    public async Task<IReadOnlyList<JawabanSiap>> DaftarAsync(Petugas petugas, CancellationToken batal)
    {
        var meja = CakupanLaporan.Meja(petugas);
        return await db.Set<JawabanSiap>().AsNoTracking().Where(j => j.Meja == meja).OrderBy(j => j.Kata).ToListAsync(batal);
    }

    /// <summary>Writes one, or takes it away when the text is empty.</summary>
    /// <returns>The word as it is kept, or <c>siap.kata</c>, <c>siap.panjang</c>.</returns>
    public Task<Hasil<string>> TulisAsync(string? kata, string? teks, Penangan penangan, CancellationToken batal) => transaksi.JalankanAsync<Hasil<string>>(
        async () =>
        {
            var (rapi, isi, meja) = (Rapikan(kata), (teks ?? "").Trim(), CakupanLaporan.Meja(penangan.Petugas));
            if (rapi.Length is 0 or > JawabanSiap.PanjangKata)
            {
                return new Kesalahan("siap.kata", $"Katanya terdiri dari huruf dan angka, paling banyak {JawabanSiap.PanjangKata}.", "kata");
            }

            if (isi.Length > PesanLaporan.Panjang)
            {
                return new Kesalahan("siap.panjang", $"Jawaban paling banyak {PesanLaporan.Panjang} karakter.", "teks");
            }

            var lama = await db.Set<JawabanSiap>().Where(j => j.Meja == meja && j.Kata == rapi).Select(j => j.Teks).FirstOrDefaultAsync(batal);
            await db.Set<JawabanSiap>().Where(j => j.Meja == meja && j.Kata == rapi).ExecuteDeleteAsync(batal);
            if (isi.Length > 0)
            {
                db.Add(new JawabanSiap { Meja = meja, Kata = rapi, Teks = isi });
            }

            jejak.Tulis(penangan.Pelaku, "helpdesk.jawaban_siap", $"meja:{meja}", sebelum: new { kata = rapi, teks = lama }, sesudah: new { kata = rapi, teks = isi });
            await db.SaveChangesAsync(batal);
            return rapi;
        },
        batal);

    /// <summary>A word as it is compared.</summary>
    public static string Rapikan(string? kata) => string.Concat((kata ?? "").Where(char.IsLetterOrDigit)).ToLowerInvariant();
}

internal sealed class PetaJawabanSiap : IEntityTypeConfiguration<JawabanSiap>
{
    public void Configure(EntityTypeBuilder<JawabanSiap> builder)
    {
        builder.ToTable("jawaban_siap");
        builder.HasKey(j => new { j.Meja, j.Kata });
        builder.Property(j => j.Meja).HasMaxLength(10);
        builder.Property(j => j.Kata).HasMaxLength(JawabanSiap.PanjangKata);
        builder.Property(j => j.Teks).HasMaxLength(PesanLaporan.Panjang);
    }
}
