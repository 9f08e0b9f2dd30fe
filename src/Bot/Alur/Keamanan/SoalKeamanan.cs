using EPupns.Bot.Alur.Pengaman;
using EPupns.Bot.Percakapan;

namespace EPupns.Bot.Alur.Keamanan;

/// <summary>The new password, or the new security question.</summary>
internal sealed class SoalKeamanan(SoalSandi sandi, SoalPengaman pengaman)
{
    private static readonly KalimatSandi KalimatSandi = new(TeksKeamanan.TanyaSandi, TeksKeamanan.TanyaSandiUlang);
    private static readonly KalimatPengaman KalimatPengaman =
        new(TeksKeamanan.TanyaPengaman, TeksKeamanan.TanyaPengamanSendiri, TeksKeamanan.TanyaPengamanJawaban);

    public DaftarSoal<IsianKeamanan> Sandi(ITurnContext giliran, IsianKeamanan isi) => new([.. sandi.Buat(giliran, isi, KalimatSandi)]);

    public DaftarSoal<IsianKeamanan> Pengaman(ITurnContext giliran, IsianKeamanan isi) => new([.. pengaman.Buat(giliran, isi, KalimatPengaman)]);
}
