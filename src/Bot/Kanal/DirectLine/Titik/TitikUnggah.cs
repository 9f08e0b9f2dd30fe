using System.Net.Http.Headers;
using System.Text;
using EPupns.Bot.Kanal.DirectLine.Log;
using EPupns.Bot.Kanal.DirectLine.Tanda;
using EPupns.Bot.Percakapan.Skema;
using EPupns.Core.Akun.Batas;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.Bot.Kanal.DirectLine.Titik;

/// <summary>Posting files: a multipart form with an optional activity, or one raw file.</summary>
internal static class TitikUnggah
{
    private const string JenisActivity = "application/vnd.microsoft.activity";
    private const int SuratPengantar = 256 * 1024;
    private const int PalingBanyak = 5;
    private const int TerputusDiTengah = unchecked((int)0x80131620);

    public static void Petakan(RouteGroupBuilder rute) =>
        rute.MapPost("/conversations/{obrolan}/upload", UnggahAsync)
            .AddEndpointFilter<PenjagaToken>()
            .WithMetadata(new RequestSizeLimitAttribute(TitipanBerkas.PalingBesar + SuratPengantar));

    private static async Task<IResult> UnggahAsync(
        HttpContext konteks, string obrolan, LogObrolan log, DirectLineAdapter adapter, BatasDirectLine batas, TitipanBerkas titipan, PenyamarAlamat penyamar)
    {
        if (await PenerimaTulisan.TolakAsync(konteks, obrolan, log, batas) is { } tolak)
        {
            return tolak;
        }

        var (activity, berkas, galat) = konteks.Request.HasFormContentType ? await BacaBorangAsync(konteks) : await BacaMentahAsync(konteks);
        if (galat is not null || berkas.Count is 0 or > PalingBanyak)
        {
            return galat ?? GalatDirectLine.TanpaBerkas;
        }

        activity.From ??= new ChannelAccount { Id = konteks.Request.Query["userId"] is [{ Length: > 0 } id, ..] ? id : null };
        using var simpanan = titipan.Titipkan(berkas);
        activity.Attachments = simpanan.Lampiran;
        return PenerimaTulisan.Jawab(await adapter.TerimaAsync(konteks.Token(), activity.Dari(konteks, penyamar)));
    }

    private static async Task<(Activity Activity, IReadOnlyList<BerkasKiriman> Berkas, IResult? Galat)> BacaBorangAsync(HttpContext konteks)
    {
        IFormCollection borang;
        try
        {
            var pilihan = new FormOptions { MultipartBodyLengthLimit = TitipanBerkas.PalingBesar, ValueLengthLimit = PembacaActivity.PalingBesar };
            borang = await new FormFeature(konteks.Request, pilihan).ReadFormAsync(konteks.RequestAborted);
        }
        catch (InvalidDataException)
        {
            return (new Activity(), [], GalatDirectLine.TerlaluBesar);
        }
        catch (IOException putus) when (putus is not BadHttpRequestException && putus.HResult == TerputusDiTengah)
        {
            // The form ends before its last boundary. A full disk is an IOException too, but not the sender's fault.
            return (new Activity(), [], GalatDirectLine.TanpaBerkas);
        }

        var (activity, galat) = await BacaActivityAsync(borang, konteks.RequestAborted);
        return (activity ?? new Activity(), [.. borang.Files.Where(f => !Activity(f)).Select(BerkasKiriman.Dari)], galat);
    }

    private static bool Activity(IFormFile berkas) =>
        MediaTypeHeaderValue.TryParse(berkas.ContentType, out var jenis) && jenis.MediaType == JenisActivity;

    // With a file name the part counts as a file, without one as a field; clients do both.
    private static async Task<(Activity? Activity, IResult? Galat)> BacaActivityAsync(IFormCollection borang, CancellationToken batal)
    {
        byte[] isi;
        if (borang.Files.FirstOrDefault(Activity) is { } bagian)
        {
            using var salinan = new MemoryStream();
            await bagian.CopyToAsync(salinan, batal);
            isi = salinan.ToArray();
        }
        else
        {
            isi = Encoding.UTF8.GetBytes(borang["activity"].ToString());
        }

        if (isi.Length == 0)
        {
            return (null, null);
        }

        var (badan, galat) = PembacaBadan.Urai(isi);
        return galat is null ? PembacaActivity.Baca(badan) : (null, galat);
    }

    private static async Task<(Activity Activity, IReadOnlyList<BerkasKiriman> Berkas, IResult? Galat)> BacaMentahAsync(HttpContext konteks)
    {
        using var isi = new MemoryStream();
        await konteks.Request.Body.CopyToAsync(isi, konteks.RequestAborted);
        if (isi.Length is 0 or > TitipanBerkas.PalingBesar)
        {
            return (new Activity(), [], isi.Length == 0 ? GalatDirectLine.TanpaBerkas : GalatDirectLine.TerlaluBesar);
        }

        var bytes = isi.ToArray();
        _ = ContentDispositionHeaderValue.TryParse(konteks.Request.Headers.ContentDisposition, out var susunan);
        var nama = (susunan?.FileNameStar ?? susunan?.FileName)?.Trim('"');
        return (new Activity(), [new BerkasKiriman(nama, konteks.Request.ContentType, () => Task.FromResult(bytes))], null);
    }
}
