using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Menu;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using Stateless;

namespace EPupns.Bot.Alur.Kirim;

/// <summary>Asking for a sent form back, and withdrawing that (features.md F31, V7, X4).</summary>
internal sealed class AlurTurun(Sesi sesi, CariFormulir cari, MintaTurunStatus minta) : AlurPns<AlurTurun.Tahap, AlurTurun.Pemicu, AlurTurun.Isian>(sesi)
{
    private static readonly Ujaran TanyaAlasan = new("turun.tanya_alasan");
    private static readonly Ujaran Kepastian = new("turun.kepastian", "alasan");
    private static readonly Ujaran TanyaTarik = new("turun.tanya_tarik", "alasan");
    private static readonly Ujaran Diminta = new("turun.diminta");
    private static readonly Ujaran Ditarik = new("turun.ditarik");
    private static readonly Ujaran TidakJadi = new("turun.tidak_jadi");

    private static readonly Tombol Minta = new("Ya, minta turun status", "minta");
    private static readonly Tombol Tidak = new("Tidak jadi", "tidak-jadi");
    private static readonly Tombol Tarik = new("Tarik permintaan", "tarik");
    private static readonly Tombol Biarkan = new("Biarkan", "biarkan");

    /// <summary>What we are waiting for.</summary>
    internal enum Tahap
    {
        MenungguAlasan,
        MenungguKepastian,
        MenungguTarik,
    }

    /// <summary>What the person did.</summary>
    internal enum Pemicu
    {
        AlasanDiterima,
        SudahDiminta,
        Kembali,
    }

    public override string Nama => "turun";

    public override string Judul => "permintaan turun status";

    protected override Pemicu PemicuKembali => Pemicu.Kembali;

    protected override void Susun(StateMachine<Tahap, Pemicu> mesin)
    {
        mesin.Configure(Tahap.MenungguAlasan)
            .OnEntry(MintaAlasan)
            .Permit(Pemicu.AlasanDiterima, Tahap.MenungguKepastian)
            .Permit(Pemicu.SudahDiminta, Tahap.MenungguTarik);

        mesin.Configure(Tahap.MenungguKepastian)
            .OnEntry(() => Giliran.Tanya(Kepastian.Dengan(Isi.Alasan), Label.Baris(Minta, Tidak), Label.Navigasi()))
            .Permit(Pemicu.Kembali, Tahap.MenungguAlasan);

        mesin.Configure(Tahap.MenungguTarik)
            .OnEntry(() => Giliran.Tanya(TanyaTarik.Dengan(Isi.Alasan), Label.Baris(Tarik, Biarkan), Label.Baris(Label.Menu)));
    }

    protected override async Task AwalAsync(string? argumen)
    {
        if (!await BukaAsync())
        {
            return;
        }

        var formulir = await cari.JalankanAsync(Registrasi.Id, Batal);
        var keadaan = formulir?.Keadaan ?? KeadaanFormulir.Isi;
        if (keadaan.TurunDiminta())
        {
            Isi.Alasan = formulir!.AlasanMinta;
            await PicuAsync(Pemicu.SudahDiminta);
        }
        else if (formulir is null || !MesinFormulir.Untuk(formulir).CanFire(MesinFormulir.Pemicu.MintaTurun))
        {
            Akhiri(Ujar.Dari(MintaTurunStatus.Tolak(keadaan).Pesan));
        }
        else
        {
            MintaAlasan();
        }
    }

    protected override async Task<Pemicu?> JawabAsync() => !await BukaAsync() ? null : Keadaan switch
    {
        Tahap.MenungguAlasan => TerimaAlasan(),
        Tahap.MenungguKepastian => await PutuskanAsync(),
        _ => await TarikAsync(),
    };

    private void MintaAlasan() => Giliran.Tanya(TanyaAlasan, Label.Baris(Label.Menu));

    private Pemicu? TerimaAlasan()
    {
        if (!Terbaca(AlasanTurun.Baca(Masukan.Kode is null ? Masukan.Teks : null), MintaAlasan, out var alasan))
        {
            return null;
        }

        Isi.Alasan = alasan;
        return Pemicu.AlasanDiterima;
    }

    private async Task<Pemicu?> PutuskanAsync()
    {
        if (Masukan.Kode == Tidak.Kode || YaTidak.Baca(Masukan.Teks) is false)
        {
            return Akhiri(TidakJadi);
        }

        if (Masukan.Kode != Minta.Kode && YaTidak.Baca(Masukan.Teks) is not true)
        {
            return Ulangi(TeksKirim.PilihTombol);
        }

        var hasil = await minta.JalankanAsync(Registrasi.Id, Isi.Alasan, Giliran.Percakapan.Id, Giliran.Pelaku(Registrasi.Nip), Batal);
        return Akhiri(hasil.Berhasil ? Diminta : Ujar.Dari(hasil.Kesalahan.Pesan));
    }

    private async Task<Pemicu?> TarikAsync()
    {
        if (Masukan.Kode == Biarkan.Kode)
        {
            return Akhiri();
        }

        if (Masukan.Kode != Tarik.Kode)
        {
            return Ulangi(TeksKirim.PilihTombol);
        }

        var hasil = await minta.TarikAsync(Registrasi.Id, Giliran.Pelaku(Registrasi.Nip), Batal);
        return Akhiri(hasil.Berhasil ? Ditarik : Ujar.Dari(hasil.Kesalahan.Pesan));
    }

    /// <summary>The answers.</summary>
    internal sealed class Isian
    {
        public string? Alasan { get; set; }
    }
}
