using EPupns.Bot.Percakapan;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Formulir;
using EPupns.Core.Helpdesk;
using EPupns.Core.Pengisian;

namespace EPupns.Bot.Alur.Periksa;

/// <summary>Writes what was decided into the form and says what became of it. Every write can be read back in the same turn.</summary>
internal sealed class PenyimpanIsian(IsiIsian isiIsian, UrungkanTerakhir urungkan, LaporkanRujukan laporkan, JelaskanTemuan jelaskan, DaftarBerkas berkas, EPupnsDb db)
{
    private const int DisebutNama = 4;

    /// <summary>Writes an understood value, or empties the field.</summary>
    /// <returns>The person's mistake, or null.</returns>
    public async Task<Kesalahan?> TulisAsync(ITurnContext giliran, RuangPeriksa ruang, IsianPeriksa isi, string nilai, CancellationToken batal)
    {
        var isian = ruang.Bagian(isi).AmbilIsian(isi.Diubah!);
        var (alamat, pelaku) = (Alamat(ruang, isi, isian), giliran.Pelaku(ruang.Registrasi.Nip));
        var hasil = nilai.Length == 0
            ? await isiIsian.KosongkanAsync(alamat, pelaku, batal)
            : await isiIsian.TulisAsync(alamat, nilai, ruang.Konteks, pelaku, batal);
        if (await CatatAsync(hasil, isi, [isian], batal) is { } salah)
        {
            return salah;
        }

        isi.Terakhir = isi.Terakhir! with { Berkas = await BerkasKurangAsync(ruang, isi, isian, batal) };
        var ikut = nilai.Length == 0 ? [] : ruang.Bagian(isi).Ikutan(ruang.Kini(isi).Isi, ruang.Kini(isi).Isi.Dengan(isian, nilai), ruang.Konteks);
        giliran.Awali(nilai.Length == 0 ? TeksPeriksa.Dikosongkan.Dengan(isian.Label)
            : ikut.Count == 0 ? TeksPeriksa.Tersimpan.Dengan(isian.Label, ruang.Tampil(isian, nilai))
            : TeksPeriksa.TersimpanBeserta.Dengan(isian.Label, ruang.Tampil(isian, nilai), string.Join(", ", ikut.Select(i => $"{i.Isian.Label} {ruang.Tampil(i.Isian, i.Nilai)}"))));
        return null;
    }

    /// <summary>Writes what a sentence said, as one step.</summary>
    public async Task<Kesalahan?> TulisBeberapaAsync(ITurnContext giliran, RuangPeriksa ruang, IsianPeriksa isi, CancellationToken batal)
    {
        var alamat = new AlamatCatatan(ruang.Registrasi.Id, isi.Bagian!, isi.Kunci!, isi.Versi);
        var hasil = await isiIsian.TulisBeberapaAsync(alamat, isi.Fakta.ToDictionary(f => f.Isian, f => f.Nilai), ruang.Konteks, giliran.Pelaku(ruang.Registrasi.Nip), batal);
        var isian = isi.Fakta.Select(f => ruang.Bagian(isi).AmbilIsian(f.Isian)).ToList();
        if (await CatatAsync(hasil, isi, isian, batal) is { } salah)
        {
            return salah;
        }

        giliran.Awali(TeksPeriksa.BeberapaTersimpan.Dengan(string.Join(", ", isian.Select(i => i.Label))));
        return null;
    }

    /// <summary>Keeps the sentence that explains a warning.</summary>
    public async Task<Kesalahan?> JelaskanAsync(ITurnContext giliran, RuangPeriksa ruang, AlamatTemuan alamat, string teks, CancellationToken batal)
    {
        var hasil = await jelaskan.JalankanAsync(alamat, teks, giliran.Pelaku(ruang.Registrasi.Nip), batal);
        if (!hasil.Berhasil)
        {
            return hasil.Kesalahan;
        }

        giliran.Awali(TeksPeriksa.Dijelaskan);
        return null;
    }

