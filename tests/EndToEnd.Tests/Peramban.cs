using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace EPupns.EndToEnd.Tests;

/// <summary>What tests of every page do with the browser.</summary>
internal static class Peramban
{
    /// <summary>
    /// Waits until the page at this address (<c>**</c> is anything) is there. Not for one of its events: on a busy machine that may pass
    /// between the navigation and the waiting, and would then be waited for in vain.
    /// </summary>
    public static async Task TibaAsync(this IPage halaman, string alamat)
    {
        var pola = Regex.Escape(alamat).Replace(@"\*\*", ".*", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal);
        await Assertions.Expect(halaman).ToHaveURLAsync(new Regex($"^{pola}$"), new() { Timeout = 30_000 });
        await halaman.Locator("h1").First.WaitForAsync();
    }

    /// <summary>What axe finds on the page. In the page itself, which has no frames of others: its other way opens a second page for every run.</summary>
    public static Task<AxeResult> PeriksaAksesAsync(this IPage halaman, AxeRunOptions? pilihan = null) =>
#pragma warning disable CS0618 // To go once the library drops it; until then these tests take a quarter of the time.
        halaman.Locator("html").RunAxeLegacy(pilihan ?? new AxeRunOptions { ResultTypes = [ResultType.Violations] });
#pragma warning restore CS0618
}
