using EPupns.Core.Akun.AkunPetugas;
using Deque.AxeCore.Commons;
using EPupns.Core.Dasar;
using EPupns.Core.Dasbor;
using EPupns.Core.Data;
using EPupns.Core.Ekspor;
using EPupns.Core.Helpdesk;
using EPupns.Core.Jejak;
using EPupns.Core.Pemulihan;
using EPupns.Core.Pendaftaran.Bukti;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using EPupns.Core.Verifikasi;
using EPupns.EndToEnd.Tests.Periksa;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace EPupns.EndToEnd.Tests.Portal;

/// <summary>Every page of the portal: axe clean, nothing to scroll sideways, no word on the browser's console.</summary>
public sealed class AksesTests(SitusBerkiriman situs) : IClassFixture<SitusBerkiriman>
{
    // What another width and the dark can change; names, roles and order are the same page.
    private static readonly AxeRunOptions HanyaTata = new() { RunOnly = RunOnlyOptions.Rules("color-contrast", "target-size", "scrollable-region-focusable"), ResultTypes = [ResultType.Violations] };

    [Fact]
    public async Task HalamanUmum_TerangDanGelapSempitDanLebar_Bersih()
    {
        var registrasi = await situs.MenungguAsync("ORANG UMUM");
        var kode = situs.Layanan.GetRequiredService<TandaBukti>().Buat(registrasi);
        var halaman = await situs.HalamanBaruAsync();

        await PeriksaAsync(halaman, "/", "/petugas/masuk", await UndanganAsync(), "/petugas/undangan/x", await SandiBaruAsync(registrasi), "/sandi-baru/x", await situs.TautanUnggahAsync(await situs.DaftarkanAsync()), "/unggah/x", "/cek", $"/cek/{kode}", "/cek/rusak", "/cek-laporan", "/masuk", "/tidak-ada", "/laman/cara-daftar", "/tanya-jawab?cari=lupa");
    }

    [Fact]
    public async Task HalamanPetugas_TerangDanGelapSempitDanLebar_Bersih()
    {
        var registrasi = await situs.MenungguAsync("NURUL AINI HASANAH BINTI ABDULLAH", r => r.NikBelumDiperiksa = true);
        var permintaan = await situs.AjukanPemulihanAsync("NURUL AINI HASANAH BINTI ABDULLAH");
        var akun = $"/petugas/{(await DiundangAsync()).Petugas.Id}";
        var laporan = await LaporkanAsync(registrasi);
        await HitungAsync();
        var halaman = await situs.HalamanBaruAsync();
        await halaman.MasukAsync("pusat");

        await PeriksaAsync(
            halaman,
            "/dasbor", "/dasbor?instansi=6112", "/dasbor/belum-ikut?instansi=6112", "/ekspor",
            "/registrasi", "/registrasi?cari=zzz", $"/registrasi/{registrasi.Nomor}", $"/registrasi/{registrasi.Nomor}/hapus-data", "/pindai", "/pindai?kode=123",
            $"/registrasi/keputusan?jenis=setujui&id={registrasi.Id}", $"/registrasi/keputusan?jenis=tolak&id={registrasi.Id}",
            "/helpdesk", "/helpdesk?bagian=selesai", $"/helpdesk/{laporan.Nomor}", $"/helpdesk/{permintaan.Nomor}", "/helpdesk/siap", "/helpdesk/kalender", "/helpdesk/angka",
            "/pemulihan", "/pemulihan?selesai=true", $"/pemulihan/{permintaan.Nomor}",
            "/petugas/sandi", "/petugas/dua-langkah", "/petugas/sesi", "/petugas/telegram", "/instansi", "/instansi/6112", "/instansi/bersama", "/instansi/jadwal", "/kelola", "/siaran", "/siaran/baru", "/kampanye", "/rujukan", "/rujukan/baris?daftar=unor",
            "/petugas", "/petugas?cari=zzz", "/petugas/tambah", "/petugas/tambah?peran=VerifikatorSkpd&instansi=6112", "/petugas/tambah?peran=VerifikatorBkn", akun, akun + "/hak", "/kelola/laman", "/kelola/laman/tujuan?dari=0", "/kelola/laman/tanya-jawab");
    }

    // Counts for the dashboards, and an export that is listed.
    private async Task HitungAsync()
    {
        await using var lingkup = situs.Layanan.CreateAsyncScope();
        var layanan = lingkup.ServiceProvider;
        await layanan.GetRequiredService<HitungPeserta>().SatuAsync("6112", default);
        var pusat = await layanan.GetRequiredService<EPupnsDb>().Set<Petugas>().AsNoTracking().SingleAsync(p => p.NamaPengguna == "pusat");
        Assert.True((await layanan.GetRequiredService<MintaEkspor>().JalankanAsync("pns", BentukEkspor.Xlsx, new SaringanTabel(), pusat, default)).Berhasil);
    }

