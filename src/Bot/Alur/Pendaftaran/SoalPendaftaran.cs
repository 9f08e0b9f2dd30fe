using EPupns.Bot.Alur.Pengaman;
using EPupns.Bot.Kanal.Surel;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Akun.Sandi;
using Microsoft.Extensions.Options;

namespace EPupns.Bot.Alur.Pendaftaran;

/// <summary>The questions after the identity card, in their order (conversation.md 3–8).</summary>
internal sealed class SoalPendaftaran(
    SoalNik nik, SoalSandi sandi, SoalPengaman pengaman, PencincangJawaban cincang, SoalKode kode, Kecurigaan kecurigaan, IOptions<PilihanSurel> surel)
{
    private static readonly KalimatSandi KalimatSandi = new(TeksDaftar.TanyaSandi, TeksDaftar.TanyaSandiUlang);
    private static readonly KalimatKode KalimatKode = new(TeksDaftar.TanyaKode, TeksDaftar.TanyaKodeKata);
    private static readonly KalimatPengaman KalimatPengaman = new(TeksDaftar.TanyaPengaman, TeksDaftar.TanyaPengamanSendiri, TeksDaftar.TanyaJawaban);

    /// <summary>The list for one turn.</summary>
    public DaftarSoal<IsianPendaftaran> Untuk(ITurnContext giliran, IsianPendaftaran isi) => new(
    [
        nik.Buat(giliran, isi),
        Surel(giliran, isi),
        .. sandi.Buat(giliran, isi, KalimatSandi),
        Ibu(giliran, isi),
        .. pengaman.Buat(giliran, isi, KalimatPengaman),
        kode.Buat(giliran, isi, KalimatKode),
    ]);

    /// <summary>Settles what needs no answer from this person.</summary>
    public async Task SesuaikanAsync(ITurnContext giliran, IsianPendaftaran isi, CancellationToken batal)
    {
        await nik.LewatiBilaKosongAsync(giliran, isi, batal);
        isi.Mencurigakan = isi.Mencurigakan || await kecurigaan.AdaAsync(giliran, isi, batal);
    }

    private Soal<IsianPendaftaran> Surel(ITurnContext giliran, IsianPendaftaran isi) => new()
    {
        Kode = "surel",
        Judul = "email",
        Terjawab = i => i.SurelTerjawab,
        Hapus = i => (i.SurelTerjawab, i.Surel) = (false, null),
        Tanya = () => giliran.Tanya(surel.Value.Aktif ? TeksDaftar.TanyaSurel : TeksDaftar.TanyaSurelDicatat, Label.Navigasi(bolehLewati: true)),
        Terima = () => Task.FromResult(TerimaSurel(giliran, isi)),
    };

    private static Ujar? TerimaSurel(ITurnContext giliran, IsianPendaftaran isi)
    {
        if (giliran.Masukan.Lewat)
        {
            giliran.Awali(TeksDaftar.SurelDilewati);
            (isi.SurelTerjawab, isi.Surel) = (true, null);
            return null;
        }

        var surel = Core.Dasar.Surel.Baca(giliran.Masukan.Teks);
        if (!surel.Berhasil)
        {
            return Ujar.Dari(surel.Kesalahan.Pesan);
        }

        (isi.SurelTerjawab, isi.Surel) = (true, surel.Nilai);
        return null;
    }

    private Soal<IsianPendaftaran> Ibu(ITurnContext giliran, IsianPendaftaran isi) => new()
    {
        Kode = "ibu",
        Judul = "nama ibu",
        Terjawab = i => i.IbuHash is not null,
        Hapus = i => i.IbuHash = null,
        Tanya = () => giliran.Tanya(TeksDaftar.TanyaIbu, new SifatPesan(MintaRahasia: true), Label.Navigasi()),
        Terima = () => SoalPengaman.TerimaRahasia(giliran, TeksDaftar.IbuKurang, 3, jawaban => isi.IbuHash = cincang.Cincang(jawaban, isi.Nip!)),
    };
}
