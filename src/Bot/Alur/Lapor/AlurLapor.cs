using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Menu;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Helpdesk;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Notifikasi;
using Microsoft.EntityFrameworkCore;
using Stateless;

namespace EPupns.Bot.Alur.Lapor;

/// <summary>A report about wrong or missing data, before registration can go on (features.md R6–R8, H5, X7).</summary>
internal sealed class AlurLapor(EPupnsDb db, Sesi sesi, BuatLaporan buat, SoalLaporan soal)
    : AlurBersoal<AlurLapor.Tahap, AlurLapor.Pemicu, IsianLaporan>
{
    private static readonly Tombol Kirim = new("Kirim laporan", "kirim");

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

    protected override Pemicu PemicuSoal => Pemicu.UbahIsian;

    protected override DaftarSoal<IsianLaporan>? Soal =>
        Keadaan is Tahap.MenungguIsian or Tahap.MenungguRingkasan ? soal.Untuk(Giliran, Isi) : null;

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
            .OnEntryAsync(TanyaSoalAsync)
            .PermitReentry(Pemicu.UbahIsian)
            .Permit(Pemicu.IsianLengkap, Tahap.MenungguRingkasan)
            .PermitIf(Pemicu.Kembali, Tahap.MenungguPilihan, () => Isi.Jenis == JenisLaporan.NamaSalah, "hanya laporan nama yang diawali pilihan")
            .PermitIf(Pemicu.Kembali, Tahap.MenungguNip, () => Isi.Jenis != JenisLaporan.NamaSalah && Isi.NipDitanya, "NIP ditanyakan di sini");

        mesin.Configure(Tahap.MenungguRingkasan)
            .OnEntry(() => TanyaRingkasan(Isi.Ringkasan(), Kirim))
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
        Tahap.MenungguIsian => await JawabSoalAsync(),
        _ => await JawabRingkasanAsync(Kirim, KirimAsync),
    };

    protected override Task<Pemicu> LengkapAsync() => Task.FromResult(Pemicu.IsianLengkap);

    private static JenisLaporan Jenis(string kata) => kata switch
    {
        "nama-salah" => JenisLaporan.NamaSalah,
        "instansi-salah" => JenisLaporan.InstansiSalah,
        _ => JenisLaporan.TidakAdaDalamDatabase,
    };

    private void TanyaNip() => Giliran.Tanya(TeksLapor.TanyaNip, Label.Baris(Label.Menu));

    private async Task<Pemicu?> TerimaNipAsync()
    {
        if (!Terbaca(Nip.Baca(Masukan.Teks, Giliran.HariIni), TanyaNip, out var nip))
        {
            return null;
        }

        if (Isi.Jenis == JenisLaporan.TidakAdaDalamDatabase && await db.Set<Pns>().AnyAsync(p => p.Nip == nip.Angka, Batal))
        {
            Giliran.Awali(TeksLapor.TernyataAda);
            return Serahkan("daftar", nip.Angka);
        }

        return await KenaliAsync(nip.Angka);
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

    private Pemicu? Pilih() => Masukan.Kode switch
    {
        "lapor" => Pemicu.Melapor,
        "lanjut-daftar" => Serahkan("daftar", Isi.Nip),
        _ => Ulangi(),
    };

    private async Task<Pemicu?> KirimAsync()
    {
        var baru = new LaporanBaru(Isi.Jenis, Isi.Nip!, Isi.InstansiKode, Isi.UntukPetugas(), Giliran.Percakapan.Id)
        {
            Pokok = Isi.Keterangan ?? Isi.InstansiBenar ?? Isi.Nama, Nama = Isi.Nama, BerkasSidik = Isi.BerkasSidik, RegistrasiId = await RegistrasiSendiriAsync(),
        };
        var laporan = await buat.JalankanAsync(baru, Giliran.Pelaku(Isi.Nip!), Batal);
        Giliran.Kabarkan(TeksLapor.Terkirim.Dengan(laporan.Nomor), null, Label.Baris(new Tombol("Salin nomor laporan", Salin: laporan.Nomor)));
        Giliran.Tanya(TeksLapor.Selanjutnya, Label.Baris(Label.Menu));
        return Akhiri();
    }

    // Who is logged in may report for somebody else: only their own report is theirs everywhere.
    private async Task<Guid?> RegistrasiSendiriAsync() => await sesi.RegistrasiAsync(Giliran, Batal) is { } registrasi && registrasi.Nip == Isi.Nip ? registrasi.Id : null;
}
