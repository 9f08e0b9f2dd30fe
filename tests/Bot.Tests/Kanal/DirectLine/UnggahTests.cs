using System.Net;
using System.Net.Http.Headers;
using System.Text;
using EPupns.Bot.Kanal.DirectLine;
using EPupns.Core.Berkas;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Kanal.DirectLine;

public sealed class UnggahTests(SitusDirectLine situs) : IClassFixture<SitusDirectLine>
{
    [Fact]
    public async Task DimintaFoto_UnggahSepertiKlienResmi_DiterimaDanNamanyaTampil()
    {
        using var klien = await SampaiFotoAsync();
        using var borang = new MultipartFormDataContent();
        var surat = new StringContent(
            """{"type":"message","from":{"id":"u1"},"attachments":[{"contentType":"image/png","name":"sk.png"}],"channelData":{"clientActivityID":"foto"}}""",
            Encoding.UTF8,
            "application/vnd.microsoft.activity");
        borang.Add(surat, "activity", "blob");
        borang.Add(Berkas("image/png", BerkasUji.Buat("a.png")), "file", "sk.png");

        using var jawaban = await klien.KirimAsync(HttpMethod.Post, $"{klien.AlamatObrolan}/upload?userId=u1", borang);
        var semua = await klien.SemuaAsync();

        var gema = semua.Single(a => a.GetProperty("id").GetString() == Id(jawaban));
        var lampiran = Assert.Single(gema.Lampiran());
        Assert.Equal("sk.png", lampiran.GetProperty("name").GetString());
        Assert.False(lampiran.TryGetProperty("contentUrl", out _));
        Assert.DoesNotContain(semua[^1].Polos(), "Mohon kirim", StringComparison.Ordinal);
        Assert.False(semua[^1].EPupns().GetProperty("mintaBerkas").GetBoolean());
    }

    [Fact]
    public async Task DimintaFoto_UnggahSatuBerkasMentah_Diterima()
    {
        using var klien = await SampaiFotoAsync();
        var isi = Berkas("image/png", BerkasUji.Buat("a.png"));
        isi.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = "\"../../etc/sk asli.png\"" };

        using var jawaban = await klien.KirimAsync(HttpMethod.Post, $"{klien.AlamatObrolan}/upload?userId=u1", isi);
        var gema = (await klien.SemuaAsync()).Single(a => a.GetProperty("id").GetString() == Id(jawaban));

        Assert.Equal("sk asli.png", Assert.Single(gema.Lampiran()).GetProperty("name").GetString());
        Assert.Equal("u1", gema.GetProperty("from").GetProperty("id").GetString());
    }

    [Fact]
    public async Task BerkasTidakDiminta_Diunggah_TidakDisimpan()
    {
        using var klien = await situs.TamuAsync();
        var sebelum = await situs.DiDbAsync(db => db.Set<BerkasTersimpan>().CountAsync());

        using var jawaban = await klien.UnggahAsync(("foto.png", BerkasUji.Buat("a.png")));
        var akhir = (await klien.SemuaAsync())[^1];

        Assert.Equal(HttpStatusCode.OK, jawaban.StatusCode);
        Assert.Contains("tidak menunggu berkas", akhir.Polos(), StringComparison.Ordinal);
        Assert.Equal(sebelum, await situs.DiDbAsync(db => db.Set<BerkasTersimpan>().CountAsync()));
    }

    [Fact]
    public async Task Selesai_Diunggah_TidakAdaBerkasTertinggalDiMemori()
    {
        using var klien = await situs.TamuAsync();
        var titipan = situs.Layanan.GetRequiredService<TitipanBerkas>();
        string rujukan;
        using (var simpanan = titipan.Titipkan([new BerkasKiriman("a", null, () => Task.FromResult<byte[]>([1]))]))
        {
            rujukan = simpanan.Lampiran[0].ContentUrl!;
            Assert.Equal([1], await titipan.AmbilAsync(rujukan));
        }

        Assert.Null(await titipan.AmbilAsync(rujukan));
    }

    [Fact]
    public async Task BerkasLebihDari10Mb_Diunggah_Ditolak()
    {
        using var klien = await situs.TamuAsync();

        using var borang = await klien.UnggahAsync(("besar.png", new byte[TitipanBerkas.PalingBesar + 1]));
        using var mentah = await klien.KirimAsync(
            HttpMethod.Post, $"{klien.AlamatObrolan}/upload?userId=u1", Berkas("image/png", new byte[TitipanBerkas.PalingBesar + 1]));

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig"), await KlienDirectLine.GalatAsync(borang));
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig"), await KlienDirectLine.GalatAsync(mentah));
        Assert.Single(await klien.SemuaAsync());
    }

    [Fact]
    public async Task TanpaBerkas_Diunggah_Ditolak()
    {
        using var klien = await situs.TamuAsync();
        using var borang = new MultipartFormDataContent { { new StringContent("{\"type\":\"message\",\"text\":\"halo\"}"), "activity" } };

        using var jawaban = await klien.KirimAsync(HttpMethod.Post, $"{klien.AlamatObrolan}/upload?userId=u1", borang);

        Assert.Equal((HttpStatusCode.BadRequest, "BadArgument"), await KlienDirectLine.GalatAsync(jawaban));
    }

    [Fact]
    public async Task PesanMenunjukAlamatBerkasBuatan_Dikirim_TidakDiambilDariManaPun()
    {
        using var klien = await SampaiFotoAsync();

        await klien.PostingAsync(new
        {
            type = "message",
            attachments = new[] { new { contentType = "image/png", contentUrl = $"{situs.Dasar}/conversations", name = "x.png" } },
        });
        var semua = await klien.SemuaAsync();

        Assert.True(semua[^1].EPupns().GetProperty("mintaBerkas").GetBoolean());
        Assert.False(Assert.Single(semua[^2].Lampiran()).TryGetProperty("contentUrl", out _));
    }

    private static ByteArrayContent Berkas(string jenis, byte[] isi) => new(isi) { Headers = { ContentType = new MediaTypeHeaderValue(jenis) } };

    private static string Id(HttpResponseMessage jawaban) =>
        KlienDirectLine.IsiAsync(jawaban, HttpStatusCode.OK).GetAwaiter().GetResult().GetProperty("id").GetString()!;

    private async Task<KlienDirectLine> SampaiFotoAsync()
    {
        var klien = await situs.TamuAsync();
        foreach (var teks in new[] { "/daftar", "198612262009122001", "Nama salah", "Nama saya sama sekali berbeda", "PEVITA PEARCE EASTMAN", "SK-001/2009", "12-01-2009" })
        {
            await klien.KetikAsync(teks);
        }

        Assert.True((await klien.SemuaAsync())[^1].EPupns().GetProperty("mintaBerkas").GetBoolean());
        return klien;
    }
}
