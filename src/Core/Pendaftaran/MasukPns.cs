using EPupns.Core.Akun;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pendaftaran;

/// <summary>Login of a PNS in two parts: the slow comparison without a transaction, the decision and its count within one.</summary>
public sealed class MasukPns(EPupnsDb db, Transaksi transaksi, PencincangSandi pencincang, Pembatas pembatas, Catatan jejak)
{
    /// <summary>Failures in a row that close a source. A shared telephone or counter bears more than one account does.</summary>
    public const int BatasSumber = 20;

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

    /// <summary>Decides, counts failures per number and per source, and writes the audit. Joins the caller's transaction.</summary>
    /// <param name="pencocokan">From <see cref="CocokkanAsync"/>.</param>
    /// <param name="sumber">Where it comes from: channel and address.</param>
    /// <param name="pelaku">Who; the NIP is filled in from the registration. Null is the PNS on an unnamed channel.</param>
    /// <param name="batal">Stops waiting.</param>
    public Task<HasilMasuk> PutuskanAsync(Pencocokan pencocokan, string sumber, Pelaku? pelaku, CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            var kunci = new KunciMasuk(pencocokan.Nomor, sumber);
            var terkunci = await pembatas.KunciAsync(kunci.Akun, batal) ?? await pembatas.TerkunciSampaiAsync(kunci.Sumber, batal);
            if (terkunci is { } sampai)
            {
                return new HasilMasuk.Terkunci(sampai);
            }

            var siapa = pelaku ?? Pelaku.Pns("-", "-");
            return await CariAsync(pencocokan, batal) is { } registrasi
                ? await CocokAsync(kunci, registrasi, siapa, batal)
                : await SalahAsync(kunci, pencocokan, siapa, batal);
        },
        batal);

    // The password may have been changed, or the registration rejected, since it was compared.
    private async Task<Registrasi?> CariAsync(Pencocokan pencocokan, CancellationToken batal) => pencocokan.Cocok
        ? await db.Set<Registrasi>().FirstOrDefaultAsync(r => r.Id == pencocokan.RegistrasiId && r.SandiHash == pencocokan.SandiHash, batal)
        : null;

    // The source's count stays: with an account of one's own nobody buys more guesses at other people's.
    private async Task<HasilMasuk> CocokAsync(KunciMasuk kunci, Registrasi registrasi, Pelaku pelaku, CancellationToken batal)
    {
        await pembatas.BerhasilAsync(kunci.Akun, batal);
        if (registrasi.Keadaan != KeadaanRegistrasi.Disetujui)
        {
            return new HasilMasuk.BelumDiverifikasi();
        }

        jejak.Tulis(pelaku with { Id = registrasi.Nip }, "pns.masuk", $"registrasi:{registrasi.Nomor}", registrasi.Nip);
        return new HasilMasuk.Berhasil(registrasi);
    }

    private async Task<HasilMasuk> SalahAsync(KunciMasuk kunci, Pencocokan pencocokan, Pelaku pelaku, CancellationToken batal)
    {
        var sisaAkun = await pembatas.GagalAsync(kunci.Akun, batal);
        var sisaSumber = await pembatas.GagalAsync(kunci.Sumber, BatasSumber, batal);
        if (sisaAkun > 0 && sisaSumber > 0)
        {
            return new HasilMasuk.Salah(Math.Min(sisaAkun, sisaSumber));
        }

        if (pencocokan.RegistrasiId is not null)
        {
            jejak.Tulis(pelaku, "pns.terkunci", $"registrasi:{pencocokan.Nomor}", alasan: "terlalu banyak kata sandi salah");
        }

        var kini = sisaAkun == 0 ? kunci.Akun : kunci.Sumber;
        return new HasilMasuk.Terkunci((await pembatas.TerkunciSampaiAsync(kini, batal))!.Value);
    }
}
