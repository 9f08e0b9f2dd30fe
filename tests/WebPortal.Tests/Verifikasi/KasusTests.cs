using System.Net;
using AngleSharp.Html.Dom;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengawasan;
using EPupns.Core.Pengisian;
using EPupns.Core.Verifikasi;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.WebPortal.Tests.Verifikasi;

/// <summary>A case over plain forms, with the forms that the demo plants.</summary>
public sealed class KasusTests(SitusBerkiriman situs) : IClassFixture<SitusBerkiriman>
{
    [Fact]
    public async Task Kasus_DiputuskanTanpaSkrip_SampaiTingkatSelesaiDanYangBerikutnyaTerbuka()
    {
        var nomor = await NomorAsync("ROSITA DEWI");
        using var skpd = await situs.MasukAsync("skpd.ciamis");
        var kasus = await skpd.BukaAsync($"/verifikasi/{nomor}");
        Assert.Empty(kasus.QuerySelectorAll(".putus"));

        kasus = await skpd.KirimAsync(kasus.Borang($"/verifikasi/{nomor}/klaim"));
        var belum = await skpd.KirimAsync(kasus.Borang($"/verifikasi/{nomor}/selesai"));
        foreach (var alamat in await HarusAsync(nomor))
        {
            kasus = await skpd.KirimAsync(Putusan(await skpd.BukaAsync($"/verifikasi/{nomor}"), alamat), "Setuju");
        }

        var lanjut = await skpd.KirimAsync((await skpd.BukaAsync($"/verifikasi/{nomor}")).Borang($"/verifikasi/{nomor}/selesai"));

        Assert.NotEmpty(kasus.QuerySelectorAll(".putus"));
        Assert.Contains("yang harus Anda putuskan", belum.Isi(), StringComparison.Ordinal);
        Assert.Equal(KeadaanFormulir.Selesai, await KeadaanAsync(nomor));
        Assert.Contains("ROSITA DEWI selesai di SKPD", lanjut.Isi(), StringComparison.Ordinal);
        Assert.Matches("^/verifikasi/[0-9]{12}$", skpd.Alamat);
        Assert.NotEqual($"/verifikasi/{nomor}", skpd.Alamat);
    }

