using System.Globalization;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Formulir;

namespace EPupns.Bot.Alur.Periksa;

/// <summary>Asking for one value: reading it, saying it back, saving it, taking it back.</summary>
internal sealed partial class AlurPeriksa
{
    private Pemicu MulaiPerbaiki(string kode)
    {
        Isi.Tutup();
        Isi.Diubah = kode;
        return Pemicu.Perbaiki;
    }

    private void TanyaNilai() => LayarNilai.TanyaNilai(Giliran, _ruang, Isi);

    private async Task<Pemicu?> TerimaNilaiAsync()
    {
        if (PapanIsian.Nilai(Masukan.Kode) is { } dipilih)
        {
            return await PahamAsync(dipilih, dipilih);
        }

        if (Masukan.Kode == PapanIsian.Lainnya.Kode)
        {
            Isi.Halaman++;
            return Pemicu.Dicari;
        }

        if (Masukan.Kode == LayarPeriksa.Bertahap.Kode)
        {
            (Isi.Induk, Isi.Halaman) = (null, 0);
            return Pemicu.Bertahap;
        }

        return Masukan.Kode == LayarPeriksa.TidakAda.Kode ? await LaporkanAsync()
            : Masukan.Kode == LayarPeriksa.Kosongkan.Kode ? Kosongkan()
            : Masukan.Kode == LayarPeriksa.SemuaIsian.Kode ? Pemicu.SemuaIsian
            : Masukan.Lewat ? Lewati()
            : await TafsirkanAsync();
    }

    private async Task<Pemicu?> TafsirkanAsync()
    {
        var (isian, bagian) = (Diubah(), _ruang.Bagian(Isi));
        Isi.Dicari = Masukan.Teks;
        if (bagian.Berulang && Keadaan == Tahap.MenungguNilai && !_ruang.Ada(Isi) && await BacaDaftarAsync(Masukan.Teks) is { } beberapa)
        {
            return beberapa;
        }

        if (bagian.Berulang && PembacaFakta.Berlanjut(bagian, isian, Masukan.Teks, _ruang.Konteks))
        {
            return await BacaKalimatAsync(PembacaFakta.Berawal(bagian, isian, Masukan.Teks, _ruang.Konteks));
        }

        if (Keadaan == Tahap.MenungguNilai && PembacaFakta.MenyebutLain(bagian, isian, Masukan.Teks, _ruang.Konteks))
        {
            return await SatuFaktaAsync();
        }

        var terakhir = Isi.Nilai is { Length: > 0 } nilai ? nilai : _ruang.Kini(Isi).Isi[isian];
        var ralat = isian is not IsianTeks || Keadaan == Tahap.MenungguKepastian ? RalatKetikan.Baca(Masukan.Teks) : null;
        var tafsir = ralat is null ? await penafsir.JalankanAsync(isian, Masukan.Teks, _ruang.Borang.Kini, _ruang.Kini(Isi).Isi, _ruang.Konteks, Batal) : await TafsirRalatAsync(ralat, terakhir);
        // The name of a section leads there: where it cannot be an answer, and, written out, where any text could.
        if (Keadaan == Tahap.MenungguNilai && (tafsir is Tafsir.Salah || isian is IsianTeks) && Penunjuk.CariBagian(_ruang, Masukan.Teks) is { } tujuan
            && (tafsir is Tafsir.Salah || (tujuan != bagian && KataKetikan.Kunci(tujuan.Judul) == KataKetikan.Kunci(Masukan.Teks))))
        {
            return BukaBagian(tujuan);
        }

        return tafsir is Tafsir.Salah && Keadaan == Tahap.MenungguNilai && PembacaFakta.BanyakJelas(bagian, Masukan.Teks, _ruang.Konteks) >= PalingSedikitFakta
            ? await BacaKalimatAsync(Masukan.Teks)
            : await PahamiAsync(tafsir, Masukan.Teks);
    }

    private async Task<Pemicu?> PahamiAsync(Tafsir tafsir, string ditulis)
    {
        var isian = Diubah();
        switch (tafsir)
        {
            case Tafsir.Pasti pasti:
                return await PahamAsync(pasti.Nilai, ditulis);
            case Tafsir.Konfirmasi yakin:
                Giliran.Awali(Ujar.Dari(yakin.Alasan));
                return await TimbangAsync(isian, yakin.Nilai);
            case Tafsir.Ambigu ambigu:
                (Isi.Tawaran, Isi.Alasan) = ([.. ambigu.Pilihan], ambigu.Alasan);
                return Pemicu.Bercabang;
            case Tafsir.Kosong:
                return isian.Wajib ? TanyaNilaiLagi(TeksPeriksa.WajibDiisi.Dengan(isian.Label)) : KosongkanBilaBoleh(isian);
            case Tafsir.Salah salah:
                return TanyaNilaiLagi(Ujar.Dari(salah.Sebab.Pesan));
            default:
                throw new InvalidOperationException("Tafsir tidak dikenal.");
        }
    }

    private Pemicu TanyaNilaiLagi(Ujar salah)
    {
        Giliran.Awali(salah);
        return Keadaan == Tahap.MenungguNilai ? Pemicu.Dicari : Pemicu.Perbaiki;
    }

