using EPupns.Core.Kepegawaian.Impor;

namespace EPupns.Core.Kepegawaian.Demo;

/// <summary>
/// Makes people who do not exist: valid numbers that agree with each other, names as they go in the place of birth. The same
/// number always gives the same person, so that demo data, tests and the load driver speak of the same people.
/// </summary>
public static class PembuatPns
{
    private static readonly DateOnly AwalKampanye = new(2015, 9, 1);

    /// <summary>Person number <paramref name="urut"/>, from 0; no two numbers below a thousand million share a NIP.</summary>
    public static Pns Buat(long urut)
    {
        var acak = new Acak(urut);
        var instansi = acak.Pilih(InstansiDemo.Semua);
        var tempat = acak.Pilih(instansi.Tempat);
        var nomor = NomorDemo.Untuk(urut);
        return new Pns
        {
            Nip = nomor.Nip,
            Nik = nomor.Nik(tempat.Wilayah, 1 + acak.Sampai(20), 1 + (int)(urut % 9999)),
            Nama = tempat.Suku.Buat(nomor.Pria, ref acak),
            TempatLahir = tempat.Nama,
            TanggalLahir = nomor.Lahir,
            InstansiKode = instansi.Kode,
            UnitKerja = acak.Pilih(instansi.Unit),
            Data = Data(nomor, tempat, instansi),
        };
    }

    private static string? Data(NomorDemo nomor, TempatDemo tempat, InstansiDemo instansi)
    {
        var tmtPns = nomor.TmtCpns.AddYears(1);
        var isi = new Dictionary<string, string>
        {
            ["jenis_kelamin"] = nomor.Pria ? "M" : "F",
            ["agama"] = tempat.Suku.Agama,
            ["tmt_cpns"] = $"{nomor.TmtCpns:yyyy-MM-dd}",
            ["jenis_pegawai"] = instansi.Jenis == "P" ? "1" : "15",
        };
        if (tmtPns < AwalKampanye)
        {
            isi["tmt_pns"] = $"{tmtPns:yyyy-MM-dd}";
        }

        return DataPns.Tulis(isi, riwayat: null);
    }
}
