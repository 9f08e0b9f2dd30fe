using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Helpdesk;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Data;
using EPupns.Core.Notifikasi;
using Microsoft.EntityFrameworkCore;
using Stateless;

namespace EPupns.Bot.Alur.Lapor;

/// <summary>A report about wrong or missing data, before registration can go on (features.md R6–R8, H5, X7).</summary>
internal sealed class AlurLapor(EPupnsDb db, Sesi sesi, BuatLaporan buat, SoalLaporan soal) : Alur<AlurLapor.Tahap, AlurLapor.Pemicu, IsianLaporan>
{
    /// <summary>What we are waiting for.</summary>
    internal enum Tahap
    {
        MenungguNip,
        MenungguPilihan,
        MenungguIsian,
        MenungguRingkasan,
        Selesai,
    }

    /// <summary>What the person did.</summary>
    internal enum Pemicu
    {
        Memilih,
        Melapor,
        IsianLengkap,
        UbahIsian,
        Terkirim,
        Kembali,
    }

    public override string Nama => "lapor";

    public override string Judul => "laporan";

    protected override Pemicu PemicuKembali => Pemicu.Kembali;

    protected override void Susun(StateMachine<Tahap, Pemicu> mesin)
    {
        mesin.Configure(Tahap.MenungguNip)
            .OnEntry(TanyaNip)
            .Permit(Pemicu.Memilih, Tahap.MenungguPilihan)
            .Permit(Pemicu.Melapor, Tahap.MenungguIsian);

        mesin.Configure(Tahap.MenungguPilihan)
            .OnEntry(TanyaPilihan)
            .Permit(Pemicu.Melapor, Tahap.MenungguIsian)
            .PermitIf(Pemicu.Kembali, Tahap.MenungguNip, () => Isi.NipDitanya, "NIP ditanyakan di sini");

        mesin.Configure(Tahap.MenungguIsian)
            .OnEntryAsync(TanyaIsianAsync)
            .PermitReentry(Pemicu.UbahIsian)
            .Permit(Pemicu.IsianLengkap, Tahap.MenungguRingkasan)
            .PermitIf(Pemicu.Kembali, Tahap.MenungguPilihan, () => Isi.Jenis == JenisLaporan.NamaSalah, "hanya laporan nama yang diawali pilihan")
            .PermitIf(Pemicu.Kembali, Tahap.MenungguNip, () => Isi.Jenis != JenisLaporan.NamaSalah && Isi.NipDitanya, "NIP ditanyakan di sini");

        mesin.Configure(Tahap.MenungguRingkasan)
            .OnEntry(TanyaRingkasan)
            .Permit(Pemicu.UbahIsian, Tahap.MenungguIsian)
            .Permit(Pemicu.Kembali, Tahap.MenungguIsian)
            .Permit(Pemicu.Terkirim, Tahap.Selesai);

        mesin.Configure(Tahap.Selesai);
    }

    protected override async Task AwalAsync(string? argumen)
    {
        var bagian = (argumen ?? "").Split(':');
        Isi.Jenis = Jenis(bagian[0]);
        if ((bagian.Length > 1 ? bagian[1] : (await sesi.RegistrasiAsync(Giliran, Batal))?.Nip) is { } nip)
        {
            await PicuAsync(await KenaliAsync(nip));
            return;
        }

        Isi.NipDitanya = true;
        TanyaNip();
    }

    protected override async Task<Pemicu?> JawabAsync() => Keadaan switch
    {
        Tahap.MenungguNip => await TerimaNipAsync(),
        Tahap.MenungguPilihan => Pilih(),
        Tahap.MenungguIsian => await soal.Untuk(Giliran, Isi).JawabAsync(Giliran, Isi) ? Pemicu.UbahIsian : null,
        _ => await SimpulkanAsync(),
    };

    protected override Task<object?> SiapkanAsync() =>
        Keadaan == Tahap.MenungguIsian && soal.Untuk(Giliran, Isi).Kini(Isi)?.Siapkan is { } siapkan ? siapkan() : Task.FromResult<object?>(null);

    protected override async Task MundurAsync()
    {
        var mundur = Keadaan is Tahap.MenungguIsian or Tahap.MenungguRingkasan && soal.Untuk(Giliran, Isi).Mundur(Isi);
        if (mundur && Keadaan == Tahap.MenungguIsian)
        {
            await PicuAsync(Pemicu.UbahIsian);
            return;
        }

        await base.MundurAsync();
    }

