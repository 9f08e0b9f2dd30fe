using EPupns.Bot.Alur.CetakUlang;
using EPupns.Bot.Alur.Pendaftaran;
using EPupns.Bot.Percakapan;
using EPupns.Core.Data;
using EPupns.Core.Pemulihan;
using EPupns.Core.Pendaftaran;
using Microsoft.Extensions.Options;

namespace EPupns.Bot.Alur.Pemulihan;

/// <summary>What somebody gets who proved to be the owner: the number with its paper, a link, a new password, a new question.</summary>
internal sealed class PenyampaiPemulihan(
    EPupnsDb db, PenyampaiCetakan cetakan, SandiLewatTautan tautan, GantiSandi gantiSandi, GantiPengaman gantiPengaman,
    IOptions<PilihanPortal> portal)
{
    /// <summary>The number with the proof, or the form (R21, L10); false when the registration is gone.</summary>
    public async Task<bool> CetakAsync(ITurnContext giliran, IsianLupa isi, bool formulir, CancellationToken batal)
    {
        if (await db.Set<Registrasi>().FindAsync([isi.RegistrasiId], batal) is not { } registrasi)
        {
            return false;
        }

        cetakan.Sampaikan(giliran, registrasi, formulir);
        return true;
    }

    /// <summary>A one-time link to the page of the portal; false when the leave has ended.</summary>
    public async Task<bool> TautanAsync(ITurnContext giliran, Guid izinId, CancellationToken batal)
    {
        if (await tautan.BuatAsync(izinId, batal) is not { } token)
        {
            return false;
        }

        // Not part of the question: that is kept in the conversation's row, where a link must not stand.
        giliran.Kabarkan(TeksLupa.Tautan, new SifatPesan(Lindungi: true), Label.Baris(TombolLupa.BukaHalaman(portal.Value, token)));
        giliran.Tanya(TeksLupa.SetelahTautan, [[TombolLupa.KirimTautan, TombolLupa.KetikDiSini], [Label.Masuk, Label.Menu]]);
        return true;
    }

    /// <summary>The password that was typed in the chat; false when the leave has ended.</summary>
    public async Task<bool> SandiAsync(ITurnContext giliran, IsianLupa isi, CancellationToken batal)
    {
        var hasil = await gantiSandi.JalankanAsync(isi.IzinId!.Value, isi.SandiHash!, lewatTautan: false, giliran.Adapter.ChannelId, batal);
        if (hasil.Berhasil)
        {
            giliran.Tanya(TeksLupa.SandiDiganti, Label.Baris(Label.Masuk, Label.Menu));
        }

        return hasil.Berhasil;
    }

    /// <summary>The new security question; false when the leave has ended.</summary>
    public async Task<bool> PengamanAsync(ITurnContext giliran, IsianLupa isi, CancellationToken batal)
    {
        var hasil = await gantiPengaman.JalankanAsync(isi.IzinId!.Value, isi.Pertanyaan!, isi.JawabanHash!, giliran.Adapter.ChannelId, batal);
        if (hasil.Berhasil)
        {
            giliran.Awali(TeksLupa.PengamanDiganti);
            (isi.Pertanyaan, isi.MenulisPertanyaan, isi.JawabanHash) = (null, false, null);
        }

        return hasil.Berhasil;
    }
}
