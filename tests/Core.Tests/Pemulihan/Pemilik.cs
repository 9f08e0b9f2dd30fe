using EPupns.Core.Akun.Batas;
using EPupns.Core.Akun.Sandi;
using EPupns.Core.Dasar;
using EPupns.Core.Pemulihan;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Uji;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Tests.Pemulihan;

/// <summary>Somebody registered, with secrets that the test knows.</summary>
internal static class Pemilik
{
    public const string Sandi = "gunung sawal 1799";
    public const string Jawaban = "Ciamis";
    public const string Ibu = "Siti Aminah";

    private static int _urut;

    public static async Task<Registrasi> SiapkanPemilikAsync(this BasisData basis)
    {
        var cincang = basis.Layanan.GetRequiredService<PencincangJawaban>();
        var hash = await basis.PakaiAsync((PencincangSandi p) => p.CincangAsync(Sandi, CancellationToken.None));
        return await basis.SiapkanRegistrasiAsync(r =>
        {
            (r.Nomor, r.Nip, r.Keadaan, r.SandiHash) = (NomorRegistrasi.Baru(), NipBaru(), KeadaanRegistrasi.Disetujui, hash);
            (r.JawabanHash, r.IbuHash) = (cincang.Cincang(Jawaban, r.Nip), cincang.Cincang(Ibu, r.Nip));
        });
    }

    /// <summary>A NIP that nobody in the database has.</summary>
    public static string NipBaru() => $"19700101{Interlocked.Increment(ref _urut):D10}";

    public static AsalPermintaan Asal() => new($"uji:{Guid.NewGuid():N}", Guid.NewGuid().ToString("N"));

    public static Pembuktian Bukti(string nip, string jawaban = Jawaban, CaraBukti cara = CaraBukti.Jawaban, string? nomor = null) =>
        new(nip, nomor, cara, jawaban, Guid.NewGuid());

    public static Task<HasilPembuktian> BuktikanAsync(this BasisData basis, Pembuktian bukti, AsalPermintaan? asal = null) =>
        basis.Layanan.BuktikanAsync(bukti, asal);

    public static Task<HasilPembuktian> BuktikanAsync(this ServiceProvider proses, Pembuktian bukti, AsalPermintaan? asal = null) =>
        proses.PakaiAsync((BuktikanDiri b) => b.JalankanAsync(bukti, asal ?? Asal(), Pelaku.Pns(bukti.Nip, "uji"), CancellationToken.None));

    public static async Task<Guid> IzinAsync(this BasisData basis, Registrasi registrasi) =>
        Assert.IsType<HasilPembuktian.Terbukti>(await basis.BuktikanAsync(Bukti(registrasi.Nip))).IzinId;

    public static Task<Hasil<Registrasi>> GantiAsync(this BasisData basis, Guid izin, string hash) =>
        basis.PakaiAsync((GantiSandi g) => g.JalankanAsync(izin, hash, lewatTautan: false, "uji", CancellationToken.None));
}
