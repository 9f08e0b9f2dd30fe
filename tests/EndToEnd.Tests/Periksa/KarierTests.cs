using EPupns.Core.Formulir;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using EPupns.Uji.Karier;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace EPupns.EndToEnd.Tests.Periksa;

/// <summary>One record of each type of a teacher's career, typed and chosen in a browser on a telephone, leaves the documents that the chat leaves.</summary>
public sealed class KarierTests(Situs situs) : IClassFixture<Situs>
{
    [Fact]
    public async Task SatuCatatanSetiapJenis_DiketikDanDipilih_DokumenSepertiSeharusnya()
    {
        var karier = KarierGuru.Buat();
        await situs.TambahAsync([karier.Pns, .. karier.Kerabat]);
        var registrasi = await situs.DaftarkanAsync(karier.Pns.Nip);
        var halaman = await situs.HalamanBaruAsync(360, 740);
        await halaman.MasukPnsAsync(registrasi);
        var (seharusnya, bagian) = (new List<string>(), karier.Isian.Where(i => i.Bagian.Berulang).ToList());

        foreach (var (satu, catatan) in bagian)
        {
            seharusnya.Add($"{satu.Kode} {(await IsiAsync(halaman, registrasi, satu, catatan[0])).KeJson()}");
        }

        Assert.Equal(seharusnya, await DokumenAsync(registrasi));
    }

    private async Task<Isi> IsiAsync(IPage halaman, Registrasi registrasi, Bagian bagian, Isi isi)
    {
        await halaman.GotoAsync($"/data/{bagian.Kode}");
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Tambah", Exact = true }).ClickAsync();
        foreach (var isian in bagian.Isian.Where(i => i.Sumber == Sumber.Isi && isi[i] is not null))
        {
            var nilai = isian is IsianCatatan penunjuk ? (await CatatanAsync(registrasi)).Single(c => c.Bagian == penunjuk.Bagian.Kode).Kunci : isi[isian]!;
            await JawabAsync(halaman, isian, nilai);
            isi = isi.Dengan(isian, nilai);
        }

        await halaman.GetByRole(AriaRole.Button, new() { Name = "Simpan dan kembali ke daftar" }).ClickAsync();
        await halaman.TibaAsync($"**/data/{bagian.Kode}");
        return isi;
    }

    private async Task JawabAsync(IPage halaman, Isian isian, string nilai)
    {
        var masukan = halaman.Locator($"[name='isian.{isian.Kode}']");
        if (isian is IsianPilihan or IsianYaTidak or IsianCatatan)
        {
            await masukan.SelectOptionAsync(nilai);
            return;
        }

        var nama = isian is IsianRujukan rujukan ? await situs.BacaAsync(db => db.Set<Core.Referensi.Rujukan>().Where(r => r.Daftar == rujukan.NamaDaftar && r.Kode == nilai).Select(r => r.Nama).SingleOrDefaultAsync()) : null;
        if (nama is not null)
        {
            await masukan.PressSequentiallyAsync(nama);
            await halaman.Locator($"[data-tindakan='pasti:{isian.Kode}:{nilai}']").ClickAsync();
            return;
        }

        await masukan.FillAsync(isian.Tampil(nilai, new Konteks(new DateOnly(2015, 9, 1))));
        await halaman.Keyboard.PressAsync("Tab");
        if (isian is IsianRujukan)
        {
            await halaman.Locator($"button[value='pasti:{isian.Kode}:{nilai}']").ClickAsync();
        }
    }

    private Task<List<CatatanPengisian>> CatatanAsync(Registrasi registrasi) =>
        situs.BacaAsync(db => db.Set<CatatanPengisian>().AsNoTracking().Where(c => c.RegistrasiId == registrasi.Id).OrderBy(c => c.Id).ToListAsync());

    private async Task<IEnumerable<string>> DokumenAsync(Registrasi registrasi) => (await CatatanAsync(registrasi)).Select(c => $"{c.Bagian} {c.Isi}");
}
