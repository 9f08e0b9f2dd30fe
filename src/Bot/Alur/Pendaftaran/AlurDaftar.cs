using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Maksud;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pendaftaran;
using Stateless;

namespace EPupns.Bot.Alur.Pendaftaran;

/// <summary>Registration (conversation.md, Registration turn by turn; features.md R1–R20).</summary>
internal sealed class AlurDaftar(CariPeserta peserta, Daftarkan daftarkan, MintaKabar kabar, PenyampaiBukti bukti, SoalPendaftaran soal, PemahamMaksud pemaham)
    : Alur<AlurDaftar.Tahap, AlurDaftar.Pemicu, IsianPendaftaran>
{
    /// <summary>What we are waiting for.</summary>
    internal enum Tahap
    {
        MenungguNip,
        MenungguPilihan,
        MenungguKartu,
        MenungguIsian,
        MenungguRingkasan,
        Selesai,
    }

    /// <summary>What the person did.</summary>
    internal enum Pemicu
    {
        NipTerhalang,
        NipDitemukan,
        PeriksaLagi,
        DataBenar,
        IsianLengkap,
        UbahIsian,
        Daftar,
        Kembali,
    }

    public override string Nama => "daftar";

    public override string Judul => "pendaftaran";

    protected override Pemicu PemicuKembali => Pemicu.Kembali;

    protected override void Susun(StateMachine<Tahap, Pemicu> mesin)
    {
        mesin.Configure(Tahap.MenungguNip)
            .OnEntry(TanyaNip)
            .Permit(Pemicu.NipDitemukan, Tahap.MenungguKartu)
            .Permit(Pemicu.NipTerhalang, Tahap.MenungguPilihan);

        mesin.Configure(Tahap.MenungguPilihan)
            .Permit(Pemicu.PeriksaLagi, Tahap.MenungguNip)
            .Permit(Pemicu.NipDitemukan, Tahap.MenungguKartu)
            .PermitReentry(Pemicu.NipTerhalang)
            .Permit(Pemicu.Kembali, Tahap.MenungguNip);

        mesin.Configure(Tahap.MenungguKartu)
            .OnEntryAsync(TanyaKartuAsync)
            .Permit(Pemicu.DataBenar, Tahap.MenungguIsian)
            .Permit(Pemicu.Kembali, Tahap.MenungguNip);

        mesin.Configure(Tahap.MenungguIsian)
            .OnEntryAsync(TanyaIsianAsync)
            .PermitReentry(Pemicu.UbahIsian)
            .Permit(Pemicu.IsianLengkap, Tahap.MenungguRingkasan)
            .Permit(Pemicu.Kembali, Tahap.MenungguKartu);

        mesin.Configure(Tahap.MenungguRingkasan)
            .OnEntryAsync(TanyaRingkasanAsync)
            .Permit(Pemicu.UbahIsian, Tahap.MenungguIsian)
            .Permit(Pemicu.Kembali, Tahap.MenungguIsian)
            .Permit(Pemicu.Daftar, Tahap.Selesai);

        mesin.Configure(Tahap.Selesai);
    }

    protected override async Task AwalAsync(string? argumen)
    {
        if (argumen is null)
        {
            TanyaNip();
            return;
        }

        if (await PeriksaNipAsync(argumen) is { } pemicu)
        {
            await PicuAsync(pemicu);
        }
    }

    protected override async Task<Pemicu?> JawabAsync() => Keadaan switch
    {
        Tahap.MenungguNip => await PeriksaNipAsync(Masukan.Teks),
        Tahap.MenungguPilihan => await PilihAsync(),
        Tahap.MenungguKartu => PeriksaKartu(),
        Tahap.MenungguIsian => await IsiAsync(),
        _ => await SimpulkanAsync(),
    };

    protected override Task<object?> SiapkanAsync() =>
        Keadaan == Tahap.MenungguIsian && soal.Untuk(Giliran, Isi).Kini(Isi)?.Siapkan is { } siapkan && !Masukan.Lewat
            ? siapkan()
            : Task.FromResult<object?>(null);

    protected override async Task MundurAsync()
    {
        if (Keadaan is Tahap.MenungguIsian && soal.Untuk(Giliran, Isi).Mundur(Isi))
        {
            await PicuAsync(Pemicu.UbahIsian);
            return;
        }

        if (Keadaan is Tahap.MenungguRingkasan)
        {
            soal.Untuk(Giliran, Isi).Mundur(Isi);
        }

        await base.MundurAsync();
    }

    private void TanyaNip() => Giliran.Tanya(TeksDaftar.TanyaNip, Label.Baris(Label.Menu));

    private async Task<Pemicu?> PeriksaNipAsync(string teks)
    {
        var nip = Nip.Baca(teks, DateOnly.FromDateTime(Giliran.Kini.UtcDateTime));
        if (!nip.Berhasil)
        {
            Giliran.Awali(Ujar.Dari(nip.Kesalahan.Pesan));
            TanyaNip();
            return null;
        }

        Isi.MulaiDengan(nip.Nilai.Angka);
        return await CariAsync(nip.Nilai);
    }

    private async Task<Pemicu?> CariAsync(Nip nip)
    {
        Isi.Halangan = null;
        switch (await peserta.CariAsync(nip, Batal))
        {
            case HasilPencarian.BolehDaftar:
                return Pemicu.NipDitemukan;
            case HasilPencarian.SudahTerdaftar:
                Halangi("terdaftar", TeksDaftar.SudahTerdaftar, [[CetakUlang], [Label.Masuk, Label.CekStatus], [LupaAkses]]);
                break;
            case HasilPencarian.BelumDibuka tutup:
                Isi.InstansiKode = tutup.Instansi.Kode;
                Halangi("tutup", TeksDaftar.BelumDibuka.Dengan(tutup.Instansi.Nama), [[new Tombol("Kabari saya saat dibuka", "kabari")]]);
                break;
            case HasilPencarian.BukanPeserta bukan:
                Giliran.Awali(Ujar.Dari(bukan.Alasan.Pesan));
                Halangi("bukan", TeksDaftar.BukanPeserta, [[PeriksaLagi]]);
                break;
            default:
                Halangi("tidak-ada", TeksDaftar.TidakAda.Dengan(Nip.Tampil(nip.Angka)), [[PeriksaLagi], [new Tombol("Laporkan: tidak ada dalam database", "lapor")]]);
                break;
        }

        return Pemicu.NipTerhalang;
    }

    private static readonly Tombol PeriksaLagi = new("Periksa lagi", "periksa");
    private static readonly Tombol LupaAkses = Label.Lupa with { Kode = "lupa-akses" };
    private static readonly Tombol CetakUlang = new("Cetak ulang tanda bukti", "cetak-ulang");

    private void Halangi(string sebab, Ujar ujar, IReadOnlyList<IReadOnlyList<Tombol>> tombol)
    {
        Isi.Halangan = sebab;
        Giliran.Tanya(ujar, [.. tombol, Label.Navigasi()]);
    }

    private async Task<Pemicu?> PilihAsync()
    {
        switch (Masukan.Kode)
        {
            case "periksa":
                return Pemicu.PeriksaLagi;
            case "masuk" or "status":
                Tutup();
                Giliran.Pindah = (Masukan.Kode, null);
                return null;
            case "cetak-ulang":
                Tutup();
                Giliran.Pindah = ("cetak-ulang", Isi.Nip);
                return null;
            case "lupa-akses":
                Tutup();
                Giliran.Pindah = ("lupa", Isi.Nip);
                return null;
            case "lapor":
                Giliran.Pindah = ("lapor", $"tidak-ada:{Isi.Nip}");
                return null;
            case "kabari":
                await kabar.JalankanAsync(Isi.InstansiKode!, Giliran.Percakapan.Id, Batal);
                Tutup();
                Giliran.Awali(TeksDaftar.AkanDikabari);
                return null;
            default:
                // A number typed here is a second try at the NIP, not an answer to the buttons.
                return Masukan.Teks.Any(char.IsDigit) ? await PeriksaNipAsync(Masukan.Teks) : Ulangi();
        }
    }

    private Pemicu? Ulangi()
    {
        Giliran.Awali(TeksDaftar.PilihTombol);
        Giliran.UlangiPertanyaan();
        return null;
    }

    private async Task TanyaKartuAsync()
    {
        if (await peserta.CariAsync(Isi.NipSah, Batal) is not HasilPencarian.BolehDaftar kartu)
        {
            TanyaNip();
            return;
        }

        var pns = kartu.Pns;
        Isi.Nama = pns.Nama;
        Giliran.Tanya(
            TeksDaftar.Kartu.Dengan(
                Nip.Tampil(pns.Nip), pns.Nama, pns.TempatLahir ?? "-", pns.TanggalLahir is { } lahir ? Tanggal.Huruf(lahir) : "-",
                kartu.Instansi.Nama, pns.UnitKerja ?? "-", SamarkanNik(pns.Nik)),
            new SifatPesan(Lindungi: true),
            [[Label.DataBenar], [Label.NamaSalah, Label.InstansiSalah], Label.Navigasi()]);
    }

    // Not Nik.Samar: that shows the last four digits, which are what the next question asks for (docs/keputusan/007).
    private static string SamarkanNik(string? nik) => nik is null ? "belum tercatat" : $"{nik[..4]}{new string('•', nik.Length - 4)}";

    private Pemicu? PeriksaKartu()
    {
        var setuju = Masukan.Kode is null ? YaTidak.Baca(Masukan.Teks) : null;
        if (Masukan.Kode == Label.DataBenar.Kode || setuju is true)
        {
            return Pemicu.DataBenar;
        }

        if (Keliru() is { } keliru)
        {
            Giliran.Pindah = ("lapor", $"{keliru}:{Isi.Nip}");
            return null;
        }

        Giliran.Awali(setuju is false ? TeksDaftar.BagianManaSalah : TeksDaftar.PilihTombol);
        Giliran.UlangiPertanyaan();
        return null;
    }

    // Said in words it is the same as the button: "instansi saya salah".
    private string? Keliru() => Masukan.Kode is "nama-salah" or "instansi-salah"
        ? Masukan.Kode
        : pemaham.Pahami(Masukan.Teks).Pasti?.Arah is Arah.KeAlur { Nama: "lapor", Argumen: "nama-salah" or "instansi-salah" } tujuan ? tujuan.Argumen : null;

    private async Task TanyaIsianAsync()
    {
        await soal.SesuaikanAsync(Giliran, Isi, Batal);
        if (soal.Untuk(Giliran, Isi).Kini(Isi) is { } kini)
        {
            kini.Tanya();
            return;
        }

        await PicuAsync(Pemicu.IsianLengkap);
    }

    private async Task<Pemicu?> IsiAsync() => await soal.Untuk(Giliran, Isi).JawabAsync(Giliran, Isi) ? Pemicu.UbahIsian : null;

    private Task TanyaRingkasanAsync()
    {
        var ubah = soal.Untuk(Giliran, Isi).Berlaku(Isi).Where(s => s.Judul is not null).Select(s => new Tombol($"Ubah {s.Judul}", $"ubah.{s.Kode}"));
        Giliran.Tanya(
            TeksDaftar.Ringkasan.Dengan(Nip.Tampil(Isi.Nip!), Isi.Nama, Isi.Surel ?? "tidak diisi", Isi.Pertanyaan),
            new SifatPesan(Lindungi: true),
            [[new Tombol("Daftar sekarang", "daftarkan")], .. ubah.Chunk(2), Label.Navigasi()]);
        return Task.CompletedTask;
    }

    private async Task<Pemicu?> SimpulkanAsync()
    {
        if (Masukan.Kode is { } kode && kode.StartsWith("ubah.", StringComparison.Ordinal))
        {
            soal.Untuk(Giliran, Isi).Ubah(Isi, kode[5..]);
            return Pemicu.UbahIsian;
        }

        if (Masukan.Kode != "daftarkan" && YaTidak.Baca(Masukan.Teks) is not true)
        {
            return Ulangi();
        }

        return await DaftarkanAsync();
    }

    private async Task<Pemicu?> DaftarkanAsync()
    {
        var hasil = await daftarkan.JalankanAsync(Isi.Permohonan(Giliran.Percakapan.Id), Giliran.Pelaku(Isi.Nip!), Batal);
        if (!hasil.Berhasil)
        {
            Giliran.Awali(Ujar.Dari(hasil.Kesalahan.Pesan));
            Tutup();
            return null;
        }

        Tutup();
        Giliran.Percakapan.Tertunda = null;
        bukti.Selamat(Giliran, hasil.Nilai);
        return null;
    }
}
