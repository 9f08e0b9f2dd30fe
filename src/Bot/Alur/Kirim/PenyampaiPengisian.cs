using System.Globalization;
using EPupns.Bot.Alur.CetakUlang;
using EPupns.Bot.Alur.Verifikasi;
using EPupns.Bot.Percakapan;
using EPupns.Core.Dasar;
using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Jejak;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;

namespace EPupns.Bot.Alur.Kirim;

/// <summary>What a person gets when the form is sent: congratulation, proof, next steps; and the papers again later.</summary>
internal sealed class PenyampaiPengisian(DefinisiFormulir definisi, Catatan jejak)
{
    private const int PanjangSidik = 16;

    /// <summary>Right after sending.</summary>
    public void Selamat(ITurnContext giliran, Registrasi registrasi, KirimanFormulir kiriman)
    {
        giliran.Kabarkan(TeksKirim.Selamat.Dengan(Tanggal.WaktuWib(kiriman.Waktu), kiriman.Sidik[..PanjangSidik]));
        Bukti(giliran, registrasi, kiriman.Ke);
        giliran.Tanya(TeksKirim.LangkahBerikut.Dengan(Verifikator(registrasi, kiriman)), Label.Baris(Label.Status, Label.Cetak), Label.Baris(Label.Menu));
    }

    /// <summary>The proof of sending.</summary>
    public void Bukti(ITurnContext giliran, Registrasi registrasi, int ke)
    {
        var lampiran = new Lampiran(LampiranPengisian.JenisLampiran, Kunci(registrasi, ke), $"bukti-pengisian-{registrasi.Nomor}.pdf");
        giliran.Kabarkan(TeksKirim.BuktiTerlampir, new SifatPesan(lampiran, Lindungi: true));
        jejak.Tulis(giliran.Pelaku(registrasi.Nip), "bukti_pengisian.dicetak", $"registrasi:{registrasi.Nomor}", registrasi.Nip, sesudah: new { ke });
    }

    /// <summary>The proof that every level was done with it.</summary>
    public void Selesai(ITurnContext giliran, Registrasi registrasi, int ke)
    {
        giliran.Kabarkan(TeksKirim.SelesaiTerlampir, new SifatPesan(LampiranSelesai.Untuk(registrasi), Lindungi: true));
        jejak.Tulis(giliran.Pelaku(registrasi.Nip), "bukti_selesai.dicetak", $"registrasi:{registrasi.Nomor}", registrasi.Nip, sesudah: new { ke });
    }

    /// <summary>The filled form: as it was sent, or as it stands.</summary>
    public void Formulir(ITurnContext giliran, Registrasi registrasi, int? kiriman)
    {
        var kunci = kiriman is { } ke ? Kunci(registrasi, ke) : $"{registrasi.Id}";
        var lampiran = new Lampiran(LampiranFormulir.JenisLampiran, kunci, $"formulir-pupns-{registrasi.Nomor}.pdf");
        giliran.Kabarkan(TeksKirim.FormulirTerlampir, new SifatPesan(lampiran, Lindungi: true));
        jejak.Tulis(giliran.Pelaku(registrasi.Nip), "formulir.dicetak", $"registrasi:{registrasi.Nomor}", registrasi.Nip);
    }

    private static string Kunci(Registrasi registrasi, int ke) => string.Create(CultureInfo.InvariantCulture, $"{registrasi.Id}:{ke}");

    private string Verifikator(Registrasi registrasi, KirimanFormulir kiriman)
    {
        var terkirim = PotretFormulir.Baca(definisi, kiriman.Isi, Tanggal.HariWib(kiriman.Waktu));
        return terkirim.Borang.Kini.Isi(DataPosisi.Bagian)[DataPosisi.Verifikator] is { } unit
            ? $"verifikator level 1: {terkirim.Tampil(DataPosisi.Verifikator, unit)}"
            : $"verifikator level 1 {registrasi.UnitKerja}".TrimEnd();
    }
}
