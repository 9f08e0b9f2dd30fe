using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using EPupns.WebPortal.Susunan;

namespace EPupns.WebPortal.Tests;

/// <summary>A visitor with cookies of their own who opens pages, follows links and fills in forms, but runs no script.</summary>
public sealed class Pengunjung : IDisposable
{
    private readonly HttpClient _klien;

    public Pengunjung(string baseUrl)
    {
        Kue = new CookieContainer();
        _klien = new HttpClient(new SocketsHttpHandler { CookieContainer = Kue }) { BaseAddress = new Uri(baseUrl) };
    }

    public CookieContainer Kue { get; }

    /// <summary>Status of the last page.</summary>
    public HttpStatusCode Status { get; private set; }

    /// <summary>Address of the last page, after redirects.</summary>
    public string Alamat { get; private set; } = "";

    /// <summary>Headers of the last page.</summary>
    public HttpResponseMessage Jawaban { get; private set; } = new();

    /// <summary>Opens a page.</summary>
    public async Task<IHtmlDocument> BukaAsync(string alamat) => await TerimaAsync(await _klien.GetAsync(alamat));

    /// <summary>Sends a form as a browser would, with what the page has filled in and what the visitor changes.</summary>
    public async Task<IHtmlDocument> KirimAsync(IHtmlFormElement borang, string? tombol = null, params (string Nama, string Isi)[] isian)
    {
        var isi = Isi(borang).Where(i => !isian.Any(b => b.Nama == i.Key)).ToList();
        isi.AddRange(isian.Select(b => KeyValuePair.Create(b.Nama, b.Isi)));
        if (tombol is not null)
        {
            var ditekan = borang.QuerySelectorAll<IHtmlButtonElement>("button").Single(b => b.TextContent.Contains(tombol, StringComparison.Ordinal));
            if (ditekan.Name is { Length: > 0 } nama)
            {
                isi.Add(KeyValuePair.Create(nama, ditekan.Value));
            }
        }

        var tujuan = borang.GetAttribute("action") is { Length: > 0 } alamat ? alamat : Alamat;
        if (borang.Method == "get")
        {
            return await BukaAsync($"{tujuan}?{string.Join('&', isi.Select(i => $"{Uri.EscapeDataString(i.Key)}={Uri.EscapeDataString(i.Value)}"))}");
        }

        return await PosAsync(tujuan, isi);
    }

    /// <summary>Sends a form with files.</summary>
    public async Task<IHtmlDocument> UnggahAsync(IHtmlFormElement borang, (string Nama, string Isi)[] isian, bool json = false, params (string Nama, byte[] Isi)[] berkas)
    {
        using var muatan = new MultipartFormDataContent();
        foreach (var (nama, nilai) in Isi(borang).Where(i => i.Key != "berkas" && !isian.Any(b => b.Nama == i.Key)).Select(i => (i.Key, i.Value)).Concat(isian))
        {
            muatan.Add(new StringContent(nilai), nama);
        }

        foreach (var (nama, isi) in berkas)
        {
            muatan.Add(new ByteArrayContent(isi), "berkas", nama);
        }

        using var permintaan = new HttpRequestMessage(HttpMethod.Post, borang.GetAttribute("action")) { Content = muatan };
        if (json)
        {
            permintaan.Headers.Add("Accept", "application/json");
        }

        return await TerimaAsync(await _klien.SendAsync(permintaan));
    }

    /// <summary>Posts fields as they are, without a page before.</summary>
    public async Task<IHtmlDocument> PosAsync(string alamat, IEnumerable<KeyValuePair<string, string>> isi)
    {
        using var muatan = new FormUrlEncodedContent(isi);
        return await TerimaAsync(await _klien.PostAsync(alamat, muatan));
    }

    /// <summary>Fills in the login form.</summary>
    public async Task<IHtmlDocument> MasukAsync(string namaPengguna, string sandi = PetugasContoh.Sandi, string? kembali = null)
    {
        var halaman = await BukaAsync("/petugas/masuk" + (kembali is null ? "" : "?kembali=" + Uri.EscapeDataString(kembali)));
        return await KirimAsync(halaman.Borang("/petugas/masuk"), null, ("namaPengguna", namaPengguna), ("sandi", sandi));
    }

    public void Dispose()
    {
        Jawaban.Dispose();
        _klien.Dispose();
    }

    private static IEnumerable<KeyValuePair<string, string>> Isi(IHtmlFormElement borang)
    {
        foreach (var unsur in borang.Elements)
        {
            switch (unsur)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false }:
                    break;
                case IHtmlInputElement { Name.Length: > 0 } i:
                    yield return KeyValuePair.Create(i.Name!, i.Value);
                    break;
                case IHtmlSelectElement { Name.Length: > 0 } s:
                    yield return KeyValuePair.Create(s.Name!, s.Value ?? "");
                    break;
                case IHtmlTextAreaElement { Name.Length: > 0 } t:
                    yield return KeyValuePair.Create(t.Name!, t.Value);
                    break;
            }
        }
    }

    private async Task<IHtmlDocument> TerimaAsync(HttpResponseMessage jawaban)
    {
        Jawaban.Dispose();
        Jawaban = jawaban;
        Status = jawaban.StatusCode;
        Alamat = jawaban.RequestMessage!.RequestUri!.PathAndQuery;
        return new HtmlParser().ParseDocument(await jawaban.Content.ReadAsStringAsync());
    }
}
