using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Menu;
using EPupns.Core.Dasar;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pemulihan;
using EPupns.Core.Pendaftaran.Masuk;
using Stateless;

namespace EPupns.Bot.Alur.Keamanan;

/// <summary>
/// Changing password or security question after login. The present password comes first and counts for ten minutes; every other login
/// of the account is closed by a new password, this one stays.
/// </summary>
internal sealed class AlurKeamanan(Sesi sesi, SoalKeamanan soal, BuktikanSandi buktikan, GantiSandi gantiSandi, GantiPengaman gantiPengaman)
    : AlurBersoal<AlurKeamanan.Tahap, AlurKeamanan.Pemicu, IsianKeamanan>
{
    private static readonly Tombol Sandi = new("Kata sandi", "ganti-sandi");
    private static readonly Tombol Pengaman = new("Pertanyaan pengaman", "ganti-pengaman");

    /// <summary>What we are waiting for.</summary>
    internal enum Tahap
    {
        MenungguPilihan,
        MenungguSandiLama,
        MenungguSandi,
        MenungguPengaman,
        Selesai,
    }

    /// <summary>What the person did.</summary>
    internal enum Pemicu
    {
        Memilih,
        SandiLamaKeliru,
        MenulisSandi,
        MenulisPengaman,
        BuktiHabis,
        Tercapai,
        Kembali,
    }

    public override string Nama => "keamanan";

    public override string Judul => "penggantian kata sandi";

    protected override Pemicu PemicuKembali => Pemicu.Kembali;

    protected override Pemicu PemicuSoal => Isi.Ganti == YangDiganti.Sandi ? Pemicu.MenulisSandi : Pemicu.MenulisPengaman;

    protected override DaftarSoal<IsianKeamanan>? Soal => Keadaan switch
    {
        Tahap.MenungguSandi => soal.Sandi(Giliran, Isi),
        Tahap.MenungguPengaman => soal.Pengaman(Giliran, Isi),
        _ => null,
    };

    protected override void Susun(StateMachine<Tahap, Pemicu> mesin)
    {
        mesin.Configure(Tahap.MenungguPilihan)
            .OnEntry(TanyaPilihan)
            .Permit(Pemicu.Memilih, Tahap.MenungguSandiLama);

        mesin.Configure(Tahap.MenungguSandiLama)
            .OnEntry(TanyaSandiLama)
            .PermitReentry(Pemicu.SandiLamaKeliru)
            .Permit(Pemicu.MenulisSandi, Tahap.MenungguSandi)
            .Permit(Pemicu.MenulisPengaman, Tahap.MenungguPengaman)
            .Permit(Pemicu.Kembali, Tahap.MenungguPilihan);

        mesin.Configure(Tahap.MenungguSandi)
            .OnEntryAsync(TanyaSoalAsync)
            .PermitReentry(Pemicu.MenulisSandi)
            .Permit(Pemicu.BuktiHabis, Tahap.MenungguSandiLama)
            .Permit(Pemicu.Tercapai, Tahap.Selesai)
            .Permit(Pemicu.Kembali, Tahap.MenungguPilihan);

        mesin.Configure(Tahap.MenungguPengaman)
            .OnEntryAsync(TanyaSoalAsync)
            .PermitReentry(Pemicu.MenulisPengaman)
            .Permit(Pemicu.BuktiHabis, Tahap.MenungguSandiLama)
            .Permit(Pemicu.Tercapai, Tahap.Selesai)
            .Permit(Pemicu.Kembali, Tahap.MenungguPilihan);

        mesin.Configure(Tahap.Selesai).OnEntry(Tutup);
    }

    protected override async Task AwalAsync(string? argumen)
    {
        if (await sesi.RegistrasiAsync(Giliran, Batal) is not { } registrasi)
        {
            Giliran.Awali(TeksKeamanan.BelumMasuk);
            Serahkan("lupa", argumen == "pengaman" ? "jawaban" : "sandi");
            return;
        }

        Isi.Milik(registrasi);
        TanyaPilihan();
    }

    protected override Func<Task<object?>>? Persiapan() => Keadaan == Tahap.MenungguSandiLama && Masukan.Kode is null
        ? async () => await buktikan.CocokkanAsync(Isi.Nomor!, Giliran.Activity.Text ?? "", Batal)
        : base.Persiapan();

    protected override async Task<Pemicu?> JawabAsync()
    {
        if (Giliran.Pertanyaan is { MintaRahasia: true })
        {
            Giliran.HapusPesanMasuk();
        }

        if ((await sesi.RegistrasiAsync(Giliran, Batal))?.Id != Isi.RegistrasiId)
        {
            return Akhiri(TeksUmum.BelumMasuk);
        }

        return Keadaan switch
        {
            Tahap.MenungguPilihan => Pilih(),
            Tahap.MenungguSandiLama => await BuktikanAsync(),
            _ when Giliran.Kini >= Isi.IzinSampai => Habis(),
            _ => await JawabSoalAsync(),
        };
    }

    protected override async Task<Pemicu> LengkapAsync() => Keadaan == Tahap.MenungguSandi ? await SimpanSandiAsync() : await SimpanPengamanAsync();

    private void TanyaPilihan() => Giliran.Tanya(TeksKeamanan.TanyaPilihan, [[Sandi], [Pengaman], [Label.Menu]]);

    private Pemicu? Pilih()
    {
        Isi.Ganti = Masukan.Kode == Sandi.Kode ? YangDiganti.Sandi : Masukan.Kode == Pengaman.Kode ? YangDiganti.Pengaman : null;
        Isi.LupakanBukti();
        return Isi.Ganti is null ? Ulangi(TeksKeamanan.PilihTombol) : Pemicu.Memilih;
    }

    private void TanyaSandiLama() => Giliran.Tanya(TeksKeamanan.TanyaSandiLama, new SifatPesan(MintaRahasia: true), Label.Baris(Label.Lupa), Label.Navigasi());

    private async Task<Pemicu?> BuktikanAsync()
    {
        if (Giliran.Siapan is not Pencocokan pencocokan)
        {
            return TanyaLagi(TeksKeamanan.KirimLagi, TanyaSandiLama);
        }

        switch (await buktikan.PutuskanAsync(pencocokan, Giliran.Percakapan.Id, Giliran.Asal, Giliran.Pelaku(Isi.Nip!), Batal))
        {
            case HasilPembuktian.Terbukti terbukti:
                (Isi.IzinId, Isi.IzinSampai) = (terbukti.IzinId, Giliran.Kini + BuktikanDiri.Umur);
                return PemicuSoal;
            case HasilPembuktian.Terkunci kunci:
                return Akhiri(TeksKeamanan.Terkunci.Dengan(Tanggal.WaktuWib(kunci.Sampai)));
            case HasilPembuktian.Salah salah:
                Giliran.Awali(TeksKeamanan.SandiLamaSalah.Dengan(salah.Sisa));
                return Pemicu.SandiLamaKeliru;
            case var lain:
                throw new InvalidOperationException($"Hasil pembuktian tidak dikenal: {lain.GetType().Name}.");
        }
    }

    private async Task<Pemicu> SimpanSandiAsync()
    {
        var hasil = await gantiSandi.JalankanAsync(Isi.IzinId!.Value, Isi.SandiHash!, lewatTautan: false, Giliran.Adapter.ChannelId, Batal);
        if (!hasil.Berhasil)
        {
            return Habis();
        }

        Sesi.Buka(Giliran, hasil.Nilai);
        Giliran.Awali(TeksKeamanan.SandiDiganti);
        return Pemicu.Tercapai;
    }

    private async Task<Pemicu> SimpanPengamanAsync()
    {
        var hasil = await gantiPengaman.JalankanAsync(Isi.IzinId!.Value, Isi.Pertanyaan!, Isi.JawabanHash!, Giliran.Adapter.ChannelId, Batal);
        if (!hasil.Berhasil)
        {
            return Habis();
        }

        Giliran.Awali(TeksKeamanan.PengamanDiganti);
        return Pemicu.Tercapai;
    }

    private Pemicu Habis()
    {
        Giliran.Awali(TeksKeamanan.WaktuHabis);
        Isi.LupakanBukti();
        return Pemicu.BuktiHabis;
    }
}
