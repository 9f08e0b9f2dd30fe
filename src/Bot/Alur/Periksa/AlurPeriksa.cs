using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Menu;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;
using EPupns.Core.Referensi;
using Stateless;

namespace EPupns.Bot.Alur.Periksa;

/// <summary>
/// Checking the record (features.md F2–F12): sections, records, SAPK's values with <c>Sesuai · Perbaiki · Lewati</c>, corrections that
/// are echoed before they are saved and can be taken back. Which field comes next is never a state: it follows from the form.
/// </summary>
internal sealed partial class AlurPeriksa(PembukaRuang pembuka, PenyimpanIsian penyimpan, TafsirkanIsian penafsir, CariRujukan rujukan, Tertunda tertunda)
    : Alur<AlurPeriksa.Tahap, AlurPeriksa.Pemicu, IsianPeriksa>
{
    private const int BanyakTemuan = 3;

    private RuangPeriksa _ruang = null!;

    /// <summary>What we are waiting for.</summary>
    internal enum Tahap
    {
        MenungguBagian,
        MenungguCatatan,
        MenungguPeriksa,
        MenungguIsian,
        MenungguNilai,
        MenungguTingkat,
        MenungguTawaran,
        MenungguKepastian,
    }

    /// <summary>What the person did, or what follows from it.</summary>
    internal enum Pemicu
    {
        BagianDipilih,
        CatatanDipilih,
        Diperiksa,
        Perbaiki,
        Dicari,
        Bertahap,
        Bercabang,
        Dipahami,
        SemuaIsian,
        Selesai,
        Kembali,
    }

    public override string Nama => "periksa";

    public override string Judul => "pemeriksaan data";

    protected override Pemicu PemicuKembali => Pemicu.Kembali;

    protected override void Susun(StateMachine<Tahap, Pemicu> mesin)
    {
        mesin.Configure(Tahap.MenungguBagian)
            .OnEntry(() => LayarPeriksa.TanyaBagian(Giliran, _ruang, Isi))
            .Permit(Pemicu.BagianDipilih, Tahap.MenungguCatatan)
            .Permit(Pemicu.CatatanDipilih, Tahap.MenungguPeriksa)
            .PermitReentry(Pemicu.Selesai);

        mesin.Configure(Tahap.MenungguCatatan)
            .OnEntry(() => LayarPeriksa.TanyaCatatan(Giliran, _ruang, Isi))
            .PermitReentry(Pemicu.BagianDipilih)
            .Permit(Pemicu.CatatanDipilih, Tahap.MenungguPeriksa)
            .Permit(Pemicu.Selesai, Tahap.MenungguBagian)
            .Permit(Pemicu.Kembali, Tahap.MenungguBagian);

        mesin.Configure(Tahap.MenungguPeriksa)
            .OnEntryAsync(TanyaPeriksaAsync)
            .PermitReentry(Pemicu.Diperiksa)
            .PermitReentry(Pemicu.CatatanDipilih)
            .Permit(Pemicu.Perbaiki, Tahap.MenungguNilai)
            .Permit(Pemicu.SemuaIsian, Tahap.MenungguIsian)
            .Permit(Pemicu.BagianDipilih, Tahap.MenungguCatatan)
            .Permit(Pemicu.Selesai, Tahap.MenungguBagian);

        mesin.Configure(Tahap.MenungguIsian)
            .OnEntry(() => LayarPeriksa.TanyaIsian(Giliran, _ruang, Isi))
            .Permit(Pemicu.BagianDipilih, Tahap.MenungguCatatan)
            .Permit(Pemicu.CatatanDipilih, Tahap.MenungguPeriksa)
            .Permit(Pemicu.Kembali, Tahap.MenungguPeriksa);

        mesin.Configure(Tahap.MenungguNilai)
            .OnEntry(TanyaNilai)
            .PermitReentry(Pemicu.Dicari)
            .Permit(Pemicu.Bertahap, Tahap.MenungguTingkat)
            .Permit(Pemicu.Bercabang, Tahap.MenungguTawaran)
            .Permit(Pemicu.Dipahami, Tahap.MenungguKepastian)
            .Permit(Pemicu.Diperiksa, Tahap.MenungguPeriksa)
            .Permit(Pemicu.CatatanDipilih, Tahap.MenungguPeriksa)
            .Permit(Pemicu.SemuaIsian, Tahap.MenungguIsian)
            .Permit(Pemicu.BagianDipilih, Tahap.MenungguCatatan)
            .Permit(Pemicu.Selesai, Tahap.MenungguBagian);

        mesin.Configure(Tahap.MenungguTingkat)
            .OnEntryAsync(TanyaTingkatAsync)
            .PermitReentry(Pemicu.Dicari)
            .Permit(Pemicu.Bercabang, Tahap.MenungguTawaran)
            .Permit(Pemicu.Dipahami, Tahap.MenungguKepastian)
            .Permit(Pemicu.Diperiksa, Tahap.MenungguPeriksa)
            .Permit(Pemicu.Perbaiki, Tahap.MenungguNilai);

        mesin.Configure(Tahap.MenungguTawaran)
            .OnEntry(() => LayarPeriksa.TanyaTawaran(Giliran, _ruang, Isi))
            .PermitReentry(Pemicu.Bercabang)
            .Permit(Pemicu.Dipahami, Tahap.MenungguKepastian)
            .Permit(Pemicu.Diperiksa, Tahap.MenungguPeriksa)
            .Permit(Pemicu.Perbaiki, Tahap.MenungguNilai)
            .Permit(Pemicu.Kembali, Tahap.MenungguNilai);

        mesin.Configure(Tahap.MenungguKepastian)
            .OnEntry(() => LayarPeriksa.TanyaKepastian(Giliran, _ruang, Isi))
            .PermitReentry(Pemicu.Dipahami)
            .Permit(Pemicu.Bercabang, Tahap.MenungguTawaran)
            .Permit(Pemicu.Diperiksa, Tahap.MenungguPeriksa)
            .Permit(Pemicu.Perbaiki, Tahap.MenungguNilai)
            .Permit(Pemicu.Kembali, Tahap.MenungguNilai);
    }

    protected override async Task AwalAsync(string? argumen)
    {
        if (!await BukaAsync())
        {
            return;
        }

        if (argumen is not null && Lompat(argumen) is { } pemicu)
        {
            await PicuAsync(pemicu);
            return;
        }

        LayarPeriksa.TanyaBagian(Giliran, _ruang, Isi);
    }

    protected override async Task<Pemicu?> JawabAsync()
    {
        if (!await BukaAsync())
        {
            return null;
        }

        if (Masukan.Kode == LayarPeriksa.Urungkan.Kode)
        {
            return await UrungkanAsync();
        }

        // What can be taken back is what was just done.
        Isi.Terakhir = null;
        return Keadaan switch
        {
            Tahap.MenungguBagian => PilihBagian(),
            Tahap.MenungguCatatan => PilihCatatan(),
            Tahap.MenungguPeriksa => await PeriksaAsync(),
            Tahap.MenungguIsian => PilihIsian(),
            Tahap.MenungguNilai => await TerimaNilaiAsync(),
            Tahap.MenungguTingkat => await TerimaTingkatAsync(),
            Tahap.MenungguTawaran => await PilihTawaranAsync(),
            _ => await PutuskanAsync(),
        };
    }

    protected override async Task MundurAsync()
    {
        if (!await BukaAsync())
        {
            return;
        }

        if (Keadaan is Tahap.MenungguPeriksa or Tahap.MenungguNilai)
        {
            await PicuAsync(LangkahSebelumnya());
            return;
        }

        if (Keadaan == Tahap.MenungguTingkat)
        {
            await PicuAsync(await NaikAsync());
            return;
        }

        await base.MundurAsync();
    }

    private async Task<bool> BukaAsync()
    {
        var ruang = await pembuka.BukaAsync(Giliran, Isi, Batal);
        if (ruang is null)
        {
            MintaMasuk();
            return false;
        }

        if (Isi.RegistrasiId != ruang.Registrasi.Id && Isi.RegistrasiId != Guid.Empty)
        {
            Akhiri();
            return false;
        }

        (_ruang, Isi.RegistrasiId) = (ruang, ruang.Registrasi.Id);
        return true;
    }

    // The question waits until its owner has logged in again.
    private void MintaMasuk()
    {
        if (tertunda.Sisihkan(Giliran) is not null && Isi.RegistrasiId != Guid.Empty)
        {
            Giliran.Awali(TeksPeriksa.MasukDahulu);
            Giliran.Pindah = ("masuk", null);
            return;
        }

        Akhiri(TeksUmum.BelumMasuk);
    }

    private Pemicu? PilihBagian() => Masukan.Kode?.StartsWith(LayarPeriksa.AwalanBagian, StringComparison.Ordinal) is true
        ? BukaBagian(_ruang.Definisi.AmbilBagian(Masukan.Kode[LayarPeriksa.AwalanBagian.Length..]))
        : LompatAtauUlangi();

    private Pemicu BukaBagian(Bagian bagian)
    {
        Isi.Buka(bagian.Kode, bagian.Berulang ? null : bagian.Kode);
        return bagian.Berulang ? Pemicu.BagianDipilih : Pemicu.CatatanDipilih;
    }

    private Pemicu? PilihCatatan()
    {
        var (bagian, catatan) = (_ruang.Bagian(Isi), _ruang.Borang.Kini.Catatan(_ruang.Bagian(Isi)));
        if (Masukan.Kode == LayarPeriksa.DaftarBagian.Kode)
        {
            return Pemicu.Selesai;
        }

        if (Masukan.Kode == LayarPeriksa.Tambah.Kode)
        {
            return catatan.Count >= bagian.PalingBanyak
                ? TanyaLagi(TeksPeriksa.CatatanPenuh.Dengan(bagian.Judul, bagian.PalingBanyak), () => LayarPeriksa.TanyaCatatan(Giliran, _ruang, Isi))
                : BukaCatatan(Guid.CreateVersion7().ToString("N"));
        }

        var dipilih = Masukan.Kode?.StartsWith(LayarPeriksa.AwalanCatatan, StringComparison.Ordinal) is true ? Masukan.Kode[LayarPeriksa.AwalanCatatan.Length..]
            : int.TryParse(Masukan.Teks, out var nomor) && nomor > 0 && nomor <= catatan.Count ? catatan[nomor - 1].Id
            : null;
        return dipilih is null ? LompatAtauUlangi() : BukaCatatan(dipilih);
    }

    private Pemicu BukaCatatan(string kunci)
    {
        Isi.Buka(Isi.Bagian, kunci);
        return Pemicu.CatatanDipilih;
    }

    private async Task TanyaPeriksaAsync()
    {
        if (Langkah.Cari(_ruang, Isi) is not { } langkah)
        {
            Giliran.Awali(TeksPeriksa.BagianSelesai.Dengan(_ruang.Bagian(Isi).Judul));
            await PicuAsync(TutupCatatan());
            return;
        }

        (Isi.Tampil, Isi.Versi) = ([.. langkah.Isian.Select(i => i.Kode)], _ruang.Versi(Isi));
        if (!langkah.Bersama && _ruang.Sapk(Isi).Isi[langkah.Isian[0]] is null)
        {
            Isi.Diubah = langkah.Isian[0].Kode;
            await PicuAsync(Pemicu.Perbaiki);
            return;
        }

        LayarPeriksa.TanyaPeriksa(Giliran, _ruang, Isi, langkah);
    }

    // Back to where the record was chosen from.
    private Pemicu TutupCatatan()
    {
        var berulang = _ruang.Bagian(Isi).Berulang;
        Isi.Buka(Isi.Bagian, null);
        return berulang ? Pemicu.BagianDipilih : Pemicu.Selesai;
    }

    private async Task<Pemicu?> PeriksaAsync() => Masukan.Kode switch
    {
        "sesuai" or "semua-sesuai" => await SesuaiAsync(),
        "perbaiki" => MulaiPerbaiki(Isi.Tampil[0]),
        "semua-isian" => Pemicu.SemuaIsian,
        { } kode when kode.StartsWith(LayarPeriksa.AwalanPerbaiki, StringComparison.Ordinal) => MulaiPerbaiki(kode[LayarPeriksa.AwalanPerbaiki.Length..]),
        _ when Masukan.Lewat => Lewati(),
        _ => YaTidak.Baca(Masukan.Teks) switch
        {
            true => await SesuaiAsync(),
            false when Isi.Tampil.Count == 1 => MulaiPerbaiki(Isi.Tampil[0]),
            _ => LompatAtauUlangi(),
        },
    };

    private async Task<Pemicu?> SesuaiAsync()
    {
        var (bagian, kini, sapk) = (_ruang.Bagian(Isi), _ruang.Kini(Isi), _ruang.Sapk(Isi));
        var tampil = Isi.Tampil.Select(bagian.AmbilIsian).ToList();
        var sesuai = tampil.Where(i => sapk.Isi[i] is not null && (tampil.Count == 1 || !Langkah.Beres(i, kini))).ToList();
        if (await penyimpan.SesuaiAsync(Giliran, _ruang, Isi, sesuai, Batal) is { } salah)
        {
            return Mulai(salah);
        }

        // Shown together with the others and left as they were: optional fields are not asked again one by one.
        Isi.Dilewati.AddRange(tampil.Where(i => sapk.Isi[i] is null && !i.Wajib).Select(i => i.Kode));
        return await TersimpanAsync();
    }

    private Pemicu Lewati()
    {
        Isi.Dilewati.AddRange(Isi.Tampil);
        Isi.Selesaikan();
        return Pemicu.Diperiksa;
    }

    // The form as it is now, and what it finds doubtful since the last answer: in whatever section that shows.
    private async Task<Pemicu?> TersimpanAsync()
    {
        var sebelum = _ruang.Temuan.ToHashSet();
        Isi.Selesaikan();
        await BukaAsync();
        foreach (var temuan in _ruang.Temuan.Where(t => !sebelum.Contains(t)).Take(BanyakTemuan))
        {
            Giliran.Awali(TeksPeriksa.Temuan.Dengan(temuan.Pesan));
        }

        return Pemicu.Diperiksa;
    }

    // Something changed meanwhile, or the answer cannot stand: shown as it is now, with the reason.
    private Pemicu Mulai(Kesalahan salah)
    {
        Giliran.Awali(Ujar.Dari(salah.Pesan));
        Isi.Fokus = [.. Isi.Tampil];
        Isi.Tutup();
        return Pemicu.Diperiksa;
    }

    private Isian Diubah() => _ruang.Bagian(Isi).AmbilIsian(Isi.Diubah!);
}
