using System.Text.Json;
using EPupns.BotApiDouble.Metode;

namespace EPupns.BotApiDouble.Protokol;

/// <summary>A call within the bot's reply to a webhook: it is carried out as any other, but the bot never hears what became of it.</summary>
internal sealed class JawabanWebhook(DaftarMetode metode, DaftarGangguan gangguan, BukuPanggilan buku)
{
    private const string Nama = "method";

    public async Task JalankanAsync(HttpContent jawaban)
    {
        if (jawaban.Headers.ContentType?.MediaType != "application/json" || await NilaiAsync(jawaban) is not { } nilai || !nilai.Remove(Nama, out var nama))
            return;
        var p = new Parameter(nilai, new Dictionary<string, BerkasUnggahan>());
        try
        {
            if (gangguan.Ambil(nama) is not null)
                throw new Penolakan(500, "Internal Server Error");
            await metode.JalankanAsync(nama, p, CancellationToken.None);
            buku.Catat(new Panggilan(nama, p.Nilai, 200, null), p.TidakDibaca);
        }
        catch (Penolakan tolak)
        {
            buku.Catat(new Panggilan(nama, p.Nilai, tolak.Kode, tolak.Message), []);
        }
    }

    private static async Task<Dictionary<string, string>?> NilaiAsync(HttpContent jawaban)
    {
        var isi = await jawaban.ReadAsByteArrayAsync();
        if (isi.Length == 0)
            return null;
        using var json = JsonDocument.Parse(isi);
        return PembacaParameter.DariJson(json.RootElement);
    }
}
