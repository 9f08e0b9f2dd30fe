using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Bot.Percakapan.Skema;
using EPupns.Core.Formulir;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Percakapan;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.WebPortal.Tests.Periksa;

/// <summary>Somebody who checks the record in the chat, only by typing.</summary>
internal sealed class PengisiObrolan(SitusUji situs, Registrasi registrasi)
{
    private readonly string _alamat = Guid.NewGuid().ToString("N");
    private readonly Saluran _saluran = new();

    public async Task MasukAsync()
    {
        await KetikAsync("/masuk");
        await KetikAsync(registrasi.Nomor);
        await KetikAsync(PnsUji.Sandi);
    }

    /// <summary>Types an answer, or with null says that SAPK's value is right. What asks for a yes gets one.</summary>
    public async Task JawabAsync(Isian isian, string? jawaban)
    {
        await KetikAsync($"/data {isian.Kode}");
        var keadaan = await KeadaanAsync();
        if (jawaban is null)
        {
            if (keadaan == "MenungguPeriksa")
            {
                await KetikAsync("Sesuai");
            }

            return;
        }

        if (keadaan == "MenungguPeriksa")
        {
            await KetikAsync("Perbaiki");
        }

        if (await KeadaanAsync() == "MenungguNilai")
        {
            await KetikAsync(jawaban);
        }

        if (await KeadaanAsync() == "MenungguKepastian")
        {
            await KetikAsync("Simpan");
        }
    }

    /// <summary>Says several things at once, of this section or of its record with this number, or of a new one; agrees to what was understood.</summary>
    public async Task KatakanAsync(Bagian bagian, int? nomor, string kalimat)
    {
        await BukaAsync(bagian, nomor);
        await KetikAsync(kalimat);
        if (await KeadaanAsync() is "MenungguKalimat" or "MenungguKepastian")
        {
            await KetikAsync("Simpan");
        }
    }

    /// <summary>Takes a record away.</summary>
    public async Task HapusAsync(Bagian bagian, int nomor)
    {
        await BukaAsync(bagian, nomor);
        await KetikAsync("Hapus");
        await KetikAsync("ya");
    }

    private async Task BukaAsync(Bagian bagian, int? nomor)
    {
        await KetikAsync("/menu");
        await KetikAsync($"/data {bagian.Judul}");
        if (nomor is { } satu)
        {
            await KetikAsync($"{satu}");
        }
    }

    private Task KetikAsync(string teks) => situs.Layanan.GetRequiredService<TurnRunner>().RunAsync(
        _saluran,
        new Activity { Id = Guid.NewGuid().ToString("N"), ChannelId = _saluran.ChannelId, Type = ActivityTypes.Message, Text = teks, Conversation = new ConversationAccount { Id = _alamat } },
        CancellationToken.None);

    private Task<string?> KeadaanAsync() =>
        situs.BacaAsync(db => db.Set<BarisPercakapan>().AsNoTracking().Where(b => b.Alamat == _alamat).Select(b => b.Keadaan).SingleAsync());

    private sealed class Saluran : BotAdapter
    {
        public override string ChannelId => "uji";

        public override Task<HasilKirim> SendAsync(BarisKotakKeluar baris, CancellationToken cancellationToken) => Task.FromResult<HasilKirim>(new HasilKirim.Terkirim());
    }
}
