using EPupns.Core.Berkas;
using EPupns.Core.Dasar;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;

namespace EPupns.WebPortal.Unggah;

/// <summary>What became of one file.</summary>
/// <param name="Berhasil">It was taken, now or before.</param>
/// <param name="Pesan">A sentence about it.</param>
public sealed record HasilUnggahan(bool Berhasil, string Pesan);

/// <summary>Takes files of a page, for who is logged in and for who has a link: the same use-cases as the chat.</summary>
public sealed class PenerimaUnggahan(SimpanBerkas simpan, LampirkanBerkas lampirkan, DaftarBerkas daftar)
{
    /// <summary>Most files of one request.</summary>
    public const int PalingBanyak = 10;

    /// <summary>Each file with what became of it.</summary>
    /// <param name="registrasi">Whose papers.</param>
    /// <param name="kode">Which paper (<see cref="KunciBukti.Kode"/>).</param>
    /// <param name="berkas">The files.</param>
    /// <param name="percakapan">The conversation that is to hear of it.</param>
    /// <param name="batal">Stops waiting.</param>
    public async Task<IReadOnlyList<HasilUnggahan>> TerimaAsync(Registrasi registrasi, string? kode, IReadOnlyList<IFormFile> berkas, Guid? percakapan, CancellationToken batal)
    {
        var perlu = (await daftar.JalankanAsync(registrasi.Id, batal)).Cari(kode ?? "");
        var kunci = perlu?.Kunci ?? (kode == KunciBukti.Lain.Kode ? KunciBukti.Lain : null);
        if (kunci is null || berkas.Count == 0)
        {
            return [new HasilUnggahan(false, kunci is null ? "Mohon pilih dokumennya dahulu." : "Belum ada berkas yang dipilih.")];
        }

        var hasil = new List<HasilUnggahan>();
        foreach (var satu in berkas.Take(PalingBanyak))
        {
            hasil.Add(await SatuAsync(registrasi, kunci, perlu?.Judul ?? kunci.Bukti, satu, percakapan, batal));
        }

        return berkas.Count > PalingBanyak ? [.. hasil, new HasilUnggahan(false, $"Sekali kirim paling banyak {PalingBanyak} berkas; selebihnya mohon dikirim lagi.")] : hasil;
    }

    private async Task<HasilUnggahan> SatuAsync(Registrasi registrasi, KunciBukti kunci, string judul, IFormFile satu, Guid? percakapan, CancellationToken batal)
    {
        var nama = Path.GetFileName(satu.FileName.Replace('\\', '/'));
        if (satu.Length > PemeriksaBerkas.PalingBesar)
        {
            return new HasilUnggahan(false, $"{nama}: {PemeriksaBerkas.TerlaluBesar(satu.Length).Pesan}");
        }

        using var isi = new MemoryStream((int)satu.Length);
        await satu.CopyToAsync(isi, batal);
        var tersimpan = await simpan.JalankanAsync(isi.ToArray(), batal);
        if (!tersimpan.Berhasil)
        {
            return new HasilUnggahan(false, $"{nama}: {tersimpan.Kesalahan.Pesan}");
        }

        var lampiran = await lampirkan.JalankanAsync(new LampiranBaru(registrasi.Id, kunci, tersimpan.Nilai.Sidik, nama, percakapan), Pelaku.Pns(registrasi.Nip, "web"), batal);
        return lampiran.Berhasil
            ? new HasilUnggahan(true, string.Join(' ', tersimpan.Nilai.BacaMutu().Select(m => m.Kalimat()).Prepend($"{nama}: diterima untuk {judul}.")))
            : new HasilUnggahan(false, $"{nama}: {lampiran.Kesalahan.Pesan}");
    }
}
