using System.Text.RegularExpressions;
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
}