    /// <summary>SAPK's values of these fields are right.</summary>
    public async Task<Kesalahan?> SesuaiAsync(ITurnContext giliran, RuangPeriksa ruang, IsianPeriksa isi, IReadOnlyList<Isian> isian, CancellationToken batal)
    {
        var alamat = new AlamatCatatan(ruang.Registrasi.Id, isi.Bagian!, isi.Kunci!, isi.Versi);
        var hasil = isian.Count == 1
            ? await isiIsian.SesuaiAsync(Alamat(ruang, isi, isian[0]), giliran.Pelaku(ruang.Registrasi.Nip), batal)
            : await isiIsian.BeberapaSesuaiAsync(alamat, [.. isian.Select(i => i.Kode)], giliran.Pelaku(ruang.Registrasi.Nip), batal);
        if (await CatatAsync(hasil, isi, isian, batal) is { } salah)
        {
            return salah;
        }

        giliran.Awali(isian.Count > DisebutNama ? TeksPeriksa.BanyakDicocokkan.Dengan(isian.Count) : TeksPeriksa.Dicocokkan.Dengan(string.Join(", ", isian.Select(i => i.Label))));
        return null;
    }

    /// <summary>Takes back the last change: of one field, or of the whole group that was found right.</summary>
    public async Task<Kesalahan?> UrungkanAsync(ITurnContext giliran, RuangPeriksa ruang, IsianPeriksa isi, CancellationToken batal)
    {
        var (isian, pelaku) = (isi.Terakhir!.Isian.Select(ruang.Bagian(isi).AmbilIsian).ToList(), giliran.Pelaku(ruang.Registrasi.Nip));
        isi.Versi = ruang.Versi(isi);
        if (isian.Count == 1)
        {
            return await CatatAsync(await isiIsian.UrungkanAsync(Alamat(ruang, isi, isian[0]), pelaku, batal), isi, isian, batal);
        }

        var hasil = await urungkan.JalankanAsync(ruang.Registrasi.Id, pelaku, batal);
        return await CatatAsync(hasil.Berhasil ? hasil.Nilai.Versi : hasil.Kesalahan, isi, isian, batal);
    }

    /// <summary>"Tidak ada di daftar": the field waits for its list, and the list's keepers get a report.</summary>
    public async Task<Kesalahan?> LaporkanAsync(ITurnContext giliran, RuangPeriksa ruang, IsianPeriksa isi, string diketik, CancellationToken batal)
    {
        var isian = ruang.Bagian(isi).AmbilIsian(isi.Diubah!);
        var permintaan = new PermintaanRujukan(Alamat(ruang, isi, isian), diketik, null, giliran.Percakapan.Id) { AlamatJaringan = giliran.Asal.Alamat };
        var hasil = await laporkan.JalankanAsync(permintaan, giliran.Pelaku(ruang.Registrasi.Nip), batal);
        if (!hasil.Berhasil)
        {
            return hasil.Kesalahan;
        }

        await db.SaveChangesAsync(batal);
        giliran.Awali(TeksPeriksa.Dilaporkan.Dengan(isian.Label, diketik, hasil.Nilai.Nomor));
        return null;
    }

    // A correction that needs a paper: it may be sent at once.
    private async Task<BerkasKurang?> BerkasKurangAsync(RuangPeriksa ruang, IsianPeriksa isi, Isian isian, CancellationToken batal) =>
        isian.Bukti is { } bukti && (await berkas.JalankanAsync(ruang.Registrasi.Id, batal)).Untuk(isi.Bagian!, isi.Kunci!, isian.Kode, bukti) is { Ada: false } perlu
            ? new BerkasKurang(perlu.Kunci.Kode, perlu.Judul)
            : null;

    private static AlamatIsian Alamat(RuangPeriksa ruang, IsianPeriksa isi, Isian isian) => new(ruang.Registrasi.Id, isi.Bagian!, isi.Kunci!, isian.Kode, isi.Versi);

    private async Task<Kesalahan?> CatatAsync(Hasil<int> hasil, IsianPeriksa isi, IReadOnlyList<Isian> isian, CancellationToken batal)
    {
        if (!hasil.Berhasil)
        {
            return hasil.Kesalahan;
        }

        await db.SaveChangesAsync(batal);
        (isi.Versi, isi.Terakhir) = (hasil.Nilai, new PerubahanTerakhir(isi.Bagian!, isi.Kunci!, [.. isian.Select(i => i.Kode)]));
        return null;
    }
}
