using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Akun;

/// <summary>Takes up an invitation: once, within 72 hours, by choosing a password.</summary>
public sealed class TerimaUndangan(EPupnsDb db, Transaksi transaksi, Catatan catatan, PencincangSandi pencincang, TimeProvider waktu)
{
    private static readonly Kesalahan TidakBerlaku = new(
        "undangan.tidak-berlaku", "Undangan ini sudah dipakai atau sudah lewat waktunya. Mohon minta undangan baru kepada admin instansi Anda.");

    /// <summary>Whom the link invites; null when it was used, is too old or never was.</summary>
    public Task<Petugas?> CariAsync(string token, CancellationToken batal) => Berlaku(token).AsNoTracking().SingleOrDefaultAsync(batal);

    /// <summary>Sets the password. Mistakes: <c>undangan.tidak-berlaku</c> and those of the password.</summary>
    public async Task<Hasil<Petugas>> JalankanAsync(string token, string sandi, CancellationToken batal)
    {
        if (await CariAsync(token, batal) is not { } diundang)
        {
            return TidakBerlaku;
        }

        if (AturanSandi.Periksa(sandi, diundang.NamaPengguna) is { } kesalahan)
        {
            return kesalahan;
        }

        var hash = await pencincang.CincangAsync(sandi, batal);
        return await transaksi.JalankanAsync(() => SimpanAsync(token, diundang.Id, hash, batal), batal);
    }

    private async Task<Hasil<Petugas>> SimpanAsync(string token, Guid id, string hash, CancellationToken batal)
    {
        // The database takes the link away from all but one of those who use it at the same moment.
        var diambil = await Berlaku(token).ExecuteUpdateAsync(
            ubah => ubah.SetProperty(p => p.UndanganHash, (string?)null).SetProperty(p => p.UndanganSampai, (DateTimeOffset?)null), batal);
        if (diambil == 0)
        {
            return TidakBerlaku;
        }

        var petugas = await db.Set<Petugas>().SingleAsync(p => p.Id == id, batal);
        petugas.GantiSandi(hash);
        catatan.Tulis(PelakuPetugas.Dari(petugas, "portal"), "petugas.undangan-diterima", $"petugas:{petugas.NamaPengguna}");
        return petugas;
    }

    private IQueryable<Petugas> Berlaku(string token)
    {
        var (sidik, kini) = (TokenUndangan.Sidik(token), waktu.GetUtcNow());
        return db.Set<Petugas>().Where(p => p.UndanganHash == sidik && p.UndanganSampai > kini && p.Aktif);
    }
}
