using System.Security.Cryptography;
using EPupns.Uji;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Akun.Batas;
using EPupns.Core.Berkas;
using EPupns.Core.Cetak.Gambar;
using EPupns.Core.Dasar;
using EPupns.Core.Helpdesk;
using EPupns.Core.Jejak;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Kepegawaian.Demo;
using EPupns.Core.Pemulihan.Permintaan;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengawasan;
using EPupns.Core.Pengisian;
using EPupns.Core.Siaran;
using EPupns.Core.Verifikasi;
using EPupns.WebPortal.HakAkses;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.WebPortal.Tests.HakAkses;

/// <summary>Where something stands, seen from the officers of Ciamis that the test logs in.</summary>
public enum Tempat
{
    /// <summary>In the unit of those who have one.</summary>
    Unit,

    /// <summary>In another unit of the instansi.</summary>
    UnitLain,

    /// <summary>In another instansi of the same Kanreg.</summary>
    InstansiLain,

    /// <summary>In a central agency.</summary>
    WilayahLain,
}

/// <summary>One of everything that a page may show, at one place.</summary>
public sealed class LatarHak
{
    public required Registrasi Registrasi { get; init; }

    public required PermintaanPemulihan Permintaan { get; init; }

    public required Laporan Laporan { get; init; }

    public required LampiranBerkas Lampiran { get; init; }

    public required Petugas Petugas { get; init; }

    public required long JejakId { get; init; }

    public required Core.Siaran.Siaran Siaran { get; init; }

    /// <summary>Whom SAPK knows and who has not registered.</summary>
    public required Pns BelumIkut { get; init; }

    public required PertanyaanBaris Pertanyaan { get; init; }

    /// <summary>Plants it.</summary>
    public static async Task<LatarHak> TanamAsync(SitusPortal situs, Tempat tempat)
    {
        var (instansi, unit, unitL1) = tempat switch
        {
            Tempat.Unit => (SitusPortal.Ciamis, "SMP Negeri 1 Cipaku", "D6112-2"),
            Tempat.UnitLain => (SitusPortal.Ciamis, "RSUD Ciamis", "D6112-4"),
            Tempat.InstansiLain => ("6172", "SMA Negeri 1 Bogor", "D6172-1"),
            _ => (SitusPortal.Kemenkes, "Sekretariat Jenderal", "D3011-1"),
        };
        var registrasi = await situs.RegistrasiAsync(r => (r.Nomor, r.InstansiKode, r.UnitKerja, r.Keadaan) = (NomorRegistrasi.Baru(), instansi, unit, KeadaanRegistrasi.Disetujui));
        var sidik = await SimpanAsync(situs, (int)tempat);
        var lampiran = new LampiranBerkas { RegistrasiId = registrasi.Id, Sidik = sidik, Bukti = "ktp", Nama = "ktp.png", Waktu = DateTimeOffset.UnixEpoch };
        var kanreg = InstansiDemo.Semua.Single(i => i.Kode == instansi).Baris().Kanreg;
        var potret = PotretFormulir.Susun(Pupns2015.Definisi, registrasi, FormulirContoh.Buat(10));
        await situs.TambahAsync(
            lampiran, new KirimanFormulir { RegistrasiId = registrasi.Id, Ke = 1, Isi = potret, Sidik = PotretFormulir.Sidik(potret), Waktu = DateTimeOffset.UnixEpoch.AddYears(45), Kanal = "uji" },
            FormulirUji.Buat(ubah: f => (f.RegistrasiId, f.Nip, f.Nomor, f.InstansiKode, f.UnitL1, f.Kanreg) = (registrasi.Id, registrasi.Nip, registrasi.Nomor, instansi, unitL1, kanreg)));
        var tanya = new PertanyaanBaris
        {
            RegistrasiId = registrasi.Id, Baris = "data_utama//alamat", Sebutan = "Alamat", Pertanyaan = "Mana KTP-nya?", SidikBerkas = sidik, NamaBerkas = "ktp.png", DijawabPada = DateTimeOffset.UnixEpoch.AddYears(45),
        };
        await situs.TambahAsync(tanya);
        var laporan = new Laporan
        {
            Nomor = RandomNumberGenerator.GetString("123456789", 10), Jenis = JenisLaporan.InstansiSalah, Nip = registrasi.Nip, InstansiKode = instansi, Meja = instansi, Isi = "{}", BerkasSidik = sidik,
            Waktu = DateTimeOffset.UnixEpoch.AddYears(45), TerakhirPada = DateTimeOffset.UnixEpoch.AddYears(45),
        };
        await situs.TambahAsync(laporan);
        var siaran = new Core.Siaran.Siaran { Perihal = "Uji", Teks = "Uji", Sasaran = new SasaranSiaran().Tulis(), InstansiKode = instansi, Keadaan = KeadaanSiaran.Selesai, Pembuat = "Uji", Dibuat = DateTimeOffset.UnixEpoch.AddYears(45) };
        await situs.TambahAsync(siaran);
        var permintaan = await AjukanAsync(situs, registrasi, sidik);
        var belumIkut = DataUji.BuatPns(p => (p.Nip, p.InstansiKode, p.UnitKerja) = ($"{DataUji.BuatRegistrasi().Nip[..14]}2777", instansi, unit));
        await situs.TambahAsync(belumIkut);
        return new LatarHak
        {
            Registrasi = registrasi, Laporan = laporan, Lampiran = lampiran, Permintaan = permintaan, Pertanyaan = tanya, Siaran = siaran, JejakId = await SegelAsync(situs, registrasi),
            BelumIkut = belumIkut,
            Petugas = await situs.PetugasAsync($"sasaran.{Guid.NewGuid():N}", Peran.VerifikatorRegistrasi, instansi, unit),
        };
    }

