using EPupns.Core.Akun.Sandi;
using EPupns.Core.Akun.Tautan;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Akun.AkunPetugas;

/// <summary>Takes up an invitation: once, within 72 hours, by choosing a password.</summary>
public sealed class TerimaUndangan(EPupnsDb db, Transaksi transaksi, TautanSekali tautan, Catatan catatan, PencincangSandi pencincang)
{
    /// <summary>The purpose of the link.</summary>
    internal const string Tujuan = "undangan-petugas";

    /// <summary>How long an invitation stands.</summary>
    internal static readonly TimeSpan Berlaku = TimeSpan.FromHours(72);

    private static readonly Kesalahan TidakBerlaku = new(
        "undangan.tidak-berlaku", "Undangan ini sudah dipakai atau sudah lewat waktunya. Mohon minta undangan baru kepada admin instansi Anda.");

    /// <summary>Whom the link invites; null when it was used, is too old or never was.</summary>
    public async Task<Petugas?> CariAsync(string token, CancellationToken batal) => await tautan.IntipAsync(Tujuan, token, batal) is { } id
        ? await db.Set<Petugas>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == id && p.Aktif, batal)
        : null;

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
        return await transaksi.JalankanAsync(() => SimpanAsync(token, hash, batal), batal);
    }

    private async Task<Hasil<Petugas>> SimpanAsync(string token, string hash, CancellationToken batal)
    {
        if (await tautan.PakaiAsync(Tujuan, token, batal) is not { } id
            || await db.Set<Petugas>().SingleOrDefaultAsync(p => p.Id == id && p.Aktif, batal) is not { } petugas)
        {
            return TidakBerlaku;
        }

        petugas.GantiSandi(hash);
        catatan.Tulis(PelakuPetugas.Dari(petugas, "portal"), "petugas.undangan-diterima", $"petugas:{petugas.NamaPengguna}");
        return petugas;
    }
}
