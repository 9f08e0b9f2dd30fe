using System.Net;
using FsCheck;
using FsCheck.Fluent;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types.Enums;

namespace StandIns.TelegramBot.Tests.Tiruan;

/// <summary>Laws over texts nobody thought of.</summary>
public sealed class SifatTests : UjiTiruan
{
    private static readonly string[] Serpihan =
    [
        "<b>", "</b>", "<i>", "</i>", "<a href=\"https://a.id\">", "</a>", "<pre>", "</pre>", "<", ">", "&", "&lt;", "&#65;", "\"", "'", "=",
        "/", "\n", " ", "é", "😀", "<br>", "<span class=\"tg-spoiler\">", "</span>", "x",
    ];

    private static Arbitrary<string> Html => Gen.Elements(Serpihan).ListOf().Select(string.Concat).ToArbitrary();

    private static Arbitrary<string> Teks => ArbMap.Default.GeneratorFor<UnicodeString>()
        .Select(acak => $"[{new string([.. acak.Item.Where(c => c >= ' ' && !char.IsSurrogate(c))])}]").ToArbitrary();

    [Fact]
    public void TeksApaPun_DilindungiLaluDikirim_TampakSama()
    {
        Prop.ForAll(Teks, teks =>
        {
            var terkirim = Bot.SendMessage(Siti.Id, $"<b>{WebUtility.HtmlEncode(teks)}</b>", parseMode: ParseMode.Html).GetAwaiter().GetResult();
            return terkirim.Text == teks && Siti.Pesan[^1].Teks == teks && terkirim.Entities!.Single().Length == teks.Length;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void HtmlApaPun_Dikirim_DiterimaAtauDitolakDenganAlasan()
    {
        Prop.ForAll(Html, html =>
        {
            try
            {
                var terkirim = Bot.SendMessage(Siti.Id, html, parseMode: ParseMode.Html).GetAwaiter().GetResult();
                return (terkirim.Entities ?? []).All(e => e.Length > 0 && e.Offset >= 0 && e.Offset + e.Length <= terkirim.Text!.Length);
            }
            catch (ApiRequestException tolak)
            {
                return tolak.ErrorCode == 400 && tolak.Message.StartsWith("Bad Request: ", StringComparison.Ordinal);
            }
        }).QuickCheckThrowOnFailure();
    }
}
