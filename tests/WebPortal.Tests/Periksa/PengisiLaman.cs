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
    public async Task JawabAsync(Bagian bagian, Isian isian, string? jawaban, string? kunci = null)
    {
        var halaman = await pengunjung.BukaAsync($"/data/{bagian.Kode}{(kunci is null ? "" : $"/{kunci}")}");
        if (jawaban is null)
        {
            if (Baris(halaman, isian)?.QuerySelector("button[value^='sesuai:']") is not null)
            {
                await TekanAsync(halaman, $"sesuai:{isian.Kode}");
            }

            return;
        }

        if (Baris(halaman, isian)?.QuerySelector($"[name='isian.{isian.Kode}']") is not null)
        {
            halaman = await pengunjung.KirimAsync(Borang(halaman), null, ($"isian.{isian.Kode}", jawaban));
            if (Baris(halaman, isian)?.QuerySelectorAll("button.tawaran:not([value^='lapor:'])") is { Length: 1 } tawaran)
            {
                await TekanAsync(halaman, tawaran[0].GetAttribute("value")!);
            }
        }
    }

    /// <summary>Types several answers on one page, of this section or of one of its records, or of a new one; takes what the page asks to be confirmed.</summary>
    public async Task IsiAsync(Bagian bagian, string? kunci, IEnumerable<(string Isian, string Jawaban)> jawaban)
    {
        var halaman = await pengunjung.BukaAsync($"/data/{bagian.Kode}{(kunci is null || !bagian.Berulang ? "" : $"/{kunci}")}");
        if (bagian.Berulang && kunci is null)
        {
            halaman = await pengunjung.KirimAsync(halaman.QuerySelector<IHtmlFormElement>("form[action$='/tambah']")!, "Tambah");
        }

        halaman = await pengunjung.KirimAsync(Borang(halaman), null, [.. jawaban.Select(j => ($"isian.{j.Isian}", j.Jawaban))]);
        if (halaman.QuerySelectorAll("button.tawaran:not([value^='lapor:'])") is { Length: 1 } tawaran)
        {
            await TekanAsync(halaman, tawaran[0].GetAttribute("value")!);
        }
    }

    /// <summary>Takes a record away.</summary>
    public async Task HapusAsync(Bagian bagian, string kunci)
    {
        var halaman = await pengunjung.BukaAsync($"/data/{bagian.Kode}/{kunci}");
        await pengunjung.KirimAsync(halaman.QuerySelector<IHtmlFormElement>("form[action$='/hapus']")!, "Ya, hapus");
    }

    private static IElement? Baris(IHtmlDocument halaman, Isian isian) => halaman.GetElementById($"isian-{isian.Kode}");

    private static IHtmlFormElement Borang(IHtmlDocument halaman) => (IHtmlFormElement)halaman.GetElementById("borang")!;

    private Task<IHtmlDocument> TekanAsync(IHtmlDocument halaman, string tombol) => pengunjung.KirimAsync(Borang(halaman), null, ("tindakan", tombol));
}
