using System.Text.Json;
using EPupns.Bot.Kanal.DirectLine.Log;
using EPupns.Bot.Kanal.DirectLine.Wujud;
using EPupns.Bot.Percakapan.Skema;
using EPupns.Core.Data;
using EPupns.Core.Notifikasi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.Obrolan;

/// <summary>Reads a conversation for the page without script.</summary>
public sealed class PembacaLog(LogObrolan log, PenautLampiran penaut, EPupnsDb db)
{
    private static readonly TimeSpan PalingLama = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Sela = TimeSpan.FromMilliseconds(40);

    /// <summary>What was said during the last day, and what may be answered now.</summary>
    public async Task<HalamanTanpaSkrip> BacaAsync(string obrolan, HttpRequest permintaan, CancellationToken batal)
    {
        await TungguAsync(obrolan, batal);
        var dasar = $"{permintaan.Scheme}://{permintaan.Host}/v3/directline";
        var pesan = new List<PesanTanpaSkrip>();
        for (var urut = 0L; await log.BacaAsync(obrolan, urut, batal) is { Count: > 0 } baris; urut = baris[^1].Urut)
        {
            pesan.AddRange(baris.Select(b => Baca(penaut.Tautkan(b.Json, obrolan, dasar))));
        }

        return new HalamanTanpaSkrip(pesan, pesan.LastOrDefault(p => p.Data is { } d && (d.MintaBerkas || d.MintaRahasia || d.Tombol.Any(t => t.Any(x => x.Data is not null))))?.Data);
    }

    /// <summary>The words of a button that was pressed, to show what the person answered; null when it is not on the page any more.</summary>
    public async Task<string?> LabelAsync(string obrolan, string data, HttpRequest permintaan, CancellationToken batal) =>
        (await BacaAsync(obrolan, permintaan, batal)).Kini?.Tombol.SelectMany(b => b).FirstOrDefault(t => t.Data == data)?.Label;

    /// <summary>Waits, not for long, until what the bot said has arrived in the log.</summary>
    public async Task TungguAsync(string obrolan, CancellationToken batal)
    {
        for (var sisa = PalingLama; sisa > TimeSpan.Zero && await MasihAntreAsync(obrolan, batal); sisa -= Sela)
        {
            await Task.Delay(Sela, batal);
        }
    }

    private static PesanTanpaSkrip Baca(string json)
    {
        var activity = JsonSerializer.Deserialize<Activity>(json, ActivityJson.Pilihan)!;
        var data = activity.ChannelData is { ValueKind: JsonValueKind.Object } isi && isi.TryGetProperty("epupns", out var milik)
            ? milik.Deserialize<DataEPupns>(ActivityJson.Pilihan)
            : null;
        return new PesanTanpaSkrip(activity.From?.Role == "user", activity.Text ?? "", activity.Attachments ?? [], data);
    }

    private Task<bool> MasihAntreAsync(string obrolan, CancellationToken batal) => db.Set<BarisKotakKeluar>()
        .AnyAsync(b => b.Kanal == PenyusunActivity.Kanal && b.Alamat == obrolan && b.Keadaan == KeadaanKiriman.Antre, batal);
}

/// <summary>The page.</summary>
/// <param name="Pesan">In order.</param>
/// <param name="Kini">The question that is open.</param>
public sealed record HalamanTanpaSkrip(IReadOnlyList<PesanTanpaSkrip> Pesan, DataEPupns? Kini);

/// <summary>One message.</summary>
/// <param name="Saya">From the person.</param>
/// <param name="Teks">Plain text, when there are no runs.</param>
/// <param name="Lampiran">Documents and pictures.</param>
/// <param name="Data">Runs and buttons, when it is from the bot.</param>
public sealed record PesanTanpaSkrip(bool Saya, string Teks, IReadOnlyList<Attachment> Lampiran, DataEPupns? Data);
