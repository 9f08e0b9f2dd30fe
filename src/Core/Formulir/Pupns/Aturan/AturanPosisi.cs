using System.Globalization;
using static EPupns.Core.Formulir.Aturan;
using static EPupns.Core.Formulir.Pupns.Kata;
using D = EPupns.Core.Formulir.Pupns.DataPosisi;
using U = EPupns.Core.Formulir.Pupns.DataUtama;

namespace EPupns.Core.Formulir.Pupns;

/// <summary>Rules of Data Posisi (domain.md §4).</summary>
internal static class AturanPosisi
{
    public static readonly IReadOnlyList<Aturan> Semua =
    [
        Setiap(D.Bagian, "V14", "PP 13/2002", Berat.Peringatan, [D.Eselon], [(U.Bagian, U.Golongan)], (i, borang, _) =>
            borang.Isi(U.Bagian)[U.Golongan] is { } golongan && Hitung.RentangEselon(i[D.Eselon]) is { } rentang && (Sebelum(golongan, rentang.Bawah) || Sebelum(rentang.Atas, golongan))
            ? $"Golongan {Gol(golongan)} di luar rentang eselon {Nama(DaftarKarier.Eselon, i[D.Eselon])} ({Gol(rentang.Bawah)} sampai {Gol(rentang.Atas)}); lihat SK jabatan dan SK pangkat terakhir." : null),
        Setiap(D.Bagian, "V16", "PP 13/2002", Berat.Galat, [D.JenisJabatan], [(U.Bagian, U.TmtPns), (U.Bagian, U.TmtCpns)], (i, borang, _) =>
            borang.Isi(U.Bagian) is var diri && U.TmtCpns.Dari(diri) is { } cpns && diri[U.TmtPns] is null && i[D.JenisJabatan] == "1"
            ? $"CPNS (TMT {Tgl(cpns)}, TMT PNS kosong) tidak dapat memegang jabatan struktural. Isi TMT PNS dari SK PNS, atau periksa jabatan Anda." : null),
        Pada(D.Bagian, "V34a", "petunjuk PUPNS", Berat.Galat, [D.Unor, D.Instansi], (i, k) =>
            i[D.Instansi] is { } instansi && i[D.Unor] is { } unor && k.Rujukan("unor", unor) is { Instansi: { } milik } baris && milik != instansi
            ? $"Unit organisasi {baris.Nama} bukan milik instansi induk {k.NamaRujukan?.Invoke("instansi", instansi) ?? instansi}. Pilih unit di instansi itu, atau perbaiki instansinya." : null),
        Pada(D.Bagian, "V34b", "petunjuk PUPNS", Berat.Galat, [D.LokasiKerja], (i, k) =>
            i[D.LokasiKerja] is { } kode && k.Rujukan("wilayah", kode) is { Induk: { } induk } baris && k.Rujukan("wilayah", induk) is null
            ? $"Lokasi kerja {baris.Nama} tidak lagi berada di bawah provinsi atau kabupaten/kota yang dikenal. Silakan pilih lagi mulai dari provinsinya." : null),
        Setiap(U.Bagian, "V36", "jenis pegawai SAPK", Berat.Peringatan, [U.JenisPegawai], [(D.Bagian, D.Instansi)], (i, borang, k) =>
            i[U.JenisPegawai] is { } jenis && borang.Isi(D.Bagian)[D.Instansi] is { } instansi && Golongkan(instansi) is { } tingkat && Golongkan(int.Parse(jenis, CultureInfo.InvariantCulture)) != tingkat
            ? $"Jenis pegawai \"{Nama(DaftarKedudukan.JenisPegawai, jenis)}\" tidak sejalan dengan instansi induk {k.NamaRujukan?.Invoke("instansi", instansi) ?? instansi} (instansi {tingkat}); lihat SK penempatan." : null),
    ];

    private static bool Sebelum(string satu, string lain) => string.CompareOrdinal(satu, lain) < 0;

    // BKN short codes: a province is a full hundred from 5100 on, its kabupaten and kota follow it (domain.md §2).
    private static string? Golongkan(string instansi) => instansi.Length == 4 && int.TryParse(instansi, NumberStyles.None, CultureInfo.InvariantCulture, out var kode)
        ? kode < 5100 ? "pusat" : kode % 100 == 0 ? "provinsi" : "kabupaten/kota"
        : null;

    private static string Golongkan(int jenis) => jenis <= 9 ? "pusat" : jenis <= 14 ? "provinsi" : "kabupaten/kota";
}
