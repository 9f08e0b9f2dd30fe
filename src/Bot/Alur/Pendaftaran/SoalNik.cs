using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Akun.Batas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Data.Mentah;

namespace EPupns.Bot.Alur.Pendaftaran;

/// <summary>The last four digits of the NIK: knowing a NIP alone is not enough. Left out where SAPK has no NIK, with a note to the verifier.</summary>
internal sealed class SoalNik(EPupnsDb db, Pembatas pembatas)
{
    private const int Banyak = 4;
    private static readonly PerintahMentah Nik = new("SELECT nik FROM pns WHERE nip = @nip", "@nip");

    public Soal<IsianPendaftaran> Buat(ITurnContext giliran, IsianPendaftaran isi) => new()
    {
        Kode = "nik",
        Terjawab = i => i.NikCocok || i.NikTidakAda,
        Hapus = i => (i.NikCocok, i.NikTidakAda) = (false, false),
        Tanya = () => giliran.Tanya(TeksDaftar.TanyaNik.Dengan("•••• •••• •••• ____"), Label.Navigasi()),
        Terima = () => TerimaAsync(giliran, isi),
    };

    /// <summary>Settles the question where there is nothing to compare with.</summary>
    public async Task LewatiBilaKosongAsync(ITurnContext giliran, IsianPendaftaran isi, CancellationToken batal)
    {
        if (!isi.NikCocok && !isi.NikTidakAda && await NikAsync(isi.Nip!, batal) is null)
        {
            isi.NikTidakAda = true;
            giliran.Awali(TeksDaftar.NikTidakAda);
        }
    }

    private async Task<string?> NikAsync(string nip, CancellationToken batal) => await Nik.AmbilAsync(db, [nip], batal) as string;

    private async Task<Ujar?> TerimaAsync(ITurnContext giliran, IsianPendaftaran isi)
    {
        var kunci = $"nik:{isi.Nip}";
        if (await pembatas.KunciAsync(kunci, CancellationToken.None) is { } sampai)
        {
            return TeksDaftar.NikTerkunci.Dengan(Tanggal.WaktuWib(sampai));
        }

        var angka = string.Concat(giliran.Masukan.Teks.Where(char.IsAsciiDigit));
        if (angka.Length is not (Banyak or 16))
        {
            return TeksDaftar.NikBukanEmpat.Dengan(angka.Length);
        }

        var nik = await NikAsync(isi.Nip!, CancellationToken.None);
        if (nik is not null && nik.EndsWith(angka, StringComparison.Ordinal))
        {
            await pembatas.BerhasilAsync(kunci, CancellationToken.None);
            isi.NikCocok = true;
            return null;
        }

        isi.NikMeleset++;
        var sisa = await pembatas.GagalAsync(kunci, CancellationToken.None);
        return sisa > 0 ? TeksDaftar.NikTidakCocok.Dengan(sisa) : TeksDaftar.NikTerkunci.Dengan(Tanggal.WaktuWib((await pembatas.TerkunciSampaiAsync(kunci, CancellationToken.None))!.Value));
    }
}
