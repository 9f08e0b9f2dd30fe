using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Formulir;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Helpdesk;

/// <summary>A person looked for something that a reference list does not have.</summary>
/// <param name="Alamat">The field that was asked.</param>
/// <param name="Diketik">What was typed, at most 200 characters.</param>
/// <param name="Keterangan">More about it in the person's words, at most 250 characters; null when nothing was said.</param>
/// <param name="PercakapanId">Conversation to answer.</param>
public sealed record PermintaanRujukan(AlamatIsian Alamat, string Diketik, string? Keterangan, Guid? PercakapanId)
{
    /// <summary>Mark of the network address that the person writes from; null where there is none.</summary>
    public string? AlamatJaringan { get; init; }
}

/// <summary>The report that came of it.</summary>
/// <param name="Nomor">Number of the report.</param>
/// <param name="Jenis">Its kind.</param>
/// <param name="Versi">Version of the document now.</param>
public sealed record RujukanDilaporkan(string Nomor, JenisLaporan Jenis, int Versi);

/// <summary>"Tidak ada di daftar" (features.md F10, F12, F29, H2–H4): files the report and lets the field wait for its list.</summary>
public sealed class LaporkanRujukan(EPupnsDb db, Transaksi transaksi, DefinisiFormulir definisi, PembukaLembar pembuka, PenulisLembar penulis, BuatLaporan laporan)
{
    /// <summary>Longest typed text and longest explanation.</summary>
    public const int PanjangDiketik = 200, PanjangKeterangan = 250;

    /// <summary>Files it. Asked twice with the same words, the field keeps its first report.</summary>
    /// <returns>The report, or <c>laporan.kosong</c>, <c>laporan.panjang</c>, <c>isian.bukan_rujukan</c>, <c>laporan.terlalu_banyak</c>, and what writing the field would refuse.</returns>
    public Task<Hasil<RujukanDilaporkan>> JalankanAsync(PermintaanRujukan permintaan, Pelaku pelaku, CancellationToken batal) => transaksi.JalankanAsync<Hasil<RujukanDilaporkan>>(
        async () =>
        {
            var diketik = permintaan.Diketik.Trim();
            var lembar = await pembuka.BukaAsync(permintaan.Alamat.Catatan, batal);
            if (!lembar.Berhasil)
            {
                return lembar.Kesalahan;
            }

            var isian = lembar.Nilai.Bagian.AmbilIsian(permintaan.Alamat.Isian);
            return (Tolak(permintaan, diketik, isian) ?? lembar.Nilai.Tolak(isian, definisi)) is { } salah ? salah
                : lembar.Nilai.Catatan.BacaMenunggu().GetValueOrDefault(isian.Kode) is { } lama && lama.Teks == diketik
                    ? new RujukanDilaporkan(lama.Nomor, JenisRujukan.Untuk((IsianRujukan)isian, lembar.Nilai.Kini), permintaan.Alamat.Versi)
                    : await LaporkanAsync(permintaan, lembar.Nilai, (IsianRujukan)isian, diketik, pelaku, batal);
        },
        batal);

    private static Kesalahan? Tolak(PermintaanRujukan permintaan, string diketik, Isian isian) =>
        isian is not IsianRujukan ? new Kesalahan("isian.bukan_rujukan", $"{isian.Label} tidak diambil dari daftar; silakan isi langsung.", isian.Kode)
        : diketik.Length == 0 ? new Kesalahan("laporan.kosong", $"Mohon tuliskan {isian.Label} yang Anda cari.", isian.Kode)
        : diketik.Length > PanjangDiketik || permintaan.Keterangan?.Length > PanjangKeterangan
            ? new Kesalahan("laporan.panjang", $"Paling banyak {PanjangKeterangan} karakter. Mohon dipersingkat.", isian.Kode)
        : null;

    private async Task<Hasil<RujukanDilaporkan>> LaporkanAsync(PermintaanRujukan permintaan, Lembar lembar, IsianRujukan isian, string diketik, Pelaku pelaku, CancellationToken batal)
    {
        var milik = await db.Set<Registrasi>().Where(r => r.Id == permintaan.Alamat.RegistrasiId).Select(r => new { r.Nip, r.InstansiKode }).SingleAsync(batal);
        var jenis = JenisRujukan.Untuk(isian, lembar.Kini);
        var isi = new
        {
            bagian = lembar.Bagian.Kode, catatan = permintaan.Alamat.Kunci, isian = isian.Kode, label = isian.Label, daftar = isian.NamaDaftar,
            diketik, keterangan = permintaan.Keterangan, data_bkn = lembar.Sapk[isian],
        };
        var baru = new LaporanBaru(jenis, milik.Nip, milik.InstansiKode, isi, permintaan.PercakapanId)
        {
            Pokok = diketik, Kelompok = KunciKelompok.Untuk(isian.NamaDaftar, diketik), RegistrasiId = permintaan.Alamat.RegistrasiId,
        };
        var pelapor = new Pelapor(permintaan.PercakapanId, permintaan.Alamat.RegistrasiId) { Alamat = permintaan.AlamatJaringan };
        var dibuat = await laporan.UntukPelaporAsync(baru, pelapor, pelaku, batal);
        return dibuat.Kesalahan is { } salah ? salah
            : new RujukanDilaporkan(dibuat.Nilai.Nomor, jenis, await penulis.TungguAsync(lembar, isian, new MenungguDaftar(dibuat.Nilai.Nomor, diketik), pelaku, batal));
    }
}
