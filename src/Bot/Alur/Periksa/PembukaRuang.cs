using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Menu;
using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;

namespace EPupns.Bot.Alur.Periksa;

/// <summary>Opens the form of who is logged in.</summary>
internal sealed class PembukaRuang(Sesi sesi, BacaBorang borang, DefinisiFormulir definisi)
{
    /// <summary>The form as it stands now; null when nobody is logged in.</summary>
    public async Task<RuangPeriksa?> BukaAsync(ITurnContext giliran, CancellationToken batal) => await sesi.RegistrasiAsync(giliran, batal) is { } registrasi
        ? new RuangPeriksa(definisi, registrasi, await borang.JalankanAsync(registrasi.Id, batal), new Konteks(giliran.HariIni))
        : null;
}
