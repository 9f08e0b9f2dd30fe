using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace EPupns.EndToEnd.Tests.Obrolan;

/// <summary>The web chat as a person uses it: reads, types, presses.</summary>
internal sealed partial class HalamanObrolan
{
    private static readonly string[] Bilangan = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];

    private HalamanObrolan(IPage halaman)
    {
        Halaman = halaman;
        halaman.SetDefaultTimeout(60_000);
        halaman.Console += (_, pesan) =>
        {
            if (pesan.Type == "error")
            {
                Galat.Add(pesan.Text);
            }
        };
        halaman.PageError += (_, galat) => Galat.Add(galat);
    }

    public IPage Halaman { get; }

    /// <summary>What the browser complained about.</summary>
    public List<string> Galat { get; } = [];

    public ILocator Terakhir => Halaman.Locator(".gelembung.bot").Last;

    /// <summary>A page that shows a conversation already.</summary>
    public static async Task<HalamanObrolan> SambungAsync(IPage halaman, string pertanyaan)
    {
        var obrolan = new HalamanObrolan(halaman);
        await obrolan.MenungguAsync(pertanyaan);
        return obrolan;
    }

    public static async Task<HalamanObrolan> BukaAsync(IPage halaman)
    {
        var obrolan = new HalamanObrolan(halaman);
        await halaman.GotoAsync("/obrolan");
        await obrolan.MenungguAsync("Silakan pilih");
        return obrolan;
    }

    /// <summary>The newest message of the bot says so.</summary>
    public Task MenungguAsync(string kata) => Assertions.Expect(Terakhir).ToContainTextAsync(kata, new() { Timeout = 60_000 });

    public async Task KetikAsync(string teks, string jawaban)
    {
        var masukan = Halaman.Locator("#teks:not([hidden]), #rahasia:not([hidden])");
        await masukan.FillAsync(teks);
        await masukan.PressAsync("Enter");
        await MenungguAsync(jawaban);
    }

    public async Task TekanAsync(string label, string jawaban)
    {
        await Halaman.Locator("#pilihan").GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).ClickAsync();
        await MenungguAsync(jawaban);
    }

    /// <summary>From the menu to the question for the password.</summary>
    public async Task SampaiKataSandiAsync(OrangUji orang)
    {
        await TekanAsync("Daftar", "Langkah 1 dari 9");
        await KetikAsync(orang.Nip, "Langkah 2 dari 9");
        await TekanAsync("Data saya benar", "Langkah 3 dari 9");
        await KetikAsync(orang.AkhirNik, "Langkah 4 dari 9");
        await KetikAsync("pns@contoh.go.id", "Langkah 5 dari 9");
    }

    /// <summary>From the password to the summary; the picture is answered the other way.</summary>
    public async Task SampaiRingkasanAsync(string sandi)
    {
        await KetikAsync(sandi, "Konfirmasi");
        await KetikAsync(sandi, "Langkah 6 dari 9");
        await KetikAsync("Sumiati", "Langkah 7 dari 9");
        await TekanAsync("Dimanakah tempat lahir saya?", "Pertanyaan Anda");
        await KetikAsync("Jakarta", "Masukkan kode yang terlihat");
        await SelesaikanKodeAsync();
    }

    /// <summary>The sum in words, for those who cannot read the picture.</summary>
    public async Task SelesaikanKodeAsync()
    {
        await TekanAsync("Saya tidak dapat membaca gambar", "Berapakah");
        await KetikAsync(Jumlah(await Terakhir.InnerTextAsync()), "Langkah 9 dari 9");
    }

    private static string Jumlah(string soal)
    {
        var cocok = Soal().Match(soal);
        var jumlah = Array.IndexOf(Bilangan, cocok.Groups[1].Value) + Array.IndexOf(Bilangan, cocok.Groups[2].Value);
        return jumlah.ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"Berapakah (\w+) ditambah (\w+)\?")]
    private static partial Regex Soal();
}
