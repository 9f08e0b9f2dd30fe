using System.Security.Cryptography;
using System.Text.Json;
using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;

namespace EPupns.Core.Verifikasi;

/// <summary>Makes the rows of a case from the frozen form.</summary>
internal sealed class PenyusunBaris(DefinisiFormulir definisi, FormulirPns formulir, BorangDiperiksa diperiksa)
{
    /// <summary>The changes that are judged.</summary>
    public IReadOnlyList<BarisKasus> Berubah() =>
    [
        .. RingkasanPerubahan.Hitung(definisi, diperiksa.Borang).Where(r => !r.Bagian.TanpaVerifikasi).SelectMany(r => r.Perubahan.Select(p => Baris(r.Bagian, p))),
    ];

    /// <summary>What passes by itself: answers that are as SAPK has them, and questionnaires.</summary>
    public IReadOnlyList<BarisTetap> Tetap(IReadOnlyList<BarisKasus> berubah)
    {
        var diputus = berubah.Select(b => b.Alamat).ToHashSet();
        return
        [
            .. from bagian in definisi.Untuk(diperiksa.Borang.Kini)
               from catatan in diperiksa.Borang.Kini.Catatan(bagian)
               where !diputus.Contains(new(bagian.Kode, catatan.Id, ""))
               from isian in bagian.Tampak(catatan.Isi)
               let alamat = new AlamatBaris(bagian.Kode, catatan.Id, isian.Kode)
               where catatan.Isi[isian] is not null && !diputus.Contains(alamat)
               select new BarisTetap(bagian, Sebut(bagian, catatan), alamat, isian, Tampil(isian, catatan.Isi[isian]!), catatan.Sesuai?.Contains(isian.Kode) == true),
        ];
    }

    private BarisKasus Baris(Bagian bagian, Perubahan p)
    {
        var alamat = new AlamatBaris(bagian.Kode, p.Catatan.Id, p.Isian?.Kode ?? "");
        var papan = Papan(alamat, p);
        var akhir = p.Isian?.Putusan ?? bagian.Tampak(p.Catatan.Isi).Where(i => p.Catatan.Isi[i] is not null).Select(i => i.Putusan).DefaultIfEmpty(Putusan.Bkn).Max();
        return new BarisKasus(
            alamat, bagian, Sebut(bagian, p.Catatan), p.Isian, p.Jenis, p.Lama is null ? null : Tampil(p.Isian!, p.Lama), Baru(p), Rincian(bagian, p), formulir.Akhir(akhir), Sidik(alamat, p, papan))
        {
            Berkas = papan,
            Temuan = [.. Temuan().Where(t => Milik(alamat, t.Temuan))],
        };
    }

    /// <summary>Every finding that is worth a verifier's look.</summary>
    public IEnumerable<TemuanKasus> Temuan() =>
        diperiksa.Temuan.Where(t => definisi.CariAturan(t.Temuan.Aturan)?.Pengingat != true).Select(t => new TemuanKasus(t.Temuan, t.Penjelasan, Rahasia: false)).Concat(diperiksa.UntukVerifikator.Select(t => new TemuanKasus(t.Temuan, t.Penjelasan, Rahasia: true)));

    /// <summary>Whether a finding speaks of a row.</summary>
    public static bool Milik(AlamatBaris alamat, Temuan temuan) =>
        alamat.Bagian == temuan.Bagian && alamat.Kunci == temuan.CatatanId && (alamat.Isian.Length == 0 || alamat.Isian == temuan.Isian);

    private IReadOnlyList<BerkasDiperlukan> Papan(AlamatBaris alamat, Perubahan p) => p.Isian is { Bukti: { } bukti }
        ? diperiksa.Berkas.Untuk(alamat.Bagian, alamat.Kunci, alamat.Isian, bukti) is { } satu ? [satu] : []
        : [.. diperiksa.Berkas.Milik(alamat.Bagian, alamat.Kunci)];

    private string? Baru(Perubahan p) => p.Jenis switch
    {
        JenisPerubahan.MenungguDaftar => $"{p.Baru} (menunggu daftar, laporan {p.Catatan.Menunggu[p.Isian!.Kode].Nomor})",
        _ => p.Baru is null ? null : Tampil(p.Isian!, p.Baru),
    };

    private IReadOnlyList<RincianBaris> Rincian(Bagian bagian, Perubahan p) => p.Isian is not null ? [] :
    [
        .. bagian.Tampak(p.Catatan.Isi).Select(i => (Isian: i, Nilai: NilaiCatatan(i, p.Catatan))).Where(i => i.Nilai is not null)
            .Select(i => p.Jenis == JenisPerubahan.UsulHapus ? new RincianBaris(i.Isian.Label, i.Nilai, null) : new RincianBaris(i.Isian.Label, null, i.Nilai)),
    ];

    private string? NilaiCatatan(Isian isian, CatatanIsi catatan) =>
        catatan.Menunggu.TryGetValue(isian.Kode, out var menunggu) ? $"{menunggu.Teks} (menunggu daftar, laporan {menunggu.Nomor})"
        : catatan.Isi[isian] is { } nilai ? Tampil(isian, nilai) : null;

    private string? Sebut(Bagian bagian, CatatanIsi catatan) => !bagian.Berulang ? null : RingkasanPerubahan.Sebut(bagian, catatan, Tampil);

    private string Tampil(Isian isian, string nilai) => diperiksa.Tampil(isian, nilai);

    private static string Sidik(AlamatBaris alamat, Perubahan p, IReadOnlyList<BerkasDiperlukan> papan)
    {
        var isi = new
        {
            alamat = $"{alamat}",
            jenis = (int)p.Jenis,
            lama = p.Jenis == JenisPerubahan.UsulHapus ? p.Catatan.Isi.KeJson() : p.Lama,
            baru = p.Jenis == JenisPerubahan.CatatanBaru ? p.Catatan.Isi.KeJson() + JsonSerializer.Serialize(p.Catatan.Menunggu.OrderBy(m => m.Key, StringComparer.Ordinal)) : p.Baru,
            berkas = papan.SelectMany(b => b.Lampiran).Select(l => l.Sidik).Distinct().Order(StringComparer.Ordinal),
        };
        return Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(isi)));
    }
}
