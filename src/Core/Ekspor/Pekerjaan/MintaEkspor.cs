using System.Text.Json;
using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Ekspor;

/// <summary>Asks for a table (features.md A1.4). What the asker may see is noted with it, and looked at again at every download.</summary>
public sealed class MintaEkspor(EPupnsDb db, Transaksi transaksi, Catatan jejak, IEnumerable<TabelEkspor> tabel, TimeProvider waktu)
{
    /// <summary>Most exports of one person that are not done yet.</summary>
    public const int PalingBanyak = 3;

    /// <summary>The tables that a role may ask for.</summary>
    public IReadOnlyList<TabelEkspor> Untuk(Petugas petugas) =>
        petugas.Peran.Boleh(Wewenang.Ekspor) ? [.. tabel.Where(t => petugas.Peran.Boleh(t.Wewenang))] : [];

    /// <summary>Puts it in line.</summary>
    /// <returns>The job, or <c>ekspor.tabel</c>, <c>ekspor.keadaan</c>, <c>ekspor.tanggal</c>, <c>ekspor.penuh</c>.</returns>
    public Task<Hasil<PekerjaanEkspor>> JalankanAsync(string? kode, BentukEkspor bentuk, SaringanTabel saringan, Petugas petugas, CancellationToken batal)
    {
        if (Untuk(petugas).FirstOrDefault(t => t.Kode == kode) is not { } dipilih)
        {
            return Salah("ekspor.tabel", "Pilih salah satu tabel dari daftar.", "tabel");
        }

        if (saringan.Keadaan is { } keadaan && !dipilih.Keadaan.Any(k => k.Kode == keadaan))
        {
            return Salah("ekspor.keadaan", $"Keadaan itu tidak ada pada tabel {dipilih.Judul}; pilih Semua atau salah satu yang tersedia.", "keadaan");
        }

        return saringan is { Dari: { } dari, Sampai: { } sampai } && dari > sampai
            ? Salah("ekspor.tanggal", "Tanggal awal harus sebelum atau sama dengan tanggal akhir.", "dari")
            : transaksi.JalankanAsync(() => AntrekanAsync(dipilih, bentuk, saringan, petugas, batal), batal);
    }

    private async Task<Hasil<PekerjaanEkspor>> AntrekanAsync(TabelEkspor dipilih, BentukEkspor bentuk, SaringanTabel saringan, Petugas petugas, CancellationToken batal)
    {
        if (await db.Set<PekerjaanEkspor>().CountAsync(e => e.PetugasId == petugas.Id && (e.Keadaan == KeadaanEkspor.Antre || e.Keadaan == KeadaanEkspor.Jalan), batal) >= PalingBanyak)
        {
            return new Kesalahan("ekspor.penuh", $"Sudah ada {PalingBanyak} ekspor Anda yang belum selesai. Tunggu salah satunya, atau batalkan.");
        }

        var ekspor = new PekerjaanEkspor { Tabel = dipilih.Kode, Bentuk = bentuk, Saringan = JsonSerializer.Serialize(saringan), Dibuat = waktu.GetUtcNow() };
        ekspor.Bekukan(petugas);
        db.Add(ekspor);
        jejak.Tulis(
            PelakuPetugas.Dari(petugas, "portal"), "ekspor.diminta", $"ekspor:{ekspor.Id}",
            sesudah: new { ekspor.Tabel, bentuk = bentuk.Akhiran(), saringan, ekspor.InstansiKode, ekspor.Unit, ekspor.Kanreg });
        return ekspor;
    }

    private static Task<Hasil<PekerjaanEkspor>> Salah(string kode, string pesan, string isian) => Task.FromResult<Hasil<PekerjaanEkspor>>(new Kesalahan(kode, pesan, isian));
}
