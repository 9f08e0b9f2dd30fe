using System.Globalization;
using System.Text.Json;
using EPupns.Bot.Alur.Pendaftaran;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Core.Cetak;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Helpdesk;
using EPupns.Core.Notifikasi;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EPupns.Bot.Alur.Lapor;

/// <summary>The proof of a report as PDF (features.md H8).</summary>
internal sealed class LampiranBuktiLaporan(EPupnsDb db, JalurBerat jalur, IOptions<PilihanPortal> portal) : IPembuatLampiran
{
    private static readonly Dictionary<string, string> Label = new()
    {
        ["nama_benar"] = "Nama", ["nip_lama"] = "NIP Lama", ["instansi_benar"] = "Instansi yang benar", ["nomor_sk"] = "Nomor SK", ["tanggal_sk"] = "Tanggal SK", ["keterangan"] = "Isi laporan",
        ["nomor_registrasi"] = "Nomor registrasi", ["label"] = "Isian", ["diketik"] = "Yang dicari",
    };

    public string Jenis => "bukti-laporan";

    /// <summary>The proof of a report, to be sent.</summary>
    public static Lampiran Untuk(Laporan laporan) => new("bukti-laporan", laporan.Nomor, $"bukti-laporan-{laporan.Nomor}.pdf");

    public async Task<BerkasJadi?> BuatAsync(string kunci, CancellationToken batal)
    {
        if (await db.Set<Laporan>().AsNoTracking().FirstOrDefaultAsync(l => l.Nomor == kunci, batal) is not { } laporan)
        {
            return null;
        }

        var tujuan = await NamaMeja.SebutAsync(db, laporan.Meja, batal);
        // Who only gave a NIP learns no name from it.
        var data = new DataBuktiLaporan(laporan.Nomor, laporan.Jenis.Sebut(), tujuan, laporan.Waktu, laporan.Nip, laporan.RegistrasiId is null ? "" : laporan.Nama ?? "", [.. Baris(laporan)], portal.Value.Alamat("/cek-laporan"));
        return new BerkasJadi(await jalur.JalankanAsync(() => BuktiLaporan.Susun(data).KePdf(), batal), "application/pdf");
    }

    private static IEnumerable<(string Label, string Teks)> Baris(Laporan laporan)
    {
        using var isi = JsonDocument.Parse(laporan.Isi);
        var baris = isi.RootElement.EnumerateObject().Where(i => i.Value.ValueKind == JsonValueKind.String && Label.ContainsKey(i.Name))
            .Select(i => (Label[i.Name], i.Name == "tanggal_sk" ? Tanggal.Tampil(DateOnly.Parse(i.Value.GetString()!, CultureInfo.InvariantCulture)) : i.Value.GetString()!)).ToList();
        return laporan.BerkasSidik is null ? baris : [.. baris, ("Lampiran", "Satu foto atau berkas")];
    }
}
