using EPupns.Bot.Percakapan;
using EPupns.Core.Dasar;
using EPupns.Core.Pemulihan;

namespace EPupns.Bot.Alur.Pemulihan;

/// <summary>Asks for the secret that proves who it is, and takes it. The answer is compared and forgotten; its message is deleted from the chat.</summary>
internal sealed class PembuktiDiri(PertanyaanPengaman pertanyaan, BuktikanDiri buktikan)
{
    private const int PalingPanjang = 100;

    /// <summary>Asks by the security question, or by the mother's name.</summary>
    public async Task TanyaAsync(ITurnContext giliran, IsianLupa isi, CancellationToken batal)
    {
        var (ujar, jalanLain) = isi.Cara == CaraBukti.NamaIbu
            ? (TeksLupa.TanyaIbu, TombolLupa.Semua)
            : (TeksLupa.TanyaJawaban.Dengan(await pertanyaan.AmbilAsync(isi.Nip!, batal)), TombolLupa.Jawaban);
        giliran.Tanya(ujar, new SifatPesan(MintaRahasia: true), [[jalanLain], Label.Navigasi()]);
    }

    /// <summary>Decides, notes whose account it is, or says what was wrong; null when there was nothing to decide.</summary>
    public async Task<HasilPembuktian?> BuktikanAsync(ITurnContext giliran, IsianLupa isi, CancellationToken batal)
    {
        giliran.HapusPesanMasuk();
        var jawaban = giliran.Masukan.Teks;
        if (!jawaban.Any(char.IsLetterOrDigit) || jawaban.Length > PalingPanjang)
        {
            giliran.Awali(TeksLupa.JawabanKosong);
            return null;
        }

        var nomor = isi.Hilang == YangHilang.Sandi ? isi.Nomor : null;
        var bukti = new Pembuktian(isi.Nip!, nomor, isi.Cara, jawaban, giliran.Percakapan.Id);
        var hasil = await buktikan.JalankanAsync(bukti, giliran.Asal, giliran.Pelaku(isi.Nip!), batal);
        switch (hasil)
        {
            case HasilPembuktian.Terbukti terbukti:
                (isi.RegistrasiId, isi.IzinId, isi.IzinSampai) = (terbukti.Registrasi.Id, terbukti.IzinId, giliran.Kini + BuktikanDiri.Umur);
                break;
            case HasilPembuktian.Salah salah:
                isi.JawabanMeleset++;
                giliran.Awali(TeksLupa.JawabanSalah.Dengan(salah.Sisa));
                break;
            case HasilPembuktian.Terkunci terkunci:
                giliran.Awali(TeksLupa.Terkunci.Dengan(Tanggal.WaktuWib(terkunci.Sampai)));
                break;
        }

        return hasil;
    }
}
