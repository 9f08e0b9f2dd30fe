using System.Globalization;
using EPupns.Bot.Percakapan;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Referensi;

namespace EPupns.Bot.Alur.Pendaftaran;

/// <summary>Congratulation, number and proof.</summary>
internal sealed class PenyampaiBukti(NamaInstansi instansi)
{
    /// <summary>The number, the paper, and what to do next.</summary>
    public async Task SelamatAsync(ITurnContext giliran, Registrasi registrasi, CancellationToken batal)
    {
        var langsung = registrasi.Keadaan == KeadaanRegistrasi.Disetujui;
        var salin = new Tombol("Salin nomor registrasi", Salin: registrasi.Nomor);
        giliran.Kabarkan((langsung ? TeksDaftar.SelamatLangsung : TeksDaftar.Selamat).Dengan(registrasi.Nomor), new SifatPesan(Lindungi: true), Label.Baris(salin));
        Kirim(giliran, registrasi);
        if (langsung)
        {
            giliran.Tanya(TeksDaftar.LangkahMasuk, Label.Baris(Label.Masuk, Label.Menu));
            return;
        }

        var nama = await instansi.CariAsync(registrasi.InstansiKode, batal) ?? "instansi Anda";
        giliran.Tanya(TeksDaftar.LangkahBerikut.Dengan(nama), Label.Baris(Label.CekStatus, Label.Menu));
    }

    /// <summary>The paper alone; each copy has its own number.</summary>
    public void Kirim(ITurnContext giliran, Registrasi registrasi)
    {
        registrasi.Cetakan++;
        var kunci = string.Create(CultureInfo.InvariantCulture, $"{registrasi.Id}:{registrasi.Cetakan}");
        var lampiran = new Lampiran("bukti-pendaftaran", kunci, $"bukti-pendaftaran-{registrasi.Nomor}.pdf");
        giliran.Kabarkan(TeksDaftar.BuktiTerlampir, new SifatPesan(lampiran, Lindungi: true));
    }
}
