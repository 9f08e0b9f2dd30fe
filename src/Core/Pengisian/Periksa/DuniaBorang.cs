using EPupns.Core.Akun.Sandi;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Referensi;
using EPupns.Core.Referensi.Katalog;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pengisian;

/// <summary>Reads beforehand what rules need to know of the world around a form, so that no rule asks the database.</summary>
public sealed class DuniaBorang(EPupnsDb db, DefinisiFormulir definisi, KonteksBorang konteks, BacaRujukan rujukan, PencatatNik pencatatNik, PencincangJawaban pencincang, TimeProvider waktu)
{
    /// <summary>The world of this form today: names of its codes, SAPK's values, the mother's name, the region of the NIK.</summary>
    public async Task<Konteks> MuatAsync(Registrasi registrasi, BorangTerbaca borang, CancellationToken batal)
    {
        var dasar = await konteks.MuatAsync(borang, Tanggal.HariWib(waktu.GetUtcNow()), [], batal);
        var induk = await rujukan.MuatAsync(Induk(borang.Kini, dasar.Rujukan), batal);
        return dasar with
        {
            Rujukan = (daftar, kode) => dasar.Rujukan(daftar, kode) ?? induk(daftar, kode),
            Sapk = borang.Sapk,
            IbuCocok = nama => pencincang.Cocok(registrasi.IbuHash, nama, registrasi.Nip),
            WilayahNik = await WilayahAsync(borang.Kini.Isi(DataUtama.Bagian)[DataUtama.Nik], batal),
            NikDipakai = await PemilikAsync(registrasi, borang, batal),
        };
    }

    private IEnumerable<(string Daftar, string Kode)> Kode(Borang borang) => definisi.Bagian.SelectMany(b => b.Isian.OfType<IsianRujukan>()
        .SelectMany(i => borang.Catatan(b).Select(c => c.Isi[i]).OfType<string>().Select(kode => (i.NamaDaftar, kode))));

    private IEnumerable<(string Daftar, string Kode)> Induk(Borang borang, Func<string, string, RujukanTerbaca?> baris) =>
        Kode(borang).Where(k => k.Daftar == SemuaRujukan.Wilayah).Select(k => baris(k.Daftar, k.Kode)?.Induk).OfType<string>().Select(kode => (SemuaRujukan.Wilayah, kode));

    private async Task<Func<string, bool>?> PemilikAsync(Registrasi registrasi, BorangTerbaca borang, CancellationToken batal)
    {
        if (borang.Kini.Isi(DataUtama.Bagian)[DataUtama.Nik] is not { } nik)
        {
            return null;
        }

        var diketik = nik != borang.Sapk.Isi(DataUtama.Bagian)[DataUtama.Nik];
        var dipakai = await pencatatNik.DipakaiAsync(registrasi.Id, registrasi.Nip, nik, diketik, batal);
        return dicari => dipakai && dicari == nik;
    }

    // Kemendagri writes 32.16 what a NIK begins with as 3216. Without the list nobody is warned.
    private async Task<Func<string, bool>?> WilayahAsync(string? nik, CancellationToken batal)
    {
        if (nik is not { Length: 16 })
        {
            return null;
        }

        var kode = $"{nik[..2]}.{nik[2..4]}";
        var ada = (await rujukan.MuatAsync([(SemuaRujukan.Wilayah, kode)], batal))(SemuaRujukan.Wilayah, kode) is not null;
        return ada || await db.Set<Rujukan>().AnyAsync(r => r.Daftar == SemuaRujukan.Wilayah, batal) ? awal => awal != nik[..4] || ada : null;
    }
}
