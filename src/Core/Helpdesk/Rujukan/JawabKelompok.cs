using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Referensi;
using EPupns.Core.Referensi.Impor;
using EPupns.Core.Referensi.Katalog;
using Microsoft.EntityFrameworkCore;
using Pemicu = EPupns.Core.Helpdesk.MesinLaporan.Pemicu;

namespace EPupns.Core.Helpdesk;

/// <summary>What closes all reports that miss the same row of a list: the row that is meant, or a new one.</summary>
/// <param name="Nomor">One of the reports.</param>
/// <param name="KodeAda">Code of the row that is meant: the words become another name of it; null for a new row.</param>
/// <param name="NamaBaru">Name of the new row.</param>
/// <param name="Induk">Code of the row above the new one; null for none.</param>
/// <param name="JenisBaris">Kind of the new row, where its list has kinds.</param>
public sealed record JawabanRujukan(string Nomor, string? KodeAda, string? NamaBaru, string? Induk = null, string? JenisBaris = null);

/// <summary>What came of it.</summary>
/// <param name="Kode">The row.</param>
/// <param name="Nama">Its name.</param>
/// <param name="Banyak">How many reports it closed.</param>
/// <param name="Dilewati">How many stayed because a colleague works on them.</param>
public sealed record RujukanDijawab(string Kode, string Nama, int Banyak, int Dilewati);

/// <summary>
/// One answer for everybody who misses the same row (leap 3): the list gets the row or the other name, the reports are closed, and each person is told with the
/// value at hand.
/// </summary>
public sealed class JawabKelompok(EPupnsDb db, Transaksi transaksi, PegangLaporan pegang, PenulisPesan penulisPesan, PenulisRujukan penulis, Catatan jejak)
{
    private const int PalingBanyak = 1_000;

    /// <summary>Answers.</summary>
    /// <returns>What came of it, or what <see cref="PegangLaporan.UntukPetugasAsync"/> says, or <c>rujukan.bukan</c>, <c>rujukan.tidak_ada</c>, <c>rujukan.nama</c>, <c>rujukan.jenis</c>, <c>rujukan.induk</c>.</returns>
    public async Task<Hasil<RujukanDijawab>> JalankanAsync(JawabanRujukan jawaban, Penangan penangan, CancellationToken batal)
    {
        DaftarRujukan? daftar = null;
        var hasil = await transaksi.JalankanAsync<Hasil<RujukanDijawab>>(
            async () =>
            {
                var dipegang = await pegang.UntukPetugasAsync(jawaban.Nomor, penangan, Pemicu.Selesai, batal);
                if (!dipegang.Berhasil)
                {
                    return dipegang.Kesalahan;
                }

                var laporan = dipegang.Nilai;
                if (laporan.Kelompok is not { } kelompok || SemuaRujukan.Cari(KunciKelompok.Daftar(kelompok)) is not { } mana)
                {
                    return new Kesalahan("rujukan.bukan", "Laporan ini bukan tentang baris daftar yang belum ada.");
                }

                daftar = mana;
                var baris = await BarisAsync(mana, laporan, jawaban, penangan, batal);
                return baris.Berhasil ? await TutupAsync(laporan, baris.Nilai, penangan, batal) : baris.Kesalahan;
            },
            batal);
        if (hasil.Berhasil)
        {
            await penulis.SelesaikanAsync(daftar!, batal);
        }

        return hasil;
    }

    /// <summary>How many open reports miss the same row, this one among them.</summary>
    public Task<int> HitungAsync(Laporan laporan, Petugas petugas, CancellationToken batal) => laporan.Kelompok is null ? Task.FromResult(0) : Sama(laporan, petugas).CountAsync(batal);

    private IQueryable<Laporan> Sama(Laporan laporan, Petugas petugas)
    {
        var (kelompok, instansi, perInstansi) = (laporan.Kelompok, laporan.InstansiKode, SemuaRujukan.Cari(KunciKelompok.Daftar(laporan.Kelompok!))?.PerInstansi == true);
        return CakupanLaporan.TerapkanTangani(db.Set<Laporan>(), petugas)
            .Where(l => l.Kelompok == kelompok && (!perInstansi || l.InstansiKode == instansi) && !SifatKeadaan.Akhir.Contains(l.Keadaan));
    }

    // Of a report that comes from no field the words are a sentence, and no name of a row.
    private static string? Diketik(Laporan laporan) => FaktaLaporan.Nilai(laporan, "diketik");

