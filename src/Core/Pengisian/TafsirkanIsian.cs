using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Data;
using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pengisian;

/// <summary>What a typed answer to a field means: the same in the chat and on the page. Long lists are searched; everything else is the field's own affair.</summary>
public sealed class TafsirkanIsian(CariRujukan rujukan, EPupnsDb db)
{
    private const string Sekolah = "sekolah";

    /// <summary>The meaning, with what it leaves open.</summary>
    /// <param name="isian">The field.</param>
    /// <param name="teks">As typed.</param>
    /// <param name="borang">The person's form: where they work makes some rows likelier.</param>
    /// <param name="konteks">The world.</param>
    /// <param name="batal">Stops waiting.</param>
    public Task<Tafsir> JalankanAsync(Isian isian, string teks, Borang borang, Konteks konteks, CancellationToken batal) => JalankanAsync(isian, teks, borang, Isi.Kosong, konteks, batal);

    /// <summary>The same for a field of one record, whose other answers may say where to look.</summary>
    public async Task<Tafsir> JalankanAsync(Isian isian, string teks, Borang borang, Isi catatan, Konteks konteks, CancellationToken batal)
    {
        if (isian is IsianCatatan penunjuk)
        {
            return penunjuk.Cocokkan(teks, borang);
        }

        // Emptiness, letters that cannot be read and "there is none" are told by the field, for lists as for everything else.
        var bacaan = isian.Tafsirkan(teks, konteks);
        if (isian is not IsianRujukan rujukannya || bacaan is Tafsir.Kosong || Cacat(bacaan))
        {
            return bacaan;
        }

        if (rujukannya.TeksBila is { } syarat && syarat.Berlaku(catatan[syarat.Atas]))
        {
            return new Tafsir.Pasti(string.Join(' ', teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        }

        var asal = isian == RiwayatJabatan.Nama && catatan[RiwayatJabatan.Jenis] is { } jenis ? Asal(borang) with { JenisJabatan = jenis } : Asal(borang);
        var tafsir = await rujukan.TafsirkanAsync(rujukannya.NamaDaftar, teks, asal, batal);
        return tafsir is Tafsir.Salah && rujukannya.BolehTeks && (TulisanDisimpan(isian) || !await AdaIsiAsync(rujukannya.NamaDaftar, asal, batal))
            ? new Tafsir.Konfirmasi(teks.Trim().ToUpperInvariant(), $"{isian.Label} itu tidak ada dalam daftar. Bila penulisannya sudah benar, tulisan Anda yang disimpan dan diperiksa verifikator.")
            : tafsir;
    }

    /// <summary>Words that the list does not have are kept for good, not only until the list is there: an old school that has long been closed.</summary>
    public static bool TulisanDisimpan(Isian isian) => isian is IsianRujukan { BolehTeks: true, NamaDaftar: Sekolah };

    /// <summary>What makes rows of the lists likely for the owner of this form.</summary>
    public static AsalPencari Asal(Borang borang)
    {
        var posisi = borang.Isi(DataPosisi.Bagian);
        var lokasi = posisi[DataPosisi.LokasiKerja];
        return new AsalPencari(posisi[DataPosisi.Instansi], lokasi is not null && char.IsAsciiDigit(lokasi[0]) ? lokasi : null, posisi[DataPosisi.JenisJabatan]);
    }

    // Only what no list can mend; that the list has no such code is the search's affair.
    private static bool Cacat(Tafsir bacaan) => bacaan is Tafsir.Salah { Sebab: { Kode: not "rujukan.asing" } };

    // A list that nobody has imported yet, or of an instansi that has given none, must not keep anybody from going on.
    private Task<bool> AdaIsiAsync(string daftar, AsalPencari asal, CancellationToken batal) => daftar == "instansi"
        ? Task.FromResult(true)
        : db.Set<Rujukan>().AnyAsync(r => r.Daftar == daftar && (r.Instansi == null || r.Instansi == asal.Instansi), batal);
}
