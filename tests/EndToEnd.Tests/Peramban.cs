using Microsoft.Playwright;

namespace EPupns.EndToEnd.Tests;

/// <summary>What tests of every page do with the browser.</summary>
internal static class Peramban
{
    /// <summary>
    /// Waits until the page at this address is there. Not for its <c>load</c> event: on a busy machine that may pass between the
    /// navigation and the waiting, and would then be waited for in vain.
    /// </summary>
    public static async Task TibaAsync(this IPage halaman, string alamat)
    {
        await halaman.WaitForURLAsync(alamat, new() { WaitUntil = WaitUntilState.Commit });
        await halaman.Locator("h1").First.WaitForAsync();
    }
}