    // What was pressed, or typed just as it will be kept, needs no second look where there is nothing to compare it with.
    private async Task<Pemicu?> PahamAsync(string nilai, string ditulis)
    {
        var isian = Diubah();
        if (nilai == _ruang.Sapk(Isi).Isi[isian])
        {
            // A correction that is taken back: SAPK was right after all.
            if (_ruang.Kini(Isi).Isi[isian] != nilai)
            {
                Isi.Tampil = [isian.Kode];
                return await SesuaiAsync();
            }

            Giliran.Awali(TeksPeriksa.SamaDenganBkn.Dengan(isian.Label));
            return Batalkan();
        }

        if (isian is IsianNip { Mengisi.Count: > 0 } nip)
        {
            return await KerabatAsync(nip, nilai);
        }

        _ruang = await pembuka.DenganAsync(_ruang, isian, nilai, Batal);
        Isi.Nilai = nilai;
        var jelas = ditulis == nilai || isian is IsianPilihan or IsianYaTidak || string.Equals(_ruang.Tampil(isian, nilai), ditulis.Trim(), StringComparison.OrdinalIgnoreCase);
        return jelas && _ruang.Sapk(Isi).Isi[isian] is null ? await SimpanAsync() : Pemicu.Dipahami;
    }

    private async Task<Pemicu?> TimbangAsync(Isian isian, string nilai)
    {
        _ruang = await pembuka.DenganAsync(_ruang, isian, nilai, Batal);
        Isi.Nilai = nilai;
        return Pemicu.Dipahami;
    }

    private Pemicu KosongkanBilaBoleh(Isian isian) => _ruang.Kini(Isi).Isi[isian] is null ? Lewati() : Kosongkan();

    private async Task<Pemicu?> LaporkanAsync()
    {
        if (Isi.Dicari is not { } diketik)
        {
            return TanyaNilaiLagi(TeksPeriksa.KetikDahulu.Dengan(Diubah().Label));
        }

        return await penyimpan.LaporkanAsync(Giliran, _ruang, Isi, diketik, Batal) is { } salah ? Mulai(salah) : await TersimpanAsync();
    }

    private Pemicu Kosongkan()
    {
        Isi.Nilai = "";
        return Pemicu.Dipahami;
    }

    private async Task<Pemicu?> PilihTawaranAsync()
    {
        if (NomorTawaran() is { } urut)
        {
            return await TimbangAsync(Diubah(), Isi.Tawaran![urut].Nilai);
        }

        return Masukan.Lewat ? Lewati()
            : Masukan.Kode == LayarPeriksa.TidakAda.Kode ? await LaporkanAsync()
            : Masukan.AdaTeks && !int.TryParse(Masukan.Teks, out _) ? await TafsirkanAsync()
            : Ulangi(TeksPeriksa.PilihNomor);
    }

    // Which of what is offered: by its button or its number; null for neither.
    private int? NomorTawaran()
    {
        var urut = Masukan.Kode?.StartsWith(LayarPeriksa.AwalanTawaran, StringComparison.Ordinal) is true
            ? int.Parse(Masukan.Kode[LayarPeriksa.AwalanTawaran.Length..], CultureInfo.InvariantCulture)
            : int.TryParse(Masukan.Teks, out var nomor) ? nomor - 1 : -1;
        return urut >= 0 && urut < Isi.Tawaran!.Count ? urut : null;
    }

    private async Task<Pemicu?> PutuskanAsync() => Masukan.Kode switch
    {
        "simpan" => await SimpanAsync(),
        "ubah" => Pemicu.Perbaiki,
        "batal-ubah" => Batalkan(),
        _ when Masukan.Lewat => Lewati(),
        _ => YaTidak.Baca(Masukan.Teks) switch
        {
            true => await SimpanAsync(),
            false => Pemicu.Perbaiki,
            null => await TafsirkanAsync(),
        },
    };

    private Pemicu Batalkan()
    {
        Isi.Fokus = [.. Isi.Tampil];
        Isi.Tutup();
        return Pemicu.Diperiksa;
    }

    private async Task<Pemicu?> SimpanAsync() =>
        await penyimpan.TulisAsync(Giliran, _ruang, Isi, Isi.Nilai!, Batal) is { } salah ? Mulai(salah) : await TersimpanAsync();

    private async Task<Pemicu?> UrungkanAsync()
    {
        var terakhir = Isi.Terakhir!;
        if ((Isi.Bagian, Isi.Kunci) != (terakhir.Bagian, terakhir.Kunci))
        {
            Isi.Buka(terakhir.Bagian, terakhir.Kunci);
        }

        Isi.Tutup();
        (Isi.Dikenal, Isi.Temuan) = (null, []);
        if (terakhir.Isian.Count == 0)
        {
            return await UrungkanCatatanAsync();
        }

        var salah = await penyimpan.UrungkanAsync(Giliran, _ruang, Isi, Batal);
        await BukaAsync();
        var isian = terakhir.Isian.Select(_ruang.Bagian(Isi).AmbilIsian).ToList();
        Giliran.Awali(salah is not null ? Ujar.Dari(salah.Pesan)
            : isian is [var satu] ? TeksPeriksa.Diurungkan.Dengan(satu.Label, _ruang.Tampil(satu, _ruang.Kini(Isi).Isi[satu]))
            : TeksPeriksa.BanyakDiurungkan.Dengan(isian.Count));
        (Isi.Terakhir, Isi.Fokus) = (null, [.. terakhir.Isian]);
        return _ruang.Bagian(Isi).Berulang && !_ruang.Ada(Isi) ? TutupCatatan() : Pemicu.CatatanDipilih;
    }

    private async Task<Pemicu?> UrungkanCatatanAsync()
    {
        await pengelola.UrungkanAsync(Giliran, _ruang, Batal);
        Isi.Terakhir = null;
        return await KembaliKeDaftarAsync();
    }
}
