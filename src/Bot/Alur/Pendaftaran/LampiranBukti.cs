using System.Globalization;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Core.Cetak;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Bukti;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EPupns.Bot.Alur.Pendaftaran;

/// <summary>The proof of registration as PDF (R14–R18), with its signed code.</summary>
internal sealed class LampiranBukti(EPupnsDb db, NamaInstansi instansi, JalurBerat jalur, TandaBukti tanda, IOptions<PilihanPortal> portal) : IPembuatLampiran
{
    public string Jenis => "bukti-pendaftaran";

    public async Task<BerkasJadi?> BuatAsync(string kunci, CancellationToken batal)
    {
        var (id, cetakan) = (Guid.Parse(kunci.AsSpan(0, 36)), int.Parse(kunci.AsSpan(37), CultureInfo.InvariantCulture));
        var registrasi = await db.Set<Registrasi>().AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, batal);
        if (registrasi is null)
        {
            return null;
        }

        registrasi.Cetakan = cetakan;
        var nama = await instansi.CariAsync(registrasi.InstansiKode, batal) ?? registrasi.InstansiKode;
        var pdf = await jalur.JalankanAsync(() => Pdf(registrasi, nama), batal);
        return new BerkasJadi(pdf, "application/pdf");
    }

    private byte[] Pdf(Registrasi registrasi, string instansi)
    {
        var kode = tanda.Buat(registrasi);
        return BuktiPendaftaran.Susun(new DataBuktiPendaftaran(
            registrasi.Nomor, registrasi.Nip, registrasi.Nama, instansi, registrasi.UnitKerja ?? "-", registrasi.TanggalDaftar,
            portal.Value.Alamat($"/cek/{kode}"), tanda.KodePeriksa(kode), registrasi.Cetakan,
            $"verifikator registrasi (BKD/Biro Kepegawaian) {instansi}")).KePdf();
    }
}
