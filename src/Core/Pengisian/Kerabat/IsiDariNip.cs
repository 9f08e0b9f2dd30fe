using EPupns.Core.Akun.Batas;
using EPupns.Core.Dasar;
using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Data;
using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Jejak;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Pendaftaran;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pengisian;

/// <summary>What a parent's or spouse's NIP fills in, ready for <see cref="IsiIsian.TulisBeberapaAsync"/> once the person has said yes.</summary>
/// <param name="Nama">Their name.</param>
/// <param name="Nilai">Field code and stored text: the NIP itself, that they are a PNS, and what SAPK says of them.</param>
public sealed record DataKerabat(string Nama, IReadOnlyDictionary<string, string> Nilai);

/// <summary>
/// Parents and spouses who are PNS fill themselves from their NIP (features.md F15, F16). Shows what the manual shows, name, place and date
/// of birth, and nothing else; few look-ups a day, each with an audit row, because the data are another person's.
/// </summary>
public sealed class IsiDariNip(EPupnsDb db, Transaksi transaksi, DefinisiFormulir definisi, BacaBorang borang, TafsirkanIsian penafsir, PenjagaBorang penjaga, Pembatas pembatas, Catatan jejak)
{
    /// <summary>Look-ups of one person within <see cref="Jendela"/>, found or not.</summary>
    public const int Terbanyak = 8;

    /// <summary>The count ends after so long without a look-up.</summary>
    public static readonly TimeSpan Jendela = TimeSpan.FromHours(24);

    // Whatever a form may declare: of somebody else nothing more than this.
    private static readonly IReadOnlyList<Isian> BolehTampak = [DataUtama.Nama, DataUtama.TanggalLahir, DataUtama.TempatLahir];

    /// <summary>Looks the person up; writes nothing into the form.</summary>
    /// <param name="alamat">The field of the NIP (<see cref="IsianNip.Mengisi"/>).</param>
    /// <param name="nip">18 digits, as stored.</param>
    /// <param name="konteks">The world.</param>
    /// <param name="pelaku">Who looks.</param>
    /// <param name="batal">Stops waiting.</param>
    /// <returns>
    /// What it fills, or <c>kerabat.diri</c> (it is their own NIP: not to be stored), <c>kerabat.tidak_ada</c> and <c>kerabat.terlalu_sering</c>
    /// (the NIP may be stored, the rest is typed), or why the form cannot be changed.
    /// </returns>
    public Task<Hasil<DataKerabat>> CariAsync(AlamatIsian alamat, string nip, Konteks konteks, Pelaku pelaku, CancellationToken batal) => transaksi.JalankanAsync<Hasil<DataKerabat>>(
        async () =>
        {
            var isian = (IsianNip)definisi.AmbilBagian(alamat.Bagian).AmbilIsian(alamat.Isian);
            var pemilik = await db.Set<Registrasi>().Where(r => r.Id == alamat.RegistrasiId).Select(r => r.Nip).SingleAsync(batal);
            if (await penjaga.PeriksaAsync(alamat.RegistrasiId, batal) is { } tertutup)
            {
                return tertutup;
            }

            return nip == pemilik ? new Kesalahan("kerabat.diri", "NIP itu NIP Anda sendiri. Yang diminta NIP orang tua atau suami/istri Anda.", isian.Kode)
                : !await BolehMencariAsync(pemilik, batal) ? TerlaluSering(isian)
                : await AmbilAsync(alamat, isian, nip, konteks, pelaku, batal);
        },
        batal);

    private static Kesalahan TerlaluSering(IsianNip isian) =>
        new("kerabat.terlalu_sering", "Pencarian dengan NIP sudah mencapai batas untuk hari ini. NIP-nya tetap dapat disimpan; silakan isi nama dan kelahirannya sendiri.", isian.Kode);

    private async Task<bool> BolehMencariAsync(string pemilik, CancellationToken batal)
    {
        var kunci = $"kerabat:{pemilik}";
        if (await pembatas.KunciAsync(kunci, batal) is not null)
        {
            return false;
        }

        await pembatas.GagalAsync(kunci, new BatasGagal(Terbanyak, Jendela), batal);
        return true;
    }

    private async Task<Hasil<DataKerabat>> AmbilAsync(AlamatIsian alamat, IsianNip isian, string nip, Konteks konteks, Pelaku pelaku, CancellationToken batal)
    {
        var pns = await db.Set<Pns>().AsNoTracking().SingleOrDefaultAsync(p => p.Nip == nip, batal);
        jejak.Tulis(pelaku, "kerabat.dicari", $"pengisian:{alamat.Bagian}/{alamat.Kunci}/{alamat.Isian}", pns?.Nip, sesudah: new { nip, ditemukan = pns is not null });
        return pns is null
            ? new Kesalahan("kerabat.tidak_ada", "NIP itu tidak ada di data BKN. Periksa kembali angkanya; bila sudah benar, simpanlah lalu isi nama dan kelahirannya sendiri.", isian.Kode)
            : new DataKerabat(pns.Nama, await NilaiAsync(alamat, isian, pns, konteks, batal));
    }

    private async Task<IReadOnlyDictionary<string, string>> NilaiAsync(AlamatIsian alamat, IsianNip isian, Pns pns, Konteks konteks, CancellationToken batal)
    {
        var (bagian, dia) = (definisi.AmbilBagian(alamat.Bagian), BorangSapk.Baca(definisi, pns).Isi(DataUtama.Bagian));
        var nilai = new Dictionary<string, string> { [isian.Kode] = pns.Nip };
        if (isian.TampakBila is { Tersirat: { } tersirat } syarat)
        {
            nilai[syarat.Atas.Kode] = tersirat;
        }

        foreach (var kode in isian.Mengisi.Where(k => BolehTampak.Any(b => b.Kode == k)))
        {
            if (dia[kode] is { } teks && await BacaAsync(bagian.AmbilIsian(kode), teks, alamat.RegistrasiId, konteks, batal) is { } baku)
            {
                nilai[kode] = baku;
            }
        }

        return nilai;
    }

    // SAPK keeps a place in words: the row of the list where it is beyond doubt, else the words. What the field would refuse is left to the person.
    private async Task<string?> BacaAsync(Isian isian, string teks, Guid registrasiId, Konteks konteks, CancellationToken batal)
    {
        var rujukan = isian is IsianRujukan && await penafsir.JalankanAsync(isian, teks, (await borang.JalankanAsync(registrasiId, batal)).Kini, konteks, batal) is Tafsir.Pasti pasti ? pasti.Nilai : null;
        return rujukan ?? (isian.Terima(isian is IsianRujukan ? teks.ToUpperInvariant() : teks, konteks) is { Berhasil: true } hasil ? hasil.Nilai : null);
    }
}
