using System.Globalization;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Menu;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Formulir;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using Stateless;

namespace EPupns.Bot.Alur.Kirim;

/// <summary>
/// Sending the form (features.md F6, F7, F30, X1): what is missing, the whole summary, the declaration, and only then <c>Kirim sekarang</c>.
/// What is missing and what changed is read anew at every step, so it does not matter what happens on another device meanwhile.
/// </summary>
internal sealed class AlurKirim(
    Sesi sesi, CariFormulir cari, PeriksaBorang pemeriksa, Core.Pengisian.Kirim kirim, DefinisiFormulir definisi, PenyampaiPengisian penyampai, Tertunda tertunda)
    : AlurPns<AlurKirim.Tahap, AlurKirim.Pemicu, IsianKirim>(sesi)
{
    private BorangDiperiksa? _diperiksa;

    /// <summary>What we are waiting for.</summary>
    internal enum Tahap
    {
        MenungguKekurangan,
        MenungguRingkasan,
        MenungguPernyataan,
        MenungguKirim,
    }

    /// <summary>What the person did, or what follows from it.</summary>
    internal enum Pemicu
    {
        Kurang,
        Lengkap,
        Lanjut,
        Dibaca,
        Disetujui,
        Berubah,
        Kembali,
    }

    public override string Nama => "kirim";

    public override string Judul => "pengiriman formulir";

    protected override Pemicu PemicuKembali => Pemicu.Kembali;

    protected override void Susun(StateMachine<Tahap, Pemicu> mesin)
    {
        mesin.Configure(Tahap.MenungguKekurangan)
            .OnEntryAsync(TanyaKekuranganAsync)
            .PermitReentry(Pemicu.Kurang)
            .Permit(Pemicu.Lengkap, Tahap.MenungguRingkasan);

        mesin.Configure(Tahap.MenungguRingkasan)
            .OnEntryAsync(TanyaRingkasanAsync)
            .PermitReentry(Pemicu.Lanjut)
            .PermitReentry(Pemicu.Berubah)
            .Permit(Pemicu.Kurang, Tahap.MenungguKekurangan)
            .Permit(Pemicu.Dibaca, Tahap.MenungguPernyataan);

        mesin.Configure(Tahap.MenungguPernyataan)
            .OnEntry(TanyaPernyataan)
            .Permit(Pemicu.Disetujui, Tahap.MenungguKirim)
            .Permit(Pemicu.Kembali, Tahap.MenungguRingkasan);

        mesin.Configure(Tahap.MenungguKirim)
            .OnEntry(TanyaKirim)
            .Permit(Pemicu.Kurang, Tahap.MenungguKekurangan)
            .Permit(Pemicu.Berubah, Tahap.MenungguRingkasan)
            .Permit(Pemicu.Kembali, Tahap.MenungguPernyataan);
    }

    protected override async Task AwalAsync(string? argumen)
    {
        if (await BukaAsync())
        {
            await PicuAsync(await SiapAsync() ? Pemicu.Lengkap : Pemicu.Kurang);
        }
    }

    protected override async Task<Pemicu?> JawabAsync()
    {
        if (!await BukaAsync())
        {
            return null;
        }

        if (Masukan.Kode == Label.CetakFormulir.Kode)
        {
            penyampai.Formulir(Giliran, Registrasi, kiriman: null);
            return Ulangi();
        }

        return Keadaan switch
        {
            Tahap.MenungguKekurangan => await LengkapiAsync(),
            Tahap.MenungguRingkasan => await BacaRingkasanAsync(),
            Tahap.MenungguPernyataan => Setujui(),
            _ => await KirimkanAsync(),
        };
    }

    protected override async Task MundurAsync()
    {
        if (!await BukaAsync())
        {
            return;
        }

        if (Keadaan == Tahap.MenungguRingkasan && Isi.Halaman > 0)
        {
            Isi.Halaman--;
            await PicuAsync(Pemicu.Lanjut);
            return;
        }

        await base.MundurAsync();
    }

    // Who is logged in, with a form that is not sent yet.
    protected override async Task<bool> MilikAsync()
    {
        if (await cari.JalankanAsync(Registrasi.Id, Batal) is { } formulir && !formulir.Keadaan.Terbuka())
        {
            Giliran.Awali(TeksKirim.SudahTerkirim.Dengan(Tanggal.WaktuWib(formulir.DikirimPada!.Value)));
            Serahkan("status");
            return false;
        }

        return true;
    }

    private async Task<BorangDiperiksa> DiperiksaAsync() => _diperiksa ??= await pemeriksa.JalankanAsync(Registrasi.Id, saatKirim: true, Batal);

    private async Task<bool> SiapAsync() => LayarKirim.Siap(await DiperiksaAsync());

    private async Task TanyaKekuranganAsync() => LayarKirim.TanyaKekurangan(Giliran, Isi, await DiperiksaAsync(), definisi);

    private async Task TanyaRingkasanAsync()
    {
        var diperiksa = await DiperiksaAsync();
        var sidik = PotretFormulir.Sidik(PotretFormulir.Susun(definisi, Registrasi, diperiksa));
        if (Isi.Sidik != sidik)
        {
            (Isi.Sidik, Isi.Halaman) = (sidik, 0);
        }

        LayarKirim.TanyaRingkasan(Giliran, Isi, new RingkasanTertulis(definisi, diperiksa));
    }

    private void TanyaPernyataan() => Giliran.Tanya(TeksKirim.Pernyataan.Dengan(Pernyataan.Teks), Label.Baris(LayarKirim.Setuju), Label.Navigasi());

    private void TanyaKirim() => Giliran.Tanya(TeksKirim.Kepastian, Label.Baris(LayarKirim.Sekarang, LayarKirim.Belum), Label.Navigasi());

    private async Task<Pemicu?> LengkapiAsync()
    {
        var urut = Masukan.Kode?.StartsWith(LayarKirim.AwalanKurang, StringComparison.Ordinal) is true
            ? int.Parse(Masukan.Kode[LayarKirim.AwalanKurang.Length..], CultureInfo.InvariantCulture)
            : int.TryParse(Masukan.Teks, out var nomor) ? nomor - 1 : -1;
        return urut >= 0 && urut < Isi.Tujuan.Count ? Serahkan("periksa", Isi.Tujuan[urut]) : await SiapAsync() ? Pemicu.Lengkap : Pemicu.Kurang;
    }

    private async Task<Pemicu?> BacaRingkasanAsync()
    {
        if (Masukan.Kode?.StartsWith(LayarKirim.AwalanUbah, StringComparison.Ordinal) is true)
        {
            return Serahkan("periksa", Masukan.Kode[LayarKirim.AwalanUbah.Length..]);
        }

        if (!await SiapAsync())
        {
            return Pemicu.Kurang;
        }

        if (Masukan.Kode != LayarKirim.Lanjut.Kode && YaTidak.Baca(Masukan.Teks) is not true && !Masukan.Teks.Equals(LayarKirim.Lanjut.Label, StringComparison.OrdinalIgnoreCase))
        {
            return Ulangi(TeksKirim.PilihTombol);
        }

        if (Isi.Sidik != PotretFormulir.Sidik(PotretFormulir.Susun(definisi, Registrasi, await DiperiksaAsync())))
        {
            Giliran.Awali(TeksKirim.Berubah);
            return Pemicu.Berubah;
        }

        if (Isi.Halaman + 1 >= Isi.BanyakHalaman)
        {
            return Pemicu.Dibaca;
        }

        Isi.Halaman++;
        return Pemicu.Lanjut;
    }

    private Pemicu? Setujui() => Masukan.Kode == LayarKirim.Setuju.Kode || LayarKirim.BerartiSetuju(Masukan.Teks) ? Pemicu.Disetujui : Ulangi(TeksKirim.BelumSetuju);

    private async Task<Pemicu?> KirimkanAsync()
    {
        if (Masukan.Kode == LayarKirim.Belum.Kode || YaTidak.Baca(Masukan.Teks) is false)
        {
            return Akhiri(TeksKirim.Ditunda);
        }

        if (Masukan.Kode != LayarKirim.Sekarang.Kode && YaTidak.Baca(Masukan.Teks) is not true && !LayarKirim.BerartiKirim(Masukan.Teks))
        {
            return Ulangi(TeksKirim.PilihTombol);
        }

        var hasil = await kirim.JalankanAsync(new PermintaanKirim(Registrasi.Id, Setuju: true, Isi.Sidik, Giliran.Percakapan.Id), Giliran.Pelaku(Registrasi.Nip), Batal);
        if (hasil.Berhasil)
        {
            BuangTertunda();
            Tutup();
            penyampai.Selamat(Giliran, Registrasi, hasil.Nilai);
            return null;
        }

        Giliran.Awali(Ujar.Dari(hasil.Kesalahan.Pesan));
        return hasil.Kesalahan.Kode == "kirim.berubah" ? Pemicu.Berubah : Pemicu.Kurang;
    }

    // What was half-done in the form is sent with it.
    private void BuangTertunda()
    {
        if (tertunda.Alur(Giliran) is "periksa" or "kirim")
        {
            tertunda.Buang(Giliran);
        }
    }
}
