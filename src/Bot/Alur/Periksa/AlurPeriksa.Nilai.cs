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

    private void TanyaNilai() => LayarPeriksa.TanyaNilai(Giliran, _ruang, Isi);

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

        return Masukan.Kode == LayarPeriksa.Kosongkan.Kode ? Kosongkan()
            : Masukan.Kode == LayarPeriksa.SemuaIsian.Kode ? Pemicu.SemuaIsian
            : Masukan.Lewat ? Lewati()
            : await TafsirkanAsync();
    }

    private async Task<Pemicu?> TafsirkanAsync()
    {
        var isian = Diubah();
        switch (await penafsir.JalankanAsync(isian, Masukan.Teks, _ruang.Konteks, Batal))
        {
            case Tafsir.Pasti pasti:
                return await PahamAsync(pasti.Nilai, Masukan.Teks);
            case Tafsir.Konfirmasi yakin:
                Giliran.Awali(Ujar.Dari(yakin.Alasan));
                Isi.Nilai = yakin.Nilai;
                return Pemicu.Dipahami;
            case Tafsir.Ambigu ambigu:
                (Isi.Tawaran, Isi.Alasan) = ([.. ambigu.Pilihan], ambigu.Alasan);
                return Pemicu.Bercabang;
            case Tafsir.Kosong:
                return isian.Wajib ? TanyaNilaiLagi(TeksPeriksa.WajibDiisi.Dengan(isian.Label)) : _ruang.Kini(Isi).Isi[isian] is null ? Lewati() : Kosongkan();
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
            Giliran.Awali(TeksPeriksa.SamaDenganBkn.Dengan(isian.Label));
            return Batalkan();
        }

        Isi.Nilai = nilai;
        var jelas = ditulis == nilai || isian is IsianPilihan or IsianYaTidak || string.Equals(_ruang.Tampil(isian, nilai), ditulis.Trim(), StringComparison.OrdinalIgnoreCase);
        return jelas && _ruang.Sapk(Isi).Isi[isian] is null ? await SimpanAsync() : Pemicu.Dipahami;
    }

    private Pemicu Kosongkan()
    {
        Isi.Nilai = "";
        return Pemicu.Dipahami;
    }

    private async Task<Pemicu?> PilihTawaranAsync()
    {
        var urut = Masukan.Kode?.StartsWith(LayarPeriksa.AwalanTawaran, StringComparison.Ordinal) is true ? int.Parse(Masukan.Kode[LayarPeriksa.AwalanTawaran.Length..], CultureInfo.InvariantCulture) + 1
            : int.TryParse(Masukan.Teks, out var nomor) ? nomor
            : 0;
        if (urut > 0 && urut <= Isi.Tawaran!.Count)
        {
            Isi.Nilai = Isi.Tawaran[urut - 1].Nilai;
            return Pemicu.Dipahami;
        }

        if (Masukan.Lewat)
        {
            return Lewati();
        }

        return urut == 0 && Masukan.AdaTeks ? await TafsirkanAsync() : Ulangi(TeksPeriksa.PilihNomor);
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
        var salah = await penyimpan.UrungkanAsync(Giliran, _ruang, Isi, Batal);
        await BukaAsync();
        var isian = _ruang.Bagian(Isi).AmbilIsian(terakhir.Isian);
        Giliran.Awali(salah is null ? TeksPeriksa.Diurungkan.Dengan(isian.Label, _ruang.Tampil(isian, _ruang.Kini(Isi).Isi[isian])) : Ujar.Dari(salah.Pesan));
        (Isi.Terakhir, Isi.Fokus) = (null, [isian.Kode]);
        return Pemicu.CatatanDipilih;
    }
}
