using EPupns.Core.Data;
using EPupns.Core.Pendaftaran;

namespace EPupns.Bot.Percakapan.Menu;

/// <summary>Who is logged in to a conversation, and for how long.</summary>
internal sealed class Sesi(EPupnsDb db)
{
    /// <summary>A login ends after this long without a turn.</summary>
    public static readonly TimeSpan Diam = TimeSpan.FromMinutes(30);

    private static readonly KueriSiap<Guid, Registrasi> Cari = new((db, id) => db.Set<Registrasi>().Where(r => r.Id == id));

    // Of the turn; tracked, so that whoever changes it changes this one.
    private Registrasi? _registrasi;

    /// <summary>Ends a login that was idle too long, or that a new password closed, and says so.</summary>
    public async Task PeriksaAsync(ITurnContext giliran, CancellationToken batal)
    {
        var baris = giliran.Percakapan;
        if (baris.RegistrasiId is null)
        {
            return;
        }

        if (giliran.Kini - baris.AktifPada > Diam)
        {
            Tutup(giliran);
            giliran.Awali(TeksUmum.SesiBerakhir);
        }
        else if (await RegistrasiAsync(giliran, batal) is not { } registrasi || !registrasi.MasihBerlaku(baris.MasukPada))
        {
            Tutup(giliran);
            giliran.Awali(TeksUmum.SesiDitutup);
        }
    }

    /// <summary>The owner of <paramref name="registrasi"/> is logged in from now on.</summary>
    public static void Buka(ITurnContext giliran, Registrasi registrasi) =>
        (giliran.Percakapan.RegistrasiId, giliran.Percakapan.MasukPada) = (registrasi.Id, registrasi.MasukPada(giliran.Kini));

    /// <summary>Nobody is logged in any more.</summary>
    public static void Tutup(ITurnContext giliran) => (giliran.Percakapan.RegistrasiId, giliran.Percakapan.MasukPada) = (null, null);

    /// <summary>The registration of who is logged in; null when nobody is.</summary>
    public async Task<Registrasi?> RegistrasiAsync(ITurnContext giliran, CancellationToken batal) => giliran.Percakapan.RegistrasiId is not { } id ? null
        : _registrasi?.Id == id ? _registrasi
        : _registrasi = await Cari.SatuAsync(db, id, batal);
}
