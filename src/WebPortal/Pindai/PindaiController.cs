using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Bukti;
using EPupns.Core.Verifikasi;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.Pindai;

/// <summary>From the paper to the case: by camera, by a hand scanner that types, or by typing what is printed.</summary>
[Hak(Wewenang.Pindai)]
[Route("/pindai")]
public sealed class PindaiController(PencariKasus pencari, BacaKasus baca, TandaBukti tandaBukti) : Controller
{
    private const string KodeTidakCocok = "Kode periksa tidak cocok dengan nomor registrasi ini. Mohon periksa lagi ketikannya; bila tetap tidak cocok, jangan terima kertas tersebut.";

    /// <summary>The form; with a code, the case it leads to.</summary>
    [HttpGet]
    public async Task<IActionResult> Index(string? kode, CancellationToken batal)
    {
        if (string.IsNullOrWhiteSpace(kode))
        {
            return View(new HalamanPindai(null, null));
        }

        var hasil = IsiPindaian.Baca(kode, tandaBukti);
        if (hasil.Kesalahan is { } kesalahan)
        {
            return Ulang(kode, kesalahan.Pesan);
        }

        return await pencari.CariAsync(hasil.Nilai, HttpContext.AmbilPetugas(), batal) is { } kasus
            ? await BukaAsync(kode, hasil.Nilai, kasus, batal)
            : Ulang(kode, TidakAda());
    }

    private string TidakAda() => HttpContext.AmbilPetugas().Peran.Boleh(Wewenang.LihatRegistrasi)
        ? "Tidak ada registrasi ini pada instansi atau unit Anda. Mungkin PNS terdaftar pada instansi lain, atau registrasinya sudah ditolak."
        : "Formulir PNS ini belum sampai pada Anda. Mungkin belum dikirim, atau diverifikasi unit, instansi, atau wilayah lain.";

    private async Task<IActionResult> BukaAsync(string kode, IsiPindaian isi, KasusKertas kasus, CancellationToken batal)
    {
        var (cetakan, kiriman, selesai) = (isi.Cetakan, isi.Kiriman, isi.Selesai);
        if (isi.KodePeriksa is { } periksa)
        {
            cetakan = tandaBukti.CariCetakan(kasus.Registrasi, periksa);
            kiriman = cetakan is null ? await pencari.CariKirimanAsync(kasus.Registrasi, k => KodePeriksa(kasus.Registrasi, k) == periksa, batal) : null;
            selesai = cetakan is null && kiriman is null && await KodeSelesaiAsync(kasus.Registrasi, batal) == periksa;
            if (cetakan is null && kiriman is null && !selesai)
            {
                return Ulang(kode, KodeTidakCocok);
            }
        }

        if (selesai)
        {
            this.Kabari(Nada.Sukses, "Tanda bukti selesai asli.");
        }

        Katakan(kasus, cetakan, kiriman);
        return LocalRedirect(kasus.Alamat);
    }

    private string KodePeriksa(Registrasi registrasi, Core.Pengisian.KirimanFormulir k) =>
        tandaBukti.KodePeriksa(tandaBukti.Buat(new IsiTandaKirim(registrasi.Nomor, registrasi.Nip, k.Waktu, k.Ke, k.Sidik)));

    private async Task<string?> KodeSelesaiAsync(Registrasi registrasi, CancellationToken batal) =>
        await baca.JalankanAsync(registrasi.Nomor, HttpContext.AmbilPetugas(), batal) is { } kasus && RingkasSelesai.Dari(kasus) is { } ringkas
            ? tandaBukti.KodePeriksa(tandaBukti.Buat(ringkas.Tanda))
            : null;

    private void Katakan(KasusKertas kasus, int? cetakan, int? kiriman)
    {
        if (cetakan is not null)
        {
            this.Kabari(Nada.Sukses, $"Tanda bukti asli, cetakan ke-{cetakan}.");
        }
        else if (kiriman is not null && kasus.Formulir is { Kiriman: var terakhir } && terakhir > kiriman)
        {
            this.Kabari(Nada.Peringatan, $"Bukti pengisian asli, tetapi kiriman ke-{kiriman} sudah diganti kiriman ke-{terakhir}. Yang tampil adalah kiriman terakhir.");
        }
        else if (kiriman is not null)
        {
            this.Kabari(Nada.Sukses, $"Bukti pengisian asli, kiriman ke-{kiriman}.");
        }
    }

    private ViewResult Ulang(string kode, string pesan)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(new HalamanPindai(kode, pesan));
    }
}
