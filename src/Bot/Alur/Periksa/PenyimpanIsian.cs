using EPupns.Bot.Percakapan;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;

namespace EPupns.Bot.Alur.Periksa;

/// <summary>Writes what was decided into the form and says what became of it. Every write can be read back in the same turn.</summary>
internal sealed class PenyimpanIsian(IsiIsian isiIsian, EPupnsDb db)
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
        if (await CatatAsync(hasil, isi, isian, batal) is { } salah)
        {
            return salah;
        }

        giliran.Awali(nilai.Length == 0 ? TeksPeriksa.Dikosongkan.Dengan(isian.Label) : TeksPeriksa.Tersimpan.Dengan(isian.Label, ruang.Tampil(isian, nilai)));
        return null;
    }

    /// <summary>SAPK's values of these fields are right.</summary>
    public async Task<Kesalahan?> SesuaiAsync(ITurnContext giliran, RuangPeriksa ruang, IsianPeriksa isi, IReadOnlyList<Isian> isian, CancellationToken batal)
    {
        foreach (var satu in isian)
        {
            if (await CatatAsync(await isiIsian.SesuaiAsync(Alamat(ruang, isi, satu), giliran.Pelaku(ruang.Registrasi.Nip), batal), isi, satu, batal) is { } salah)
            {
                return salah;
            }
        }

        giliran.Awali(isian.Count > DisebutNama ? TeksPeriksa.BanyakDicocokkan.Dengan(isian.Count) : TeksPeriksa.Dicocokkan.Dengan(string.Join(", ", isian.Select(i => i.Label))));
        return null;
    }

    /// <summary>Takes back the last change.</summary>
    public async Task<Kesalahan?> UrungkanAsync(ITurnContext giliran, RuangPeriksa ruang, IsianPeriksa isi, CancellationToken batal)
    {
        var isian = ruang.Bagian(isi).AmbilIsian(isi.Terakhir!.Isian);
        isi.Versi = ruang.Versi(isi);
        var hasil = await isiIsian.UrungkanAsync(Alamat(ruang, isi, isian), giliran.Pelaku(ruang.Registrasi.Nip), batal);
        return await CatatAsync(hasil, isi, isian, batal);
    }

    private static AlamatIsian Alamat(RuangPeriksa ruang, IsianPeriksa isi, Isian isian) => new(ruang.Registrasi.Id, isi.Bagian!, isi.Kunci!, isian.Kode, isi.Versi);

    private async Task<Kesalahan?> CatatAsync(Hasil<int> hasil, IsianPeriksa isi, Isian isian, CancellationToken batal)
    {
        if (!hasil.Berhasil)
        {
            return hasil.Kesalahan;
        }

        await db.SaveChangesAsync(batal);
        (isi.Versi, isi.Terakhir) = (hasil.Nilai, new PerubahanTerakhir(isi.Bagian!, isi.Kunci!, isian.Kode));
        return null;
    }
}
