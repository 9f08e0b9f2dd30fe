using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Menu;
using EPupns.Core.Pendaftaran;

namespace EPupns.Bot.Alur;

/// <summary>A flow of somebody who is logged in. Whose it is is read anew in every turn, because the session may have ended on another device.</summary>
/// <inheritdoc />
internal abstract class AlurPns<TKeadaan, TPemicu, TIsi>(Sesi sesi) : Alur<TKeadaan, TPemicu, TIsi>
    where TKeadaan : struct, Enum
    where TPemicu : struct, Enum
    where TIsi : class, new()
{
    /// <summary>Who is logged in; only after <see cref="BukaAsync"/> said yes.</summary>
    protected Registrasi Registrasi { get; private set; } = null!;

    /// <summary>Reads who is logged in and what the flow needs of them; false when the flow ended instead.</summary>
    protected async Task<bool> BukaAsync()
    {
        if (await sesi.RegistrasiAsync(Giliran, Batal) is not { } registrasi)
        {
            BelumMasuk();
            return false;
        }

        Registrasi = registrasi;
        return await MilikAsync();
    }

    /// <summary>Nobody is logged in: the flow is over.</summary>
    protected virtual void BelumMasuk() => Akhiri(TeksUmum.BelumMasuk);

    /// <summary>What the flow needs besides; false when it ended or handed over.</summary>
    protected virtual Task<bool> MilikAsync() => Task.FromResult(true);
}
