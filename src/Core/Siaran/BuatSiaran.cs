using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Siaran;

/// <summary>An announcement as it was typed.</summary>
/// <param name="Perihal">Subject.</param>
/// <param name="Teks">Text.</param>
/// <param name="Sasaran">To whom.</param>
/// <param name="Segera">At any hour.</param>
public sealed record SiaranBaru(string? Perihal, string? Teks, SasaranSiaran Sasaran, bool Segera);

/// <summary>Makes an announcement; a worker hands it out.</summary>
public sealed class BuatSiaran(EPupnsDb db, Transaksi transaksi, PencariSasaran pencari, Catatan jejak, TimeProvider waktu)
{
    /// <summary>Beyond this the number has to be typed before it is sent.</summary>
    public const int PerluDiketik = 100;

    /// <summary>The group as far as this officer may reach: an admin of an instansi never beyond it.</summary>
    public static SasaranSiaran Batasi(SasaranSiaran sasaran, Petugas petugas) => petugas.InstansiKode is { } milik
        ? sasaran with { Instansi = [milik], Kanreg = null, Gelombang = null }
        : sasaran with { Instansi = sasaran.Instansi is { Count: > 0 } ada ? ada : null };

    /// <summary>How many it is for now, or what is wrong with it. Nothing is written.</summary>
    public async Task<Hasil<int>> PeriksaAsync(SiaranBaru baru, Petugas petugas, CancellationToken batal)
    {
        if (Salah(baru) is { } salah)
        {
            return salah;
        }

        var banyak = await pencari.Cari(Batasi(baru.Sasaran, petugas)).CountAsync(batal);
        return banyak == 0 ? new Kesalahan("siaran.kosong", "Tidak ada seorang pun dalam kelompok ini. Longgarkan saringannya.", "kelompok") : banyak;
    }

    /// <summary>Makes it.</summary>
    /// <param name="baru">What was typed.</param>
    /// <param name="ketikan">The number typed to confirm a large group.</param>
    /// <param name="petugas">Who.</param>
    /// <param name="pelaku">The same for the audit.</param>
    /// <param name="batal">Stops waiting.</param>
    public Task<Hasil<Siaran>> JalankanAsync(SiaranBaru baru, string? ketikan, Petugas petugas, Pelaku pelaku, CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            var banyak = await PeriksaAsync(baru, petugas, batal);
            if (banyak.Kesalahan is { } salah)
            {
                return salah;
            }

            if (banyak.Nilai > PerluDiketik && new string([.. (ketikan ?? "").Where(char.IsAsciiDigit)]) != $"{banyak.Nilai}")
            {
                return new Kesalahan("siaran.ketik", $"Ketik jumlah penerimanya, {banyak.Nilai}, untuk memastikan.", "ketikan");
            }

            var siaran = new Siaran
            {
                Perihal = baru.Perihal!.Trim(), Teks = baru.Teks!.Trim().ReplaceLineEndings("\n"), Sasaran = Batasi(baru.Sasaran, petugas).Tulis(), InstansiKode = petugas.InstansiKode,
                Perkiraan = banyak.Nilai, Segera = baru.Segera, Pembuat = petugas.Nama, Dibuat = waktu.GetUtcNow(),
            };
            db.Add(siaran);
            jejak.Tulis(pelaku, "siaran.dibuat", $"siaran:{siaran.Id}", sesudah: new { siaran.Perihal, siaran.Sasaran, siaran.Perkiraan, siaran.Segera });
            return (Hasil<Siaran>)siaran;
        },
        batal);

    private static Kesalahan? Salah(SiaranBaru baru) => (baru.Perihal?.Trim().Length ?? 0, baru.Teks?.Trim().Length ?? 0) switch
    {
        (0, _) => new Kesalahan("siaran.perihal", "Isi perihalnya.", "perihal"),
        ( > Siaran.PanjangPerihal, _) => new Kesalahan("siaran.perihal-panjang", $"Perihal paling panjang {Siaran.PanjangPerihal} huruf.", "perihal"),
        (_, 0) => new Kesalahan("siaran.teks", "Isi pengumumannya.", "teks"),
        (_, > Siaran.PanjangTeks) => new Kesalahan("siaran.teks-panjang", $"Pengumuman paling panjang {Siaran.PanjangTeks} huruf; tulisan ini {baru.Teks!.Trim().Length}.", "teks"),
        _ => null,
    };
}
