using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Formulir;

namespace EPupns.Bot.Alur.Periksa;

/// <summary>Several facts in one sentence, and corrections of what was said last: read, said back, saved as one step.</summary>
internal sealed partial class AlurPeriksa
{
    private const int PalingSedikitFakta = 2;

    // A sentence about what is being looked at: one fact is a correction like any other, several are shown together.
    private async Task<Pemicu?> KalimatAtauLompatAsync()
    {
        if (!Masukan.AdaTeks || Lompat(Masukan.Teks) is not { } lompat)
        {
            var banyak = Masukan.AdaTeks ? PembacaFakta.BanyakJelas(_ruang.Bagian(Isi), Masukan.Teks, _ruang.Konteks) : 0;
            return banyak == 0 ? LompatAtauUlangi()
                : banyak >= PalingSedikitFakta ? await BacaKalimatAsync(Masukan.Teks)
                : await SatuFaktaAsync();
        }

        return lompat;
    }

    private async Task<Pemicu?> BacaKalimatAsync(string teks) => await TampilkanKalimatAsync(await pembacaFakta.BacaAsync(_ruang, Isi, teks, Batal));

    private async Task<Pemicu?> TampilkanKalimatAsync(KalimatPeriksa kalimat)
    {
        Isi.Versi = _ruang.Versi(Isi);
        // What was said before stays, unless this sentence says it anew.
        var lama = Isi.Fakta.Where(f => kalimat.Fakta.All(k => k.Isian != f.Isian)).ToList();
        var urut = _ruang.Bagian(Isi).Isian.Select(i => i.Kode).ToList();
        (Isi.Fakta, Isi.BelumJelas, Isi.Ditanyakan) = ([.. lama, .. kalimat.Fakta], [.. kalimat.BelumJelas], [.. kalimat.Ditanyakan]);
        await kerabat.LengkapiAsync(Giliran, _ruang, Isi, [.. kalimat.Fakta], Batal);
        Isi.Fakta = [.. Isi.Fakta.OrderBy(f => urut.IndexOf(f.Isian))];
        _ruang = await pembuka.DenganAsync(_ruang, Isi.Fakta, Isi, Batal);
        return Pemicu.Dibaca;
    }

    // A parent's or spouse's NIP: what it fills in is said back before anything is saved.
    private async Task<Pemicu?> KerabatAsync(IsianNip isian, string nip)
    {
        var hasil = await kerabat.CariAsync(Giliran, _ruang, Isi, isian, nip, Batal);
        if (!hasil.Berhasil)
        {
            Giliran.Awali(Ujar.Dari(hasil.Kesalahan.Pesan));
            return PencariKerabat.DapatDisimpan(hasil.Kesalahan) ? await TimbangAsync(isian, nip) : Keadaan == Tahap.MenungguNilai ? Pemicu.Dicari : Pemicu.Perbaiki;
        }

        Giliran.Awali(TeksPeriksa.Kerabat);
        (Isi.Fakta, Isi.BelumJelas, Isi.Ditanyakan) = ([.. hasil.Nilai.OrderBy(f => _ruang.Bagian(Isi).Isian.ToList().FindIndex(i => i.Kode == f.Isian))], [], []);
        _ruang = await pembuka.DenganAsync(_ruang, Isi.Fakta, Isi, Batal);
        return Pemicu.Dibaca;
    }

    private async Task<Pemicu?> SatuFaktaAsync()
    {
        var kalimat = await pembacaFakta.BacaAsync(_ruang, Isi, Masukan.Teks, Batal);
        if (kalimat is not { Fakta: [var fakta] })
        {
            return Ulangi(TeksPeriksa.PilihTombol);
        }

        Isi.Versi = _ruang.Versi(Isi);
        Isi.Tampil = [fakta.Isian];
        Isi.Tutup();
        Isi.Diubah = fakta.Isian;
        if (fakta.Alasan is { } alasan)
        {
            Giliran.Awali(Ujar.Dari(alasan));
        }

        return fakta.Nilai == _ruang.Sapk(Isi).Isi[Diubah()] ? await PahamAsync(fakta.Nilai, Masukan.Teks) : await TimbangAsync(Diubah(), fakta.Nilai);
    }

    private async Task<Pemicu?> PutuskanKalimatAsync()
    {
        switch (Masukan.Kode)
        {
            case "simpan":
                return await SimpanKalimatAsync();
            case "batal-ubah":
                return BatalKalimat();
        }

        if (Masukan.Lewat)
        {
            return BatalKalimat();
        }

        return YaTidak.Baca(Masukan.Teks) switch
        {
            true => await SimpanKalimatAsync(),
            false => BatalKalimat(),
            null when Masukan.AdaTeks => await RalatKalimatAsync(),
            _ => Ulangi(TeksPeriksa.PilihTombol),
        };
    }

    private async Task<Pemicu?> RalatKalimatAsync()
    {
        var teks = RalatKetikan.Baca(Masukan.Teks)?.Baru ?? Masukan.Teks;
        return PembacaFakta.BanyakJelas(_ruang.Bagian(Isi), teks, _ruang.Konteks) > 0 ? await BacaKalimatAsync(teks) : Ulangi(TeksPeriksa.RalatKalimat);
    }

    // A record that the sentence would have begun is not there.
    private Pemicu BatalKalimat()
    {
        Isi.Tutup();
        return _ruang.Bagian(Isi).Berulang && !_ruang.Ada(Isi) ? TutupCatatan() : Pemicu.Diperiksa;
    }

    private async Task<Pemicu?> SimpanKalimatAsync()
    {
        var ditanyakan = Isi.Ditanyakan.ToList();
        Isi.Tampil = [.. Isi.Fakta.Select(f => f.Isian)];
        if (await penyimpan.TulisBeberapaAsync(Giliran, _ruang, Isi, Batal) is { } salah)
        {
            Giliran.Awali(Ujar.Dari(salah.Pesan));
            return Pemicu.Dibaca;
        }

        var berikut = await TersimpanAsync();
        Isi.Fokus = [.. ditanyakan.Take(1)];
        return berikut;
    }

    // "ralat, 12 mei": the answer just saved, said anew.
    private async Task<Pemicu?> RalatTerakhirAsync()
    {
        if (!Masukan.AdaTeks || Isi.Terakhir is not { Isian: [var kode] } terakhir || (terakhir.Bagian, terakhir.Kunci) != (Isi.Bagian, Isi.Kunci) || RalatKetikan.Baca(Masukan.Teks) is not { } ralat)
        {
            return null;
        }

        Isi.Tutup();
        (Isi.Diubah, Isi.Tampil, Isi.Versi, Isi.Terakhir) = (kode, [kode], _ruang.Versi(Isi), null);
        return await PahamiAsync(await TafsirRalatAsync(ralat, _ruang.Kini(Isi).Isi[kode]), Masukan.Teks);
    }

    private async Task<Tafsir> TafsirRalatAsync(Ralat ralat, string? terakhir) => Diubah() is IsianRujukan rujukannya
        ? await penafsir.JalankanAsync(rujukannya, ralat.Baru, _ruang.Borang.Kini, _ruang.Kini(Isi).Isi, _ruang.Konteks, Batal)
        : Diubah().TafsirkanRalat(ralat, terakhir, _ruang.Konteks);
}
