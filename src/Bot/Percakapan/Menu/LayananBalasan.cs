using EPupns.Bot.Alur.Berkas;
using EPupns.Bot.Alur.Verifikasi;
using EPupns.Bot.Percakapan.Teks;

namespace EPupns.Bot.Percakapan.Menu;

/// <summary>
/// A message that answers a verifier's question, sent while anything else is being asked: it goes to the row and the flow stays where it is. Who has
/// to log in first loses nothing: the answer waits on top of what was set aside.
/// </summary>
internal sealed class LayananBalasan(Navigasi navigasi, Sesi sesi, PenyampaiJawaban penyampai, Tertunda tertunda)
{
    /// <summary>Asks for the answer to one question, or to the oldest.</summary>
    public async Task BukaAsync(ITurnContext giliran, string? kode, CancellationToken batal)
    {
        if (await sesi.RegistrasiAsync(giliran, batal) is null)
        {
            Titipkan(giliran, new JawabanTitipan(kode), TeksVerifikasi.MasukDahulu);
            return;
        }

        navigasi.Mulai(giliran, AlurJawab.NamaAlur, kode);
    }

    /// <summary>Takes the answer.</summary>
    public async Task JawabAsync(ITurnContext giliran, string kode, CancellationToken batal)
    {
        var tiba = PenerimaBerkas.Pertama(giliran);
        if (PenerimaBerkas.Tolak(giliran, tiba, TeksVerifikasi.GagalBerkas) is { } salah)
        {
            await navigasi.UlangiAsync(giliran, salah, batal);
            return;
        }

        var jawaban = new JawabanTitipan(kode, giliran.Masukan.Teks, tiba?.Hasil.Nilai.Sidik, tiba?.Nama);
        if (await sesi.RegistrasiAsync(giliran, batal) is not { } registrasi)
        {
            Titipkan(giliran, jawaban, TeksVerifikasi.JawabanDisimpan);
            return;
        }

        await navigasi.UlangiAsync(giliran, (await penyampai.SampaikanAsync(giliran, registrasi, jawaban, batal)).Kata, batal);
    }

    private void Titipkan(ITurnContext giliran, JawabanTitipan jawaban, Ujar kata)
    {
        tertunda.Titipkan(giliran, AlurJawab.NamaAlur, jawaban.Tulis(), AlurJawab.JudulAlur);
        giliran.Awali(kata);
        giliran.Pindah = ("masuk", null);
    }
}
