using EPupns.Core.Dasar;
using static EPupns.Core.Formulir.Aturan;
using static EPupns.Core.Formulir.Pupns.Kata;
using U = EPupns.Core.Formulir.Pupns.DataUtama;

namespace EPupns.Core.Formulir.Pupns;

/// <summary>Rules of Data Utama (domain.md §4).</summary>
internal static class AturanDiri
{
    private const string Perka = "Perka BKN 22/2007";
    private const string Kependudukan = "PP 40/2019 ps 30";
    private const string Calon = "PP 98/2000";
    private const string Lapor = "Bila NIP-nya yang salah, silakan lapor ke bantuan.";
    private static readonly Bagian B = U.Bagian;

    public static readonly IReadOnlyList<Aturan> Semua =
    [
        Pada(B, "V01a", "Tanggal lahir sama dengan angka 1–8 NIP", Perka, Berat.Galat, [U.TanggalLahir, U.Nip], (i, _) => Nip(i) is { } nip && U.TanggalLahir.Dari(i) is { } lahir && nip.TanggalLahir != lahir
            ? $"Tanggal lahir {Tgl(lahir)} tidak sama dengan angka 1–8 NIP ({Tgl(nip.TanggalLahir)}); lihat SK CPNS. {Lapor}" : null),
        Pada(B, "V01b", "TMT CPNS sama dengan angka 9–14 NIP", Perka, Berat.Galat, [U.TmtCpns, U.Nip], (i, _) => Nip(i) is { } nip && U.TmtCpns.Dari(i) is { } tmt && (nip.TmtCpns.Year, nip.TmtCpns.Month) != (tmt.Year, tmt.Month)
            ? $"TMT CPNS {Tgl(tmt)} tidak sama dengan angka 9–14 NIP ({nip.TmtCpns:MM-yyyy}); lihat SK CPNS. {Lapor}" : null),
        Pada(B, "V01c", "Jenis kelamin sama dengan angka ke-15 NIP", Perka, Berat.Galat, [U.JenisKelamin, U.Nip], (i, _) => U.Nip.Dari(i) is { } nip && i[U.JenisKelamin] is { } jk && nip.Pria != (jk == "M")
            ? $"Jenis kelamin {Kelamin(jk)} tidak sama dengan angka ke-15 NIP ({(nip.Pria ? "1, pria" : "2, wanita")}); lihat SK CPNS dan KTP. {Lapor}" : null),
        Pada(B, "V02a", "Tanggal di dalam NIK sama dengan tanggal lahir (wanita ditambah 40)", Kependudukan, Berat.Peringatan, [U.Nik, U.TanggalLahir], (i, _) => U.Nik.Dari(i) is { } nik && U.TanggalLahir.Dari(i) is { } lahir && !nik.SesuaiLahir(lahir)
            ? $"Tanggal di dalam NIK ({nik.Angka[6..12]}) berbeda dengan tanggal lahir Anda ({Tgl(lahir)}); cocokkan dengan KTP." : null),
        Pada(B, "V02b", "Jenis kelamin di dalam NIK sama dengan jenis kelamin", Kependudukan, Berat.Peringatan, [U.Nik, U.JenisKelamin], (i, _) => U.Nik.Dari(i) is { } nik && i[U.JenisKelamin] is { } jk && nik.Wanita != (jk == "F")
            ? $"NIK menunjukkan {(nik.Wanita ? "wanita" : "pria")}, sedangkan jenis kelamin Anda {Kelamin(jk)}; cocokkan dengan KTP." : null),
        Pada(B, "V02c", "Empat angka pertama NIK kode kabupaten/kota yang dikenal", "kode wilayah Kemendagri", Berat.Peringatan, [U.Nik], (i, k) => i[U.Nik] is { Length: 16 } nik && (!new Dasar.Nik(nik).ProvinsiDikenal || k.WilayahNik?.Invoke(nik[..4]) == false)
            ? $"Empat angka pertama NIK ({nik[..4]}) bukan kode kabupaten/kota yang dikenal; cocokkan dengan KTP." : null),
        Pada(B, "V03", "Angka pemeriksa NPWP cocok (Luhn atas sembilan angka pertama)", "stdnum id.npwp", Berat.Peringatan, [U.Npwp], (i, k) => i[U.Npwp] is { Length: 15 } npwp && !Luhn.Sah(npwp.AsSpan(0, 9))
            ? $"Angka pemeriksa NPWP {U.Npwp.Tampil(npwp, k)} tidak cocok; lihat kartu NPWP." : null),
        Pada(B, "V04c", "NIK yang diketik bukan milik PNS lain", "satu NIK satu orang", Berat.Galat, [U.Nik], (i, k) => i[U.Nik] is { } nik && nik != NikSapk(k) && k.NikDipakai?.Invoke(nik) == true
            ? $"NIK {Dasar.Nik.Samar(nik)} tercatat atas nama PNS lain; cocokkan dengan KTP Anda. Bila pada KTP memang demikian, mohon laporkan kepada Helpdesk." : null),
        // Nobody is kept from sending by what SAPK has twice without their doing.
        Pada(B, "V04d", "NIK pada data BKN hanya milik satu PNS", "satu NIK satu orang", Berat.Peringatan, [U.Nik], (i, k) => i[U.Nik] is { } nik && nik == NikSapk(k) && k.NikDipakai?.Invoke(nik) == true
            ? $"NIK {Dasar.Nik.Samar(nik)} pada data BKN tercatat juga atas nama PNS lain. Bila pada KTP Anda memang demikian, tidak ada yang perlu Anda ubah; mohon laporkan kepada Helpdesk." : null),
        Pada(B, "V05a", "TMT CPNS selalu tanggal 1", Perka, Berat.Galat, [U.TmtCpns], (i, _) => U.TmtCpns.Dari(i) is { Day: not 1 } tmt ? $"TMT CPNS selalu tanggal 1, yang tertulis {Tgl(tmt)}; lihat SK CPNS." : null),
        Pada(B, "V05b", "Umur pada TMT CPNS 18 sampai 35 tahun (honorer sampai 46)", Calon, Berat.Peringatan, [U.TmtCpns, U.TanggalLahir], (i, _) => U.TmtCpns.Dari(i) is { } tmt && U.TanggalLahir.Dari(i) is { } lahir && Hitung.Umur(lahir, tmt) is < 18 or > 35
            ? $"Umur Anda pada TMT CPNS {Tgl(tmt)} adalah {Hitung.Umur(lahir, tmt)} tahun; biasanya 18 sampai 35 tahun (honorer sampai 46). Lihat SK CPNS." : null),
        Pada(B, "V06a", "TMT PNS paling cepat satu tahun setelah TMT CPNS", Calon, Berat.Galat, [U.TmtPns, U.TmtCpns], (i, _) => U.TmtPns.Dari(i) is { } pns && U.TmtCpns.Dari(i) is { } cpns && pns < cpns.AddYears(1)
            ? $"TMT PNS {Tgl(pns)} kurang dari satu tahun setelah TMT CPNS {Tgl(cpns)}; lihat SK PNS." : null),
        Pada(B, "V06b", "TMT PNS paling lambat dua tahun setelah TMT CPNS, kecuali ada sebabnya", Calon, Berat.Peringatan, [U.TmtPns, U.TmtCpns], (i, _) => U.TmtPns.Dari(i) is { } pns && U.TmtCpns.Dari(i) is { } cpns && pns > cpns.AddYears(2)
            ? $"TMT PNS {Tgl(pns)} lebih dari dua tahun setelah TMT CPNS {Tgl(cpns)}; lihat SK PNS, dan jelaskan sebabnya bila memang demikian." : null),
        Setiap(B, "V37", "Belum mencapai batas usia pensiun pada 31-12-2015", "UU 5/2014 ps 90, PP 21/2014", Berat.Peringatan, [U.TanggalLahir, U.KedudukanHukum], [], (i, borang, _) =>
            U.TanggalLahir.Dari(i) is { } lahir && i[U.KedudukanHukum] is not ("20" or "98" or "99") && BatasUsia.Untuk(borang) is var batas && Hitung.Umur(lahir, new DateOnly(2015, 12, 31)) is var umur && umur >= batas
            ? $"Pada 31-12-2015 Anda berumur {umur} tahun, sedangkan batas usia pensiun jabatan Anda {batas} tahun; lihat SK CPNS dan SK jabatan. Bila data Anda keliru, silakan lapor ke bantuan." : null),
    ];

    private static string Kelamin(string kode) => Nama(DaftarPns.JenisKelamin, kode).ToLowerInvariant();

    private static string? NikSapk(Konteks konteks) => konteks.Sapk?.Isi(B)[U.Nik];

    private static Nip? Nip(Isi isi) => Hitung.Nip(U.Nip, isi);
}
