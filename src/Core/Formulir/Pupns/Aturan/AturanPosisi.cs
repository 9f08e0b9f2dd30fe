using System.Globalization;
using static EPupns.Core.Formulir.Aturan;
using static EPupns.Core.Formulir.Pupns.Kata;
using D = EPupns.Core.Formulir.Pupns.DataPosisi;
using J = EPupns.Core.Formulir.Pupns.RiwayatJabatan;
using U = EPupns.Core.Formulir.Pupns.DataUtama;

namespace EPupns.Core.Formulir.Pupns;

/// <summary>Rules of the position, and of echelons over the career (domain.md §4).</summary>
internal static class AturanPosisi
{
    private const string Struktural = "PP 13/2002";

    public static readonly IReadOnlyList<Aturan> Semua =
    [
        Setiap(D.Bagian, "V14a", "Golongan sekarang dalam rentang eselon jabatan sekarang", Struktural, Berat.Peringatan, [D.Eselon], [(U.Bagian, U.Golongan)], (i, borang, k) =>
            // Who tells their posts from the first one on has not come to the present one yet (V17c).
            !(k.Sapk is { } sapk && D.TmtJabatan.Dari(i) < D.TmtJabatan.Dari(sapk.Isi(D.Bagian))) && borang.Isi(U.Bagian)[U.Golongan] is { } golongan && Hitung.RentangEselon(i[D.Eselon]) is { } rentang && (Sebelum(golongan, rentang.Bawah) || Sebelum(rentang.Atas, golongan))
            ? $"Golongan {Gol(golongan)} di luar rentang eselon {Nama(DaftarKarier.Eselon, i[D.Eselon])} ({Gol(rentang.Bawah)} sampai {Gol(rentang.Atas)}); lihat SK jabatan dan SK pangkat terakhir." : null),
        // Whoever is appointed may be one rank below the lowest of the post (PP 13/2002 ps 5).
        Setiap(J.Bagian, "V14b", "Golongan pada TMT setiap jabatan struktural paling rendah setingkat di bawah rentang eselonnya", Struktural, Berat.Peringatan, [J.Eselon, J.Tmt], [(RiwayatGolongan.Bagian, RiwayatGolongan.Golongan)], (i, borang, _) =>
            J.Tmt.Dari(i) is { } tmt && i != Akhir.Jabatan(borang) && Hitung.RentangEselon(i[J.Eselon]) is { } rentang && Hitung.GolonganPada(borang, tmt) is { } golongan
            && (Hitung.Urutan(golongan) < Hitung.Urutan(rentang.Bawah) - 1 || Sebelum(rentang.Atas, golongan))
            ? $"Jabatan eselon {Nama(DaftarKarier.Eselon, i[J.Eselon])} (TMT {Tgl(tmt)}) biasanya untuk {Gol(rentang.Bawah)} sampai {Gol(rentang.Atas)}, sedangkan golongan waktu itu {Gol(golongan)}; lihat SK jabatan dan SK pangkatnya." : null),
        Setiap(D.Bagian, "V16a", "CPNS tidak memegang jabatan struktural", Struktural, Berat.Galat, [D.JenisJabatan], [(U.Bagian, U.TmtPns), (U.Bagian, U.TmtCpns)], (i, borang, _) =>
            borang.Isi(U.Bagian) is var diri && U.TmtCpns.Dari(diri) is { } cpns && diri[U.TmtPns] is null && i[D.JenisJabatan] == "1"
            ? $"CPNS (TMT {Tgl(cpns)}, TMT PNS kosong) tidak dapat memegang jabatan struktural. Isi TMT PNS dari SK PNS, atau periksa jabatan Anda." : null),
        Setiap(J.Bagian, "V16b", "Tidak ada jabatan struktural sebelum TMT PNS", Struktural, Berat.Galat, [J.Tmt, J.Jenis], [(U.Bagian, U.TmtPns)], (i, borang, _) =>
            i[J.Jenis] == "1" && U.TmtPns.Dari(borang.Isi(U.Bagian)) is { } pns && J.Tmt.Dari(i) < pns
            ? $"Jabatan struktural dengan TMT {Tgl(J.Tmt.Dari(i))} lebih awal daripada TMT PNS {Tgl(pns)}; lihat SK jabatan dan SK PNS, lalu perbaiki yang keliru." : null),
        Pada(D.Bagian, "V34a", "Unit organisasi milik instansi induk", "petunjuk PUPNS", Berat.Galat, [D.Unor, D.Instansi], (i, k) =>
            i[D.Instansi] is { } instansi && i[D.Unor] is { } unor && k.Rujukan("unor", unor) is { Instansi: { } milik } baris && milik != instansi
            ? $"Unit organisasi {baris.Nama} bukan milik instansi induk {k.NamaRujukan?.Invoke("instansi", instansi) ?? instansi}; lihat SK penempatan. Pilih unit di instansi itu, atau perbaiki instansinya." : null),
        Pada(D.Bagian, "V34b", "Lokasi kerja berada di bawah provinsi dan kabupaten/kota yang dikenal", "petunjuk PUPNS", Berat.Galat, [D.LokasiKerja], (i, k) =>
            i[D.LokasiKerja] is { } kode && k.Rujukan("wilayah", kode) is { Induk: { } induk } baris && k.Rujukan("wilayah", induk) is null
            ? $"Lokasi kerja {baris.Nama} tidak lagi berada di bawah provinsi atau kabupaten/kota yang dikenal. Silakan pilih lagi mulai dari provinsinya." : null),
        Setiap(U.Bagian, "V36", "Jenis pegawai sejalan dengan instansi induk (pusat, provinsi, kabupaten/kota)", "jenis pegawai SAPK", Berat.Peringatan, [U.JenisPegawai], [(D.Bagian, D.Instansi)], (i, borang, k) =>
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