    [Fact]
    public async Task TolakTanpaAlasan_Dikirim_KembaliDenganYangDitulisLaluDiterimaDenganAlasan()
    {
        var nomor = await NomorAsync("IMAS MASITOH");
        using var skpd = await situs.MasukAsync("skpd.ciamis");
        var kasus = await AmbilAsync(skpd, nomor);
        var alamat = ((IHtmlInputElement)kasus.QuerySelector(".putus input[name=baris]")!).Value;

        var ditolak = await skpd.KirimAsync(Putusan(kasus, alamat), "Tolak isian ini", ("catatan", "NIK tidak sama dengan KTP"));
        var status = skpd.Status;
        var diterima = await skpd.KirimAsync(Putusan(ditolak, alamat), "Tolak isian ini", ("alasan", "tidak-cocok"), ("catatan", "NIK tidak sama dengan KTP"));
        var ditanya = await skpd.KirimAsync(Putusan(diterima, alamat), "Kirim pertanyaan", ("pertanyaan", "Mana KTP yang baru?"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal("NIK tidak sama dengan KTP", ((IHtmlInputElement)Putusan(ditolak, alamat).QuerySelector("input[name=catatan]")!).Value);
        Assert.Contains("Mohon pilih alasannya.", ditolak.Isi(), StringComparison.Ordinal);
        Assert.Contains("Isian tidak cocok dengan dokumennya. NIK tidak sama dengan KTP", diterima.Isi(), StringComparison.Ordinal);
        Assert.Contains("Menunggu jawaban PNS", ditanya.Isi(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dikembalikan_DenganIsianTerpilih_HanyaItuYangTerbuka()
    {
        var nomor = await NomorAsync("EUIS KURNIASIH");
        using var skpd = await situs.MasukAsync("skpd.ciamis");
        await AmbilAsync(skpd, nomor);
        var pilihan = await skpd.BukaAsync($"/verifikasi/{nomor}/kembalikan");
        var alamat = pilihan.QuerySelectorAll("input[name=baris]").OfType<IHtmlInputElement>().First(i => i.Value.EndsWith("/alamat", StringComparison.Ordinal));

        var kosong = await skpd.KirimAsync(pilihan.Borang($"/verifikasi/{nomor}/kembalikan"));
        alamat.IsChecked = true;
        await skpd.KirimAsync(pilihan.Borang($"/verifikasi/{nomor}/kembalikan"), null, ($"alasan[{alamat.Value}]", "tidak-terbaca"));

        Assert.Contains("Pilih sedikitnya satu isian", kosong.Isi(), StringComparison.Ordinal);
        var formulir = await situs.BacaAsync(db => db.Set<FormulirPns>().AsNoTracking().SingleAsync(f => f.Nomor == nomor));
        Assert.Equal(KeadaanFormulir.Dikembalikan, formulir.Keadaan);
        Assert.Contains("alamat", formulir.Terbuka, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bukti_DibukaDiSampingBaris_GambarDanPdfTampilDalamHalaman()
    {
        var nomor = await NomorAsync("EUIS KURNIASIH");
        using var skpd = await situs.MasukAsync("skpd.ciamis");
        var kasus = await skpd.BukaAsync($"/verifikasi/{nomor}");
        var tautan = kasus.QuerySelectorAll(".bukti-tautan").OfType<IHtmlAnchorElement>().ToList();

        foreach (var (jenis, unsur) in new[] { ("PDF", ".penampil iframe"), ("Foto", ".penampil img") })
        {
            var satu = tautan.First(t => t.QuerySelector(".jenis")!.TextContent == jenis);
            var sumber = (await skpd.BukaAsync(satu.GetAttribute("href")!)).QuerySelector(unsur)!.GetAttribute("src")!;
            await skpd.BukaAsync(sumber);
            Assert.Equal(HttpStatusCode.OK, skpd.Status);
            Assert.Equal("inline", skpd.Jawaban.Content.Headers.ContentDisposition!.DispositionType);
            Assert.Contains("frame-ancestors 'self'", string.Join(';', skpd.Jawaban.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task KasusDibuka_OlehPetugas_TerjejakBagiPemiliknya()
    {
        var nomor = await NomorAsync("DEDE ROHMAT");
        using var skpd = await situs.MasukAsync("skpd.ciamis");

        await skpd.BukaAsync($"/verifikasi/{nomor}");
        await skpd.BukaAsync($"/verifikasi/{nomor}?semua=true");

        Assert.Equal(1, await situs.BacaAsync(db => db.Set<BarisJejak>().CountAsync(j => j.Objek == $"registrasi:{nomor}" && j.Tindakan == CatatBacaan.Tindakan)));
    }

    [Fact]
    public async Task TurunStatusDiminta_DitolakDariKasus_MenungguLagiSepertiSemula()
    {
        var nomor = await TanpaPerubahanAsync();
        await MintaTurunAsync(nomor);
        using var skpd = await situs.MasukAsync("skpd.ciamis");
        var kasus = await skpd.BukaAsync($"/verifikasi/{nomor}");

        var borang = kasus.Borang($"/registrasi/{nomor}/turun-status");
        borang.SetAttribute("action", $"/registrasi/{nomor}/turun-status/tolak");
        var hasil = await skpd.KirimAsync(borang, null, ("alasan", "Sedang saya periksa, tinggal sedikit."));

        Assert.Contains("salah ketik alamat", kasus.Isi(), StringComparison.Ordinal);
        Assert.Equal("Permintaan turun status ditolak; PNS dikabari alasannya.", hasil.Kabar());
        Assert.Equal("/verifikasi", skpd.Alamat);
        Assert.Equal(KeadaanFormulir.Terkirim, await KeadaanAsync(nomor));
    }

    [Fact]
    public async Task TurunStatus_DenganBagianTerpilih_HanyaItuYangTerbuka()
    {
        var nomor = await TanpaPerubahanAsync();
        using var skpd = await situs.MasukAsync("skpd.ciamis");
        var kasus = await skpd.BukaAsync($"/verifikasi/{nomor}");
        var pilihan = kasus.QuerySelectorAll($"form[action='/registrasi/{nomor}/turun-status'] input[name=baris]").OfType<IHtmlInputElement>().Single(i => i.Value == "golongan//");

        pilihan.IsChecked = true;
        var hasil = await skpd.KirimAsync(kasus.Borang($"/registrasi/{nomor}/turun-status"), null, ("alasan", "SK golongan terakhir belum tercantum."));

        Assert.Equal("Status formulir diturunkan; PNS dikabari dan dapat mengubah 1 isian yang Anda pilih.", hasil.Kabar());
        var formulir = await situs.BacaAsync(db => db.Set<FormulirPns>().AsNoTracking().SingleAsync(f => f.Nomor == nomor));
        Assert.Equal(KeadaanFormulir.Isi, formulir.Keadaan);
        Assert.Equal([new BarisTerbuka("golongan", "", "")], BarisTerbuka.Baca(formulir.Terbuka)!);
    }

    [Fact]
    public async Task BeberapaFormulir_DisetujuiSekaligus_HanyaYangAmanDanSelebihnyaDisebut()
    {
        var (aman, alamat, ragu) = (await TanpaPerubahanAsync(), await NomorAsync("TETI SUMIATI"), await NomorAsync("DEDE ROHMAT"));
        using var skpd = await situs.MasukAsync("skpd.ciamis");
        var antrean = await skpd.BukaAsync("/verifikasi");
        Assert.Contains(antrean.QuerySelectorAll("input[name=nomor][form=sekaligus]").OfType<IHtmlInputElement>(), i => i.Value == aman);

        var hasil = await skpd.KirimAsync(antrean.Borang("/verifikasi/sekaligus"), null, ("nomor", aman), ("nomor", alamat), ("nomor", ragu));
        var tanpa = await skpd.KirimAsync(antrean.Borang("/verifikasi/sekaligus"));

        Assert.Contains("2 formulir disetujui", hasil.Isi(), StringComparison.Ordinal);
        Assert.Equal(ragu, Assert.Single(hasil.QuerySelectorAll(".riwayat a")).TextContent);
        Assert.Equal(KeadaanFormulir.Selesai, await KeadaanAsync(aman));
        Assert.Equal(KeadaanFormulir.Selesai, await KeadaanAsync(alamat));
        Assert.Equal(KeadaanFormulir.Terkirim, await KeadaanAsync(ragu));
        Assert.Contains("Belum ada formulir yang dipilih", tanpa.Kabar(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OrangLain_Membuka_TidakAda()
    {
        var nomor = await NomorAsync("EUIS KURNIASIH");
        using var lain = await situs.MasukAsync("skpd.kemenkes");

        await lain.BukaAsync($"/verifikasi/{nomor}");

        Assert.Equal(HttpStatusCode.NotFound, lain.Status);
    }

    // What another test finished may have handed this one over already.
    private static async Task<IHtmlDocument> AmbilAsync(Pengunjung pengunjung, string nomor)
    {
        var kasus = await pengunjung.BukaAsync($"/verifikasi/{nomor}");
        return kasus.QuerySelector($"form[action='/verifikasi/{nomor}/klaim']") is IHtmlFormElement klaim ? await pengunjung.KirimAsync(klaim) : kasus;
    }

    private static IHtmlFormElement Putusan(IHtmlDocument halaman, string alamat) =>
        halaman.QuerySelectorAll("form.putus").OfType<IHtmlFormElement>().Single(b => b.QuerySelectorAll("input[name=baris]").OfType<IHtmlInputElement>().Single().Value == alamat);

    private async Task<List<string>> HarusAsync(string nomor)
    {
        await using var lingkup = situs.Layanan.CreateAsyncScope();
        var petugas = await lingkup.ServiceProvider.GetRequiredService<EPupnsDb>().Set<Core.Akun.AkunPetugas.Petugas>().SingleAsync(p => p.NamaPengguna == "skpd.ciamis");
        var kasus = await lingkup.ServiceProvider.GetRequiredService<BacaKasus>().JalankanAsync(nomor, petugas, default);
        return [.. kasus!.HarusDiputus(Core.Formulir.Putusan.Skpd).Select(b => $"{b.Alamat}")];
    }

    private async Task<string> TanpaPerubahanAsync()
    {
        var r = await situs.RegistrasiAsync(x => (x.Nomor, x.Keadaan) = (NomorRegistrasi.Baru(), KeadaanRegistrasi.Disetujui));
        var potret = PotretFormulir.Susun(Core.Formulir.Pupns.Pupns2015.Definisi, r, FormulirContoh.Tetap());
        await situs.TambahAsync(
            new KirimanFormulir { RegistrasiId = r.Id, Ke = 1, Isi = potret, Sidik = PotretFormulir.Sidik(potret), Waktu = situs.Jam.GetUtcNow(), Kanal = "uji" },
            FormulirUji.Buat(ubah: f => (f.RegistrasiId, f.Nip, f.Nomor, f.Nama, f.InstansiKode, f.UnitL1, f.Kanreg) = (r.Id, r.Nip, r.Nomor, r.Nama, r.InstansiKode, "D6112-2", 3)));
        return r.Nomor;
    }

    private async Task MintaTurunAsync(string nomor)
    {
        var id = await situs.BacaAsync(db => db.Set<FormulirPns>().Where(f => f.Nomor == nomor).Select(f => f.RegistrasiId).SingleAsync());
        await using var lingkup = situs.Layanan.CreateAsyncScope();
        var hasil = await lingkup.ServiceProvider.GetRequiredService<MintaTurunStatus>().JalankanAsync(id, "salah ketik alamat", null, Core.Dasar.Pelaku.Pns("-", "uji"), default);
        Assert.True(hasil.Berhasil);
    }

    private Task<KeadaanFormulir> KeadaanAsync(string nomor) => situs.BacaAsync(db => db.Set<FormulirPns>().Where(f => f.Nomor == nomor).Select(f => f.Keadaan).SingleAsync());

    private Task<string> NomorAsync(string nama) => situs.BacaAsync(db => db.Set<FormulirPns>().Where(f => f.Nama == nama).Select(f => f.Nomor).SingleAsync());
}
