using EPupns.Bot.Alur.Pendaftaran;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Akun.Sandi;

namespace EPupns.Bot.Alur.Pengaman;

/// <summary>
/// The password and its repetition. It is hashed before the turn's transaction begins; from then on only the hash exists, and
/// the message that carried it is deleted from the chat.
/// </summary>
internal sealed class SoalSandi(PencincangSandi pencincang)
{
    public IEnumerable<Soal<TIsi>> Buat<TIsi>(ITurnContext giliran, TIsi isi, KalimatSandi kalimat)
        where TIsi : IIsianSandi
    {
        yield return new Soal<TIsi>
        {
            Kode = "sandi",
            Judul = "kata sandi",
            Terjawab = i => i.SandiHash is not null,
            Hapus = i => (i.SandiHash, i.SandiDiulang) = (null, false),
            Tanya = () => giliran.Tanya(kalimat.Tanya, new SifatPesan(MintaRahasia: true), Label.Navigasi()),
            Siapkan = async () => AturanSandi.Periksa(giliran.Activity.Text ?? "", isi.Nip!) is null
                ? new SandiTercincang(await pencincang.CincangAsync(giliran.Activity.Text!, CancellationToken.None))
                : null,
            Terima = () => Task.FromResult(Terima(giliran, isi)),
        };
        yield return new Soal<TIsi>
        {
            Kode = "ulang",
            Terjawab = i => i.SandiDiulang,
            Hapus = i => (i.SandiHash, i.SandiDiulang) = (null, false),
            Tanya = () => giliran.Tanya(kalimat.Ulang, new SifatPesan(MintaRahasia: true), Label.Navigasi()),
            Siapkan = async () => new SandiDicocokkan(await pencincang.CocokAsync(isi.SandiHash!, giliran.Activity.Text ?? "", CancellationToken.None)),
            Terima = () => Task.FromResult(TerimaUlang(giliran, isi)),
        };
    }

    private static Ujar? Terima(ITurnContext giliran, IIsianSandi isi)
    {
        giliran.HapusPesanMasuk();
        if (AturanSandi.Periksa(giliran.Activity.Text ?? "", isi.Nip!) is { } salah)
        {
            return Ujar.Dari(salah.Pesan);
        }

        if (giliran.Siapan is not SandiTercincang siap)
        {
            return TeksDaftar.SandiKirimLagi;
        }

        isi.SandiHash = siap.Hash;
        giliran.Awali(TeksDaftar.SandiDihapus);
        return null;
    }

    private static Ujar? TerimaUlang(ITurnContext giliran, IIsianSandi isi)
    {
        giliran.HapusPesanMasuk();
        switch (giliran.Siapan)
        {
            case SandiDicocokkan { Cocok: true }:
                isi.SandiDiulang = true;
                return null;
            case SandiDicocokkan:
                (isi.SandiHash, isi.SandiDiulang) = (null, false);
                return TeksDaftar.SandiBerbeda;
            default:
                return TeksDaftar.SandiKirimLagi;
        }
    }

    private sealed record SandiTercincang(string Hash);

    private sealed record SandiDicocokkan(bool Cocok);
}
