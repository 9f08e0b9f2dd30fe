using System.Net;
using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Jejak;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using EPupns.Core.Percakapan;
using EPupns.Uji;
using EPupns.WebPortal.Tests.Periksa;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.WebPortal.Tests.Unggah;

/// <summary>Papers over the pages: by a link without login, logged in, and for staff.</summary>
public sealed class UnggahTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    private static readonly KunciBukti Ktp = new("KTP");
    private static int _benih = 1000;

    [Fact]
    public async Task TautanDariObrolan_DuaBerkasDikirim_DilampirkanDanObrolanDikabari()
    {
        var (registrasi, tautan, percakapan) = await TautanAsync(null);
        using var pengunjung = situs.Pengunjung();
        var halaman = await pengunjung.BukaAsync(tautan);

        halaman = await pengunjung.UnggahAsync(halaman.Borang(tautan), [("kode", Ktp.Kode)], berkas: [("ktp depan.png", Gambar()), ("ktp.pdf", GambarUji.Pdf(2, ++_benih))]);

        Assert.Equal(["ktp depan.png", "ktp.pdf"], (await LampiranAsync(registrasi)).Select(l => l.Nama));
        Assert.Contains("ktp depan.png: diterima untuk KTP.", halaman.Isi(), StringComparison.Ordinal);
        Assert.Equal(2, (await KabarAsync(percakapan, "lewat web untuk")).Count);
        Assert.Equal("no-referrer", pengunjung.Jawaban.Headers.GetValues("Referrer-Policy").Single());
    }

    [Fact]
    public async Task TautanUntukSatuBerkas_Dibuka_HanyaBerkasItuDanTanpaYangSudahTerkirim()
    {
        var (registrasi, tautan, _) = await TautanAsync(Ktp.Kode);
        using var pengunjung = situs.Pengunjung();
        var halaman = await pengunjung.BukaAsync(tautan);

        await pengunjung.UnggahAsync(halaman.Borang(tautan), [("kode", KunciBukti.Lain.Kode)], berkas: ("rahasia.png", Gambar()));

        Assert.Equal("Kirim berkas: KTP", halaman.Judul());
        Assert.Equal("KTP", Assert.Single(await LampiranAsync(registrasi)).Bukti);
        halaman = await pengunjung.BukaAsync(tautan);
        Assert.DoesNotContain("rahasia.png", halaman.Isi(), StringComparison.Ordinal);
        Assert.DoesNotContain("Kartu keluarga", halaman.Isi(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SkripMengirimBerkasJahat_DijawabDenganAlasannya()
    {
        var (registrasi, tautan, _) = await TautanAsync(Ktp.Kode);
        using var pengunjung = situs.Pengunjung();
        var halaman = await pengunjung.BukaAsync(tautan);

        await pengunjung.UnggahAsync(halaman.Borang(tautan), [], json: true, ("ktp.pdf", [.. GambarUji.Pdf(), 0x50, 0x4B, 0x03, 0x04]));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, pengunjung.Status);
        Assert.Contains("memuat berkas lain di dalamnya", await pengunjung.Jawaban.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(await LampiranAsync(registrasi));
    }

    [Fact]
    public async Task BerkasYangSamaDikirimUlang_TidakTersimpanDuaKali()
    {
        var (registrasi, tautan, _) = await TautanAsync(Ktp.Kode);
        using var pengunjung = situs.Pengunjung();
        var isi = Gambar();

        for (var i = 0; i < 2; i++)
        {
            await pengunjung.UnggahAsync((await pengunjung.BukaAsync(tautan)).Borang(tautan), [], json: true, ("ktp.png", isi));
            Assert.Equal(HttpStatusCode.OK, pengunjung.Status);
        }

        Assert.Single(await LampiranAsync(registrasi));
    }

    [Fact]
    public async Task TautanLewatWaktuAtauKarangan_Dibuka_TidakBerlaku()
    {
        var (_, tautan, _) = await TautanAsync(null);
        using var pengunjung = situs.Pengunjung();
        await pengunjung.BukaAsync(tautan[..^1] + (tautan[^1] == 'A' ? 'B' : 'A'));
        Assert.Equal(HttpStatusCode.Gone, pengunjung.Status);

        situs.Jam.Maju(UnggahLewatTautan.Umur);
        var halaman = await pengunjung.BukaAsync(tautan);

        Assert.Equal(HttpStatusCode.Gone, pengunjung.Status);
        Assert.Equal("Tautan ini tidak berlaku lagi", halaman.Judul());
    }

    [Fact]
    public async Task PnsMasuk_MengirimMelihatMenghapus_HanyaMiliknya()
    {
        var registrasi = await PnsUji.DaftarkanAsync(situs, DataUji.BuatPns());
        using var pengunjung = await MasukAsync(registrasi);
        var halaman = await pengunjung.BukaAsync($"/berkas?kode={Ktp.Kode}");
        var gambar = Gambar();

        await pengunjung.UnggahAsync(halaman.Borang("/berkas"), [], berkas: ("ktp.png", gambar));
        var id = (await LampiranAsync(registrasi)).Single().Id;
        await pengunjung.BukaAsync($"/berkas/{id}");

        Assert.Equal(("image/png", "nosniff"), (pengunjung.Jawaban.Content.Headers.ContentType!.MediaType, pengunjung.Jawaban.Headers.GetValues("X-Content-Type-Options").Single()));
        Assert.Contains("sandbox", pengunjung.Jawaban.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("ktp.png", pengunjung.Jawaban.Content.Headers.ContentDisposition?.FileName);

        using var lain = await MasukAsync(await PnsUji.DaftarkanAsync(situs, DataUji.BuatPns()));
        await lain.BukaAsync($"/berkas/{id}");
        Assert.Equal(HttpStatusCode.NotFound, lain.Status);

        halaman = await pengunjung.KirimAsync((await pengunjung.BukaAsync("/berkas")).Borang($"/berkas/{id}/hapus"));
        Assert.Contains("ktp.png dihapus dari daftar.", halaman.Isi(), StringComparison.Ordinal);
        await pengunjung.BukaAsync($"/berkas/{id}");
        Assert.Equal(HttpStatusCode.NotFound, pengunjung.Status);
    }

    [Fact]
    public async Task Petugas_MembukaBerkas_HanyaDalamCakupannyaDanTercatat()
    {
        var registrasi = await situs.RegistrasiAsync(r => r.Keadaan = KeadaanRegistrasi.Disetujui);
        var id = await LampirkanAsync(registrasi);
        await situs.PetugasAsync($"dekat{id:N}"[..20]);
        await situs.PetugasAsync($"jauhh{id:N}"[..20], Peran.VerifikatorRegistrasi, SitusPortal.Kemenkes);

        using var jauh = await situs.MasukAsync($"jauhh{id:N}"[..20]);
        await jauh.BukaAsync($"/registrasi/berkas/{id}");
        Assert.Equal(HttpStatusCode.NotFound, jauh.Status);

        using var dekat = await situs.MasukAsync($"dekat{id:N}"[..20]);
        await dekat.BukaAsync($"/registrasi/berkas/{id}");
        Assert.Equal((HttpStatusCode.OK, "application/pdf", "attachment"), (dekat.Status, dekat.Jawaban.Content.Headers.ContentType!.MediaType, dekat.Jawaban.Content.Headers.ContentDisposition!.DispositionType));
        Assert.Equal(1, await situs.BacaAsync(db => db.Set<BarisJejak>().CountAsync(j => j.Objek == $"lampiran:{id}" && j.Tindakan == "berkas.dibuka")));

        using var tamu = situs.Pengunjung();
        await tamu.BukaAsync($"/registrasi/berkas/{id}");
        Assert.StartsWith("/petugas/masuk", tamu.Alamat, StringComparison.Ordinal);
    }

    private static byte[] Gambar() => GambarUji.Png(700, 1000, Interlocked.Increment(ref _benih));

    private async Task<Pengunjung> MasukAsync(Registrasi registrasi)
    {
        var pengunjung = situs.Pengunjung();
        await pengunjung.KirimAsync((await pengunjung.BukaAsync("/masuk")).Borang("/masuk"), null, ("nomor", registrasi.Nomor), ("sandi", PnsUji.Sandi));
        return pengunjung;
    }

    private async Task<(Registrasi Registrasi, string Tautan, Guid Percakapan)> TautanAsync(string? kode)
    {
        var registrasi = await situs.RegistrasiAsync(r => (r.Keadaan, r.Nomor) = (KeadaanRegistrasi.Disetujui, NomorRegistrasi.Baru()));
        var percakapan = new BarisPercakapan { Kanal = "telegram", Alamat = $"{Interlocked.Increment(ref _benih)}", Dibuat = situs.Jam.GetUtcNow() };
        await situs.TambahAsync(percakapan);
        await using var lingkup = situs.Layanan.CreateAsyncScope();
        var token = await lingkup.ServiceProvider.GetRequiredService<UnggahLewatTautan>().BuatAsync(registrasi.Id, kode, percakapan.Id, CancellationToken.None);
        return (registrasi, $"/unggah/{token}", percakapan.Id);
    }

    private async Task<Guid> LampirkanAsync(Registrasi registrasi)
    {
        await using var lingkup = situs.Layanan.CreateAsyncScope();
        var sidik = (await lingkup.ServiceProvider.GetRequiredService<Core.Berkas.SimpanBerkas>().JalankanAsync(GambarUji.Pdf(1, ++_benih), CancellationToken.None)).Nilai.Sidik;
        return (await lingkup.ServiceProvider.GetRequiredService<LampirkanBerkas>().JalankanAsync(new LampiranBaru(registrasi.Id, Ktp, sidik, "ktp.pdf"), Core.Dasar.Pelaku.Pns(registrasi.Nip, "uji"), CancellationToken.None)).Nilai.Id;
    }

    private Task<List<LampiranBerkas>> LampiranAsync(Registrasi registrasi) =>
        situs.BacaAsync(db => db.Set<LampiranBerkas>().AsNoTracking().Where(l => l.RegistrasiId == registrasi.Id && l.DicabutPada == null).OrderBy(l => l.Id).ToListAsync());

    private Task<List<BarisKotakKeluar>> KabarAsync(Guid percakapan, string kata) => situs.BacaAsync(async db =>
    {
        var alamat = await db.Set<BarisPercakapan>().Where(p => p.Id == percakapan).Select(p => p.Alamat).SingleAsync();
        return await db.Set<BarisKotakKeluar>().Where(k => k.Alamat == alamat && k.Isi.Contains(kata)).ToListAsync();
    });
}
