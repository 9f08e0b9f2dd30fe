using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using EPupns.Bot.Alur.Pendaftaran;
using EPupns.Bot.Kanal.DirectLine.Aliran;
using EPupns.Bot.Kanal.DirectLine.Log;
using EPupns.Bot.Kanal.DirectLine.Tanda;
using EPupns.Bot.Kanal.DirectLine.Wujud;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Bot.Percakapan.Lanjut;
using EPupns.Bot.Percakapan.Skema;
using EPupns.Core.Notifikasi;
using Microsoft.Extensions.Options;

namespace EPupns.Bot.Kanal.DirectLine;

/// <summary>Direct Line 3.0: conversations over HTTP. An address is a conversation id; sending is appending to its log.</summary>
public sealed class DirectLineAdapter(
    TurnRunner pelari,
    IServiceScopeFactory lingkup,
    PenyusunActivity penyusun,
    PapanAliran papan,
    TitipanBerkas titipan,
    SinyalKeluar sinyal,
    IOptionsMonitor<PilihanPortal> portal,
    TimeProvider waktu) : BotAdapter
{
    /// <inheritdoc />
    public override string ChannelId => PenyusunActivity.Kanal;

    /// <inheritdoc />
    public override bool PerluTantangan => true;

    /// <inheritdoc />
    public override bool MenjangkauYangPergi => false;

    /// <inheritdoc />
    public override TempatLanjut Lanjut(string token) => new("web", portal.CurrentValue.Alamat($"/obrolan?lanjut={token}"));

    /// <summary>The holder of a link goes on with its conversation here; a browser that is new is not greeted.</summary>
    public async Task LanjutkanAsync(TokenObrolan token, string tautan, CancellationToken batal)
    {
        await using var cakupan = lingkup.CreateAsyncScope();
        var log = cakupan.ServiceProvider.GetRequiredService<LogObrolan>();
        await log.BukaAsync(token.Obrolan, batal);
        await TerimaAsync(token, new Activity { Type = ActivityTypes.Event, Name = TokenLanjut.Peristiwa, Value = JsonSerializer.SerializeToElement(tautan) });
        await log.MulaiAsync(token.Obrolan, batal);
    }

    /// <summary>Starts the conversation of a token; true when it is new. The bot greets once.</summary>
    public async Task<bool> MulaiAsync(TokenObrolan token, CancellationToken batal)
    {
        await using var cakupan = lingkup.CreateAsyncScope();
        var log = cakupan.ServiceProvider.GetRequiredService<LogObrolan>();
        await log.BukaAsync(token.Obrolan, batal);
        if (await log.CariAsync(token.Obrolan, batal) is { Dimulai: true } lama)
        {
            await cakupan.ServiceProvider.GetRequiredService<PenyambutKembali>().SambutAsync(lama, batal);
            return false;
        }

        var sapaan = new Activity { Type = ActivityTypes.ConversationUpdate };
        Lengkapi(sapaan, token, "mulai");
        await pelari.RunAsync(this, sapaan, batal);
        await log.MulaiAsync(token.Obrolan, batal);
        return true;
    }

    /// <summary>
    /// Takes what a client posted; its id. When this returns, the turn is committed. A client that repeats a message under the
    /// same <c>channelData.clientActivityID</c> gets the same id, and the message is taken once.
    /// </summary>
    public async Task<string> TerimaAsync(TokenObrolan token, Activity activity)
    {
        Lengkapi(activity, token, Akhiran(activity));

        // A client that hangs up has still answered: the turn runs to its end.
        switch (activity.Type)
        {
            case ActivityTypes.Message or ActivityTypes.Event:
                activity.TombolDibalas = activity.ReplyToId is { } dibalas ? await DibalasAsync(token.Obrolan, dibalas) : [];
                await pelari.RunAsync(this, activity, CancellationToken.None);
                break;
            case ActivityTypes.EndOfConversation:
                await AkhiriAsync(token.Obrolan, activity);
                break;
        }

        return activity.Id!;
    }

    /// <inheritdoc />
    public override async Task<HasilKirim> SendAsync(BarisKotakKeluar baris, CancellationToken cancellationToken)
    {
        if (baris.Jenis == JenisKiriman.Hapus)
        {
            // The echo of a secret was masked before it was stored: there is nothing to delete.
            return new HasilKirim.Terkirim();
        }

        await using var cakupan = lingkup.CreateAsyncScope();
        var log = cakupan.ServiceProvider.GetRequiredService<LogObrolan>();
        var ada = await log.TambahAsync(baris.Alamat, Wujudkan(baris), baris.Id, cancellationToken);
        papan.Bunyikan(baris.Alamat);
        return ada ? new HasilKirim.Terkirim() : new HasilKirim.Ditolak("obrolan tidak ada");
    }

    /// <inheritdoc />
    public override string? Gema(Activity activity, bool rahasia) =>
        activity.Type == ActivityTypes.ConversationUpdate || TokenLanjut.Baca(activity) is not null ? null : Wujud.Gema.Susun(activity, rahasia);

    /// <inheritdoc />
    public override Task<byte[]?> AmbilBerkasAsync(Attachment berkas, CancellationToken cancellationToken) => titipan.AmbilAsync(berkas.ContentUrl);

    private async Task<IReadOnlyList<string>> DibalasAsync(string obrolan, string id)
    {
        await using var cakupan = lingkup.CreateAsyncScope();
        return await cakupan.ServiceProvider.GetRequiredService<LogObrolan>().TombolAsync(obrolan, id, CancellationToken.None);
    }

    private static string Akhiran(Activity activity) =>
        activity.ChannelData is { ValueKind: JsonValueKind.Object } data && data.TryGetProperty("clientActivityID", out var id)
        && id is { ValueKind: JsonValueKind.String } && id.GetString() is { Length: > 0 } kunci
            ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(kunci)).AsSpan(0, 16))
            : RandomNumberGenerator.GetHexString(24, lowercase: true);

    private void Lengkapi(Activity activity, TokenObrolan token, string akhiran)
    {
        activity.Id = $"{token.Obrolan}|{akhiran}";
        activity.Timestamp = waktu.GetUtcNow();
        activity.ChannelId = ChannelId;
        activity.Conversation = new ConversationAccount { Id = token.Obrolan };
        activity.Recipient = PenyusunActivity.Bot;
        activity.From ??= new ChannelAccount();
        activity.From.Id = token.Pengguna ?? activity.From.Id ?? "pengguna";
        activity.From.Role = "user";
    }

    private string Wujudkan(BarisKotakKeluar baris)
    {
        if (baris.Jenis == JenisKiriman.Gema)
        {
            return baris.Isi;
        }

        var pesan = PesanJson.Baca(baris);
        var id = LogObrolan.IdKiriman(baris.Alamat, baris.Id);
        return PenautLampiran.Sebutkan(ActivityJson.Tulis(penyusun.Susun(baris.Alamat, id, pesan, waktu.GetUtcNow())), pesan.Lampiran);
    }

    private async Task AkhiriAsync(string obrolan, Activity activity)
    {
        await using var cakupan = lingkup.CreateAsyncScope();
        await cakupan.ServiceProvider.GetRequiredService<LogObrolan>()
            .AkhiriAsync(obrolan, Wujud.Gema.Susun(activity, rahasia: false), CancellationToken.None);
        sinyal.Bunyikan();
    }
}
