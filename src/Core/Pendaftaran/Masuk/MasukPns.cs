using EPupns.Core.Akun.Batas;
using EPupns.Core.Akun.Sandi;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pendaftaran.Masuk;

/// <summary>Login of a PNS in two parts: the slow comparison without a transaction, the decision and its count within one.</summary>
public sealed class MasukPns(EPupnsDb db, Transaksi transaksi, PencincangSandi pencincang, PenjagaTebakan penjaga, Catatan jejak)
{
    private static readonly BatasGagal Batas = new(Pembatas.Batas, TimeSpan.FromMinutes(15));

    /// <summary>Compares. One slow hash is computed whether the number exists or not, so that time tells nothing.</summary>
    /// <param name="nomor">Registration number, 12 digits.</param>
    /// <param name="sandi">Password as typed.</param>
    /// <param name="batal">Stops waiting.</param>
    public async Task<Pencocokan> CocokkanAsync(string nomor, string sandi, CancellationToken batal)
    {
        var dikenal = await db.Set<Registrasi>().AsNoTracking()
            .Where(r => r.Nomor == nomor)
            .Select(r => new { r.Id, r.SandiHash })
            .FirstOrDefaultAsync(batal);
        var cocok = await pencincang.CocokAsync(dikenal?.SandiHash, sandi, batal);
        return new Pencocokan(nomor, dikenal?.Id, cocok) { SandiHash = dikenal?.SandiHash };
    }

    /// <summary>Decides, counts failures, and writes the audit. Joins the caller's transaction.</summary>
    /// <param name="pencocokan">From <see cref="CocokkanAsync"/>.</param>
    /// <param name="asal">Where it comes from.</param>
    /// <param name="pelaku">Who; the NIP is filled in from the registration. Null is the PNS on an unnamed channel.</param>
    /// <param name="batal">Stops waiting.</param>
    public Task<HasilMasuk> PutuskanAsync(Pencocokan pencocokan, AsalPermintaan asal, Pelaku? pelaku, CancellationToken batal) =>
        PutuskanAsync(pencocokan, "pns.masuk", asal, pelaku, batal);

    /// <summary>What failures of a number are counted under. Who changes its password takes this too, so that no login slips past the change.</summary>
    internal static string KunciAkun(string nomor) => "masuk:" + nomor;

    /// <summary>The same for who is logged in and is asked once more; <paramref name="tindakan"/> is what the audit calls it.</summary>
    internal Task<HasilMasuk> PutuskanAsync(
        Pencocokan pencocokan, string tindakan, AsalPermintaan asal, Pelaku? pelaku, CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            if (await penjaga.KunciAsync(KunciAkun(pencocokan.Nomor), asal, batal) is { } sampai)
            {
                return new HasilMasuk.Terkunci(sampai);
            }

            var siapa = pelaku ?? Pelaku.Pns("-", "-");
            return await CariAsync(pencocokan, batal) is { } registrasi
                ? await CocokAsync(registrasi, tindakan, siapa, batal)
                : await SalahAsync(pencocokan, asal, siapa, batal);
        },
        batal);

    // The password may have been changed, or the registration rejected, since it was compared.
    private async Task<Registrasi?> CariAsync(Pencocokan pencocokan, CancellationToken batal) => pencocokan.Cocok
        ? await db.Set<Registrasi>().FirstOrDefaultAsync(r => r.Id == pencocokan.RegistrasiId && r.SandiHash == pencocokan.SandiHash, batal)
        : null;

    private async Task<HasilMasuk> CocokAsync(Registrasi registrasi, string tindakan, Pelaku pelaku, CancellationToken batal)
    {
        await penjaga.BerhasilAsync(KunciAkun(registrasi.Nomor), batal);
        if (registrasi.Keadaan != KeadaanRegistrasi.Disetujui)
        {
            return new HasilMasuk.BelumDiverifikasi();
        }

        jejak.Tulis(pelaku with { Id = registrasi.Nip }, tindakan, $"registrasi:{registrasi.Nomor}", registrasi.Nip);
        return new HasilMasuk.Berhasil(registrasi);
    }

    private async Task<HasilMasuk> SalahAsync(Pencocokan pencocokan, AsalPermintaan asal, Pelaku pelaku, CancellationToken batal)
    {
        var (sisa, sampai) = await penjaga.GagalAsync(KunciAkun(pencocokan.Nomor), Batas, asal, batal);
        if (sampai is null)
        {
            return new HasilMasuk.Salah(sisa);
        }

        if (pencocokan.RegistrasiId is not null)
        {
            jejak.Tulis(pelaku, "pns.terkunci", $"registrasi:{pencocokan.Nomor}", alasan: "terlalu banyak kata sandi salah");
        }

        return new HasilMasuk.Terkunci(sampai.Value);
    }
}
