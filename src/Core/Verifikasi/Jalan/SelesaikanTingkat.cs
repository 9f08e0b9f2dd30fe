using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Pengisian;

namespace EPupns.Core.Verifikasi;

/// <summary>A level is done with a form (features.md V3): every row whose final word it has is decided, and the form goes on.</summary>
public sealed class SelesaikanTingkat(
    EPupnsDb db, Transaksi transaksi, PegangKasus pegang, BacaKasus baca, PenandaBaris penanda, PenerusTingkat penerus, Penyebar penyebar, Catatan jejak)
{
    /// <summary>Finishes it. Rows of a higher level that were not marked are passed on as they are.</summary>
    /// <returns>The case where it now waits, or what <see cref="PegangKasus.KasusAsync"/> says, or <c>tingkat.belum_selesai</c> with the first undecided row.</returns>
    public Task<Hasil<Kasus>> JalankanAsync(string nomor, Petugas petugas, CancellationToken batal) => transaksi.JalankanAsync<Hasil<Kasus>>(
        async () =>
        {
            var hasil = await pegang.KasusAsync(nomor, petugas, batal);
            if (!hasil.Berhasil)
            {
                return hasil;
            }

            var (kasus, tingkat) = (hasil.Nilai, hasil.Nilai.Tingkat!.Value);
            if (kasus.HarusDiputus(tingkat).ToList() is { Count: > 0 } kurang)
            {
                return new Kesalahan("tingkat.belum_selesai", $"Masih {kurang.Count} perubahan yang harus Anda putuskan, mulai dari {kurang[0].Sebutan}.", $"{kurang[0].Alamat}");
            }

            foreach (var baris in kasus.BelumDilihat(tingkat).ToList())
            {
                await penanda.TulisAsync(kasus, baris, new TandaBaru(JenisPutusan.Terus), petugas, batal);
            }

            await penanda.TutupPertanyaanAsync(kasus, batal);
            return await LanjutAsync(kasus, petugas, batal);
        },
        batal);

    private async Task<Kasus> LanjutAsync(Kasus kasus, Petugas petugas, CancellationToken batal)
    {
        var (formulir, tingkat) = (kasus.Formulir, kasus.Tingkat!.Value);
        var lama = $"{formulir.Keadaan}";
        await penerus.LoloskanAsync(formulir, tingkat, petugas, batal);
        await penerus.TeruskanAsync(formulir, batal);
        var kini = (await baca.SusunAsync(formulir, batal))!;
        jejak.Tulis(
            PelakuPetugas.Dari(petugas, "portal"), "formulir.diloloskan", $"registrasi:{kasus.Registrasi.Nomor}", kasus.Registrasi.Nip,
            sebelum: new { keadaan = lama }, sesudah: new { keadaan = $"{formulir.Keadaan}", tingkat = $"{tingkat}", kasus.Kiriman.Ke, kasus.Kiriman.Sidik });
        await db.SaveChangesAsync(batal);
        var ditolak = kasus.Baris.Where(b => b.Akhir == tingkat && b.Putusan?.Jenis == JenisPutusan.Tolak).ToList();
        await (formulir.Keadaan == KeadaanFormulir.Selesai
            ? penyebar.SebarkanAsync(new FormulirSelesai(kini), batal)
            : penyebar.SebarkanAsync(new TingkatDilewati(kasus.Registrasi, formulir, tingkat, ditolak), batal));
        return kini;
    }
}
