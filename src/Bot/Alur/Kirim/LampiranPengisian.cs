using System.Globalization;
using EPupns.Bot.Alur.Pendaftaran;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Core.Cetak;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Bukti;
using EPupns.Core.Pengisian;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EPupns.Bot.Alur.Kirim;

/// <summary>The proof of sending as PDF (features.md F30), from what was frozen then.</summary>
internal sealed class LampiranPengisian(EPupnsDb db, DefinisiFormulir definisi, JalurBerat jalur, TandaBukti tanda, IOptions<PilihanPortal> portal) : IPembuatLampiran
{
    /// <summary>Name of the kind.</summary>
    public const string JenisLampiran = "bukti-pengisian";

    public string Jenis => JenisLampiran;

    public async Task<BerkasJadi?> BuatAsync(string kunci, CancellationToken batal)
    {
        var (id, ke) = (Guid.Parse(kunci.AsSpan(0, 36)), int.Parse(kunci.AsSpan(37), CultureInfo.InvariantCulture));
        var registrasi = await db.Set<Registrasi>().AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, batal);
        var kiriman = await db.Set<KirimanFormulir>().AsNoTracking().FirstOrDefaultAsync(k => k.RegistrasiId == id && k.Ke == ke, batal);
        if (registrasi is null || kiriman is null)
        {
            return null;
        }

        var instansi = (await db.Set<Instansi>().FindAsync([registrasi.InstansiKode], batal))?.Nama ?? registrasi.InstansiKode;
        var pdf = await jalur.JalankanAsync(() => BuktiPengisian.Susun(Data(registrasi, kiriman, instansi)).KePdf(), batal);
        return new BerkasJadi(pdf, "application/pdf");
    }

    private DataBuktiPengisian Data(Registrasi registrasi, KirimanFormulir kiriman, string instansi)
    {
        var terkirim = PotretFormulir.Baca(definisi, kiriman.Isi, Tanggal.HariWib(kiriman.Waktu));
        var posisi = terkirim.Borang.Kini.Isi(DataPosisi.Bagian);
        var kode = tanda.Buat(new IsiTandaKirim(registrasi.Nomor, registrasi.Nip, kiriman.Waktu, kiriman.Ke, kiriman.Sidik));
        return new DataBuktiPengisian(
            registrasi.Nomor, registrasi.Nip, terkirim.Borang.Kini.Isi(DataUtama.Bagian)[DataUtama.Nama] ?? registrasi.Nama, instansi,
            posisi[DataPosisi.Unor] is { } unor ? terkirim.Tampil(DataPosisi.Unor, unor) : registrasi.UnitKerja ?? "",
            kiriman.Waktu, kiriman.Ke, kiriman.Sidik, [.. RingkasanPerubahan.Hitung(definisi, terkirim.Borang).Select(Hitungan)],
            portal.Value.Alamat($"/cek/{kode}"), tanda.KodePeriksa(kode),
            posisi[DataPosisi.Verifikator] is { } l1 ? $"verifikator level 1, {terkirim.Tampil(DataPosisi.Verifikator, l1)}" : "verifikator level 1 (SKPD) Anda");
    }

    private static HitunganBagian Hitungan(RingkasanBagian bagian) => new(
        bagian.Bagian.Judul, bagian.Sesuai, bagian.Banyak(JenisPerubahan.Diperbaiki) + bagian.Banyak(JenisPerubahan.Dikosongkan),
        bagian.Banyak(JenisPerubahan.Diisi) + bagian.Banyak(JenisPerubahan.MenungguDaftar), bagian.Banyak(JenisPerubahan.CatatanBaru), bagian.Banyak(JenisPerubahan.UsulHapus));
}
