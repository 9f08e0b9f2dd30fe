using EPupns.Bot.Alur.Pendaftaran;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pendaftaran;
using Microsoft.EntityFrameworkCore;
using Stateless;

namespace EPupns.Bot.Alur.CetakUlang;

/// <summary>
/// The proof again, for who is registered already and has the password (features.md R4, R22). Also before approval, when nobody can
/// log in yet. Failures count with those of the login.
/// </summary>
internal sealed class AlurCetakUlang(EPupnsDb db, MasukPns masuk, PenyampaiBukti bukti, Catatan jejak)
    : Alur<AlurCetakUlang.Tahap, AlurCetakUlang.Pemicu, AlurCetakUlang.Isian>
{
    private static readonly Ujaran TanyaSandi = new("cetak_ulang.tanya_sandi");
    private static readonly Ujaran KirimLagi = new("cetak_ulang.kirim_lagi");
    private static readonly Ujaran SandiSalah = new("cetak_ulang.sandi_salah", "sisa");
    private static readonly Ujaran Terkunci = new("cetak_ulang.terkunci", "pukul");
    private static readonly Ujaran Nomor = new("cetak_ulang.nomor", "nomor");

    private static readonly Tombol LupaAkses = Label.Lupa with { Kode = "lupa-akses" };

    /// <summary>What we are waiting for.</summary>
    internal enum Tahap
    {
        MenungguSandi,
        Selesai,
    }

    /// <summary>What the person did.</summary>
    internal enum Pemicu
    {
        SandiKeliru,
        SandiDiputuskan,
        Kembali,
    }

    public override string Nama => "cetak-ulang";

    public override string Judul => "cetak ulang";

    protected override Pemicu PemicuKembali => Pemicu.Kembali;

    protected override void Susun(StateMachine<Tahap, Pemicu> mesin)
    {
        mesin.Configure(Tahap.MenungguSandi)
            .OnEntry(MintaSandi)
            .PermitReentry(Pemicu.SandiKeliru)
            .Permit(Pemicu.SandiDiputuskan, Tahap.Selesai);
        mesin.Configure(Tahap.Selesai);
    }

    protected override async Task AwalAsync(string? argumen)
    {
        Isi.Nip = argumen;
        Isi.Nomor = await db.Set<Registrasi>().Where(r => r.Nip == argumen).Select(r => r.Nomor).FirstOrDefaultAsync(Batal);
        MintaSandi();
    }

    protected override async Task<object?> SiapkanAsync() =>
        Masukan.Kode is null ? await masuk.CocokkanAsync(Isi.Nomor ?? "", Giliran.Activity.Text ?? "", Batal) : null;

    protected override async Task<Pemicu?> JawabAsync()
    {
        if (Masukan.Kode == LupaAkses.Kode)
        {
            Tutup();
            Giliran.Pindah = ("lupa", Isi.Nip);
            return null;
        }

        Giliran.HapusPesanMasuk();
        if (Giliran.Siapan is not Pencocokan pencocokan)
        {
            Giliran.Awali(KirimLagi);
            MintaSandi();
            return null;
        }

        switch (await masuk.PutuskanAsync(pencocokan, Giliran.Asal, Giliran.Pelaku("-"), Batal))
        {
            case HasilMasuk.Salah salah:
                Giliran.Awali(SandiSalah.Dengan(salah.Sisa));
                return Pemicu.SandiKeliru;
            case HasilMasuk.Terkunci kunci:
                Giliran.Awali(Terkunci.Dengan(Tanggal.WaktuWib(kunci.Sampai)));
                break;
            default:
                await SampaikanAsync(pencocokan.RegistrasiId);
                break;
        }

        Tutup();
        return null;
    }

    private void MintaSandi() => Giliran.Tanya(TanyaSandi, new SifatPesan(MintaRahasia: true), Label.Baris(LupaAkses), Label.Baris(Label.Menu));

    private async Task SampaikanAsync(Guid? id)
    {
        var registrasi = await db.Set<Registrasi>().SingleAsync(r => r.Id == id, Batal);
        var salin = new Tombol("Salin nomor registrasi", Salin: registrasi.Nomor);
        Giliran.Kabarkan(Nomor.Dengan(registrasi.Nomor), new SifatPesan(Lindungi: true), Label.Baris(salin));
        bukti.Kirim(Giliran, registrasi);
        jejak.Tulis(
            Giliran.Pelaku(registrasi.Nip), "registrasi.dicetak-ulang", $"registrasi:{registrasi.Nomor}", registrasi.Nip,
            sesudah: new { registrasi.Cetakan });
    }

    /// <summary>Whose proof it is.</summary>
    internal sealed class Isian
    {
        public string? Nip { get; set; }

        public string? Nomor { get; set; }
    }
}
