using EPupns.Bot.Alur.Pengaman;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Pendaftaran;

namespace EPupns.Bot.Alur.Pemulihan;

/// <summary>The questions of a recovery. None of them says whether an answer belongs to anybody.</summary>
internal sealed class SoalLupa(SoalKode kode, SoalSandi sandi, SoalPengaman pengaman)
{
    private static readonly KalimatKode KalimatKode = new(TeksLupa.TanyaKode, TeksLupa.TanyaKodeKata);
    private static readonly KalimatSandi KalimatSandi = new(TeksLupa.TanyaSandi, TeksLupa.TanyaSandiUlang);
    private static readonly KalimatPengaman KalimatPengaman = new(TeksLupa.TanyaPengaman, TeksLupa.TanyaPengamanSendiri, TeksLupa.TanyaPengamanJawaban);

    /// <summary>Whose account.</summary>
    public DaftarSoal<IsianLupa> Akun(ITurnContext giliran, IsianLupa isi) => new([Nip(giliran, isi), Nomor(giliran, isi), kode.Buat(giliran, isi, KalimatKode)]);

    /// <summary>The new password.</summary>
    public DaftarSoal<IsianLupa> Sandi(ITurnContext giliran, IsianLupa isi) => new([.. sandi.Buat(giliran, isi, KalimatSandi)]);

    /// <summary>The new security question.</summary>
    public DaftarSoal<IsianLupa> Pengaman(ITurnContext giliran, IsianLupa isi) => new([.. pengaman.Buat(giliran, isi, KalimatPengaman)]);

    private static Soal<IsianLupa> Nip(ITurnContext giliran, IsianLupa isi) => new()
    {
        Kode = "nip",
        Terjawab = i => i.Nip is not null,
        Hapus = i => i.Nip = null,
        Tanya = () => giliran.Tanya(TeksLupa.TanyaNip, Label.Navigasi()),
        Terima = () =>
        {
            var nip = Core.Dasar.Nip.Baca(giliran.Masukan.Teks, giliran.HariIni);
            if (!nip.Berhasil)
            {
                return Task.FromResult<Ujar?>(Ujar.Dari(nip.Kesalahan.Pesan));
            }

            (isi.Nip, isi.NipDicoba) = (nip.Nilai.Angka, isi.NipDicoba + 1);
            (isi.TantanganLolos, isi.TantanganBenih) = (false, null);
            return Task.FromResult<Ujar?>(null);
        },
    };

    private static Soal<IsianLupa> Nomor(ITurnContext giliran, IsianLupa isi) => new()
    {
        Kode = "nomor",
        Berlaku = i => i.Hilang == YangHilang.Sandi,
        Terjawab = i => i.Nomor is not null,
        Hapus = i => i.Nomor = null,
        Tanya = () => giliran.Tanya(TeksLupa.TanyaNomor, Label.Baris(TombolLupa.Nomor), Label.Navigasi()),
        Terima = () =>
        {
            var nomor = NomorRegistrasi.Baca(giliran.Masukan.Teks);
            isi.Nomor = nomor.Berhasil ? nomor.Nilai : null;
            return Task.FromResult(nomor.Berhasil ? null : Ujar.Dari(nomor.Kesalahan.Pesan));
        },
    };
}
