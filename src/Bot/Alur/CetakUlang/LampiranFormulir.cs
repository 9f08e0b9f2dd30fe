using EPupns.Bot.Alur.Pendaftaran;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Core.Cetak;
using EPupns.Core.Data;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Bukti;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EPupns.Bot.Alur.CetakUlang;

/// <summary>The form as PDF (R21), with the data that SAPK holds now.</summary>
internal sealed class LampiranFormulir(EPupnsDb db, TandaBukti tanda, IOptions<PilihanPortal> portal) : IPembuatLampiran
{
    /// <summary>Name of the kind.</summary>
    public const string JenisLampiran = "formulir";

    public string Jenis => JenisLampiran;

    public async Task<BerkasJadi?> BuatAsync(string kunci, CancellationToken batal)
    {
        var id = Guid.Parse(kunci.AsSpan(0, 36));
        var registrasi = await db.Set<Registrasi>().AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, batal);
        if (registrasi is null)
        {
            return null;
        }

        var pns = await db.Set<Pns>().AsNoTracking().FirstOrDefaultAsync(p => p.Nip == registrasi.Nip, batal);
        var instansi = await db.Set<Instansi>().FindAsync([registrasi.InstansiKode], batal);
        var kode = tanda.Buat(registrasi);
        var data = DataFormulir.Dari(
            registrasi, pns, instansi?.Nama ?? registrasi.InstansiKode, portal.Value.Alamat($"/cek/{kode}"), tanda.KodePeriksa(kode));
        return new BerkasJadi(FormulirPupns.Susun(data).KePdf(), "application/pdf");
    }
}