    /// <summary>The address of a rule for what stands here; null when the rule has a parameter that nobody taught this class.</summary>
    public string? Alamat(AturanRute aturan)
    {
        var alamat = aturan.Alamat
            .Replace("{laman}", "tujuan", StringComparison.Ordinal)
            .Replace("{kode}", Registrasi.InstansiKode, StringComparison.Ordinal)
            .Replace("{nip}", BelumIkut.Nip, StringComparison.Ordinal)
            .Replace("{nomor}", aturan.Alamat.StartsWith("/pemulihan", StringComparison.Ordinal) ? Permintaan.Nomor : aturan.Alamat.StartsWith("/helpdesk", StringComparison.Ordinal) ? Laporan.Nomor : Registrasi.Nomor, StringComparison.Ordinal);
        alamat = aturan.Wewenang[^1] switch
        {
            Wewenang.LihatBerkas when alamat.Contains("/jawaban/", StringComparison.Ordinal) => alamat.Replace("{id}", $"{Pertanyaan.Id}", StringComparison.Ordinal),
            Wewenang.LihatLaporan => alamat.Replace("{pesan}", "lampiran", StringComparison.Ordinal),
            Wewenang.LihatBerkas => alamat.Replace("{id}", $"{Lampiran.Id}", StringComparison.Ordinal),
            Wewenang.LihatPetugas or Wewenang.KelolaPetugas => alamat.Replace("{id}", $"{Petugas.Id}", StringComparison.Ordinal),
            Wewenang.LihatSiaran or Wewenang.KirimSiaran => alamat.Replace("{id}", $"{Siaran.Id}", StringComparison.Ordinal),
            Wewenang.LihatJejak => alamat.Replace("{id}", $"{JejakId}", StringComparison.Ordinal),
            Wewenang.AkunSendiri => alamat.Replace("{id}", $"{Guid.Empty}", StringComparison.Ordinal),
            _ => alamat,
        };
        return alamat.Contains('{', StringComparison.Ordinal) ? null : alamat;
    }

    private static async Task<string> SimpanAsync(SitusPortal situs, int benih)
    {
        await using var lingkup = situs.Layanan.CreateAsyncScope();
        return (await lingkup.ServiceProvider.GetRequiredService<SimpanBerkas>().JalankanAsync(KodeTerlihat.Gambar("ACD34", benih), default)).Nilai.Sidik;
    }

    // The audit shows once it is sealed.
    private static async Task<long> SegelAsync(SitusPortal situs, Registrasi registrasi)
    {
        await using var lingkup = situs.Layanan.CreateAsyncScope();
        while (await lingkup.ServiceProvider.GetRequiredService<PenyegelJejak>().JalankanAsync(1000, default) > 0)
        {
        }

        return await situs.BacaAsync(db => db.Set<BarisJejak>().Where(j => j.Nip == registrasi.Nip).MinAsync(j => j.Id));
    }

    private static async Task<PermintaanPemulihan> AjukanAsync(SitusPortal situs, Registrasi registrasi, string akte)
    {
        await using var lingkup = situs.Layanan.CreateAsyncScope();
        var permohonan = new PermohonanPemulihan(registrasi.Nip, registrasi.Nama, "Ciamis", new DateOnly(1970, 1, 1), akte, Guid.NewGuid());
        return (await lingkup.ServiceProvider.GetRequiredService<AjukanPemulihan>()
            .JalankanAsync(permohonan, new AsalPermintaan($"uji:{Guid.NewGuid():N}"), Pelaku.Pns(registrasi.Nip, "uji"), default)).Nilai;
    }
}
