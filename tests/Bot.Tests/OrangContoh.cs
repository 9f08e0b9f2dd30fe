using EPupns.Core.Data;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Kepegawaian.Demo;
using EPupns.Core.Pendaftaran.Pembukaan;
using EPupns.Core.Referensi;
using EPupns.Core.Referensi.Demo;
using EPupns.Uji.Karier;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests;

/// <summary>The people of the stories in conversations/contoh. Numbers are well-formed and belong to nobody.</summary>
internal static class OrangContoh
{
    private static void Tanam(EPupnsDb db)
    {
        TanamInstansi(db, "3011", "Kementerian Kesehatan", "P", dibuka: true);
        TanamInstansi(db, "6112", "Pemerintah Kab. Ciamis", "D", dibuka: true);
        TanamInstansi(db, "6175", "Pemerintah Kota Bekasi", "D", dibuka: false);
        TanamInstansi(db, "4011", "Badan Kepegawaian Negara", "P", dibuka: true, wajib: false);
        TanamOrang(db, "198612262009122001", "PEVITA PEARCE", "Jakarta", "3216066612860003", "3011", "Dinas Kesehatan Kab. Bekasi");
        TanamOrang(db, "197503152000031002", "BUDI SANTOSO", "Ciamis", "3207011503750001", "6112", "SMP Negeri 1 Cipaku");
        TanamOrang(db, "196808171993031005", "ASEP SUNANDAR", "Garut", null, "6112", "SD Negeri 2 Cipaku");
        TanamOrang(db, "198001012005012001", "SITI AMINAH", "Bekasi", "3275014101800002", "6175", "Dinas Pendidikan");
        TanamOrang(db, "198505052010122003", "DEWI LESTARI", "Yogyakarta", "3471014505850004", "4011", "Direktorat Arsip Kepegawaian");
        TanamOrang(db, "195501011980031001", "MARTONO", "Solo", "3372010101550001", "3011", "Sekretariat Jenderal", "99");
        TanamOrang(db, "199002142015032004", "NUR'AINI <b>_ZAHRA_</b> & *PUTRI*", "Banjar", "3279015402900005", "6112", "Puskesmas Cipaku");
        db.AddRange(SemuaKarier.Nip.Select(SemuaKarier.Buat).SelectMany(k => k.Kerabat.Prepend(k.Pns)));
    }

    /// <summary>The same with the demo's reference lists, for stories that search in them: <c>Uji:Rujukan=ya</c>.</summary>
    public static Task TanamAsync(IServiceProvider layanan) => layanan.GetRequiredService<Transaksi>().JalankanAsync(
        async () =>
        {
            Tanam(layanan.GetRequiredService<EPupnsDb>());
            if (layanan.GetRequiredService<IConfiguration>()["Uji:Rujukan"] == "ya")
            {
                await layanan.GetRequiredService<PenanamRujukan>().TanamAsync(CancellationToken.None);
                OrangKusut.Tanam(layanan.GetRequiredService<EPupnsDb>());
                OrangKusut.TanamWilayah(layanan.GetRequiredService<EPupnsDb>());
            }

            return true;
        },
        CancellationToken.None);

    private static void TanamInstansi(EPupnsDb db, string kode, string nama, string jenis, bool dibuka, bool wajib = true)
    {
        db.Add(new Instansi { Kode = kode, Nama = nama, Jenis = jenis });
        db.Add(new PengaturanInstansi { InstansiKode = kode, Dibuka = dibuka, WajibVerifikasi = wajib });
    }

    private static void TanamOrang(EPupnsDb db, string nip, string nama, string tempat, string? nik, string instansi, string unit, string? kedudukan = null) =>
        db.Add(new Pns
        {
            Nip = nip,
            Nama = nama,
            TempatLahir = tempat,
            TanggalLahir = DateOnly.ParseExact(nip[..8], "yyyyMMdd"),
            Nik = nik,
            InstansiKode = instansi,
            UnitKerja = unit,
            KedudukanHukum = kedudukan,
            Data = OrangDemo.Semua().FirstOrDefault(p => p.Nip == nip)?.Data,
        });
}
