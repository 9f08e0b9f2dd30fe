using System.Globalization;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Pengisian;

namespace EPupns.Bot.Alur.Berkas;

/// <summary>Files as they arrive: attached to the paper that is open, or named first.</summary>
internal sealed partial class AlurBerkas
{
    private IReadOnlyList<BerkasTiba> Tiba => Giliran.Siapan as IReadOnlyList<BerkasTiba> ?? [];

    // Came while another question was open, or none: it is named, and the question comes back.
    private async Task MulaiKirimanAsync()
    {
        if (await TitipkanAsync())
        {
            await PicuAsync(Pemicu.Ditanya);
        }
        else if (!Isi.Menyela || !KembaliKeYangTadi())
        {
            TanyaDaftar();
        }
    }

    private async Task<Pemicu?> TerimaAsync()
    {
        if (Masukan.Berkas.Count > 0)
        {
            await LampirkanAsync([.. Terbaca().Select(t => (t.Titipan, (BerkasTiba?)t.Tiba))]);
            return Pemicu.Dipilih;
        }

        if (Masukan.Kode == LayarBerkas.Hapus.Kode)
        {
            return Pemicu.Menghapus;
        }

        if (Masukan.Kode == LayarBerkas.HapusTadi.Kode && Isi.Terakhir is { } terakhir)
        {
            Isi.Terakhir = null;
            await CabutAsync(terakhir);
            return Pemicu.Dipilih;
        }

        return Masukan.Lewat ? Lewati() : Masukan.Kode is not null || PencariBerkas.Cari(_berkas, Masukan.Teks).Count > 0 ? Pilih() : Ulangi(TeksBerkas.KirimBerkas);
    }

    private Pemicu Lewati() => _berkas.Kurang.FirstOrDefault(k => k.Kunci.Kode != Isi.Kode) is { } berikut ? Buka(berikut.Kunci.Kode) : KeDaftar();

    // Keeps what can be read until it has a name; false when nothing could.
    private Task<bool> TitipkanAsync()
    {
        Isi.Titipan.AddRange(Terbaca().Select(t => t.Titipan).Where(t => !Isi.Titipan.Exists(i => i.Sidik == t.Sidik)));
        Isi.Tawaran = [.. PencariBerkas.Duga(_berkas, Isi.Titipan.Select(t => t.Nama).Append(Masukan.Teks))];
        return Task.FromResult(Isi.Titipan.Count > 0);
    }

    private void TanyaJenis()
    {
        var ujar = Isi.Titipan.Count > 1 ? TeksBerkas.ApaBanyak.Dengan(Isi.Titipan.Count)
            : Tiba.FirstOrDefault(t => t.Hasil.Berhasil) is { } tiba ? TeksBerkas.Apa.Dengan(LayarBerkas.Uraian(tiba.Hasil.Nilai))
            : TeksBerkas.ApaBanyak.Dengan(1);
        LayarBerkas.TanyaJenis(Giliran, _berkas, Isi, ujar);
    }

    private async Task<Pemicu?> NamaiAsync()
    {
        if (Masukan.Berkas.Count > 0)
        {
            await TitipkanAsync();
            return Pemicu.Ditanya;
        }

        if (Masukan.Kode == LayarBerkas.Buang.Kode)
        {
            Giliran.Awali(TeksBerkas.Dibuang);
            return SelesaiMenamai();
        }

        return Pilih() switch
        {
            Pemicu.Dipilih => await NamaiSebagaiAsync(),
            var lain => lain,
        };
    }

    private async Task<Pemicu?> NamaiSebagaiAsync()
    {
        await LampirkanAsync([.. Isi.Titipan.Select(t => (t, (BerkasTiba?)null))]);
        return SelesaiMenamai();
    }

    private Pemicu? SelesaiMenamai()
    {
        Isi.Titipan = [];
        return Isi.Menyela && KembaliKeYangTadi() ? null : KeDaftar();
    }

