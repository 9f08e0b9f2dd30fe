using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Helpdesk;
using EPupns.Core.Percakapan;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Transkrip;

/// <summary>
/// What another agent does with a report in the portal: <c>agen ambil|lepas NOMOR</c>, <c>agen balas NOMOR …</c>, <c>agen siap KATA …</c> keeps a ready answer, <c>agen rujukan NOMOR NAMA</c> adds the missing row, <c>agen terlambat NOMOR</c> is the program that looks what is late;
/// <c>agen usul-nama|usul-instansi NOMOR …</c>, <c>agen buka-kunci NOMOR</c>, <c>agen turunkan NOMOR ALASAN</c> solve it, <c>agen banjir NIP</c> files as many reports as one chat may in an hour, and <c>rekan setujui NOMOR</c> is the second officer.
/// </summary>
internal static class LaporanUji
{
    public static async Task LakukanAsync(IServiceProvider penyedia, string[] kata)
    {
        var (nomor, sisa) = kata[2].Split(' ', 2) is [var n, var s] ? (n, s) : (kata[2], "");
        var dodi = await AgenAsync(penyedia, kata[0] == "rekan" ? "eka" : "dodi", kata[0] == "rekan" ? "Eka Pratiwi" : "Dodi Hermawan");
        var salah = kata[1] switch
        {
            "ambil" => (await penyedia.GetRequiredService<AmbilLaporan>().JalankanAsync(nomor, dodi, CancellationToken.None)).Kesalahan,
            "lepas" => (await penyedia.GetRequiredService<LepasLaporan>().JalankanAsync(nomor, dodi, CancellationToken.None)).Kesalahan,
            "balas" => (await penyedia.GetRequiredService<BalasLaporan>().JalankanAsync(nomor, new TulisanLaporan(sisa), dodi, CancellationToken.None)).Kesalahan,
            "rujukan" => (await penyedia.GetRequiredService<JawabKelompok>().JalankanAsync(new JawabanRujukan(nomor, null, sisa), dodi, CancellationToken.None)).Kesalahan,
            "siap" => (await penyedia.GetRequiredService<KelolaJawabanSiap>().TulisAsync(nomor, sisa, dodi, CancellationToken.None)).Kesalahan,
            "usul-nama" => (await UsulkanAsync(penyedia, nomor, MedanIdentitas.Nama, sisa, dodi)).Kesalahan,
            "usul-instansi" => (await UsulkanAsync(penyedia, nomor, MedanIdentitas.Instansi, sisa, dodi)).Kesalahan,
            "setujui" => (await penyedia.GetRequiredService<PutuskanIdentitas>().SetujuiAsync(nomor, dodi, CancellationToken.None)).Kesalahan,
            "buka-kunci" => (await penyedia.GetRequiredService<BukaKunciAkun>().JalankanAsync(nomor, dodi, CancellationToken.None)).Kesalahan,
            "turunkan" => (await penyedia.GetRequiredService<TurunkanDariLaporan>().JalankanAsync(nomor, sisa, dodi, CancellationToken.None)).Kesalahan,
            "banjir" => await BanjiriAsync(penyedia, nomor),
            "terlambat" => await PeriksaTerlambatAsync(penyedia),
            _ => throw new FormatException($"Tindakan agen tidak dikenal: {kata[1]}"),
        };
        Assert.True(salah is null, salah?.Pesan);
    }

    private static async Task<Kesalahan?> PeriksaTerlambatAsync(IServiceProvider penyedia)
    {
        await penyedia.GetRequiredService<EskalasiLaporan>().JalankanAsync(CancellationToken.None);
        return null;
    }

    private static Task<Hasil<UsulIdentitas>> UsulkanAsync(IServiceProvider penyedia, string nomor, MedanIdentitas medan, string baru, Penangan siapa) =>
        penyedia.GetRequiredService<UsulkanIdentitas>().JalankanAsync(nomor, new UsulanIdentitas(medan, baru, "SK 821.12/123/BKD/2001"), siapa, CancellationToken.None);

    private static async Task<Kesalahan?> BanjiriAsync(IServiceProvider penyedia, string nip)
    {
        var obrolan = await penyedia.GetRequiredService<EPupnsDb>().Set<BarisPercakapan>().Select(p => p.Id).SingleAsync();
        var (pelapor, baru) = (new Pelapor(obrolan, null), new LaporanBaru(JenisLaporan.TidakAdaDalamDatabase, nip, "6112", new { }, null));
        for (var i = 0; i < BatasLaporan.Laporan; i++)
        {
            await penyedia.GetRequiredService<BuatLaporan>().UntukPelaporAsync(baru, pelapor, Pelaku.Pns(nip, "uji"), CancellationToken.None);
        }

        return null;
    }

    private static async Task<Penangan> AgenAsync(IServiceProvider penyedia, string namaPengguna, string nama)
    {
        var db = penyedia.GetRequiredService<EPupnsDb>();
        if (await db.Set<Petugas>().SingleOrDefaultAsync(p => p.NamaPengguna == namaPengguna) is not { } agen)
        {
            db.Add(agen = new Petugas { NamaPengguna = namaPengguna, Nama = nama, Peran = Peran.Helpdesk, InstansiKode = "6112" });
            await db.SaveChangesAsync();
        }

        return new Penangan(agen, "portal");
    }
}
