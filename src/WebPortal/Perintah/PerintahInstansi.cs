using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Pendaftaran.Pembukaan;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.Perintah;

/// <summary><c>instansi buka KODE…</c>.</summary>
public sealed class PerintahBukaInstansi(EPupnsDb db, AturInstansi atur) : IPerintah
{
    /// <inheritdoc />
    public static KartuPerintah Kartu { get; } = PengaturanInstansiDiminta.KartuUntuk(
        "instansi buka", "Membuka pendaftaran instansi; yang minta dikabari akan dikabari.");

    /// <inheritdoc />
    public Task<int> JalankanAsync(Argumen argumen, Layar layar, CancellationToken batal) =>
        new PengaturanInstansiDiminta(db, atur).JalankanAsync(argumen, dibuka: true, layar, batal);
}

/// <summary><c>instansi tutup KODE…</c>.</summary>
public sealed class PerintahTutupInstansi(EPupnsDb db, AturInstansi atur) : IPerintah
{
    /// <inheritdoc />
    public static KartuPerintah Kartu { get; } = PengaturanInstansiDiminta.KartuUntuk(
        "instansi tutup", "Menutup pendaftaran instansi; yang sudah terdaftar tetap terdaftar.");

    /// <inheritdoc />
    public Task<int> JalankanAsync(Argumen argumen, Layar layar, CancellationToken batal) =>
        new PengaturanInstansiDiminta(db, atur).JalankanAsync(argumen, dibuka: false, layar, batal);
}

/// <summary>What opening and closing have in common.</summary>
internal sealed class PengaturanInstansiDiminta(EPupnsDb db, AturInstansi atur)
{
    public static KartuPerintah KartuUntuk(string kata, string ringkas) => new(
        kata,
        "KODE… | --semua [--verifikasi wajib|tanpa]",
        ringkas,
        """
        KODE adalah kode instansi, boleh beberapa; --semua berarti semua instansi dalam referensi.
        --verifikasi wajib: pendaftaran harus disetujui verifikator. --verifikasi tanpa: langsung dapat masuk.

        Kode keluar: 0 berhasil, 1 ada kode yang tidak dikenal (tidak ada yang diubah).
        """,
        new Opsi("semua", Bernilai: false),
        new Opsi("verifikasi"));

    public async Task<int> JalankanAsync(Argumen argumen, bool dibuka, Layar layar, CancellationToken batal)
    {
        var semua = argumen.Ada("semua");
        if (semua == argumen.Kata.Count > 0)
        {
            await layar.Galat.WriteLineAsync("Sebutkan kode instansi, atau --semua.");
            return KodeKeluar.SalahPakai;
        }

        if (argumen.Ada("verifikasi") && argumen.Nilai("verifikasi") is not ("wajib" or "tanpa"))
        {
            await layar.Galat.WriteLineAsync("Isi --verifikasi dengan wajib atau tanpa.");
            return KodeKeluar.SalahPakai;
        }

        var kode = argumen.Kata.Distinct().ToList();
        var dikenal = await db.Set<Instansi>().Where(i => semua || kode.Contains(i.Kode)).Select(i => i.Kode).ToListAsync(batal);
        if (dikenal.Count == 0 || kode.Except(dikenal).Any())
        {
            await layar.Galat.WriteLineAsync(semua
                ? "Belum ada instansi. Muat dahulu dengan: impor referensi instansi BERKAS"
                : $"Kode tidak dikenal: {string.Join(", ", kode.Except(dikenal))}. Tidak ada yang diubah.");
            return KodeKeluar.Gagal;
        }

        var wajib = argumen.Ada("verifikasi") ? argumen.Nilai("verifikasi") == "wajib" : (bool?)null;
        var berubah = await atur.JalankanAsync(semua ? null : kode, dibuka, wajib, Pelaku.Sistem("instansi"), batal);
        await layar.Keluar.WriteLineAsync($"{dikenal.Count} instansi {(dibuka ? "terbuka" : "tertutup")} untuk pendaftaran; {berubah} di antaranya berubah.");
        return KodeKeluar.Baik;
    }
}