    private bool KembaliKeYangTadi() => tertunda.Lanjutkan(Giliran);

    // What could not be taken is told at once, each with its reason.
    private IEnumerable<(BerkasTitipan Titipan, BerkasTiba Tiba)> Terbaca()
    {
        if (Tiba.Count == 0)
        {
            Giliran.Awali(TeksBerkas.KirimBerkas);
        }

        foreach (var tiba in Tiba)
        {
            if (tiba.Hasil.Berhasil)
            {
                yield return (new BerkasTitipan(tiba.Hasil.Nilai.Sidik, tiba.Nama), tiba);
            }
            else
            {
                Giliran.Awali(Ujar.Dari(tiba.Hasil.Kesalahan.Pesan));
            }
        }
    }

    private async Task LampirkanAsync(IReadOnlyList<(BerkasTitipan Titipan, BerkasTiba? Tiba)> berkas)
    {
        var (judul, sebelum) = LayarBerkas.Terpilih(_berkas, Isi.Kode!);
        var kunci = _berkas.Cari(Isi.Kode!)?.Kunci ?? KunciBukti.Lain;
        var baru = 0;
        foreach (var (titipan, tiba) in berkas)
        {
            var hasil = await lampirkan.JalankanAsync(new LampiranBaru(Registrasi.Id, kunci, titipan.Sidik, titipan.Nama), Giliran.Pelaku(Registrasi.Nip), Batal);
            var ada = hasil.Berhasil && sebelum.Any(l => l.Id == hasil.Nilai.Id);
            if (!hasil.Berhasil || ada)
            {
                Giliran.Awali(ada ? TeksBerkas.SudahAda.Dengan(judul) : Ujar.Dari(hasil.Kesalahan!.Pesan));
                continue;
            }

            (Isi.Terakhir, baru) = (hasil.Nilai.Id, baru + 1);
            if (tiba is not null)
            {
                Giliran.Awali(TeksBerkas.Diterima.Dengan(judul, LayarBerkas.Uraian(tiba.Hasil.Nilai)));
            }
        }

        Ringkas(judul, berkas, baru);
        _berkas = await daftar.JalankanAsync(Registrasi.Id, Batal);
    }

    private void Ringkas(string judul, IReadOnlyList<(BerkasTitipan Titipan, BerkasTiba? Tiba)> berkas, int baru)
    {
        if (baru > 0 && berkas[0].Tiba is null)
        {
            Giliran.Awali(TeksBerkas.Tersimpan.Dengan(judul, baru));
        }

        if (baru > 0 && berkas.Any(b => b.Tiba is { Foto: true }))
        {
            Giliran.Awali(TeksBerkas.SebagaiFile);
        }
    }

    private async Task<Pemicu?> HapusAsync()
    {
        var (_, lampiran) = LayarBerkas.Terpilih(_berkas, Isi.Kode!);
        var teks = Masukan.Kode?.StartsWith(LayarBerkas.AwalanHapus, StringComparison.Ordinal) is true ? Masukan.Kode[LayarBerkas.AwalanHapus.Length..] : Masukan.Teks;
        if (!int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var nomor) || nomor < 1 || nomor > lampiran.Count)
        {
            return Ulangi(TeksBerkas.PilihBerkas);
        }

        await CabutAsync(lampiran[nomor - 1].Id);
        return Pemicu.Dipilih;
    }

    private async Task CabutAsync(Guid id)
    {
        var hasil = await cabut.JalankanAsync(Registrasi.Id, id, Giliran.Pelaku(Registrasi.Nip), Batal);
        Giliran.Awali(hasil.Berhasil ? TeksBerkas.Dihapus.Dengan(hasil.Nilai.Nama) : Ujar.Dari(hasil.Kesalahan.Pesan));
        _berkas = await daftar.JalankanAsync(Registrasi.Id, Batal);
    }
}
