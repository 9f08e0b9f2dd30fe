using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Menu;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Helpdesk;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Notifikasi;
using Microsoft.EntityFrameworkCore;
using Stateless;

namespace EPupns.Bot.Alur.Lapor;

/// <summary>
/// A report to the helpdesk (features.md H1–H10, R6–R8, X5–X7): the kind, chosen or given by where it comes from; answers that are there already; the
/// questions of the kind; the summary; the number with its proof.
/// </summary>
internal sealed partial class AlurLapor(EPupnsDb db, Sesi sesi, BuatLaporan buat, BacaLaporan baca, CariJawaban jawaban, SoalLaporan soal)
    : AlurBersoal<AlurLapor.Tahap, AlurLapor.Pemicu, IsianLaporan>
{
    private static readonly Tombol Kirim = new("Kirim laporan", "kirim");
    private static readonly Tombol Membantu = new("Ini membantu", "membantu");
    private static readonly Tombol TetapLapor = new("Tetap lapor", "tetap-lapor");
    private static readonly Tombol TetapKirim = new("Tetap kirim", "tetap-kirim");
    private static readonly Tombol TidakJadi = new("Tidak jadi", "tidak-jadi");

    /// <summary>What we are waiting for.</summary>
    internal enum Tahap
    {
        MenungguJenis,
        MenungguNip,
        MenungguPilihan,
        MenungguIsian,
        MenungguJawaban,
        MenungguRingkasan,
        MenungguKembar,
        Selesai,
    }

    /// <summary>What the person did.</summary>
    internal enum Pemicu
    {
        Bertanya,
        Dijawab,
        TanpaJenis,
        Memilih,
        Melapor,
        IsianLengkap,
        UbahIsian,
        Berkembar,
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
        mesin.Configure(Tahap.MenungguJenis)
            .OnEntry(TanyaJenis)
            .Permit(Pemicu.Dijawab, Tahap.MenungguJawaban)
            .Permit(Pemicu.Bertanya, Tahap.MenungguNip)
            .Permit(Pemicu.Memilih, Tahap.MenungguPilihan)
            .Permit(Pemicu.Melapor, Tahap.MenungguIsian);

        mesin.Configure(Tahap.MenungguNip)
            .OnEntry(TanyaNip)
            .Permit(Pemicu.Memilih, Tahap.MenungguPilihan)
            .Permit(Pemicu.Melapor, Tahap.MenungguIsian)
            .PermitIf(Pemicu.Kembali, Tahap.MenungguJenis, () => Isi.JenisDipilih, "jenisnya dipilih di sini");

        mesin.Configure(Tahap.MenungguPilihan)
            .OnEntry(TanyaPilihan)
            .Permit(Pemicu.Melapor, Tahap.MenungguIsian)
            .PermitIf(Pemicu.Kembali, Tahap.MenungguNip, () => Isi.NipDitanya, "NIP ditanyakan di sini")
            .PermitIf(Pemicu.Kembali, Tahap.MenungguJenis, () => !Isi.NipDitanya && Isi.JenisDipilih, "jenisnya dipilih di sini");

        mesin.Configure(Tahap.MenungguIsian)
            .OnEntryAsync(TanyaSoalAsync)
            .PermitReentry(Pemicu.UbahIsian)
            .Permit(Pemicu.Dijawab, Tahap.MenungguJawaban)
            .Permit(Pemicu.IsianLengkap, Tahap.MenungguRingkasan)
            .PermitIf(Pemicu.Kembali, Tahap.MenungguPilihan, () => Isi.Jenis == JenisLaporan.NamaSalah, "hanya laporan nama yang diawali pilihan")
            .PermitIf(Pemicu.Kembali, Tahap.MenungguNip, () => Isi.Jenis != JenisLaporan.NamaSalah && Isi.NipDitanya, "NIP ditanyakan di sini")
            .PermitIf(Pemicu.Kembali, Tahap.MenungguJenis, () => Isi.Jenis != JenisLaporan.NamaSalah && !Isi.NipDitanya && Isi.JenisDipilih, "jenisnya dipilih di sini");

        mesin.Configure(Tahap.MenungguJawaban)
            .OnEntryAsync(TanyaJawabanAsync)
            .Permit(Pemicu.TanpaJenis, Tahap.MenungguJenis)
            .Permit(Pemicu.IsianLengkap, Tahap.MenungguRingkasan)
            .PermitIf(Pemicu.Kembali, Tahap.MenungguJenis, () => Isi.Jenis == 0, "jenisnya belum dipilih")
            .PermitIf(Pemicu.Kembali, Tahap.MenungguIsian, () => Isi.Jenis != 0, "jenisnya sudah dipilih");

        mesin.Configure(Tahap.MenungguRingkasan)
            .OnEntry(() => TanyaRingkasan(Isi.Ringkasan(), Kirim))
            .Permit(Pemicu.UbahIsian, Tahap.MenungguIsian)
            .Permit(Pemicu.Kembali, Tahap.MenungguIsian)
            .Permit(Pemicu.Berkembar, Tahap.MenungguKembar)
            .Permit(Pemicu.Terkirim, Tahap.Selesai);

        mesin.Configure(Tahap.MenungguKembar)
            .OnEntryAsync(TanyaKembarAsync)
            .Permit(Pemicu.Kembali, Tahap.MenungguRingkasan)
            .Permit(Pemicu.Terkirim, Tahap.Selesai);

        mesin.Configure(Tahap.Selesai);
    }

    protected override async Task AwalAsync(string? argumen)
    {
        var bagian = (argumen ?? "").Split(':', 2);
        Isi.Jenis = PilihanLaporan.Dari(bagian[0]);
        if (Isi.Jenis == 0)
        {
            TanyaJenis();
            return;
        }

        // Typed behind the command it may be anything.
        await MulaiAsync(bagian is [_, var diketik] && Core.Dasar.Nip.Baca(diketik, Giliran.HariIni) is { Berhasil: true, Nilai: var nip } ? nip.Angka : null);
    }

    protected override async Task<Pemicu?> JawabAsync() => Keadaan switch
    {
        Tahap.MenungguJenis => await PilihJenisAsync(),
        Tahap.MenungguNip => await TerimaNipAsync(),
        Tahap.MenungguPilihan => Pilih(),
        Tahap.MenungguIsian => await JawabSoalAsync(),
        Tahap.MenungguJawaban => TanggapiJawaban(),
        Tahap.MenungguKembar => await PutuskanKembarAsync(),
        _ => await JawabRingkasanAsync(Kirim, KirimAsync),
    };

    // Before it is filed: what is answered already need not be asked (leap 13).
    protected override async Task<Pemicu> LengkapAsync() =>
        !Isi.Dibaca && Isi.Umum && !Isi.Jenis.TentangRujukan() && Isi.Pertanyaan.Length > 0 && (await jawaban.JalankanAsync(Isi.Pertanyaan, Batal)).Count > 0 ? Pemicu.Dijawab : Pemicu.IsianLengkap;

    // The kind is known: whose data it is follows from the login, the card, or is asked.
    private async Task MulaiAsync(string? nip)
    {
        if ((nip ?? (await sesi.RegistrasiAsync(Giliran, Batal))?.Nip) is { } diketahui)
        {
            await PicuAsync(await KenaliAsync(diketahui));
            return;
        }

        Isi.NipDitanya = true;
        await PicuAsync(Pemicu.Bertanya);
    }

    private void TanyaNip() => Giliran.Tanya(TeksLapor.TanyaNip, Isi.JenisDipilih ? Label.Navigasi() : Label.Baris(Label.Menu));

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
        if (pns is null && Isi.Jenis is (JenisLaporan.NamaSalah or JenisLaporan.InstansiSalah))
        {
            Giliran.Awali(TeksLapor.TernyataTidakAda);
            Isi.Jenis = JenisLaporan.TidakAdaDalamDatabase;
        }

        (Isi.Nip, Isi.InstansiKode, Isi.Nama) = (nip, pns?.InstansiKode, Isi.Jenis is JenisLaporan.NamaSalah or JenisLaporan.TidakAdaDalamDatabase ? null : pns?.Nama);
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
        var registrasi = await RegistrasiSendiriAsync();
        if (!Isi.TetapKirim && await KembarAsync(registrasi) is { } kembar)
        {
            Isi.Kembar = kembar;
            return Pemicu.Berkembar;
        }

        var baru = new LaporanBaru(Isi.Jenis, Isi.Nip!, Isi.InstansiKode, Isi.UntukPetugas(), Giliran.Percakapan.Id)
        {
            Pokok = Isi.Masalah ?? Isi.Keterangan ?? Isi.InstansiBenar ?? Isi.Nama, Nama = Isi.Nama, BerkasSidik = Isi.BerkasSidik, RegistrasiId = registrasi,
            Kelompok = Isi is { InstansiKode: not null, Masalah: { } masalah } && JenisRujukan.Daftar(Isi.Jenis) is { } daftar ? KunciKelompok.Untuk(daftar, masalah) : null,
        };
        var pelapor = new Pelapor(Giliran.Percakapan.Id, registrasi) { Alamat = Giliran.Asal.Alamat };
        var hasil = await buat.UntukPelaporAsync(baru, pelapor, Giliran.Pelaku(Isi.Nip!), Batal);
        if (hasil.Kesalahan is { } salah)
        {
            Giliran.Awali(Ujar.Dari(salah.Pesan));
            return Ulangi();
        }

        var laporan = hasil.Nilai;
        Giliran.Kabarkan(TeksLapor.Terkirim.Dengan(laporan.Nomor), null, Label.Baris(new Tombol("Salin nomor laporan", Salin: laporan.Nomor)));
        Giliran.Kabarkan(TeksLapor.Bukti, new SifatPesan(LampiranBuktiLaporan.Untuk(laporan), Lindungi: true));
        Giliran.Tanya(Isi.Umum ? TeksLapor.LanjutUmum : TeksLapor.Selanjutnya, Label.Baris(Label.CekLaporan, Label.Menu));
        return Akhiri();
    }

    // Who is logged in may report for somebody else: only their own report is theirs everywhere.
    private async Task<Guid?> RegistrasiSendiriAsync() => await sesi.RegistrasiAsync(Giliran, Batal) is { } registrasi && registrasi.Nip == Isi.Nip ? registrasi.Id : null;
}
