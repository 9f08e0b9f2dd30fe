using EPupns.Core.Data;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.Susunan;

/// <summary>The first lines on the console: where to click, and with demo people whom to try.</summary>
public static class Sambutan
{
    private const int Banyak = 3;

    /// <summary>Writes them, once the program listens.</summary>
    public static async Task SambutAsync(this WebApplication situs, TextWriter layar)
    {
        var alamat = AlamatPublik.Dari(situs).TrimEnd('/');
        await layar.WriteLineAsync(
            $"""

              e-PUPNS siap.

                Beranda            {alamat}/
                Daftar (obrolan)   {alamat}/obrolan
                Petugas            {alamat}/petugas/masuk

            """);
        if (situs.Configuration.GetValue<int>("Demo:Jumlah") > 0)
        {
            await layar.WriteLineAsync(await ContohAsync(situs.Services, situs.Lifetime.ApplicationStopping));
        }

        await layar.WriteLineAsync("  Berhenti: Ctrl+C");
    }

    private static async Task<string> ContohAsync(IServiceProvider layanan, CancellationToken batal)
    {
        await using var lingkup = layanan.CreateAsyncScope();
        var db = lingkup.ServiceProvider.GetRequiredService<EPupnsDb>();
        var contoh = string.Join('\n', await OrangAsync(db, true, batal));
        var tutup = string.Join('\n', (await OrangAsync(db, false, batal)).Take(1));
        return $"""
              Orang contoh (NIP, empat angka terakhir NIK, nama, instansi):
            {contoh}
              Instansinya belum dibuka:
            {tutup}

            """;
    }

    private static async Task<List<string>> OrangAsync(EPupnsDb db, bool dibuka, CancellationToken batal)
    {
        var orang = await (
            from pns in db.Set<Pns>()
            join instansi in db.Set<Instansi>() on pns.InstansiKode equals instansi.Kode
            where pns.Nik != null && pns.KedudukanHukum == null
            where db.Set<PengaturanInstansi>().Any(p => p.InstansiKode == pns.InstansiKode && p.Dibuka) == dibuka
            where !db.Set<Registrasi>().Any(r => r.Nip == pns.Nip)
            orderby pns.InstansiKode, pns.Nip
            select new { pns.Nip, pns.Nik, pns.Nama, Instansi = instansi.Nama }).Take(Banyak).ToListAsync(batal);
        return [.. orang.Select(o => $"    {o.Nip}  {o.Nik![^4..]}  {o.Nama}, {o.Instansi}")];
    }
}
