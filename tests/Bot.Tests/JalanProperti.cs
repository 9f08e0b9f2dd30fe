using FsCheck;

namespace EPupns.Bot.Tests;

/// <summary>Runs asynchronous laws as often as their price allows.</summary>
internal static class JalanProperti
{
    public static Task QuickCheckTaskAsync(this Property hukum, int banyak) =>
        Task.Run(() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(banyak), hukum));
}
