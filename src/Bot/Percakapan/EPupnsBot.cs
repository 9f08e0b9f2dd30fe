using EPupns.Bot.Alur;
using EPupns.Bot.Alur.Berkas;
using EPupns.Bot.Alur.Helpdesk;
using EPupns.Bot.Percakapan.Maksud;
using EPupns.Bot.Percakapan.Menu;
using EPupns.Bot.Percakapan.Skema;

namespace EPupns.Bot.Percakapan;

/// <summary>
/// The bot: what interrupts comes first and always wins, then the running flow, then free words. Nothing that a flow does or
/// fails to do can keep /start, /menu and /batal from working, because they never load it.
/// </summary>
internal sealed class EPupnsBot(
    PabrikAlur pabrik, IServiceProvider layanan, Penyela penyela, Navigasi navigasi, PengenalMaksud maksud, TawaranLain tawaran, Sesi sesi, PenerimaBerkas penerima) : IBot
{
    private const int PalingBanyakPindah = 3;
    private readonly Dictionary<string, IAlur> _alur = [];

    public Func<Task<object?>>? Preparation(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.Type != ActivityTypes.Message)
        {
            return null;
        }

        // What answers another message is no answer to whatever is being asked: it may belong to a report or a verifier's question.
        if (turnContext is { Masukan.Berkas.Count: > 0, Activity.ReplyToId: not null } or { Masukan: { Membalas: not null, Berkas.Count: > 0 } })
        {
            return async () => await penerima.AmbilAsync(turnContext, cancellationToken);
        }

        // Who is logged in may send a paper at any time; it is fetched now and named later.
        if (turnContext is { Masukan.Berkas.Count: > 0, Percakapan.RegistrasiId: not null, Pertanyaan: not { MintaBerkas: true } })
        {
            return async () => await penerima.AmbilAsync(turnContext, cancellationToken);
        }

        return turnContext.Percakapan.Alur is { } nama && turnContext.Activity.Conversation?.IsGroup is not true && !Menyela(turnContext) ? Alur(nama).Persiapan(turnContext, cancellationToken) : null;
    }

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.Conversation?.IsGroup is true)
        {
            await layanan.GetRequiredService<RuangGrup>().TerimaAsync(turnContext, cancellationToken);
            return;
        }

        await sesi.PeriksaAsync(turnContext, cancellationToken);
        await JalankanAsync(turnContext, cancellationToken);
        for (var i = 0; turnContext.Pindah is { } tujuan && i < PalingBanyakPindah; i++)
        {
            turnContext.Pindah = null;
            await Alur(tujuan.Alur).MulaiAsync(turnContext, tujuan.Argumen, cancellationToken);
        }

        if (turnContext is { Bertanya: false, Cukup: false, Activity.Type: ActivityTypes.Message })
        {
            await AkhiriAsync(turnContext, cancellationToken);
        }
    }

    // Every turn ends with something to do: the question that is open, or the menu.
    private async Task AkhiriAsync(ITurnContext giliran, CancellationToken batal)
    {
        if (giliran.Percakapan.Alur is not null && giliran.Pertanyaan is not null)
        {
            giliran.UlangiPertanyaan();
            return;
        }

        await navigasi.TampilkanMenuAsync(giliran, batal);
    }

    private async Task JalankanAsync(ITurnContext giliran, CancellationToken batal)
    {
        if (giliran.Activity.Type != ActivityTypes.Message)
        {
            await navigasi.SambutAsync(giliran, batal);
        }
        else if (BalasanLaporan.Mungkin(giliran) && await layanan.GetRequiredService<BalasanLaporan>().TerimaAsync(giliran, batal))
        {
            // It went into the thread of a report, whatever is being asked.
            return;
        }
        else if (maksud.Dipilih(giliran) is { } dipilih)
        {
            await maksud.LaksanakanAsync(giliran, dipilih, Alur, batal);
        }
        else if (Penyela.Menyela(giliran))
        {
            await penyela.SelaAsync(giliran, Alur, batal);
        }
        else if (giliran.Percakapan is { BergantiAlamat: true, Alur: not null } && giliran.Pertanyaan is not null && giliran.Masukan.Kode is null)
        {
            await navigasi.TungguDahuluAsync(giliran, batal);
        }
        else if (giliran.Percakapan.Alur is { } nama)
        {
            await tawaran.TerimaAsync(giliran, Alur(nama), batal);
        }
        else
        {
            await maksud.TanggapiAsync(giliran, Alur, batal);
        }
    }

    private bool Menyela(ITurnContext giliran) => maksud.Dipilih(giliran) is not null || Penyela.Menyela(giliran);

    private IAlur Alur(string nama) => _alur.TryGetValue(nama, out var alur) ? alur : _alur[nama] = pabrik.Buat(nama, layanan);
}
