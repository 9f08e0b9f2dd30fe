using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Formulir;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pengisian;

/// <summary>Which finding of whom.</summary>
/// <param name="RegistrasiId">Whose form.</param>
/// <param name="Aturan">Number of the rule.</param>
/// <param name="Bagian">Section code.</param>
/// <param name="Kunci">Record.</param>
/// <param name="Isian">Field code.</param>
public sealed record AlamatTemuan(Guid RegistrasiId, string Aturan, string Bagian, string Kunci, string Isian);

/// <summary>Explains a warning in one sentence; it lapses when the values change. An error is never explained away (domain.md §4).</summary>
public sealed class JelaskanTemuan(EPupnsDb db, Transaksi transaksi, PeriksaBorang pemeriksa, PenjagaBorang penjaga, Catatan jejak, TimeProvider waktu)
{
    /// <summary>Stores the explanation; an earlier one of the same finding gives way.</summary>
    /// <returns>The explanation, or <c>penjelasan.kosong</c>, <c>penjelasan.panjang</c>, <c>temuan.tidak_ada</c>, <c>temuan.galat</c>.</returns>
    public Task<Hasil<string>> JalankanAsync(AlamatTemuan alamat, string teks, Pelaku pelaku, CancellationToken batal) => transaksi.JalankanAsync<Hasil<string>>(
        async () =>
        {
            var rapi = string.Join(' ', teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if ((Bentuk(rapi) ?? await penjaga.PeriksaAsync(alamat.RegistrasiId, batal)) is { } salah)
            {
                return salah;
            }

            var temuan = (await pemeriksa.JalankanAsync(alamat.RegistrasiId, batal)).Temuan.Select(t => t.Temuan)
                .FirstOrDefault(t => (t.Aturan, t.Bagian, t.CatatanId, t.Isian) == (alamat.Aturan, alamat.Bagian, alamat.Kunci, alamat.Isian));
            return temuan is null ? new Kesalahan("temuan.tidak_ada", "Peringatan itu sudah tidak ada; tidak perlu dijelaskan.", alamat.Isian)
                : temuan.Berat == Berat.Galat ? new Kesalahan("temuan.galat", $"Yang ini harus diperbaiki, tidak cukup dijelaskan. {temuan.Pesan}", alamat.Isian)
                : await SimpanAsync(alamat, temuan, rapi, pelaku, batal);
        },
        batal);

    private static Kesalahan? Bentuk(string teks) => teks.Length == 0 ? new Kesalahan("penjelasan.kosong", "Mohon tuliskan penjelasannya dalam satu kalimat.")
        : teks.Length > PenjelasanTemuan.Panjang ? new Kesalahan("penjelasan.panjang", $"Penjelasan paling banyak {PenjelasanTemuan.Panjang} karakter; yang Anda kirim {teks.Length}.")
        : null;

    private async Task<string> SimpanAsync(AlamatTemuan alamat, Temuan temuan, string teks, Pelaku pelaku, CancellationToken batal)
    {
        var ada = await db.Set<PenjelasanTemuan>().FirstOrDefaultAsync(
            p => p.RegistrasiId == alamat.RegistrasiId && p.Aturan == alamat.Aturan && p.Bagian == alamat.Bagian && p.Kunci == alamat.Kunci && p.Isian == alamat.Isian, batal);
        jejak.Tulis(
            pelaku, "temuan.dijelaskan", $"pengisian:{alamat.Bagian}/{alamat.Kunci}/{alamat.Isian}", pelaku.Jenis == JenisPelaku.Pns ? pelaku.Id : null, alamat.Aturan,
            ada is null ? null : new { ada.Pesan, ada.Teks }, new { temuan.Pesan, Teks = teks });
        if (ada is null)
        {
            ada = new PenjelasanTemuan
            {
                RegistrasiId = alamat.RegistrasiId, Aturan = alamat.Aturan, Bagian = alamat.Bagian, Kunci = alamat.Kunci, Isian = alamat.Isian, Pesan = temuan.Pesan, Teks = teks,
            };
            db.Add(ada);
        }

        (ada.Pesan, ada.Teks, ada.Waktu) = (temuan.Pesan, teks, waktu.GetUtcNow());
        await db.SaveChangesAsync(batal);
        return teks;
    }
}