    // A report that misses a row of a list, with a question and an answer in its thread.
    private async Task<Laporan> LaporkanAsync(Registrasi registrasi)
    {
        await using var lingkup = situs.Layanan.CreateAsyncScope();
        var isi = new { daftar = "sekolah", label = "Sekolah", diketik = "SMP Negeri 9 Kawali" };
        var baru = new LaporanBaru(JenisLaporan.RujukanSekolah, registrasi.Nip, registrasi.InstansiKode, isi, null)
        {
            Pokok = "SMP Negeri 9 Kawali", Nama = registrasi.Nama, Kelompok = KunciKelompok.Untuk("sekolah", "SMP Negeri 9 Kawali"), RegistrasiId = registrasi.Id,
        };
        var laporan = await lingkup.ServiceProvider.GetRequiredService<BuatLaporan>().JalankanAsync(baru, Pelaku.Pns(registrasi.Nip, "uji"), default);
        var agen = new Penangan(new Petugas { NamaPengguna = "agen", Nama = "Agen", Peran = Peran.AdminPusat }, "portal");
        await lingkup.ServiceProvider.GetRequiredService<CatatLaporan>().JalankanAsync(laporan.Nomor, new TulisanLaporan("Catatan untuk rekan."), agen, default);
        await lingkup.ServiceProvider.GetRequiredService<TulisiLaporan>().JalankanAsync(laporan.Nomor, new TulisanLaporan("Sekolahnya di Kec. Kawali."), new Pelapor(null, registrasi.Id), Pelaku.Pns(registrasi.Nip, "uji"), default);
        return laporan;
    }

    [Fact]
    public async Task HalamanPns_TerangDanGelapSempitDanLebar_Bersih()
    {
        var registrasi = await situs.DaftarkanAsync();
        var halaman = await situs.HalamanBaruAsync();
        await halaman.MasukPnsAsync(registrasi);

        await PeriksaAsync(halaman, "/berkas", "/data", "/data/data_posisi", "/data/golongan", "/data/golongan/sapk-0", "/data/anak", $"/data/anak/{Guid.CreateVersion7():N}", "/data/kelengkapan", "/data/data_posisi/data_posisi/lokasi_kerja/pilih", "/kirim");
    }

    [Fact]
    public async Task HalamanTerkirim_TerangDanGelapSempitDanLebar_Bersih()
    {
        var registrasi = await situs.DaftarkanAsync();
        await using (var lingkup = situs.Layanan.CreateAsyncScope())
        {
            await new PengisiFormulir(lingkup.ServiceProvider, registrasi).LengkapiAsync();
            var hasil = await lingkup.ServiceProvider.GetRequiredService<Core.Pengisian.Kirim>().JalankanAsync(new(registrasi.Id, Setuju: true, Sidik: null), Pelaku.Pns(registrasi.Nip, "uji"), default);
            Assert.True(hasil.Berhasil, hasil.Kesalahan?.Pesan);
        }

        var halaman = await situs.HalamanBaruAsync();
        await halaman.MasukPnsAsync(registrasi, "/kirim");

        await PeriksaAsync(halaman, "/kirim", "/kirim/isi", "/data/jejak");
    }

    [Fact]
    public async Task HalamanVerifikasi_TerangDanGelapSempitDanLebar_Bersih()
    {
        var (nomor, selesai) = (await situs.KirimanContohAsync("EUIS KURNIASIH"), await KasusSelesaiAsync(await situs.KirimanContohAsync("YAYAN SOPYAN")));
        var halaman = await situs.HalamanBaruAsync();
        await halaman.MasukKeAsync("skpd.ciamis", "**/verifikasi");
        await halaman.GotoAsync($"/verifikasi/{nomor}");
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Kerjakan formulir ini" }).ClickAsync();
        await halaman.Locator(".bilah-kasus").WaitForAsync();
        var bukti = await halaman.Locator(".bukti-tautan", new() { HasText = "Foto" }).First.GetAttributeAsync("href");

        await PeriksaAsync(
            halaman, "/verifikasi", $"/verifikasi/{nomor}", $"/verifikasi/{nomor}?semua=true", bukti!, $"/verifikasi/{nomor}/kembalikan",
            $"/cek/{situs.Layanan.GetRequiredService<TandaBukti>().Buat(RingkasSelesai.Dari(selesai)!.Tanda)}");

        await halaman.GotoAsync("/verifikasi");
        await halaman.GetByLabel("Pilih TETI SUMIATI").CheckAsync();
        await halaman.Locator(".bilah button").First.ClickAsync();
        await halaman.TibaAsync("**/verifikasi/sekaligus");
        await BersihAsync(halaman);
    }

