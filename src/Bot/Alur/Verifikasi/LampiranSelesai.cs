using EPupns.Bot.Alur.Pendaftaran;
using EPupns.Bot.Alur.Status;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Core.Cetak;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Bukti;
using EPupns.Core.Referensi;
using EPupns.Core.Verifikasi;
using Microsoft.Extensions.Options;

namespace EPupns.Bot.Alur.Verifikasi;

/// <summary>The proof of completion as PDF, once every level is done.</summary>
internal sealed class LampiranSelesai(EPupnsDb db, BacaKasus baca, JalurBerat jalur, TandaBukti tanda, IOptions<PilihanPortal> portal) : IPembuatLampiran
{
    /// <summary>Name of the kind.</summary>
    public const string JenisLampiran = "bukti-selesai";

    public string Jenis => JenisLampiran;

    /// <summary>The document of a registration, to be sent.</summary>
    public static Lampiran Untuk(Registrasi registrasi) => new(JenisLampiran, $"{registrasi.Id}", $"bukti-selesai-{registrasi.Nomor}.pdf");

    public async Task<BerkasJadi?> BuatAsync(string kunci, CancellationToken batal)
    {
        if (await baca.UntukPemilikAsync(Guid.Parse(kunci), batal) is not { } kasus || RingkasSelesai.Dari(kasus) is not { } ringkas)
        {
            return null;
        }

        var instansi = (await db.Set<Instansi>().FindAsync([kasus.Registrasi.InstansiKode], batal))?.Nama ?? kasus.Registrasi.InstansiKode;
        var pdf = await jalur.JalankanAsync(() => BuktiSelesai.Susun(Data(kasus, ringkas, instansi)).KePdf(), batal);
        return new BerkasJadi(pdf, "application/pdf");
    }

    private DataBuktiSelesai Data(Kasus kasus, RingkasSelesai ringkas, string instansi)
    {
        var (registrasi, terkirim, isi) = (kasus.Registrasi, kasus.Diperiksa, ringkas.Tanda);
        var posisi = terkirim.Borang.Kini.Isi(DataPosisi.Bagian);
        var kode = tanda.Buat(isi);
        string Kantor(Putusan tingkat) => tingkat == Putusan.Skpd && posisi[DataPosisi.Verifikator] is { } unit
            ? $"{KataTingkat.Sebut(tingkat)}: {terkirim.Tampil(DataPosisi.Verifikator, unit)}"
            : KataTingkat.Sebut(tingkat);
        return new DataBuktiSelesai(
            registrasi.Nomor, registrasi.Nip, registrasi.Nama, instansi,
            posisi[DataPosisi.Unor] is { } unor ? terkirim.Tampil(DataPosisi.Unor, unor) : registrasi.UnitKerja ?? "",
            isi.Waktu, isi.Ke, kasus.Kiriman.Sidik, [.. ringkas.Tingkat.Select(t => new BarisTingkat(Kantor(t.Tingkat), Keterangan(t)))],
            isi.Disetujui, isi.Ditolak, portal.Value.Alamat($"/cek/{kode}"), tanda.KodePeriksa(kode));
    }

    private static string Keterangan(TingkatSelesai tingkat) =>
        tingkat.Diperiksa is { } waktu ? $"Selesai {Tanggal.WaktuWib(waktu)}"
        : tingkat.Aktif ? "Tidak ada yang perlu diputuskan"
        : "Tidak diterapkan pada instansi ini";
}