    private async Task<Hasil<Rujukan>> BarisAsync(DaftarRujukan daftar, Laporan laporan, JawabanRujukan jawaban, Penangan penangan, CancellationToken batal)
    {
        var diketik = Diketik(laporan);
        var hasil = string.IsNullOrWhiteSpace(jawaban.KodeAda)
            ? await BaruAsync(daftar, laporan, jawaban, batal)
            : await NamaLainAsync(daftar, jawaban.KodeAda.Trim(), diketik, laporan, batal);
        if (!hasil.Berhasil)
        {
            return hasil;
        }

        await penulis.TulisAsync(daftar, [hasil.Nilai], batal);
        jejak.Tulis(
            penangan.Pelaku, "referensi.dari_laporan", $"rujukan:{daftar.Kode}/{hasil.Nilai.Kode}", alasan: $"laporan {laporan.Nomor}",
            sesudah: new { hasil.Nilai.Nama, hasil.Nilai.Alias, hasil.Nilai.Induk, hasil.Nilai.Jenis });
        return hasil;
    }

    private async Task<Hasil<Rujukan>> NamaLainAsync(DaftarRujukan daftar, string kode, string? diketik, Laporan laporan, CancellationToken batal)
    {
        var ada = await db.Set<Rujukan>().AsNoTracking().FirstOrDefaultAsync(r => r.Daftar == daftar.Kode && r.Kode == kode, batal);
        if (ada is null || (daftar.PerInstansi && ada.Instansi != laporan.InstansiKode))
        {
            return new Kesalahan("rujukan.tidak_ada", $"Daftar {daftar.Judul} tidak punya baris dengan kode itu.", "kodeAda");
        }

        if (diketik is null)
        {
            return ada;
        }

        var alias = (ada.Alias ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var bersih = diketik.Replace(';', ' ').Trim();
        var baru = string.Join(';', alias.Append(bersih).Distinct(StringComparer.OrdinalIgnoreCase));
        ada.Alias = baru.Length > 500 || bersih.Equals(ada.Nama, StringComparison.OrdinalIgnoreCase) ? ada.Alias : baru;
        return ada;
    }

    private async Task<Hasil<Rujukan>> BaruAsync(DaftarRujukan daftar, Laporan laporan, JawabanRujukan jawaban, CancellationToken batal)
    {
        var (nama, induk, jenis) = ((jawaban.NamaBaru ?? "").Trim(), Kosong(jawaban.Induk), Kosong(jawaban.JenisBaris) ?? JenisBawaan(laporan.Jenis));
        if (nama.Length is 0 or > 250 || !nama.Any(char.IsLetterOrDigit) || nama.Any(char.IsControl))
        {
            return new Kesalahan("rujukan.nama", "Mohon tulis nama baris baru, paling banyak 250 karakter, atau kode baris yang dimaksud.", "namaBaru");
        }

        if (daftar.JenisWajib && (jenis is null || daftar.NamaJenis!(jenis) is null))
        {
            return new Kesalahan("rujukan.jenis", $"Daftar {daftar.Judul} membutuhkan {daftar.KolomJenis} yang dikenal.", "jenisBaris");
        }

        var daftarInduk = daftar.DaftarInduk;
        if (induk is not null && (daftarInduk is null || !await db.Set<Rujukan>().AnyAsync(r => r.Daftar == daftarInduk && r.Kode == induk, batal)))
        {
            return new Kesalahan("rujukan.induk", "Tidak ada baris induk dengan kode itu.", "induk");
        }

        return new Rujukan
        {
            Daftar = daftar.Kode, Kode = $"H{laporan.Nomor}", Nama = nama, Induk = induk, Jenis = jenis, Instansi = daftar.PerInstansi ? laporan.InstansiKode : null,
        };
    }

    private static string? Kosong(string? teks) => string.IsNullOrWhiteSpace(teks) ? null : teks.Trim();

    private static string? JenisBawaan(JenisLaporan jenis) => jenis switch { JenisLaporan.RujukanJft => "2", JenisLaporan.RujukanJfu => "4", _ => null };

    private async Task<RujukanDijawab> TutupAsync(Laporan laporan, Rujukan baris, Penangan penangan, CancellationToken batal)
    {
        var nomor = await Sama(laporan, penangan.Petugas).OrderBy(l => l.Nomor).Select(l => l.Nomor).Take(PalingBanyak).ToListAsync(batal);
        var (banyak, lewat) = (0, 0);
        foreach (var satu in nomor)
        {
            var hasil = await pegang.UntukPetugasAsync(satu, penangan, Pemicu.Selesai, batal);
            if (!hasil.Berhasil)
            {
                lewat++;
                continue;
            }

            banyak++;
            hasil.Nilai.RujukanKode = baris.Kode;
            await penulisPesan.TulisAsync(hasil.Nilai, DariPesan.Sistem, new TulisanLaporan($"Sudah ada di daftar: {baris.Nama} ({baris.Kode})."), penangan.Petugas, batal);
            await pegang.JawabAsync(hasil.Nilai, Pemicu.Selesai, penangan, "laporan.selesai", batal, $"rujukan {baris.Kode}");
        }

        return new RujukanDijawab(baris.Kode, baris.Nama, banyak, lewat);
    }
}
