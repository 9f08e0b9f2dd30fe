using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Berkas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using EPupns.Core.Verifikasi;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Transkrip;

/// <summary>What happens around sending: <c>lengkapi NOMOR</c> fills in the whole form, <c>turun-status NOMOR karena …</c> takes a sent one down, <c>turun-status NOMOR sebagian ISIAN,… karena …</c> in part; <c>lampirkan NOMOR</c> attaches every paper that is missing.</summary>
internal static class KirimUji
{
    public static async Task LakukanAsync(IServiceProvider penyedia, string[] kata, Petugas petugas)
    {
        if (kata[0] is "lengkapi" or "lampirkan")
        {
            var registrasi = await penyedia.GetRequiredService<EPupnsDb>().Set<Registrasi>().AsNoTracking().SingleAsync(r => r.Nomor == kata[1]);
            await (kata[0] == "lengkapi" ? new PengisiFormulir(penyedia, registrasi).LengkapiAsync() : LampirkanAsync(penyedia, registrasi));
            return;
        }

        var (sebagian, alasan) = kata[2].Split("karena ", 2) is var bagi && bagi[0].Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, var isian] ? (isian.Split(','), bagi[1]) : ([], bagi[1]);
        var hasil = await penyedia.GetRequiredService<TurunkanSebagian>().JalankanAsync(kata[1], alasan, [.. sebagian.Select(VerifikasiUji.Alamat)], petugas, CancellationToken.None);
        Assert.True(hasil.Berhasil, hasil.Kesalahan?.Pesan);
    }

    private static async Task LampirkanAsync(IServiceProvider penyedia, Registrasi registrasi)
    {
        var berkas = await penyedia.GetRequiredService<SimpanBerkas>().JalankanAsync(BerkasUji.Buat("berkas.pdf"), CancellationToken.None);
        foreach (var perlu in (await penyedia.GetRequiredService<DaftarBerkas>().JalankanAsync(registrasi.Id, CancellationToken.None)).Kurang)
        {
            var baru = new LampiranBaru(registrasi.Id, perlu.Kunci, berkas.Nilai.Sidik, "berkas.pdf");
            Assert.True((await penyedia.GetRequiredService<LampirkanBerkas>().JalankanAsync(baru, Pelaku.Pns(registrasi.Nip, "uji"), CancellationToken.None)).Berhasil);
        }
    }
}