    [Fact]
    public async Task HalamanJejak_TerangDanGelapSempitDanLebar_Bersih()
    {
        var nip = (await KasusSelesaiAsync(await situs.KirimanContohAsync("YAYAN SOPYAN"))).Registrasi.Nip;
        var halaman = await situs.HalamanBaruAsync();
        await halaman.MasukKeAsync("auditor.ciamis", "**");

        await PeriksaAsync(halaman, $"/jejak?cari={nip}", "/jejak/akar", $"/jejak/{await situs.BacaAsync(db => db.Set<BarisJejak>().Where(j => j.Nip == nip).MaxAsync(j => j.Id))}");
    }

    private async Task<Kasus> KasusSelesaiAsync(string nomor)
    {
        await using var lingkup = situs.Layanan.CreateAsyncScope();
        var id = await situs.BacaAsync(db => db.Set<FormulirPns>().Where(f => f.Nomor == nomor).Select(f => f.RegistrasiId).SingleAsync());
        return (await lingkup.ServiceProvider.GetRequiredService<BacaKasus>().UntukPemilikAsync(id, default))!;
    }

    [Fact]
    public async Task MenuAkunTerbuka_Diperiksa_Bersih()
    {
        var halaman = await situs.HalamanBaruAsync(360);
        await halaman.MasukAsync("verifikator.ciamis");

        await halaman.Locator("details.akun summary").ClickAsync();

        await BersihAsync(halaman);
    }

    private static async Task PeriksaAsync(IPage halaman, params string[] alamat)
    {
        var (pesan, salah) = (new List<string>(), new List<string>());
        halaman.Console += (_, p) => pesan.Add(p.Text);
        foreach (var satu in alamat)
        {
            await halaman.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
            await halaman.GotoAsync(satu);
            await halaman.SetViewportSizeAsync(360, 900);
            salah.AddRange(await SalahAsync(halaman, null));
            await halaman.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark, ReducedMotion = ReducedMotion.Reduce });
            await halaman.SetViewportSizeAsync(1280, 900);
            salah.AddRange(await SalahAsync(halaman, HanyaTata));
        }

        Assert.True(salah.Count == 0, string.Join('\n', salah));

        // The browser itself notes each answer that is an error on purpose.
        Assert.DoesNotContain(pesan, p => !p.Contains("the server responded with a status of", StringComparison.Ordinal));
    }

    private static async Task BersihAsync(IPage halaman)
    {
        Assert.Equal([], await SalahAsync(halaman, null));
    }

    // What axe finds, and what there is to scroll sideways.
    private static async Task<IReadOnlyList<string>> SalahAsync(IPage halaman, AxeRunOptions? pilihan)
    {
        var hasil = await halaman.PeriksaAksesAsync(pilihan);
        Assert.NotEmpty(hasil.Passes);
        var lebih = await halaman.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return [.. hasil.Violations.Select(v => $"{halaman.Url} {v.Id}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}"), .. lebih == 0 ? [] : new[] { $"{halaman.Url} {lebih} px terlalu lebar" }];
    }

    private async Task<string> SandiBaruAsync(Registrasi registrasi)
    {
        await using var lingkup = situs.Layanan.CreateAsyncScope();
        var kini = DateTimeOffset.UtcNow;
        var izin = new IzinPemulihan { RegistrasiId = registrasi.Id, Cara = CaraBukti.Jawaban, Pada = kini, BerlakuSampai = kini + BuktikanDiri.Umur };
        await situs.TambahAsync(izin);
        return $"/sandi-baru/{await lingkup.ServiceProvider.GetRequiredService<SandiLewatTautan>().BuatAsync(izin.Id, default)}";
    }

    private async Task<string> UndanganAsync() => $"/petugas/undangan/{(await DiundangAsync()).Undangan!.Token}";

    private async Task<PetugasDitambah> DiundangAsync()
    {
        await using var lingkup = situs.Layanan.CreateAsyncScope();
        var baru = new PetugasBaru($"uji.{Guid.NewGuid():N}", "Petugas Baru", Peran.VerifikatorRegistrasi, HalamanPortal.Ciamis);
        return (await lingkup.ServiceProvider.GetRequiredService<TambahPetugas>().JalankanAsync(baru, Pelaku.Sistem("uji"), default)).Nilai;
    }
}
