using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;
using EPupns.Core.Verifikasi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Susunan.Contoh;

/// <summary>What the demo's verifiers did with the demo's forms.</summary>
public sealed class PemutusContoh(EPupnsDb db, KlaimFormulir klaim, LepasFormulir lepas, PutuskanBaris putuskan, TanyaBaris tanya, SelesaikanTingkat selesaikan, BacaKasus baca)
{
    /// <summary>Decides level by level until it is where it should be; then asks what is to be asked.</summary>
    internal async Task LanjutkanAsync(string nomor, KirimanContoh satu, CancellationToken batal)
    {
        var petugas = await db.Set<Petugas>().AsNoTracking().Where(p => p.Aktif).ToListAsync(batal);
        while (await FormulirAsync(nomor, batal) is { Tingkat: { } tingkat } formulir && (satu.Sampai is null || tingkat < satu.Sampai))
        {
            if (Cari(petugas, formulir, tingkat) is not { } siapa || !await SelesaikanAsync(nomor, tingkat, siapa, batal))
            {
                return;
            }
        }

        if (satu.Pertanyaan.Length > 0 && await FormulirAsync(nomor, batal) is { Tingkat: { } kini } f && Cari(petugas, f, kini) is { } penanya
            && (await klaim.JalankanAsync(nomor, penanya, batal)).Berhasil && await baca.JalankanAsync(nomor, penanya, batal) is { Baris: [var pertama, ..] })
        {
            await tanya.JalankanAsync(nomor, pertama.Alamat, satu.Pertanyaan, penanya, batal);
            await lepas.JalankanAsync(nomor, penanya, batal);
        }
    }

    private async Task<bool> SelesaikanAsync(string nomor, Putusan tingkat, Petugas petugas, CancellationToken batal)
    {
        if (!(await klaim.JalankanAsync(nomor, petugas, batal)).Berhasil || await baca.JalankanAsync(nomor, petugas, batal) is not { } kasus)
        {
            return false;
        }

        var baris = kasus.HarusDiputus(tingkat).Select(b => b.Alamat).ToList();
        return (baris.Count == 0 || (await putuskan.JalankanAsync(new PermintaanPutusan(nomor, baris, Setuju: true), petugas, batal)).Berhasil)
            && (await selesaikan.JalankanAsync(nomor, petugas, batal)).Berhasil;
    }

    private Task<FormulirPns?> FormulirAsync(string nomor, CancellationToken batal) => db.Set<FormulirPns>().AsNoTracking().SingleOrDefaultAsync(f => f.Nomor == nomor, batal);

    private static Petugas? Cari(List<Petugas> petugas, FormulirPns formulir, Putusan tingkat) => petugas.FirstOrDefault(p =>
        CakupanFormulir.Tingkat(p.Peran) == tingkat && CakupanFormulir.Terapkan(new[] { formulir }.AsQueryable(), p).Any());
}
