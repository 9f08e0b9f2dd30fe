using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Menu;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Masuk;
using Stateless;

namespace EPupns.Bot.Alur.Masuk;

/// <summary>Login with number and password (features.md L1–L3, L5).</summary>
internal sealed class AlurMasuk(MasukPns masuk, CatatKanal kanal) : Alur<AlurMasuk.Tahap, AlurMasuk.Pemicu, AlurMasuk.Isian>
{
    private static readonly Ujaran TanyaNomor = new("masuk.tanya_nomor");
    private static readonly Ujaran TanyaSandi = new("masuk.tanya_sandi", "nomor");
    private static readonly Ujaran KirimLagi = new("masuk.kirim_lagi");
    private static readonly Ujaran TidakSesuai = new("masuk.tidak_sesuai", "sisa");
    private static readonly Ujaran Terkunci = new("masuk.terkunci", "pukul");
    private static readonly Ujaran BelumDiverifikasi = new("masuk.belum_diverifikasi");
    private static readonly Ujaran Berhasil = new("masuk.berhasil");

    /// <summary>What we are waiting for.</summary>
    internal enum Tahap
    {
        MenungguNomor,
        MenungguSandi,
        Selesai,
    }

    /// <summary>What the person did.</summary>
    internal enum Pemicu
    {
        NomorDiterima,
        SandiKeliru,
        SandiDiputuskan,
        Kembali,
    }

    public override string Nama => "masuk";

    public override string Judul => "proses masuk";

    protected override Pemicu PemicuKembali => Pemicu.Kembali;

    protected override void Susun(StateMachine<Tahap, Pemicu> mesin)
    {
        mesin.Configure(Tahap.MenungguNomor)
            .OnEntry(MintaNomor)
            .Permit(Pemicu.NomorDiterima, Tahap.MenungguSandi);

        mesin.Configure(Tahap.MenungguSandi)
            .OnEntry(MintaSandi)
            .Permit(Pemicu.SandiKeliru, Tahap.MenungguNomor)
            .Permit(Pemicu.SandiDiputuskan, Tahap.Selesai)
            .Permit(Pemicu.Kembali, Tahap.MenungguNomor);

        mesin.Configure(Tahap.Selesai);
    }

    protected override Task AwalAsync(string? argumen)
    {
        MintaNomor();
        return Task.CompletedTask;
    }

    protected override async Task<Pemicu?> JawabAsync() => Keadaan == Tahap.MenungguNomor ? TerimaNomor() : await TerimaSandiAsync();

    protected override Func<Task<object?>>? Persiapan() => Keadaan == Tahap.MenungguSandi && Masukan.Kode is null
        ? async () => await masuk.CocokkanAsync(Isi.Nomor!, Giliran.Activity.Text ?? "", Batal)
        : null;

    private void MintaNomor() => Giliran.Tanya(TanyaNomor, Label.Baris(Label.Lupa), Label.Baris(Label.Menu));

    private void MintaSandi() => Giliran.Tanya(TanyaSandi.Dengan(Isi.Nomor), new SifatPesan(MintaRahasia: true), Label.Baris(Label.Lupa), Label.Navigasi());

    private Pemicu? TerimaNomor()
    {
        // The check digit tells a slip of typing here, before it can cost one of the few tries.
        if (!Terbaca(NomorRegistrasi.Baca(Masukan.Teks), MintaNomor, out var nomor))
        {
            return null;
        }

        Isi.Nomor = nomor;
        return Pemicu.NomorDiterima;
    }

    private async Task<Pemicu?> TerimaSandiAsync()
    {
        Giliran.HapusPesanMasuk();
        if (Giliran.Siapan is not Pencocokan pencocokan)
        {
            return TanyaLagi(KirimLagi, MintaSandi);
        }

        switch (await masuk.PutuskanAsync(pencocokan, Giliran.Asal, Giliran.Pelaku("-"), Batal))
        {
            case HasilMasuk.Berhasil berhasil:
                Sesi.Buka(Giliran, berhasil.Registrasi);
                await kanal.PadaAsync(berhasil.Registrasi.Id, Giliran.Percakapan.Id, Batal);
                return Akhiri(Berhasil);
            case HasilMasuk.BelumDiverifikasi:
                return Akhiri(BelumDiverifikasi);
            case HasilMasuk.Terkunci kunci:
                return Akhiri(Terkunci.Dengan(Tanggal.WaktuWib(kunci.Sampai)));
            case HasilMasuk.Salah salah:
                Giliran.Awali(TidakSesuai.Dengan(salah.Sisa));
                return Pemicu.SandiKeliru;
            case var lain:
                throw new InvalidOperationException($"Hasil masuk tidak dikenal: {lain.GetType().Name}.");
        }
    }

    /// <summary>The answers.</summary>
    internal sealed class Isian
    {
        public string? Nomor { get; set; }
    }
}
