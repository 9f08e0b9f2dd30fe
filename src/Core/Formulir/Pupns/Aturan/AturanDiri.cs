using EPupns.Core.Dasar;
using static EPupns.Core.Formulir.Aturan;
using U = EPupns.Core.Formulir.Pupns.DataUtama;

namespace EPupns.Core.Formulir.Pupns;

/// <summary>Rules of Data Utama and Data Posisi (domain.md §4).</summary>
internal static class AturanDiri
{
    private const string Perka = "Perka BKN 22/2007";
    private static readonly Bagian B = U.Bagian;

    public static readonly IReadOnlyList<Aturan> Semua =
    [
        Pada(B, "V01a", Perka, Berat.Galat, [U.TanggalLahir, U.Nip], (i, _) => U.Nip.Dari(i) is { } nip && U.TanggalLahir.Dari(i) is { } lahir && NipSah(nip) && nip.TanggalLahir != lahir
            ? $"Tanggal lahir tidak sama dengan angka 1–8 NIP ({Tanggal.Tampil(nip.TanggalLahir)}). Bila NIP-nya yang salah, silakan lapor ke bantuan." : null),
        Pada(B, "V01b", Perka, Berat.Galat, [U.TmtCpns, U.Nip], (i, _) => U.Nip.Dari(i) is { } nip && U.TmtCpns.Dari(i) is { } tmt && NipSah(nip) && (nip.TmtCpns.Year, nip.TmtCpns.Month) != (tmt.Year, tmt.Month)
            ? $"TMT CPNS tidak sama dengan angka 9–14 NIP ({nip.TmtCpns:MM-yyyy}). Bila NIP-nya yang salah, silakan lapor ke bantuan." : null),
        Pada(B, "V01c", Perka, Berat.Galat, [U.JenisKelamin, U.Nip], (i, _) => U.Nip.Dari(i) is { } nip && i[U.JenisKelamin] is { } jk && nip.Pria != (jk == "M")
            ? "Jenis kelamin tidak sama dengan angka ke-15 NIP (1 pria, 2 wanita)." : null),
        Pada(B, "V02", "PP 40/2019 ps 30", Berat.Peringatan, [U.Nik, U.TanggalLahir, U.JenisKelamin], (i, _) => U.Nik.Dari(i) is { } nik &&
            ((U.TanggalLahir.Dari(i) is { } lahir && !nik.SesuaiLahir(lahir)) || (i[U.JenisKelamin] is { } jk && nik.Wanita != (jk == "F")))
            ? "Tanggal lahir atau jenis kelamin di dalam NIK berbeda dengan data Anda." : null),
        Pada(B, "V03", "stdnum id.npwp", Berat.Peringatan, [U.Npwp], (i, _) => i[U.Npwp] is { Length: 15 } npwp && !Luhn.Sah(npwp.AsSpan(0, 9))
            ? "Angka pemeriksa NPWP tidak cocok. Mohon cocokkan dengan kartunya." : null),
        Pada(B, "V05a", "Perka BKN 22/2007", Berat.Galat, [U.TmtCpns], (i, _) => U.TmtCpns.Dari(i) is { Day: not 1 } ? "TMT CPNS selalu tanggal 1." : null),
        Pada(B, "V05b", "PP 98/2000", Berat.Peringatan, [U.TmtCpns, U.TanggalLahir], (i, _) => U.TmtCpns.Dari(i) is { } tmt && U.TanggalLahir.Dari(i) is { } lahir && Hitung.Umur(lahir, tmt) is < 18 or > 35
            ? $"Umur Anda saat TMT CPNS {Hitung.Umur(lahir, tmt)} tahun; biasanya 18 sampai 35 tahun." : null),
        Pada(B, "V06a", "PP 98/2000", Berat.Galat, [U.TmtPns, U.TmtCpns], (i, _) => U.TmtPns.Dari(i) is { } pns && U.TmtCpns.Dari(i) is { } cpns && pns < cpns.AddYears(1)
            ? "TMT PNS paling cepat satu tahun setelah TMT CPNS." : null),
        Pada(B, "V06b", "PP 98/2000", Berat.Peringatan, [U.TmtPns, U.TmtCpns], (i, _) => U.TmtPns.Dari(i) is { } pns && U.TmtCpns.Dari(i) is { } cpns && pns > cpns.AddYears(2)
            ? "TMT PNS lebih dari dua tahun setelah TMT CPNS. Mohon jelaskan sebabnya." : null),
        new("V14", "PP 13/2002", [(DataPosisi.Bagian, DataPosisi.Eselon), (B, U.Golongan)], PangkatEselon),
        new("V16", "PP 13/2002", [(DataPosisi.Bagian, DataPosisi.JenisJabatan), (B, U.TmtPns), (B, U.TmtCpns)], CpnsStruktural),
        Pada(B, "V37", "UU 5/2014", Berat.Peringatan, [U.TanggalLahir, U.KedudukanHukum], (i, _) => U.TanggalLahir.Dari(i) is { } lahir && Hitung.Umur(lahir, new DateOnly(2015, 12, 31)) >= 58 && i[U.KedudukanHukum] is not ("20" or "98" or "99")
            ? "Pada 31-12-2015 Anda mencapai batas usia pensiun umum (58 tahun), kecuali jabatan Anda memiliki batas lain." : null),
    ];

    // A NIP of SAPK that cannot be real has no dates to compare with.
    private static bool NipSah(Nip nip) => Nip.Baca(nip.Angka, DateOnly.MaxValue).Berhasil;

    private static IEnumerable<Temuan> PangkatEselon(Borang borang, Konteks konteks)
    {
        var (eselon, golongan) = (borang.Isi(DataPosisi.Bagian)[DataPosisi.Eselon], borang.Isi(B)[U.Golongan]);
        if (eselon is not null && golongan is not null && Hitung.RentangEselon(eselon) is { } rentang && (string.CompareOrdinal(golongan, rentang.Bawah) < 0 || string.CompareOrdinal(golongan, rentang.Atas) > 0))
        {
            yield return new Temuan("V14", Berat.Peringatan, DataPosisi.Bagian.Kode, DataPosisi.Bagian.Kode, DataPosisi.Eselon.Kode,
                $"Golongan {U.Golongan.Tampil(golongan, konteks)} di luar rentang eselon {DataPosisi.Eselon.Tampil(eselon, konteks)}.");
        }
    }

    private static IEnumerable<Temuan> CpnsStruktural(Borang borang, Konteks konteks)
    {
        var diri = borang.Isi(B);
        if (diri[U.TmtCpns] is not null && diri[U.TmtPns] is null && borang.Isi(DataPosisi.Bagian)[DataPosisi.JenisJabatan] == "1")
        {
            yield return new Temuan("V16", Berat.Galat, DataPosisi.Bagian.Kode, DataPosisi.Bagian.Kode, DataPosisi.JenisJabatan.Kode, "CPNS tidak dapat memegang jabatan struktural. Periksa TMT PNS atau jabatan Anda.");
        }
    }
}
