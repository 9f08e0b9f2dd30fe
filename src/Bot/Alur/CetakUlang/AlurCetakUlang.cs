using EPupns.Bot.Alur.Pemulihan;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Masuk;
using Microsoft.EntityFrameworkCore;
using Stateless;

namespace EPupns.Bot.Alur.CetakUlang;

/// <summary>
/// The proof and the form again, for who is registered already (features.md R4, R21, R22), also before approval, when nobody can log in
/// yet. With the password here, whose failures count with those of the login; with the security answer in <see cref="AlurLupa"/>.
/// </summary>
internal sealed class AlurCetakUlang(EPupnsDb db, MasukPns masuk, PenyampaiCetakan penyampai)
    : Alur<AlurCetakUlang.Tahap, AlurCetakUlang.Pemicu, AlurCetakUlang.Isian>
{
    /// <summary>How long who gave the password may go on printing.</summary>
    private static readonly TimeSpan Umur = TimeSpan.FromMinutes(10);

    private static readonly Ujaran TanyaNip = new("cetak_ulang.tanya_nip");
    private static readonly Ujaran BelumTerdaftar = new("cetak_ulang.belum_terdaftar");
    private static readonly Ujaran TanyaSandi = new("cetak_ulang.tanya_sandi");
    private static readonly Ujaran KirimLagi = new("cetak_ulang.kirim_lagi");
    private static readonly Ujaran SandiSalah = new("cetak_ulang.sandi_salah", "sisa");
    private static readonly Ujaran Terkunci = new("cetak_ulang.terkunci", "pukul");
    private static readonly Ujaran Setelah = new("cetak_ulang.setelah");
    private static readonly Ujaran Berakhir = new("cetak_ulang.berakhir");

    private static readonly Tombol JawabPengaman = new("Jawab pertanyaan pengaman", "jawab-pengaman");

    /// <summary>What we are waiting for.</summary>
    internal enum Tahap
    {
        MenungguNip,
        MenungguSandi,
        MenungguTindakan,
        Selesai,
    }

    /// <summary>What the person did.</summary>
    internal enum Pemicu
    {
        NipDiterima,
        SandiKeliru,
        SandiCocok,
        Berakhir,
        Kembali,
    }

    public override string Nama => "cetak-ulang";

    public override string Judul => "cetak ulang";

    protected override Pemicu PemicuKembali => Pemicu.Kembali;

    protected override void Susun(StateMachine<Tahap, Pemicu> mesin)
    {
        mesin.Configure(Tahap.MenungguNip)
            .OnEntry(MintaNip)
            .Permit(Pemicu.NipDiterima, Tahap.MenungguSandi);

        mesin.Configure(Tahap.MenungguSandi)
            .OnEntry(MintaSandi)
            .PermitReentry(Pemicu.SandiKeliru)
            .Permit(Pemicu.SandiCocok, Tahap.MenungguTindakan)
            .Permit(Pemicu.Kembali, Tahap.MenungguNip);

        mesin.Configure(Tahap.MenungguTindakan)
            .OnEntry(TanyaTindakan)
            .PermitReentry(Pemicu.SandiCocok)
            .Permit(Pemicu.Berakhir, Tahap.MenungguSandi);

        mesin.Configure(Tahap.Selesai);
    }

    protected override async Task AwalAsync(string? argumen)
    {
        if (argumen is null)
        {
            MintaNip();
            return;
        }

        if (await KenaliAsync(argumen) is { } pemicu)
        {
            await PicuAsync(pemicu);
        }
    }

    protected override Func<Task<object?>>? Persiapan() => Keadaan == Tahap.MenungguSandi && Masukan.Kode is null
        ? async () => await masuk.CocokkanAsync(Isi.Nomor ?? "", Giliran.Activity.Text ?? "", Batal)
        : null;

    protected override async Task<Pemicu?> JawabAsync() => Keadaan switch
    {
        Tahap.MenungguNip => await TerimaNipAsync(),
        Tahap.MenungguSandi => await TerimaSandiAsync(),
        _ => await BertindakAsync(),
    };

    private void MintaNip() => Giliran.Tanya(TanyaNip, Label.Baris(Label.Menu));

    private void MintaSandi() => Giliran.Tanya(TanyaSandi, new SifatPesan(MintaRahasia: true), [[JawabPengaman], [Label.LupaAkses], Label.Navigasi()]);

    private void TanyaTindakan() => Giliran.Tanya(Setelah, [[Label.Cetak, Label.CetakFormulir], [Label.Masuk, Label.Menu]]);

    private async Task<Pemicu?> TerimaNipAsync() =>
        Terbaca(Nip.Baca(Masukan.Teks, Giliran.HariIni), MintaNip, out var nip) ? await KenaliAsync(nip.Angka) : null;

    // Registration tells as much to whoever types the NIP there.
    private async Task<Pemicu?> KenaliAsync(string nip)
    {
        Isi.Nip = nip;
        Isi.Nomor = await db.Set<Registrasi>().Where(r => r.Nip == nip).Select(r => r.Nomor).FirstOrDefaultAsync(Batal);
        if (Isi.Nomor is not null)
        {
            return Pemicu.NipDiterima;
        }

        Giliran.Awali(BelumTerdaftar);
        return Serahkan("daftar", nip);
    }

    private async Task<Pemicu?> TerimaSandiAsync()
    {
        if (Masukan.Kode is "jawab-pengaman" or "lupa-akses")
        {
            return Serahkan("lupa", Masukan.Kode == Label.LupaAkses.Kode ? Isi.Nip : $"{nameof(YangHilang.Nomor)}:{Isi.Nip}");
        }

        Giliran.HapusPesanMasuk();
        if (Giliran.Siapan is not Pencocokan pencocokan)
        {
            return TanyaLagi(KirimLagi, MintaSandi);
        }

        switch (await masuk.PutuskanAsync(pencocokan, Giliran.Asal, Giliran.Pelaku("-"), Batal))
        {
            case HasilMasuk.Salah salah:
                Giliran.Awali(SandiSalah.Dengan(salah.Sisa));
                return Pemicu.SandiKeliru;
            case HasilMasuk.Terkunci kunci:
                return Akhiri(Terkunci.Dengan(Tanggal.WaktuWib(kunci.Sampai)));
            default:
                (Isi.RegistrasiId, Isi.Sampai) = (pencocokan.RegistrasiId, Giliran.Kini + Umur);
                return await CetakAsync(formulir: false);
        }
    }

    private async Task<Pemicu?> BertindakAsync() => Masukan.Kode switch
    {
        "cetak" or "cetak-formulir" => await CetakAsync(Masukan.Kode == Label.CetakFormulir.Kode),
        "masuk" => Serahkan("masuk"),
        _ => Ulangi(),
    };

    private async Task<Pemicu?> CetakAsync(bool formulir)
    {
        if (Giliran.Kini >= Isi.Sampai || await db.Set<Registrasi>().FindAsync([Isi.RegistrasiId], Batal) is not { } registrasi)
        {
            Giliran.Awali(Berakhir);
            return Pemicu.Berakhir;
        }

        penyampai.Sampaikan(Giliran, registrasi, formulir);
        return Pemicu.SandiCocok;
    }

    /// <summary>Whose proof it is.</summary>
    internal sealed class Isian
    {
        public string? Nip { get; set; }

        public string? Nomor { get; set; }

        public Guid? RegistrasiId { get; set; }

        public DateTimeOffset Sampai { get; set; }
    }
}
