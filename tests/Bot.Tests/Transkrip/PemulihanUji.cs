using EPupns.Core.Akun.Batas;
using EPupns.Core.Akun.Sandi;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Pemulihan;
using EPupns.Core.Pendaftaran;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Transkrip;

/// <summary>
/// What happens around a recovery: <c>terdaftar NIP NOMOR</c> (password, mother's name and answer below), <c>ganti-sandi NOMOR SANDI</c>
/// from some other chat, and on the page of a link that was asked for <c>halaman: sandi SANDI</c>, <c>halaman: unggah TOKEN …</c>.
/// </summary>
internal static class PemulihanUji
{
    public const string Sandi = "rahasia-lama-99";
    public const string Ibu = "Siti Rahasia";
    public const string Pertanyaan = "Dimanakah tempat lahir saya?";
    public const string Jawaban = "Kota Rahasia";

    public static Task LakukanAsync(IServiceProvider penyedia, string[] kata) => kata switch
    {
        ["terdaftar", var nip, var nomor] => DaftarkanAsync(penyedia, nip, nomor),
        ["ganti-sandi", var nomor, var sandi] => GantiSandiAsync(penyedia, nomor, sandi),
        ["halaman", "sandi", var sandi] => LewatTautanAsync(penyedia, sandi),
        ["halaman", "unggah", var unggahan] => UnggahUji.LakukanAsync(penyedia, unggahan.Split(' ')),
        ["pemulihan", .. var sisa] => PermintaanUji.LakukanAsync(penyedia, string.Join(' ', sisa).Split(' ', 3)),
        _ => throw new FormatException($"Tindakan tidak dikenal: {string.Join(' ', kata)}"),
    };

    /// <summary>An approved registration of one of the people of the stories.</summary>
    public static async Task<Registrasi> DaftarkanAsync(IServiceProvider penyedia, string nip, string nomor)
    {
        var db = penyedia.GetRequiredService<EPupnsDb>();
        var cincang = penyedia.GetRequiredService<PencincangJawaban>();
        var pns = await db.Set<Pns>().SingleAsync(p => p.Nip == nip);
        var registrasi = new Registrasi
        {
            Nomor = nomor,
            Nip = nip,
            Nama = pns.Nama,
            InstansiKode = pns.InstansiKode,
            UnitKerja = pns.UnitKerja,
            Keadaan = KeadaanRegistrasi.Disetujui,
            SandiHash = await penyedia.GetRequiredService<PencincangSandi>().CincangAsync(Sandi, CancellationToken.None),
            IbuHash = cincang.Cincang(Ibu, nip),
            Pertanyaan = Pertanyaan,
            JawabanHash = cincang.Cincang(Jawaban, nip),
            TanggalDaftar = penyedia.GetRequiredService<TimeProvider>().GetUtcNow(),
        };
        db.Add(registrasi);
        await db.SaveChangesAsync();
        return registrasi;
    }

    private static async Task GantiSandiAsync(IServiceProvider penyedia, string nomor, string sandi)
    {
        var db = penyedia.GetRequiredService<EPupnsDb>();
        var registrasi = await db.Set<Registrasi>().AsNoTracking().SingleAsync(r => r.Nomor == nomor);
        var bukti = new Pembuktian(registrasi.Nip, nomor, CaraBukti.Jawaban, Jawaban, Guid.NewGuid());
        var hasil = await penyedia.GetRequiredService<BuktikanDiri>().JalankanAsync(bukti, new AsalPermintaan("lain"), Pelaku.Pns(registrasi.Nip, "uji"), CancellationToken.None);
        var hash = await penyedia.GetRequiredService<PencincangSandi>().CincangAsync(sandi, CancellationToken.None);
        var izin = Assert.IsType<HasilPembuktian.Terbukti>(hasil).IzinId;
        Assert.True((await penyedia.GetRequiredService<GantiSandi>().JalankanAsync(izin, hash, lewatTautan: false, "uji", CancellationToken.None)).Berhasil);
    }

    private static async Task LewatTautanAsync(IServiceProvider penyedia, string sandi)
    {
        var izin = await penyedia.GetRequiredService<EPupnsDb>().Set<IzinPemulihan>().OrderByDescending(i => i.Pada).Select(i => i.Id).FirstAsync();
        var token = await penyedia.GetRequiredService<SandiLewatTautan>().BuatAsync(izin, CancellationToken.None);
        var hasil = await penyedia.GetRequiredService<SandiLewatTautan>().JalankanAsync(token!, sandi, CancellationToken.None);
        Assert.True(hasil.Berhasil, hasil.Kesalahan?.Pesan);
    }
}
