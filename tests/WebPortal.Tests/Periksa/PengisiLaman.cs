using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using EPupns.Core.Formulir;
using EPupns.Core.Pendaftaran;

namespace EPupns.WebPortal.Tests.Periksa;

/// <summary>Somebody who checks the record on the page, without scripts.</summary>
internal sealed class PengisiLaman(Pengunjung pengunjung, Registrasi registrasi)
{
    public async Task<IHtmlDocument> MasukAsync(string sandi = PnsUji.Sandi)
    {
        var halaman = await pengunjung.BukaAsync("/masuk");
        return await pengunjung.KirimAsync(halaman.Borang("/masuk"), null, ("nomor", registrasi.Nomor), ("sandi", sandi));
    }

    /// <summary>Types an answer, or with null says that SAPK's value is right. What asks for a yes gets one.</summary>
    public async Task JawabAsync(Bagian bagian, Isian isian, string? jawaban)
    {
        var baris = Baris(await pengunjung.BukaAsync($"/data/{bagian.Kode}"), isian);
        if (jawaban is null)
        {
            if (Borang(baris, "Sesuai") is { } sesuai)
            {
                await pengunjung.KirimAsync(sesuai, "✓ Sesuai");
            }

            return;
        }

        if (Borang(baris, "Simpan") is { } simpan)
        {
            var hasil = Baris(await pengunjung.KirimAsync(simpan, "Simpan", ("nilai", jawaban)), isian);
            if (hasil?.QuerySelectorAll("button[name=pasti]") is { Length: 1 } && Borang(hasil, "Simpan") is { } tawaran)
            {
                await pengunjung.KirimAsync(tawaran, hasil.QuerySelector("button[name=pasti]")!.TextContent);
            }
        }
    }

    private static IElement? Baris(IHtmlDocument halaman, Isian isian) => halaman.GetElementById($"isian-{isian.Kode}");

    private static IHtmlFormElement? Borang(IElement? baris, string tombol) =>
        baris?.QuerySelectorAll<IHtmlFormElement>("form").FirstOrDefault(b => b.QuerySelectorAll("button").Any(t => t.TextContent.Contains(tombol, StringComparison.Ordinal)));
}
