using System.Globalization;
using EPupns.Bot.Alur.Pendaftaran;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Core.Cetak;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Bukti;
using EPupns.Core.Pengisian;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EPupns.Bot.Alur.CetakUlang;

/// <summary>
/// The form as PDF (R21, F30). The key says which: a registration alone is the form as it stands, blank beside SAPK's data while nothing was
/// answered; with a number it is what was sent that time.
/// </summary>
internal sealed class LampiranFormulir(
    EPupnsDb db, DefinisiFormulir definisi, CariFormulir cari, PeriksaBorang pemeriksa, DaftarBerkas berkas, JalurBerat jalur, TandaBukti tanda, IOptions<PilihanPortal> portal) : IPembuatLampiran
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

        var instansi = (await db.Set<Instansi>().FindAsync([registrasi.InstansiKode], batal))?.Nama ?? registrasi.InstansiKode;
        var dokumen = kunci.Length > 36 ? await TerkirimAsync(registrasi, int.Parse(kunci.AsSpan(37), CultureInfo.InvariantCulture), instansi, batal)
            : await cari.JalankanAsync(id, batal) is null ? await KosongAsync(registrasi, instansi, batal)
            : Terisi(registrasi, instansi, await KiniAsync(id, batal), null);
        return dokumen is null ? null : new BerkasJadi(await jalur.JalankanAsync(dokumen.KePdf, batal), "application/pdf");
    }

    private async Task<Core.Cetak.Tata.Dokumen> KosongAsync(Registrasi registrasi, string instansi, CancellationToken batal)
    {
        var pns = await db.Set<Pns>().AsNoTracking().FirstOrDefaultAsync(p => p.Nip == registrasi.Nip, batal);
        var kode = tanda.Buat(registrasi);
        return FormulirPupns.Susun(DataFormulir.Dari(registrasi, pns, instansi, portal.Value.Alamat($"/cek/{kode}"), tanda.KodePeriksa(kode)));
    }

    private async Task<BorangDiperiksa> KiniAsync(Guid id, CancellationToken batal)
    {
        var diperiksa = await pemeriksa.JalankanAsync(id, batal);
        return diperiksa with { Berkas = await berkas.JalankanAsync(id, diperiksa.Borang, diperiksa.Konteks, batal) };
    }

    private async Task<Core.Cetak.Tata.Dokumen?> TerkirimAsync(Registrasi registrasi, int ke, string instansi, CancellationToken batal)
    {
        var kiriman = await db.Set<KirimanFormulir>().AsNoTracking().FirstOrDefaultAsync(k => k.RegistrasiId == registrasi.Id && k.Ke == ke, batal);
        return kiriman is null ? null : Terisi(registrasi, instansi, PotretFormulir.Baca(definisi, kiriman.Isi, Tanggal.HariWib(kiriman.Waktu)), kiriman);
    }

    private Core.Cetak.Tata.Dokumen Terisi(Registrasi registrasi, string instansi, BorangDiperiksa isi, KirimanFormulir? kiriman)
    {
        var kode = kiriman is null ? tanda.Buat(registrasi) : tanda.Buat(new IsiTandaKirim(registrasi.Nomor, registrasi.Nip, kiriman.Waktu, kiriman.Ke, kiriman.Sidik));
        return FormulirTerisi.Susun(new DataFormulirTerisi(
            registrasi.Nomor, registrasi.Nip, isi.Borang.Kini.Isi(DataUtama.Bagian)[DataUtama.Nama] ?? registrasi.Nama, instansi,
            portal.Value.Alamat($"/cek/{kode}"), tanda.KodePeriksa(kode), definisi, isi,
            kiriman is null ? null : $"Dikirim {Tanggal.WaktuWib(kiriman.Waktu)}, kiriman ke-{kiriman.Ke}", kiriman?.Sidik));
    }
}
