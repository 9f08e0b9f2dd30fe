using System.Text.Json.Nodes;
using EPupns.BotApiDouble.Metode;
using Microsoft.AspNetCore.Http;

namespace EPupns.BotApiDouble.Protokol;

/// <summary>Telegram's front door: /bot&lt;token&gt;/METHOD and /file/bot&lt;token&gt;/path.</summary>
internal sealed class Pelayan(Dunia.Dunia dunia, DaftarMetode metode, DaftarGangguan gangguan, BukuPanggilan buku)
{
    private const string AwalMetode = "/bot";
    private const string AwalBerkas = "/file/bot";
    private const string NamaUnduhan = "file";

    public Task LayaniAsync(HttpContext konteks)
    {
        var jalur = konteks.Request.Path.Value ?? "";
        if (jalur.StartsWith(AwalBerkas, StringComparison.Ordinal))
            return LayaniBerkasAsync(konteks, jalur[AwalBerkas.Length..]);
        return jalur.StartsWith(AwalMetode, StringComparison.Ordinal)
            ? LayaniMetodeAsync(konteks, jalur[AwalMetode.Length..])
            : TulisAsync(konteks, Penolakan.TidakAda());
    }

    private async Task LayaniMetodeAsync(HttpContext konteks, string sisa)
    {
        var (token, nama) = Belah(sisa);
        if (PeriksaToken(token) is { } tolak)
        {
            await TulisAsync(konteks, tolak);
            return;
        }
        var ganggu = gangguan.Ambil(nama);
        if (ganggu is Gangguan.Penundaan tunda)
            await tunda.Selesai();
        if (ganggu is Gangguan.Kebisuan)
            await TungguPutusAsync(konteks);
        else if (ganggu is Gangguan.Pemutusan { SetelahBerhasil: false })
            konteks.Abort();
        else if (ganggu is Gangguan.Halaman)
            await TulisHalamanAsync(konteks);
        else
            await JalankanAsync(konteks, nama, ganggu);
    }

    private async Task JalankanAsync(HttpContext konteks, string nama, Gangguan? ganggu)
    {
        var p = new Parameter(new Dictionary<string, string>(), new Dictionary<string, BerkasUnggahan>());
        try
        {
            p = await PembacaParameter.BacaAsync(konteks.Request);
            if (ganggu is Gangguan.Tolakan tolak)
                throw new Penolakan(
                    tolak.Kode, tolak.Keterangan, tolak.UlangiSetelah is { } detik ? new JsonObject { ["retry_after"] = detik } : null);
            var hasil = await HasilAsync(nama, p, konteks.RequestAborted);
            buku.Catat(new Panggilan(nama, p.Nilai, 200, null), p.TidakDibaca);
            if (ganggu is Gangguan.Pemutusan)
                konteks.Abort();
            else
                await TulisAsync(konteks, 200, new JsonObject { ["ok"] = true, ["result"] = hasil });
        }
        catch (Penolakan tolak)
        {
            buku.Catat(new Panggilan(nama, p.Nilai, tolak.Kode, tolak.Message), []);
            await TulisAsync(konteks, tolak);
        }
        catch (OperationCanceledException) when (konteks.RequestAborted.IsCancellationRequested)
        {
            buku.Catat(new Panggilan(nama, p.Nilai, 0, "ditutup pemanggil"), []);
        }
    }

    // A number where a text belongs and the like: the caller's mistake, told as one.
    private async Task<JsonNode> HasilAsync(string nama, Parameter p, CancellationToken putus)
    {
        try
        {
            return await metode.JalankanAsync(nama, p, putus);
        }
        catch (Exception salah) when (salah is InvalidOperationException or FormatException)
        {
            throw Penolakan.Buruk($"can't parse request: {salah.Message}");
        }
    }

    private async Task LayaniBerkasAsync(HttpContext konteks, string sisa)
    {
        var (token, alamat) = Belah(sisa);
        Dunia.Berkas? berkas;
        lock (dunia.Kunci)
            berkas = PeriksaToken(token) is null ? dunia.CariBerkasDiAlamat(alamat) : null;
        var ganggu = gangguan.Ambil(NamaUnduhan);
        if (ganggu is Gangguan.Penundaan tunda)
            await tunda.Selesai();
        if (ganggu is Gangguan.Pemutusan { SetelahBerhasil: false })
            konteks.Abort();
        else if (ganggu is Gangguan.Halaman)
            await TulisHalamanAsync(konteks);
        else if (ganggu is Gangguan.Tolakan tolak)
            await TulisAsync(konteks, new Penolakan(tolak.Kode, tolak.Keterangan));
        else if (berkas is null)
            await TulisAsync(konteks, Penolakan.TidakAda());
        else
            await TulisBerkasAsync(konteks, berkas, putus: ganggu is Gangguan.Pemutusan);
    }

    private static async Task TulisBerkasAsync(HttpContext konteks, Dunia.Berkas berkas, bool putus)
    {
        konteks.Response.ContentType = "application/octet-stream";
        konteks.Response.ContentLength = berkas.Isi.Length;
        await konteks.Response.Body.WriteAsync(berkas.Isi.AsMemory(0, putus ? berkas.Isi.Length / 2 : berkas.Isi.Length), konteks.RequestAborted);
        await konteks.Response.Body.FlushAsync(konteks.RequestAborted);
        if (putus)
            konteks.Abort();
    }

    private Penolakan? PeriksaToken(string token) =>
        token == dunia.Pilihan.Token ? null : token.Contains(':', StringComparison.Ordinal) ? new Penolakan(401, "Unauthorized") : Penolakan.TidakAda();

    private static (string Token, string Sisa) Belah(string jalur)
    {
        var garis = jalur.IndexOf('/', StringComparison.Ordinal);
        return garis < 0 ? (jalur, "") : (jalur[..garis], jalur[(garis + 1)..]);
    }

    private static Task TulisAsync(HttpContext konteks, Penolakan tolak) => TulisAsync(konteks, tolak.Kode, tolak.KeJson());

    private static Task TulisAsync(HttpContext konteks, int status, JsonObject json)
    {
        konteks.Response.StatusCode = status;
        konteks.Response.ContentType = "application/json";
        return konteks.Response.WriteAsync(json.ToJsonString(), konteks.RequestAborted);
    }

    private static Task TungguPutusAsync(HttpContext konteks) =>
        Task.Delay(Timeout.Infinite, konteks.RequestAborted).ContinueWith(static _ => { }, TaskScheduler.Default);

    private static Task TulisHalamanAsync(HttpContext konteks)
    {
        konteks.Response.StatusCode = 502;
        konteks.Response.ContentType = "text/html";
        return konteks.Response.WriteAsync("<html><head><title>502 Bad Gateway</title></head></html>", konteks.RequestAborted);
    }
}
