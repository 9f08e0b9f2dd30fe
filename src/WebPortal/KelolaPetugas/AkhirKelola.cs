using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.KelolaPetugas;

/// <summary>How what was done to an account is told.</summary>
internal static class AkhirKelola
{
    /// <summary>Back to the account with a sentence; an account out of reach does not exist.</summary>
    public static IActionResult Selesai(this Controller pengendali, Guid id, Hasil<Petugas> hasil, string kalimat)
    {
        if (hasil.Kesalahan is { } salah)
        {
            return pengendali.Tolak(id, salah);
        }

        pengendali.Kabari(Nada.Sukses, kalimat);
        return pengendali.LocalRedirect($"/petugas/{id}");
    }

    /// <summary>The same for what was refused.</summary>
    public static IActionResult Tolak(this Controller pengendali, Guid id, Kesalahan salah)
    {
        if (salah.Kode == "akun.tidak-ada")
        {
            return pengendali.NotFound();
        }

        pengendali.Kabari(Nada.Bahaya, salah.Pesan);
        return pengendali.LocalRedirect($"/petugas/{id}");
    }
}
