using static EPupns.Core.Formulir.Aturan;
using static EPupns.Core.Formulir.Pupns.Kata;
using J = EPupns.Core.Formulir.Pupns.RiwayatJabatan;
using U = EPupns.Core.Formulir.Pupns.DataUtama;

namespace EPupns.Core.Formulir.Pupns;

/// <summary>Rules of posts (domain.md §4).</summary>
internal static class AturanJabatan
{
    private const string Logika = "logika riwayat";

    public static readonly IReadOnlyList<Aturan> Semua =
    [
        Setiap(J.Bagian, "V15", "Jenjang jabatan fungsional sesuai golongan pada TMT-nya (dua zaman penamaan guru)", "Permenpan 16/2009", Berat.Peringatan, [J.Nama, J.Jenis, J.Tmt], [(RiwayatGolongan.Bagian, RiwayatGolongan.Golongan)], (i, borang, k) =>
            i[J.Jenis] == "2" && i[J.Nama] is { } kode && J.Tmt.Dari(i) is { } tmt && Hitung.GolonganPada(borang, tmt) is { } golongan
            && (k.Rujukan("jabatan", kode)?.Nama ?? kode) is var nama && JenjangFungsional.Sesuai(nama, golongan, tmt) == false
            ? $"Jenjang {nama} (TMT {Tgl(tmt)}) tidak sejalan dengan golongan waktu itu, {Gol(golongan)}; lihat SK jabatan dan SK pangkatnya." : null),
        Setiap(J.Bagian, "V17a", "TMT jabatan tidak sebelum TMT CPNS", Logika, Berat.Peringatan, [J.Tmt], [(U.Bagian, U.TmtCpns)], (i, borang, _) => U.TmtCpns.Dari(borang.Isi(U.Bagian)) is { } cpns && J.Tmt.Dari(i) < cpns
            ? $"TMT jabatan {Tgl(J.Tmt.Dari(i))} lebih awal daripada TMT CPNS {Tgl(cpns)}; lihat SK jabatannya." : null),
        Pada(J.Bagian, "V17b", "Pelantikan tidak sebelum tanggal SK", Logika, Berat.Peringatan, [J.TmtPelantikan, J.TanggalSk], (i, _) => J.TmtPelantikan.Dari(i) < J.TanggalSk.Dari(i)
            ? $"Pelantikan {Tgl(J.TmtPelantikan.Dari(i))} biasanya tidak sebelum tanggal SK {Tgl(J.TanggalSk.Dari(i))}; lihat SK jabatannya." : null),
        Antar(J.Bagian, "V17c", "Riwayat terakhir adalah jabatan sekarang menurut data BKN", Logika, Berat.Peringatan, [J.Tmt], (c, k) =>
            k.Sapk is { } sapk && DataPosisi.TmtJabatan.Dari(sapk.Isi(DataPosisi.Bagian)) is { } kini && c.Where(x => J.Tmt.Dari(x.Isi) is not null).MaxBy(x => J.Tmt.Dari(x.Isi)) is { } akhir && J.Tmt.Dari(akhir.Isi) < kini
            ? [(akhir, $"Data BKN mencatat jabatan dengan TMT {Tgl(kini)}, lebih akhir daripada riwayat terakhir Anda ({Tgl(J.Tmt.Dari(akhir.Isi))}). Tambahkan jabatan sekarang dari SK-nya.")] : []),
        Pada(J.Bagian, "V18a", "Eselon hanya pada jabatan struktural", "petunjuk PUPNS", Berat.Galat, [J.Eselon, J.Jenis], (i, _) => i[J.Eselon] is { } eselon && i[J.Jenis] is { } jenis and not "1"
            ? $"Eselon {Nama(DaftarKarier.Eselon, eselon)} hanya untuk jabatan struktural, sedangkan jenisnya {Nama(DaftarKarier.JenisJabatan, jenis)}; lihat SK jabatannya." : null)
            with { Dijaga = "eselon hanya ditanyakan bagi jabatan struktural dan hilang ketika jenisnya diubah; Data Guru dan Data Dokter hanya terbuka bagi guru dan dokter" },
        Antar(J.Bagian, "V18b", "Eselon menurut data BKN sejalan dengan jenis jabatannya", "petunjuk PUPNS", Berat.Peringatan, [J.Jenis, J.Eselon], (c, k) => c.Where(x => x.Isi[J.Jenis] is not (null or "1") && EselonSapk(k, x) is not (null or "99"))
            .Select(x => (x, $"Data BKN mencatat eselon {Nama(DaftarKarier.Eselon, EselonSapk(k, x))} pada jabatan yang jenisnya {Nama(DaftarKarier.JenisJabatan, x.Isi[J.Jenis])}; lihat SK jabatannya. Bila jabatannya struktural, perbaiki jenisnya."))),
    ];

    private static string? EselonSapk(Konteks konteks, CatatanIsi catatan) => konteks.Sapk?.Catatan(J.Bagian).FirstOrDefault(c => c.Id == catatan.Id)?.Isi[J.Eselon];
}
