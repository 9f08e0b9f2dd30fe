using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Menu;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using Stateless;

namespace EPupns.Bot.Alur.Berkas;

/// <summary>
/// Papers (features.md §2.3, §2.7, V40): what is needed, sending photos and files for one paper after another, naming what came unasked, taking
/// away. Each file is attached when it arrives; nothing waits for an end.
/// </summary>
internal sealed partial class AlurBerkas(
    Sesi sesi, DaftarBerkas daftar, LampirkanBerkas lampirkan, CabutLampiran cabut, PenerimaBerkas penerima, PenautUnggah penaut, Tertunda tertunda)
    : AlurPns<AlurBerkas.Tahap, AlurBerkas.Pemicu, IsianBerkas>(sesi)
{
    /// <summary>Begins with the files of this very message.</summary>
    public const string ArgumenKiriman = "kiriman";

    /// <summary>The same, and a question was open: it comes back.</summary>
    public const string ArgumenSela = "kiriman-sela";

    /// <summary>Begins with one paper: before its code.</summary>
    public const string ArgumenBukti = "bukti:";

    private BerkasPns _berkas = null!;

    /// <summary>What we are waiting for.</summary>
    internal enum Tahap
    {
        MenungguPilihan,
        MenungguBerkas,
        MenungguJenis,
        MenungguHapus,
    }

    /// <summary>What the person did.</summary>
    internal enum Pemicu
    {
        Didaftar,
        Dipilih,
        Ditanya,
        Menghapus,
        Kembali,
    }

    public override string Nama => "berkas";

    public override string Judul => "pengiriman berkas";

    protected override Pemicu PemicuKembali => Pemicu.Kembali;

    protected override void Susun(StateMachine<Tahap, Pemicu> mesin)
    {
        mesin.Configure(Tahap.MenungguPilihan)
            .OnEntry(TanyaDaftar)
            .PermitReentry(Pemicu.Didaftar)
            .Permit(Pemicu.Dipilih, Tahap.MenungguBerkas)
            .Permit(Pemicu.Ditanya, Tahap.MenungguJenis);

        mesin.Configure(Tahap.MenungguBerkas)
            .OnEntry(() => LayarBerkas.TanyaBerkas(Giliran, _berkas, Isi, tertunda.Judul(Giliran)))
            .PermitReentry(Pemicu.Dipilih)
            .Permit(Pemicu.Menghapus, Tahap.MenungguHapus)
            .Permit(Pemicu.Didaftar, Tahap.MenungguPilihan)
            .Permit(Pemicu.Kembali, Tahap.MenungguPilihan);

        mesin.Configure(Tahap.MenungguJenis)
            .OnEntry(TanyaJenis)
            .PermitReentry(Pemicu.Ditanya)
            .Permit(Pemicu.Dipilih, Tahap.MenungguBerkas)
            .Permit(Pemicu.Didaftar, Tahap.MenungguPilihan)
            .Permit(Pemicu.Kembali, Tahap.MenungguPilihan);

        mesin.Configure(Tahap.MenungguHapus)
            .OnEntry(() => LayarBerkas.TanyaHapus(Giliran, _berkas, Isi))
            .Permit(Pemicu.Dipilih, Tahap.MenungguBerkas)
            .Permit(Pemicu.Kembali, Tahap.MenungguBerkas);
    }

    protected override async Task AwalAsync(string? argumen)
    {
        if (!await BukaAsync())
        {
            return;
        }

        if (argumen is ArgumenKiriman or ArgumenSela)
        {
            Isi.Menyela = argumen == ArgumenSela;
            await MulaiKirimanAsync();
        }
        else if (argumen?.StartsWith(ArgumenBukti, StringComparison.Ordinal) is true)
        {
            Isi.Kode = argumen[ArgumenBukti.Length..];
            await PicuAsync(Pemicu.Dipilih);
        }
        else
        {
            await PicuAsync(PencariBerkas.Cari(_berkas, argumen) switch
            {
                [] => Pemicu.Didaftar,
                [var satu] => Buka(satu.Kunci.Kode),
                var banyak => Tawarkan(banyak),
            });
        }
    }

    protected override Func<Task<object?>>? Persiapan() => Masukan.Berkas.Count > 0 ? async () => await penerima.AmbilAsync(Giliran, Batal) : null;

    protected override async Task<Pemicu?> JawabAsync()
    {
        if (!await BukaAsync())
        {
            return null;
        }

        if (Masukan.Kode == LayarBerkas.LewatWeb.Kode)
        {
            return await KirimTautanAsync();
        }

        if (Masukan.Kode == LayarBerkas.Semua.Kode)
        {
            return KeDaftar();
        }

        return Keadaan switch
        {
            Tahap.MenungguBerkas => await TerimaAsync(),
            Tahap.MenungguJenis => await NamaiAsync(),
            Tahap.MenungguHapus => await HapusAsync(),
            _ => await PilihAsync(),
        };
    }

    protected override async Task MundurAsync()
    {
        if (await BukaAsync())
        {
            (Isi.Titipan, Isi.Tawaran, Isi.Terakhir, Isi.Halaman) = ([], [], null, 0);
            await base.MundurAsync();
        }
    }

    private void TanyaDaftar() => LayarBerkas.TanyaDaftar(Giliran, _berkas, Isi, tertunda.Judul(Giliran));

    private Pemicu KeDaftar()
    {
        (Isi.Tawaran, Isi.Terakhir, Isi.Halaman, Isi.Kode) = ([], null, 0, null);
        return Pemicu.Didaftar;
    }

    // A file is a paper of this person; a word or a button chooses one.
    private async Task<Pemicu?> PilihAsync()
    {
        if (Masukan.Berkas.Count > 0)
        {
            return await TitipkanAsync() ? Pemicu.Ditanya : Pemicu.Didaftar;
        }

        return Pilih();
    }

    private Pemicu? Pilih()
    {
        if (Masukan.Kode == LayarBerkas.Lainnya.Kode)
        {
            (Isi.Tawaran, Isi.Halaman) = ([], Isi.Tawaran.Count > 0 ? 0 : Isi.Halaman + 1);
            return Keadaan == Tahap.MenungguJenis ? Pemicu.Ditanya : Pemicu.Didaftar;
        }

        if (Masukan.Kode?.StartsWith(LayarBerkas.Awalan, StringComparison.Ordinal) is true)
        {
            return Buka(Masukan.Kode[LayarBerkas.Awalan.Length..]);
        }

        return PencariBerkas.Cari(_berkas, Masukan.Teks) switch
        {
            [var satu] => Buka(satu.Kunci.Kode),
            [] => Ulangi(Masukan.AdaTeks ? TeksBerkas.TidakDitemukan : TeksBerkas.PilihBerkas),
            var banyak => Tawarkan(banyak),
        };
    }

    private Pemicu Tawarkan(IReadOnlyList<BerkasDiperlukan> banyak)
    {
        (Isi.Tawaran, Isi.Halaman) = ([.. banyak.Select(b => b.Kunci.Kode)], 0);
        Giliran.Awali(TeksBerkas.Beberapa);
        return Keadaan == Tahap.MenungguJenis ? Pemicu.Ditanya : Pemicu.Didaftar;
    }

    private Pemicu Buka(string kode)
    {
        (Isi.Kode, Isi.Tawaran, Isi.Terakhir, Isi.Halaman) = (kode, [], null, 0);
        return Pemicu.Dipilih;
    }

    private async Task<Pemicu?> KirimTautanAsync()
    {
        await penaut.KirimAsync(Giliran, Registrasi, Keadaan == Tahap.MenungguBerkas ? Isi.Kode : null, Batal);
        return Ulangi();
    }

    protected override async Task<bool> MilikAsync()
    {
        if (Isi.RegistrasiId != Registrasi.Id && Isi.RegistrasiId != Guid.Empty)
        {
            Akhiri();
            return false;
        }

        Isi.RegistrasiId = Registrasi.Id;
        _berkas = await daftar.JalankanAsync(Registrasi.Id, Batal);
        return true;
    }

    // What was sent is stored; it is named after its owner has logged in again.
    protected override void BelumMasuk()
    {
        if (tertunda.Sisihkan(Giliran) is not null && Isi.RegistrasiId != Guid.Empty)
        {
            Giliran.Awali(TeksBerkas.MasukDahulu);
            Giliran.Pindah = ("masuk", null);
            return;
        }

        Akhiri(TeksUmum.BelumMasuk);
    }
}