    private static JenisLaporan Jenis(string kata) => kata switch
    {
        "nama-salah" => JenisLaporan.NamaSalah,
        "instansi-salah" => JenisLaporan.InstansiSalah,
        _ => JenisLaporan.TidakAdaDalamDatabase,
    };

    private void TanyaNip() => Giliran.Tanya(TeksLapor.TanyaNip, Label.Baris(Label.Menu));

    private async Task<Pemicu?> TerimaNipAsync()
    {
        var nip = Nip.Baca(Masukan.Teks, DateOnly.FromDateTime(Giliran.Kini.UtcDateTime));
        if (!nip.Berhasil)
        {
            Giliran.Awali(Ujar.Dari(nip.Kesalahan.Pesan));
            TanyaNip();
            return null;
        }

        if (Isi.Jenis == JenisLaporan.TidakAdaDalamDatabase && await db.Set<Pns>().AnyAsync(p => p.Nip == nip.Nilai.Angka, Batal))
        {
            Tutup();
            Giliran.Awali(TeksLapor.TernyataAda);
            Giliran.Pindah = ("daftar", nip.Nilai.Angka);
            return null;
        }

        return await KenaliAsync(nip.Nilai.Angka);
    }

    // What is wrong with a person who is not in the database is that: the report becomes another one.
    private async Task<Pemicu> KenaliAsync(string nip)
    {
        var pns = await db.Set<Pns>().FirstOrDefaultAsync(p => p.Nip == nip, Batal);
        if (pns is null && Isi.Jenis != JenisLaporan.TidakAdaDalamDatabase)
        {
            Giliran.Awali(TeksLapor.TernyataTidakAda);
            Isi.Jenis = JenisLaporan.TidakAdaDalamDatabase;
        }

        (Isi.Nip, Isi.InstansiKode, Isi.Nama) = (nip, pns?.InstansiKode, Isi.Jenis == JenisLaporan.InstansiSalah ? pns?.Nama : null);
        return Isi.Jenis == JenisLaporan.NamaSalah ? Pemicu.Memilih : Pemicu.Melapor;
    }

    // X7: a slip of a letter or two needs no report; it is corrected in the form.
    private void TanyaPilihan() => Giliran.Tanya(
        TeksLapor.BedaSedikit,
        [[new Tombol("Lanjutkan pendaftaran", "lanjut-daftar")], [new Tombol("Nama saya sama sekali berbeda", "lapor")], [Label.Menu]]);

    private Pemicu? Pilih()
    {
        switch (Masukan.Kode)
        {
            case "lapor":
                return Pemicu.Melapor;
            case "lanjut-daftar":
                Tutup();
                Giliran.Pindah = ("daftar", Isi.Nip);
                return null;
            default:
                Giliran.UlangiPertanyaan();
                return null;
        }
    }

    private async Task TanyaIsianAsync()
    {
        if (soal.Untuk(Giliran, Isi).Kini(Isi) is { } kini)
        {
            kini.Tanya();
            return;
        }

        await PicuAsync(Pemicu.IsianLengkap);
    }

    private void TanyaRingkasan()
    {
        var ubah = soal.Untuk(Giliran, Isi).Berlaku(Isi).Where(s => s.Judul is not null).Select(s => new Tombol($"Ubah {s.Judul}", $"ubah.{s.Kode}"));
        Giliran.Tanya(
            Isi.Ringkasan(),
            new SifatPesan(Lindungi: true),
            [[new Tombol("Kirim laporan", "kirim")], .. ubah.Chunk(2), Label.Navigasi()]);
    }

    private async Task<Pemicu?> SimpulkanAsync()
    {
        if (Masukan.Kode is { } kode && kode.StartsWith("ubah.", StringComparison.Ordinal))
        {
            soal.Untuk(Giliran, Isi).Ubah(Isi, kode[5..]);
            return Pemicu.UbahIsian;
        }

        if (Masukan.Kode != "kirim" && YaTidak.Baca(Masukan.Teks) is not true)
        {
            Giliran.UlangiPertanyaan();
            return null;
        }

        var laporan = await buat.JalankanAsync(
            Isi.Jenis, Isi.Nip!, Isi.InstansiKode, Isi.UntukPetugas(), Isi.BerkasSidik, Giliran.Percakapan.Id, Giliran.Pelaku(Isi.Nip!), Batal);
        Tutup();
        Giliran.Kabarkan(TeksLapor.Terkirim.Dengan(laporan.Nomor), null, Label.Baris(new Tombol("Salin nomor laporan", Salin: laporan.Nomor)));
        Giliran.Tanya(TeksLapor.Selanjutnya, Label.Baris(Label.Menu));
        return null;
    }
}
