using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Formulir;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;

namespace EPupns.Bot.Alur.Status;

/// <summary>Where somebody's form stands (features.md F32): percent per section while it is filled in; per level and per change once it is sent.</summary>
internal sealed class StatusFormulir(DefinisiFormulir definisi, CariFormulir cari, BacaBorang baca)
{
    private const int BanyakPerubahan = 25;

    /// <summary>In words.</summary>
    public async Task<Ujar> UjarAsync(Registrasi registrasi, CancellationToken batal)
    {
        var formulir = await cari.JalankanAsync(registrasi.Id, batal);
        return formulir is null || formulir.Keadaan.Terbuka()
            ? TeksStatus.Diisi.Dengan(registrasi.Nomor, Alasan(formulir), Bagian(await baca.KelengkapanAsync(registrasi.Id, batal)))
            : await TerkirimAsync(registrasi, formulir, batal);
    }

    private static string Alasan(FormulirPns? formulir) => formulir?.AlasanPetugas is { } alasan ? $" (diturunkan verifikator: {alasan})" : "";

    private static string Bagian(IReadOnlyList<KelengkapanBagian> kelengkapan) => string.Join('\n', kelengkapan.Where(k => k.Perlu > 0)
        .Select(k => k.Tuntas ? $"✓ {k.Bagian.Judul}: 100 %" : $"◦ {k.Bagian.Judul}: {k.Persen} %, {(k.Lengkap ? $"{k.BelumDiperiksa} catatan belum diperiksa" : $"kurang {k.Kurang.Count}")}"));

    private async Task<Ujar> TerkirimAsync(Registrasi registrasi, FormulirPns formulir, CancellationToken batal)
    {
        if (await cari.KirimanTerakhirAsync(registrasi.Id, batal) is not { } kiriman)
        {
            return Ujar.Dari(CariFormulir.KirimanHilang.Pesan);
        }

        var isi = PotretFormulir.Baca(definisi, kiriman.Isi, Tanggal.HariWib(kiriman.Waktu));
        var minta = formulir.TurunDimintaPada is { } pada ? $"\nTurun status diminta {Tanggal.WaktuWib(pada)}: {formulir.AlasanMinta}. Menunggu keputusan verifikator." : "";
        return TeksStatus.Terkirim.Dengan(
            registrasi.Nomor, Tanggal.WaktuWib(kiriman.Waktu), kiriman.Ke, string.Join('\n', Kemajuan.PerTingkat(formulir.Keadaan).Select(Tingkat)), minta, Perubahannya(formulir.Keadaan, isi));
    }

    private static string Tingkat(KemajuanTingkat tingkat) => tingkat.Keadaan switch
    {
        KeadaanTingkat.Selesai => $"✓ {KataTingkat.Sebut(tingkat.Tingkat)}: selesai",
        KeadaanTingkat.Menunggu => $"▸ {KataTingkat.Sebut(tingkat.Tingkat)}: menunggu verifikasi",
        _ => $"◦ {KataTingkat.Sebut(tingkat.Tingkat)}: belum",
    };

    private string Perubahannya(KeadaanFormulir keadaan, BorangDiperiksa isi)
    {
        var baris = RingkasanPerubahan.Hitung(definisi, isi.Borang).SelectMany(b => b.Perubahan.Select(p => (b.Bagian, Perubahan: p))).ToList();
        var lebih = baris.Count > BanyakPerubahan ? $"\n… dan {baris.Count - BanyakPerubahan} lagi; lihat Periksa data." : "";
        return baris.Count == 0 ? "Tidak ada perubahan terhadap data BKN."
            : string.Join('\n', baris.Take(BanyakPerubahan).Select(b => $"• {b.Bagian.Judul}, {Nama(b.Bagian, b.Perubahan, isi)}: {KataTingkat.Keadaan(keadaan, b.Perubahan.Isian)}")) + lebih;
    }

    private static string Nama(Bagian bagian, Perubahan p, BorangDiperiksa isi) => p.Isian is { } isian
        ? isian.Label
        : $"{(p.Jenis == JenisPerubahan.UsulHapus ? "usul hapus " : "")}{RingkasanPerubahan.Sebut(bagian, p.Catatan, isi.Tampil)}";
}
