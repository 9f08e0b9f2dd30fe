using EPupns.Uji;
using Microsoft.Playwright;

namespace EPupns.EndToEnd.Tests;

/// <summary>The whole program with demo people, and a real browser to look at it.</summary>
public class Situs : SitusUji
{
    private IPlaywright? _playwright;
    private IBrowser? _peramban;

    /// <summary>The running Chromium.</summary>
    public IBrowser Peramban => _peramban ?? throw new InvalidOperationException("Peramban belum dijalankan.");

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _playwright = await Playwright.CreateAsync();
        _peramban = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public override async ValueTask DisposeAsync()
    {
        if (_peramban is not null)
        {
            await _peramban.DisposeAsync();
        }

        _playwright?.Dispose();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>A page with cookies of its own, on the address of the program.</summary>
    public async Task<IPage> HalamanBaruAsync(int lebar = 1280, int tinggi = 900, ColorScheme warna = ColorScheme.Light, bool skrip = true)
    {
        var konteks = await Peramban.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = BaseUrl,
            ViewportSize = new ViewportSize { Width = lebar, Height = tinggi },
            ColorScheme = warna,
            Locale = "id-ID",
            TimezoneId = "Asia/Jakarta",
            JavaScriptEnabled = skrip,
        });
        return await konteks.NewPageAsync();
    }
}
