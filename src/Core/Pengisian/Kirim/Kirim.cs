using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Formulir;
using EPupns.Core.Jejak;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pengisian;

/// <summary>Sending a form.</summary>
/// <param name="RegistrasiId">Whose.</param>
/// <param name="Setuju">The declaration was accepted (features.md F6).</param>
/// <param name="Sidik">Fingerprint of what the person was shown; null when nobody kept it.</param>
/// <param name="PercakapanId">The conversation that sends it; null for a page.</param>
public sealed record PermintaanKirim(Guid RegistrasiId, bool Setuju, string? Sidik, Guid? PercakapanId = null);

/// <summary>
/// Use-case of <see cref="PermintaanKirim"/> (features.md F6, F7, F30, X1): complete, without an error, declared to be right. Warnings do not
/// block. What is sent is frozen; from then on the form is read-only.
/// </summary>
public sealed class Kirim(EPupnsDb db, Transaksi transaksi, DefinisiFormulir definisi, KunciFormulir kunci, PeriksaBorang pemeriksa, Penyebar penyebar, Catatan jejak, TimeProvider waktu)
{
    /// <summary>Sends it once, however often and from wherever it is asked.</summary>
    /// <returns>
    /// What was sent, or <c>kirim.sudah</c>, <c>kirim.tanpa_pernyataan</c>, <c>kirim.belum_lengkap</c>, <c>kirim.galat</c>, <c>kirim.berubah</c>.
    /// </returns>
    public Task<Hasil<KirimanFormulir>> JalankanAsync(PermintaanKirim permintaan, Pelaku pelaku, CancellationToken batal) => transaksi.JalankanAsync<Hasil<KirimanFormulir>>(
        async () =>
        {
            var formulir = await kunci.AmbilAsync(permintaan.RegistrasiId, batal);
            var mesin = MesinFormulir.Untuk(formulir);
            if (!mesin.CanFire(MesinFormulir.Pemicu.Kirim))
            {
                return new Kesalahan("kirim.sudah", $"Formulir Anda sudah terkirim pada {Tanggal.WaktuWib(formulir.DikirimPada!.Value)}; tidak perlu dikirim lagi.");
            }

            var registrasi = await db.Set<Registrasi>().SingleAsync(r => r.Id == permintaan.RegistrasiId, batal);
            var diperiksa = await pemeriksa.JalankanAsync(registrasi.Id, saatKirim: true, batal);
            var potret = PotretFormulir.Susun(definisi, registrasi, diperiksa);
            if (Tolak(permintaan, diperiksa, potret) is { } salah)
            {
                return salah;
            }

            var lama = formulir.Keadaan;
            await mesin.FireAsync(MesinFormulir.Pemicu.Kirim);
            RingkasUntukAntrean.Tulis(formulir, definisi, registrasi, diperiksa);
            formulir.Kanreg = await db.Set<Instansi>().Where(i => i.Kode == formulir.InstansiKode).Select(i => i.Kanreg).SingleOrDefaultAsync(batal);
            var kiriman = await SimpanAsync(formulir, registrasi, potret, $"{lama}", pelaku, batal);
            await penyebar.SebarkanAsync(new FormulirDikirim(registrasi, formulir, kiriman, permintaan.PercakapanId), batal);
            return kiriman;
        },
        batal);

    private static Kesalahan? Tolak(PermintaanKirim permintaan, BorangDiperiksa diperiksa, string potret)
    {
        if (diperiksa.Kelengkapan.FirstOrDefault(k => !k.Lengkap) is { } kurang)
        {
            return new Kesalahan("kirim.belum_lengkap", $"Gagal kirim: {kurang.Bagian.Judul} belum selesai diperiksa. Silakan lengkapi dahulu.", kurang.Kurang[0].Isian?.Kode);
        }

        if (diperiksa.Temuan.FirstOrDefault(t => t.Temuan.Berat == Berat.Galat) is { } galat)
        {
            return new Kesalahan("kirim.galat", $"Gagal kirim: masih ada yang harus diperbaiki. {galat.Temuan.Pesan}", galat.Temuan.Isian);
        }

        return permintaan.Sidik is { } sidik && sidik != PotretFormulir.Sidik(potret)
            ? new Kesalahan("kirim.berubah", "Isian Anda berubah sejak ringkasan tadi ditampilkan. Silakan periksa ringkasannya sekali lagi.")
            : permintaan.Setuju ? null
            : new Kesalahan("kirim.tanpa_pernyataan", "Pernyataan bahwa data Anda benar belum Anda setujui. Silakan baca dan setujui dahulu.", "setuju");
    }

    private async Task<KirimanFormulir> SimpanAsync(FormulirPns formulir, Registrasi registrasi, string potret, string lama, Pelaku pelaku, CancellationToken batal)
    {
        var kiriman = new KirimanFormulir
        {
            RegistrasiId = registrasi.Id, Ke = formulir.Kiriman + 1, Isi = potret, Sidik = PotretFormulir.Sidik(potret), Waktu = waktu.GetUtcNow(), Kanal = pelaku.Kanal,
        };
        (formulir.Kiriman, formulir.DikirimPada, formulir.AlasanPetugas) = (kiriman.Ke, kiriman.Waktu, null);
        formulir.Versi++;
        db.Add(kiriman);
        jejak.Tulis(
            pelaku, "formulir.dikirim", $"registrasi:{registrasi.Nomor}", registrasi.Nip,
            sebelum: new { keadaan = lama }, sesudah: new { keadaan = $"{formulir.Keadaan}", kiriman.Ke, kiriman.Sidik });
        await db.SaveChangesAsync(batal);
        return kiriman;
    }
}
