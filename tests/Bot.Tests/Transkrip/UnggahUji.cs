using EPupns.Core.Berkas;
using EPupns.Core.Dasar;
using EPupns.Core.Pengisian;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Transkrip;

/// <summary>
/// The page of an upload link, as <c>PenerimaUnggahan</c> of the portal answers it: <c>halaman: unggah {unggah} BERKAS [KODE]</c> sends a file,
/// <c>… BERKAS ditolak</c> is a file that the page refuses, <c>halaman: unggah {unggah} mati</c> finds that the link counts no more.
/// </summary>
internal static class UnggahUji
{
    public static async Task LakukanAsync(IServiceProvider penyedia, string[] kata)
    {
        var pemegang = await penyedia.GetRequiredService<UnggahLewatTautan>().CariAsync(kata[0], CancellationToken.None);
        if (kata[1] == "mati")
        {
            Assert.Null(pemegang);
            return;
        }

        Assert.NotNull(pemegang);
        var berkas = await penyedia.GetRequiredService<SimpanBerkas>().JalankanAsync(BerkasUji.Buat(kata[1]), CancellationToken.None);
        if (kata is [_, _, "ditolak"])
        {
            Assert.False(berkas.Berhasil);
            return;
        }

        var daftar = await penyedia.GetRequiredService<DaftarBerkas>().JalankanAsync(pemegang.Registrasi.Id, CancellationToken.None);
        var kunci = daftar.Cari(pemegang.Izin.Kode ?? daftar.Diperlukan.First(d => d.Judul == kata[2].Replace('_', ' ')).Kunci.Kode)!.Kunci;
        var baru = new LampiranBaru(pemegang.Registrasi.Id, kunci, berkas.Nilai.Sidik, kata[1], pemegang.Izin.PercakapanId);
        Assert.True((await penyedia.GetRequiredService<LampirkanBerkas>().JalankanAsync(baru, Pelaku.Pns(pemegang.Registrasi.Nip, "web"), CancellationToken.None)).Berhasil);
    }
}
