using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using EPupns.Core.Formulir;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using EPupns.Uji;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.WebPortal.Tests.Periksa;

/// <summary>Somebody who enters a whole career on the pages, without scripts: typed as people read it, chosen where the page asks.</summary>
internal sealed class PengisiKarier(SitusUji situs, Pengunjung pengunjung, Registrasi registrasi)
{
    // What one answer shows, the next round fills in; what the page asks about takes one more.
    private const int PalingBanyakPutaran = 6;

    /// <summary>One section that is not repeated, or one more record.</summary>
    public async Task IsiAsync(Bagian bagian, Isi isi)
    {
        var halaman = await pengunjung.BukaAsync($"/data/{bagian.Kode}");
        if (bagian.Berulang)
        {
            halaman = await pengunjung.KirimAsync(halaman.QuerySelector<IHtmlFormElement>("form[action$='/tambah']")!, "Tambah");
        }

        var (alamat, seharusnya) = (pengunjung.Alamat.Split('?')[0], await SamakanAsync(bagian, isi));
        for (var putaran = 0; putaran < PalingBanyakPutaran; putaran++)
        {
            if (await KurangAsync(bagian, alamat, seharusnya) is not { Count: > 0 } kurang)
            {
                break;
            }

            halaman = await KirimAsync(halaman, kurang, seharusnya);
            halaman = await JawabAsync(halaman, seharusnya);
            halaman = await pengunjung.BukaAsync(alamat);
        }

        if (!bagian.Berulang)
        {
            await SesuaikanAsync(bagian, halaman);
        }
    }

    /// <summary>The form as it stands.</summary>
    public async Task<Borang> BorangAsync()
    {
        await using var lingkup = situs.Layanan.CreateAsyncScope();
        return (await lingkup.ServiceProvider.GetRequiredService<BacaBorang>().JalankanAsync(registrasi.Id, CancellationToken.None)).Kini;
    }

    private async Task<Isi> SamakanAsync(Bagian bagian, Isi isi)
    {
        var borang = await BorangAsync();
        return bagian.Isian.OfType<IsianCatatan>().Where(i => isi[i] is not null)
            .Aggregate(isi, (sama, i) => sama.Dengan(i, borang.Catatan(i.Bagian)[int.Parse(isi[i]!.Split(':')[1], CultureInfo.InvariantCulture)].Id));
    }

    private async Task<List<Isian>> KurangAsync(Bagian bagian, string alamat, Isi seharusnya)
    {
        var ada = (await BorangAsync()).Catatan(bagian).FirstOrDefault(c => !bagian.Berulang || alamat.EndsWith('/' + c.Id))?.Isi ?? Isi.Kosong;
        return [.. bagian.Isian.Where(i => i.Sumber is Sumber.Isi or Sumber.Koreksi && seharusnya[i] is { } nilai && nilai != ada[i])];
    }

    // Names of the lists as the list has them; everything else as it is shown.
    private async Task<string> KetikanAsync(Isian isian, string nilai)
    {
        await using var lingkup = situs.Layanan.CreateAsyncScope();
        var baris = isian is IsianRujukan r ? (await lingkup.ServiceProvider.GetRequiredService<Core.Referensi.BacaRujukan>().MuatAsync([(r.NamaDaftar, nilai)], CancellationToken.None))(r.NamaDaftar, nilai) : null;
        return isian is IsianPilihan or IsianYaTidak or IsianCatatan ? nilai : baris?.Nama ?? isian.Tampil(nilai, new Konteks(new DateOnly(2015, 9, 1)));
    }

    private async Task<IHtmlDocument> KirimAsync(IHtmlDocument halaman, List<Isian> kurang, Isi seharusnya)
    {
        var ketikan = new List<(string, string)>();
        foreach (var isian in kurang.Where(i => halaman.QuerySelector($"[name='isian.{i.Kode}']") is not null))
        {
            ketikan.Add(($"isian.{isian.Kode}", await KetikanAsync(isian, seharusnya[isian]!)));
        }

        return await pengunjung.KirimAsync(Borang(halaman), null, [.. ketikan]);
    }

    // Each question of the page: the row that is meant, or the only thing offered.
    private async Task<IHtmlDocument> JawabAsync(IHtmlDocument halaman, Isi seharusnya)
    {
        for (var putaran = 0; putaran < PalingBanyakPutaran; putaran++)
        {
            var tombol = halaman.QuerySelectorAll("button.tawaran").Select(t => t.GetAttribute("value")!).ToList();
            var pilih = tombol.Find(t => t.Split(':', 3) is ["pasti", var kode, var nilai] && nilai == seharusnya[kode]) ?? tombol.Find(t => t.StartsWith("terima:", StringComparison.Ordinal));
            if (pilih is null)
            {
                break;
            }

            halaman = await pengunjung.KirimAsync(Borang(halaman), null, ("tindakan", pilih));
        }

        return halaman;
    }

    private async Task SesuaikanAsync(Bagian bagian, IHtmlDocument halaman)
    {
        while (halaman.QuerySelector("button[value^='semua:'], .cek:not(:has(button[value^='urungkan:'])) button[value^='sesuai:']") is { } tombol)
        {
            await pengunjung.KirimAsync(Borang(halaman), null, ("tindakan", tombol.GetAttribute("value")!));
            halaman = await pengunjung.BukaAsync($"/data/{bagian.Kode}");
        }
    }

    private static IHtmlFormElement Borang(IHtmlDocument halaman) => (IHtmlFormElement)halaman.GetElementById("borang")!;
}
