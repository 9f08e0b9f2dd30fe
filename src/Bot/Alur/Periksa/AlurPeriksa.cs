using EPupns.Bot.Alur.Berkas;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Menu;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;
using EPupns.Core.Referensi;

namespace EPupns.Bot.Alur.Periksa;

/// <summary>
/// Checking the record (features.md F2–F12): sections, records, SAPK's values with <c>Sesuai · Perbaiki · Lewati</c>, corrections that
/// are echoed before they are saved and can be taken back. Which field comes next is never a state: it follows from the form.
/// </summary>
internal sealed partial class AlurPeriksa(PembukaRuang pembuka, PenyimpanIsian penyimpan, PengelolaCatatan pengelola, PembacaFakta pembacaFakta, PencariKerabat kerabat, BacaPerubahan perubahan, TafsirkanIsian penafsir, CariRujukan rujukan, Tertunda tertunda)
    : Alur<AlurPeriksa.Tahap, AlurPeriksa.Pemicu, IsianPeriksa>
{
    private RuangPeriksa _ruang = null!;

    public override string Nama => "periksa";

    public override string Judul => "pemeriksaan data";

    protected override Pemicu PemicuKembali => Pemicu.Kembali;

    protected override async Task AwalAsync(string? argumen)
    {
        if (!await BukaAsync())
        {
            return;
        }

        if (await pembuka.TerkirimAsync(_ruang, Batal))
        {
            Serahkan("lihat", argumen);
            return;
        }

        if (Diminta(argumen) is { } pemicu)
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

        if (Masukan.Kode == LayarPeriksa.KirimBerkas.Kode && Isi.Terakhir?.Berkas is { } kurang)
        {
            return KirimBerkas(kurang);
        }

        if (Keadaan == Tahap.MenungguPeriksa && Isi.Terakhir is not null && await RalatTerakhirAsync() is { } ralat)
        {
            return ralat;
        }

        // What can be taken back is what was just done.
        Isi.Terakhir = null;
        if (Keadaan is Tahap.MenungguPeriksa or Tahap.MenungguNilai or Tahap.MenungguRingkasan && BerartiHapus())
        {
            return MintaHapus();
        }

        return Keadaan switch
        {
            Tahap.MenungguBagian => PilihBagian(),
            Tahap.MenungguCatatan => await PilihCatatanAsync(),
            Tahap.MenungguKelengkapan => PilihKekurangan(),
            Tahap.MenungguTemuan => await TanggapiTemuanAsync(),
            Tahap.MenungguHapus => await PutuskanHapusAsync(),
            Tahap.MenungguKalimat => await PutuskanKalimatAsync(),
            Tahap.MenungguBeberapa => await PutuskanBeberapaAsync(),
            Tahap.MenungguRingkasan => await TanggapiRingkasanAsync(),
            Tahap.MenungguPeriksa => await PeriksaAsync(),
            Tahap.MenungguIsian => await PilihIsianAsync(),
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

        if (Keadaan is Tahap.MenungguPeriksa or Tahap.MenungguNilai or Tahap.MenungguRingkasan)
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

    // The question waits as it is; Lanjutkan brings it back.
    private Pemicu? KirimBerkas(BerkasKurang kurang)
    {
        tertunda.Sisihkan(Giliran);
        Giliran.Pindah = ("berkas", AlurBerkas.ArgumenBukti + kurang.Kode);
        return null;
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
