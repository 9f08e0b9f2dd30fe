using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Pengisian;
using EPupns.Uji.Karier;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.WebPortal.Tests.Periksa;

/// <summary>A whole career entered on the pages without scripts: every section, every record, and the same documents that the chat leaves.</summary>
public sealed class KarierTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    public static TheoryData<string> Semua() => [.. SemuaKarier.Nip];

    [Theory]
    [MemberData(nameof(Semua))]
    public async Task Karier_DimasukkanLewatLaman_SamaDenganSeharusnyaDanLengkap(string nip)
    {
        var karier = SemuaKarier.Buat(nip);
        await situs.TambahAsync([.. karier.Kerabat]);
        var registrasi = await PnsUji.DaftarkanAsync(situs, karier.Pns);
        using var pengunjung = situs.Pengunjung();
        await new PengisiLaman(pengunjung, registrasi).MasukAsync();
        var pengisi = new PengisiKarier(situs, pengunjung, registrasi);

        foreach (var (bagian, catatan) in karier.Isian)
        {
            foreach (var isi in catatan)
            {
                await pengisi.IsiAsync(bagian, isi);
            }
        }

        var borang = await pengisi.BorangAsync();
        var definisi = situs.Layanan.GetRequiredService<DefinisiFormulir>();
        Assert.Equal(karier.Seharusnya().Order(), Karier.Baca(definisi, borang).Order());
        Assert.Equal(Dokumen(karier), await DokumenAsync(registrasi.Id));
        Assert.Empty(Kelengkapan.Hitung(definisi, borang).SelectMany(k => k.Kurang.Select(i => $"{k.Bagian.Kode} {i.CatatanId} {i.Isian?.Kode}")));
    }

    // Records of SAPK's own are none here: each document is exactly what was entered.
    private static IEnumerable<string> Dokumen(Karier karier) => karier.Isian.Where(i => i.Bagian.Berulang && !i.Bagian.Isian.OfType<IsianCatatan>().Any())
        .SelectMany(i => i.Catatan.Select(c => $"{i.Bagian.Kode} {c.KeJson()}")).Order();

    private async Task<IEnumerable<string>> DokumenAsync(Guid registrasi)
    {
        var menunjuk = new[] { Anak.Bagian.Kode, PendidikanAnak.Bagian.Kode };
        var tersimpan = await situs.BacaAsync(db => db.Set<CatatanPengisian>().AsNoTracking().Where(c => c.RegistrasiId == registrasi).ToListAsync());
        return tersimpan.Where(c => c.Bagian != c.Kunci && !menunjuk.Contains(c.Bagian)).Select(c => $"{c.Bagian} {c.Isi}").Order();
    }
}
